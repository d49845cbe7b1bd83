// The first file of the process. The size of libuv's pool, in which passwords are hashed, is read when the pool is first
// used, which the loader of ES modules does before any of them runs: it has to be set here.
const { randomBytes } = require('node:crypto')
const { existsSync, readdirSync } = require('node:fs')
const { enableCompileCache } = require('node:module')
const { availableParallelism, setPriority } = require('node:os')
const { join } = require('node:path')

const fail = (sentence) => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Holdfast needs Node 20.19 or newer, and this is ${process.version}.`)
}

enableCompileCache?.() // Node 22.8 and newer: the second start compiles no script again
process.env.UV_THREADPOOL_SIZE ??= String(Math.max(2, availableParallelism()))
try {
  if (existsSync('.env')) process.loadEnvFile('.env')
} catch (error) {
  fail(`The file .env cannot be read (${error.message}).`)
}

// Passwords are hashed by the threads of that pool. Once the service listens, they give way to the thread that serves
// requests and to a database on the same machine. Linux alone has a priority for each thread (setpriority(2)); the threads
// of the pool are those that begin with its first use. As in src/credentials/password-worker.ts.
const priority = 15
const pool = process.platform === 'linux' ? threadsBegunBy(() => randomBytes(1, () => {})) : []

function threadsBegunBy(use) {
  try {
    const threads = () => readdirSync('/proc/self/task').map(Number)
    const others = new Set(threads())
    use()
    return threads().filter((thread) => !others.has(thread))
  } catch {
    return [] // without /proc they run as all others do
  }
}

function lowerPool() {
  try {
    for (const thread of pool) setPriority(thread, priority)
  } catch {
    // where that is forbidden, they run as all others do
  }
}

const build = 'Run "npm run build" once, which needs the devDependencies ("npm ci"), or start with "npm start".'
if (!existsSync(join(__dirname, 'dist/src/server.js'))) fail(`There is no build in dist/. ${build}`)

import('./dist/src/server.js').then(lowerPool, (error) => {
  const isMissing = error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND'
  if (!isMissing) fail(`Holdfast could not start: ${error.stack ?? error}`)
  const [what] = error.message.split('\n')
  if (/[\\/]dist[\\/]src|[\\/]dist[\\/](plugins|routes)/.test(error.url ?? ''))
    fail(`The build in dist/ is not whole (${what}). ${build}`)
  fail(`A package is not installed (${what}). Run "npm ci", in production "npm ci --omit=dev".`)
})
