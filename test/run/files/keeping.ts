import { spawn } from 'node:child_process'
import t from 'tap'
import { keep } from '../kept.ts'

await keep(async () => spawn(process.execPath, ['--eval', 'setInterval(() => {}, 60_000)']))
t.pass('what later files use is started')
