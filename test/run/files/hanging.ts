// Starts all that a test file may start, notes the processes, and hangs.
import { spawn } from 'node:child_process'
import { rename, writeFile } from 'node:fs/promises'
import t from 'tap'
import { dataFolder, runningDatabase, startProcess } from '../../service-process.ts'
import { startTestApp } from '../../test-app.ts'

const { STARTED_FILE = '' } = process.env

await startTestApp(t)
const DATA_DIR = await dataFolder(t)
const service = await startProcess(t, { DATA_DIR })
const database = await runningDatabase(DATA_DIR)
const detached = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' })

const pids = { file: process.pid, service: service.pid, database, detached: detached.pid }
await writeFile(`${STARTED_FILE}.part`, JSON.stringify(pids))
await rename(`${STARTED_FILE}.part`, STARTED_FILE)
// it goes on writing, so that a write meets the end of a runner, too
t.test('hangs', (t) => new Promise(() => setInterval(() => t.comment('still here'), 5)))
