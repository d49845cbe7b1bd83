// Runs the test file that is named as the first argument.
import './attended.ts'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

process.channel?.unref()
process.argv.splice(1, 1)
await import(pathToFileURL(resolve(process.argv[1] ?? '')).href)
