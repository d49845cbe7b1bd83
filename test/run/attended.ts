// The first import of a program that runs test files: it ends with its whole process group when the runner has gone.
import asyncHooks from 'node:async_hooks'
import { syncBuiltinESMExports } from 'node:module'

process.once('disconnect', () => process.kill(-process.pid, 'SIGKILL'))
// tap follows every promise to tell which subtest threw an uncaught error, which takes a fifth of the time of a run. The
// file of such an error fails without that, too.
const idle = { enable: () => idle, disable: () => idle }
asyncHooks.createHook = () => idle
syncBuiltinESMExports()
