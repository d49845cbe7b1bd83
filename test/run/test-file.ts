// Runs the test file that is named as the first argument, and ends with its whole process group when the runner has gone.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

process.once('disconnect', () => process.kill(-process.pid, 'SIGKILL'))
process.channel?.unref()
process.argv.splice(1, 1)
await import(pathToFileURL(resolve(process.argv[1] ?? '')).href)
