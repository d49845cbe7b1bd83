// Runs the test file that is named as the first argument, and ends with its whole process group when the runner has gone.
import asyncHooks from 'node:async_hooks'
import { syncBuiltinESMExports } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

process.once('disconnect', () => process.kill(-process.pid, 'SIGKILL'))
process.channel?.unref()
process.argv.splice(1, 1)
// tap follows every promise to tell which subtest threw an uncaught error, which takes a fifth of the time of a run. The
// file of such an error fails without that, too.
const idle = { enable: () => idle, disable: () => idle }
asyncHooks.createHook = () => idle
syncBuiltinESMExports()

await import(pathToFileURL(resolve(process.argv[1] ?? '')).href)
