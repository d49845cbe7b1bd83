// The first file of the process. The size of libuv's pool, in which passwords are hashed, is read when the pool is first
// used, which the loader of ES modules does before any of them runs: it has to be set here.
const { existsSync } = require('node:fs')
const { availableParallelism } = require('node:os')

process.env.UV_THREADPOOL_SIZE ??= String(Math.max(2, availableParallelism()))
if (existsSync('.env')) process.loadEnvFile('.env')
import('./dist/src/server.js')
