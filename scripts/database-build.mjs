// Builds the Rust stand-in for MongoDB into the user's cache folder, where the service finds it. Does nothing when it is there.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const CRATE = 'secantus-mdb'
const VERSION = '0.5.3-beta.196'

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'holdfast')
const folder = join(cache, 'rust-standin')
const program = join(folder, 'bin', 'secantusd-rs')
const draft = join(cache, `rust-standin.${process.pid}`)

const say = (text) => process.stderr.write(`${text}\n`)

function isThere() {
  if (!existsSync(program)) return false
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 && stdout.includes(VERSION)
}

function missingTools() {
  return ['cargo', 'cmake', 'cc'].filter((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status !== 0)
}

/** The crate asks for the slowest of builds; for trying out and tests, half of its time goes further than its last speed. */
const quick = {
  CARGO_PROFILE_RELEASE_LTO: 'off',
  CARGO_PROFILE_RELEASE_CODEGEN_UNITS: '16',
  CARGO_PROFILE_RELEASE_OPT_LEVEL: '1',
}

/** cargo shows what it compiles by itself; a draft folder keeps a build that was broken off from looking whole. */
function build() {
  const options = ['--version', `=${VERSION}`, '--ignore-rust-version', '--root', draft]
  const env = { ...quick, ...process.env }
  const cargo = spawn('cargo', ['install', CRATE, ...options], { stdio: ['ignore', 'inherit', 'inherit'], env })
  return new Promise((resolve, reject) => {
    cargo.once('error', reject)
    cargo.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`cargo ended with ${code}`))))
  })
}

if (isThere()) {
  say(`${program} is there already (${VERSION}).`)
  process.exit(0)
}
const missing = missingTools()
if (missing.length > 0) {
  say(
    `Building ${CRATE} needs ${missing.join(' and ')} on the PATH: install what is missing (Rust 1.95 or newer, cmake, a C compiler).`,
  )
  process.exit(1)
}
say(`Building ${CRATE} ${VERSION} into ${folder}: some minutes …`)
try {
  mkdirSync(draft, { recursive: true })
  await build()
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
  say(`Built ${program}. The next start with an empty DATA_DIR takes it.`)
} catch (error) {
  say(`The stand-in was not built: ${error.message}.`)
  process.exitCode = 1
} finally {
  rmSync(draft, { recursive: true, force: true })
}
