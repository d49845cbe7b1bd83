import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { hostsOf } from '../../src/database/hosts.ts'
import { databasePid, dataFolder, eventually, kill } from '../service-process.ts'
import { startTestApp } from '../test-app.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const app = await startTestApp(t)
const hosts = hostsOf(app.uri) ?? ''

interface Run {
  code: number | null
  /** The log. */
  out: string
  /** Its output on stderr, which people see. */
  err: string
}

interface Start {
  env?: Record<string, string>
  args?: string[]
  cwd?: string
  /** Sends a SIGTERM once this is true. */
  until?: (run: Run) => boolean | Promise<boolean>
}

/** Runs the service as a separate process, to its end. */
async function run(t: Test, { env = {}, args = [], cwd = root, until }: Start): Promise<Run> {
  const settings = { NODE_ENV: 'test', HOST: '127.0.0.1', PORT: '0', ARGON2_MEMORY_KIB: '1024', MONGODB_URI: '' }
  const child = spawn(process.execPath, ['start.cjs', ...args], { cwd, env: { ...process.env, ...settings, ...env } })
  t.teardown(() => child.kill('SIGKILL'))
  const seen: Run = { code: null, out: '', err: '' }
  child.stdout.on('data', (data) => {
    seen.out += data
  })
  child.stderr.on('data', (data) => {
    seen.err += data
  })
  const closed = once(child, 'close')
  if (until !== undefined) {
    await eventually('the moment of the signal', async () => child.exitCode !== null || (await until(seen)))
    child.kill('SIGTERM')
  }
  const [code] = await closed
  return { ...seen, code }
}

/** Asserts that it ended with 1 and this sentence on stderr, after the lines about waiting. */
function refused(t: Test, { code, err, out }: Run, sentence: string, name: string): void {
  const lines = err.split('\n').filter((line) => line !== '' && !/^(Waiting for|Building|Starting) .* …$/.test(line))
  t.strictSame(lines, [sentence], name)
  t.equal(code, 1, name)
  t.notMatch(out, /^ +at |node:internal|"stack"/m, `${name}: no stack in the log`)
}

async function listen(t: Test): Promise<Server & { port: number }> {
  const server = createServer((socket) => socket.resume()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  return Object.assign(server, { port: (server.address() as AddressInfo).port })
}

async function folder(t: Test): Promise<string> {
  const name = await mkdtemp(join(tmpdir(), 'holdfast-start-'))
  t.teardown(() => rm(name, { recursive: true, force: true }))
  return name
}

const pidInLog = (out: string) => Number(/"database: .*\(process (\d+)\)/.exec(out)?.[1])

t.test('a port in use ends the start and stops the database that it started', async (t) => {
  const { port } = await listen(t)
  const DATA_DIR = await dataFolder(t)
  const ended = await run(t, { env: { DATA_DIR, PORT: String(port) } })
  refused(t, ended, `Another process listens at 127.0.0.1:${port}: stop it, or choose another PORT.`, 'in use')
  t.match(ended.out, /"level":60.*"reason":"Another process listens/, 'which the log tells, too')
  t.ok(pidInLog(ended.out) > 0)
  t.notOk(kill(pidInLog(ended.out), 0), 'the database has ended')
  t.equal(await databasePid(DATA_DIR), null)
})

t.test('a signal during the start stops the database that is starting', async (t) => {
  const DATA_DIR = await dataFolder(t)
  const until = () => stat(join(DATA_DIR, 'db')).then(Boolean, () => false)
  const { code, out } = await run(t, { env: { DATA_DIR }, until })
  t.not(code, null, 'it is no signal that ends the process')
  t.match(out, /"signal":"SIGTERM","msg":"stopping"/)
  await eventually('the database to end', () => !kill(pidInLog(out), 0))
  t.equal(await databasePid(DATA_DIR), null)
})

t.test('the log of a start says how long the database and the service took', async (t) => {
  const env = { MONGODB_URI: app.uri, DATA_DIR: await folder(t) }
  const { code, out } = await run(t, { env, until: ({ err }) => err.includes('listens at') })
  t.equal(code, 0)
  const ready = out.split('\n').flatMap((line) => (line.includes('"ready"') ? [JSON.parse(line)] : []))
  t.equal(ready.length, 1)
  t.type(ready[0].database_ms, 'number')
  t.ok(ready[0].service_ms > 0)
})

t.test('an address that the service cannot listen at is reported', async (t) => {
  const env = { MONGODB_URI: app.uri, DATA_DIR: await folder(t) }
  const [foreign, unknown] = await Promise.all([
    run(t, { env: { ...env, HOST: '203.0.113.7' } }),
    run(t, { env: { ...env, HOST: 'a..b' } }),
  ])
  const advice = 'name one of its own, or 0.0.0.0 or :: for all of them.'
  refused(t, foreign, `HOST is 203.0.113.7, which is not an address of this machine: ${advice}`, 'foreign')
  refused(t, unknown, 'HOST is a..b, a name without an address: name an address of this machine.', 'unknown')
})

t.test('an unusable database at MONGODB_URI is reported in one sentence, without the password', async (t) => {
  const env = { MONGODB_URI: `mongodb://me:canary@${hosts}/x`, DATA_DIR: await folder(t) }
  const ended = await run(t, { env })
  refused(t, ended, `The database at ${hosts} refuses the user name or the password in MONGODB_URI.`, 'refused')
  t.match(ended.out, /"msg":"database: MONGODB_URI, at /)
  t.notMatch(ended.out + ended.err, /canary/)
})

t.test('the service reports after a second that it waits for the database', async (t) => {
  const server = await listen(t)
  const env = { MONGODB_URI: `mongodb://127.0.0.1:${server.port}/x`, DATA_DIR: await folder(t) }
  const { err } = await run(t, { env, until: ({ err }) => err.includes('\n') })
  t.equal(err, 'Waiting for the database …\n')
})

t.test('files missing beside start.cjs are reported with the command that creates them', async (t) => {
  const cwd = await folder(t)
  for (const file of ['start.cjs', 'package.json']) await cp(join(root, file), join(cwd, file))
  const build = 'Run "npm run build" once, which needs the devDependencies ("npm ci"), or start with "npm start".'
  refused(t, await run(t, { cwd }), `There is no build in dist/. ${build}`, 'no build')
  await cp(join(root, 'dist', 'src'), join(cwd, 'dist', 'src'), { recursive: true })
  const packages =
    /^A package is not installed \(Cannot find package '.*\)\. Run "npm ci", in production "npm ci --omit=dev"\.\n$/
  t.match(await run(t, { cwd }), { code: 1, err: packages })
  await rm(join(cwd, 'dist', 'src', 'command-line.js'))
  t.match(await run(t, { cwd }), {
    code: 1,
    err: /^The build in dist\/ is not whole \(.*command-line\.js.*\)\. Run "npm run build"/,
  })
  await mkdir(join(cwd, '.env'))
  t.match(await run(t, { cwd }), { code: 1, err: /^The file \.env cannot be read \(.*\)\.\n$/ })
})

t.test('--help, --version and an unknown option start nothing', async (t) => {
  const database = await listen(t)
  let connections = 0
  database.on('connection', () => {
    connections += 1
  })
  const DATA_DIR = join(await folder(t), 'data')
  const env = { DATA_DIR, MONGODB_URI: `mongodb://127.0.0.1:${database.port}/x`, NODE_ENV: 'canary' }
  t.match(await run(t, { env, args: ['--help'] }), { code: 0, out: /^Holdfast \d.*\n\nUsage:\n/, err: '' })
  t.match(await run(t, { env, args: ['--version'] }), { code: 0, out: /^\d+\.\d+\.\d+\n$/, err: '' })
  t.match(await run(t, { env, args: ['--prot', '1'] }), {
    code: 2,
    out: '',
    err: /^"--prot" is not an option of Holdfast: .*\n$/,
  })
  t.equal(connections, 0)
  t.notOk(await stat(DATA_DIR).catch(() => null))
})
