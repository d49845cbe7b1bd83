// The first import of a program that runs test files: it ends with its whole process group when the runner has gone.
import asyncHooks from 'node:async_hooks'
import { syncBuiltinESMExports } from 'node:module'

const end = () => process.kill(-process.pid, 'SIGKILL')
process.once('disconnect', end)
// what it writes at that moment fails, which would end it alone and leave the rest of its group
for (const stream of [process.stdout, process.stderr]) stream.once('error', end)
// tap follows every promise to tell which subtest threw an uncaught error, which takes a fifth of the time of a run. The
// file of such an error fails without that, too.
const idle = { enable: () => idle, disable: () => idle }
asyncHooks.createHook = () => idle
syncBuiltinESMExports()
