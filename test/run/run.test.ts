import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import t, { type Test } from 'tap'
import { markProcess } from '../../src/database/embedded/process-mark.ts'
import { databasePrefix } from '../database-uri.ts'
import { eventually, kill } from '../service-process.ts'
import { processesOf } from './processes.ts'

const program = join(import.meta.dirname, '..', 'run.js')
const fileOf = (name: string) => join(import.meta.dirname, 'files', `${name}.js`)
const server = process.env.TEST_MONGODB_URI ?? ''

interface Runner {
  pid: number
  /** All that it has written. */
  output(): string
  /** The name of its run. */
  id(): Promise<string>
  exited: Promise<number | null>
}

/** Starts the runner on some of the files here, in a process group of its own. */
function startRunner(t: Test, names: string[], env: Record<string, string>): Runner {
  const child = spawn(process.execPath, [program, ...names.map(fileOf)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part) => {
      text += part
    })
  }
  const exited = once(child, 'close').then(([code]) => code as number | null)
  const pid = child.pid ?? Number.NaN
  t.teardown(async () => {
    kill(pid, 'SIGTERM')
    await exited
    if (!t.passing()) t.comment(text)
  })
  return {
    pid,
    output: () => text,
    id: () => eventually('the name of the run', () => /^run ([0-9a-f]{8}),/m.exec(text)?.[1]),
    exited,
  }
}

async function emptyFolder(t: Test): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Starts the runner on the file that hangs; resolves with the processes that this file has started. */
async function startHanging(t: Test, env: Record<string, string>) {
  const STARTED_FILE = join(await emptyFolder(t), 'started.json')
  const runner = startRunner(t, ['hanging'], { ...env, STARTED_FILE })
  const text = await eventually('the file that hangs', () => readFile(STARTED_FILE, 'utf8').catch(() => null))
  return { runner, id: await runner.id(), pids: JSON.parse(text) as Record<string, number> }
}

/** The names of those that have not ended. A zombie has. */
const running = (pids: Record<string, number>) =>
  Object.keys(pids).filter((name) => markProcess(pids[name] ?? 0) !== null)

async function databasesOf(t: Test, run: string): Promise<string[]> {
  const client = new MongoClient(server)
  t.teardown(() => client.close())
  const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true })
  return databases.map(({ name }) => name).filter((name) => name.startsWith(databasePrefix(run)))
}

t.test('SIGTERM to the runner alone ends all its processes and removes its folder', async (t) => {
  const TMPDIR = await emptyFolder(t)
  const { runner, id, pids } = await startHanging(t, { TMPDIR, MONGODB_URI: '' })
  t.strictSame(running(pids), ['file', 'service', 'database', 'detached'])
  t.ok((await processesOf(id)).length > 4 || process.platform !== 'linux', 'its own database is among the processes')
  t.strictSame(await readdir(TMPDIR), [`holdfast-test-run-${id}`])
  kill(runner.pid, 'SIGTERM')
  t.equal(await runner.exited, 143)
  t.strictSame(running(pids), [])
  t.strictSame(await processesOf(id), [])
  t.strictSame(await readdir(TMPDIR), [])
})

t.test('Ctrl-C to its group ends them too, and drops the databases of the run from the given server', async (t) => {
  const TMPDIR = await emptyFolder(t)
  const { runner, id, pids } = await startHanging(t, { TMPDIR, MONGODB_URI: server })
  t.equal((await databasesOf(t, id)).length, 1)
  kill(-runner.pid, 'SIGINT')
  t.equal(await runner.exited, 130)
  t.strictSame(running(pids), [])
  t.strictSame(await processesOf(id), [])
  t.strictSame(await readdir(TMPDIR), [])
  t.strictSame(await databasesOf(t, id), [])
})

t.test('after kill -9 of the runner its files end by themselves, and the next run removes the rest', async (t) => {
  const TMPDIR = await emptyFolder(t)
  const { runner, id, pids } = await startHanging(t, { TMPDIR, MONGODB_URI: '' })
  kill(runner.pid, 'SIGKILL')
  await runner.exited
  await eventually('the processes to end', () => running(pids).join() === 'detached').catch(t.fail)
  t.strictSame(running(pids), ['detached'])
  t.strictSame(await readdir(TMPDIR), [`holdfast-test-run-${id}`])
  t.equal(await startRunner(t, ['passing'], { TMPDIR, MONGODB_URI: server }).exited, 0)
  t.strictSame(await readdir(TMPDIR), [])
  t.strictSame(await processesOf(id), [])
  t.strictSame(running(pids), process.platform === 'linux' ? [] : ['detached'])
})

t.test(
  'a file that fails, throws, skips, is killed, exits early or has no test fails the run, and leaves no database',
  async (t) => {
    const names = ['passing', 'failing', 'throwing', 'rejecting', 'killed', 'skipping', 'leaving', 'empty']
    const runner = startRunner(t, names, { MONGODB_URI: server })
    t.equal(await runner.exited, 1)
    const output = runner.output()
    for (const name of names) {
      const line = new RegExp(`^(ok|FAILED) +[0-9.]+ s {2}.*/${name}\\.js$`, 'm').exec(output)
      t.equal(line?.[1], name === 'passing' ? 'ok' : 'FAILED', name)
    }
    for (const shown of [
      /not ok 2 - one is two/,
      /nobody catches this/,
      /nobody awaits this/,
      /ended with SIGKILL/,
      /SKIP for this reason/,
      /TODO/,
    ])
      t.match(output, shown)
    t.match(output, /^8 files, .*\n\d+ passed, 6 failed, 2 skipped$/m)
    t.match(output, new RegExp(`${server.replace(/^.*?\/\/([^/]*@)?([^/?]*).*$/, '$2')}`), 'the address of the server')
    t.strictSame(await databasesOf(t, await runner.id()), [])
  },
)

t.test('a run in which every assertion passes exits with 0', async (t) => {
  const runner = startRunner(t, ['passing'], { MONGODB_URI: server })
  t.equal(await runner.exited, 0)
  t.match(runner.output(), /^1 file, .*\n1 passed, 0 failed, 0 skipped$/m)
})
