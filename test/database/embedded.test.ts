import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import t, { type Test } from 'tap'
import type { Database } from '../../src/database/database.ts'
import { openTemporaryDatabase } from '../../src/database/embedded.ts'
import { openDatabase } from '../../src/database/open-database.ts'

type Said = {
  uri?: string
  owned?: boolean
  moved?: string
  written?: number
  log?: string
  error?: string
  interrupted?: boolean
}
type Child = {
  process: ChildProcess
  pid: number
  said: Said[]
  hear: (matches: (said: Said) => boolean) => Promise<Said>
}

const DEADLINE_MS = 60_000

const alive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return !readFileSync(`/proc/${pid}/stat`, 'latin1').includes(') Z ')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && process.platform !== 'linux'
  }
}

async function until<T>(label: string, look: () => T | Promise<T>): Promise<NonNullable<T>> {
  const deadline = Date.now() + DEADLINE_MS
  for (;;) {
    const seen = await look()
    if (seen) return seen as NonNullable<T>
    if (Date.now() > deadline) throw new Error(`waited in vain for: ${label}`)
    await sleep(50)
  }
}

function dataFolder(test: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-test-'))
  test.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Is ended with the test, together with the database that it may run. */
function startChild(test: Test, dataDir: string): Child {
  const script = join(import.meta.dirname, 'embedded-child.js')
  const child = spawn(process.execPath, [script, dataDir], { stdio: ['pipe', 'pipe', 'inherit'], detached: true })
  const said: Said[] = []
  createInterface({ input: child.stdout }).on('line', (line) => said.push(JSON.parse(line)))
  test.teardown(() => end(child))
  return {
    process: child,
    pid: child.pid ?? 0,
    said,
    hear: (matches) => until(`a word of child ${child.pid}`, () => said.find(matches)),
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.stdin?.write('close\n')
  await exit
}

async function kill(child: Child): Promise<void> {
  const exit = once(child.process, 'exit')
  process.kill(child.pid, 'SIGKILL')
  await exit
}

function readUriFile(dataDir: string): { uri: string; pid: number } {
  const text = readFileSync(join(dataDir, 'mongodb.uri'), 'utf8')
  const [, uri = '', pid = ''] = /^(mongodb:\/\/\S+)\n(\d+)\n$/.exec(text) ?? []
  return { uri, pid: Number(pid) }
}

async function open(test: Test, dataDir: string): Promise<Database> {
  const database = await openDatabase({ mode: 'auto', dataDir, log: () => {}, progress: () => {} })
  test.teardown(() => database.close())
  return database
}

function occupy(port: number): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

async function withNotes<T>(uri: string, work: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(uri)
  return work(client).finally(() => client.close())
}

const write = (uri: string, key: number) =>
  withNotes(uri, (client) => client.db('test').collection<{ _id: number }>('notes').insertOne({ _id: key }))
const keys = (uri: string) =>
  withNotes(uri, async (client) => {
    const notes = await client.db('test').collection<{ _id: number }>('notes').find().sort({ _id: 1 }).toArray()
    return notes.map(({ _id }) => _id)
  })

t.test('a given address is used unchanged, and its password is not logged', async (t) => {
  const lines: string[] = []
  const options = { mode: 'auto', dataDir: '/nowhere', progress: () => {} } as const
  const mongodbUri = 'mongodb://ann:secret@db.example/app?replicaSet=rs0'
  const database = await openDatabase({ ...options, mongodbUri, log: (line) => lines.push(line) })
  t.match(database, { uri: mongodbUri, folder: null, owned: false })
  t.equal(lines.length, 1)
  t.notMatch(lines[0], 'secret')
})

t.test('the owner starts the database, a second process reuses it, and the file goes with the database', async (t) => {
  const dataDir = dataFolder(t)
  const lines: string[] = []
  const options = { mode: 'auto', dataDir, progress: () => {} } as const
  const database = await openDatabase({ ...options, log: (line) => lines.push(line) })
  const { uri, pid } = readUriFile(dataDir)
  t.equal(database.uri, uri)
  t.match(uri, /w=majority&journal=true/)
  t.ok(alive(pid), 'the second line is the process id of the server')
  t.equal(lines.length, 1)
  for (const part of [`MongoDB ${database.version}`, uri, join(dataDir, 'db')]) t.match(lines[0], part)

  const child = startChild(t, dataDir)
  t.match(await child.hear(({ uri }) => uri !== undefined), { uri, owned: false })
  child.process.stdin?.write('write\n')
  t.match(await child.hear(({ written }) => written !== undefined), { written: 1 })
  await end(child.process)
  t.ok(alive(pid), 'a borrower that goes leaves the database alone')

  await database.close()
  t.notOk(alive(pid))
  t.throws(() => readUriFile(dataDir), { code: 'ENOENT' })
})

t.test(
  'when its owner is killed, one of the reusing processes restarts it at the same address, with every acknowledged write',
  async (t) => {
    const dataDir = dataFolder(t)
    const owner = startChild(t, dataDir)
    const { uri = '' } = await owner.hear(({ uri }) => uri !== undefined)
    const before = readUriFile(dataDir)
    const database = await open(t, dataDir)
    t.notOk(database.owned)
    const moves: string[] = []
    database.keepAlive((moved) => moves.push(moved))
    const other = startChild(t, dataDir)
    await other.hear(({ uri }) => uri !== undefined)
    for (const key of [1, 2, 3]) await write(uri, key)

    await kill(owner)
    await until('another server', () => readUriFile(dataDir).pid !== before.pid)
    t.notOk(alive(before.pid), 'the orphan has ended')
    t.equal(readUriFile(dataDir).uri, uri)
    await until('one owner', () => database.owned || other.said.some(({ log }) => log?.includes(', started ')))
    t.same(await keys(database.uri), [1, 2, 3])
    t.same(moves, [])
  },
)

t.test(
  'a database whose port another program has taken moves its replica set and reports the new address',
  async (t) => {
    const dataDir = dataFolder(t)
    const database = await open(t, dataDir)
    const { uri, pid } = readUriFile(dataDir)
    await write(uri, 1)
    process.kill(pid, 'SIGKILL')
    const squatter = await until('the port', () => occupy(Number(new URL(uri).port)))
    t.teardown(() => squatter.close())
    const moves: string[] = []
    database.keepAlive((moved) => moves.push(moved))
    await until('the news of the move', () => moves.length > 0)
    t.same(moves, [database.uri])
    t.not(database.uri, uri)
    t.ok(database.owned)
    t.same(await keys(database.uri), [1])
  },
)

t.test('Ctrl-C to the whole group leaves the database running, and kill -9 of both keeps its data', async (t) => {
  const dataDir = dataFolder(t)
  const owner = startChild(t, dataDir)
  await owner.hear(({ uri }) => uri !== undefined)
  const { uri, pid } = readUriFile(dataDir)
  process.kill(-owner.pid, 'SIGINT')
  await owner.hear(({ interrupted }) => interrupted === true)
  await write(uri, 7)
  t.ok(alive(pid))

  process.kill(pid, 'SIGKILL')
  await kill(owner)
  const database = await open(t, dataDir)
  t.ok(database.owned)
  t.not(readUriFile(dataDir).pid, pid)
  t.same(await keys(database.uri), [7])
})

t.test('a start right after the owner was killed does not reuse the database that is shutting down', async (t) => {
  const dataDir = dataFolder(t)
  const owner = startChild(t, dataDir)
  const { uri = '' } = await owner.hear(({ uri }) => uri !== undefined)
  await write(uri, 8)
  await kill(owner)
  const database = await open(t, dataDir)
  t.ok(database.owned)
  t.same(await keys(database.uri), [8])
})

t.test('a stale file is replaced, and so is a lock whose holder is gone', async (t) => {
  const replaces = async (pid: number) => {
    const dataDir = dataFolder(t)
    writeFileSync(join(dataDir, 'mongodb.uri'), `mongodb://127.0.0.1:1/holdfast\n${pid}\n`)
    writeFileSync(join(dataDir, 'mongodb.lock'), `{"pid":${process.pid},"started":"long ago","nonce":""}`)
    const database = await open(t, dataDir)
    t.ok(database.owned)
    t.equal(readUriFile(dataDir).uri, database.uri)
    await database.close()
  }
  await Promise.all([99_999_999, process.pid].map(replaces))
})

t.test('of several processes that start concurrently, one starts the database', async (t) => {
  const dataDir = dataFolder(t)
  const children = [startChild(t, dataDir), startChild(t, dataDir), startChild(t, dataDir)]
  const words = await Promise.all(children.map((child) => child.hear(({ uri }) => uri !== undefined)))
  t.equal(new Set(words.map(({ uri }) => uri)).size, 1)
  t.equal(words.filter(({ owned }) => owned).length, 1)
})

t.test('a temporary database leaves nothing behind', async (t) => {
  const database = await openTemporaryDatabase({ mode: 'auto', log: () => {}, progress: () => {} })
  const folder = join(database.folder ?? '', '..')
  t.ok(readUriFile(folder).pid)
  await database.close()
  t.throws(() => readUriFile(folder), { code: 'ENOENT' })
})
