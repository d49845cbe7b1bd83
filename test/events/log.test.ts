import { EventEmitter, once } from 'node:events'
import { type Collection, MongoClient } from 'mongodb'
import t from 'tap'
import { v7 as uuid } from 'uuid'
import type { LoggedEvent, StoredEvent } from '../../src/events/event.ts'
import { createEventLog } from '../../src/events/log.ts'
import { startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
await app.started.relay.settled()

/** The log of another process, with a separate client; a callback can run before each insert. */
async function otherLog(beforeInsert = async () => {}) {
  const client = await MongoClient.connect(app.uri)
  t.teardown(() => client.close())
  const events = client.db().collection<LoggedEvent>('events')
  const inserting: Collection<LoggedEvent> = new Proxy(events, {
    get(target, member) {
      const value = Reflect.get(target, member)
      if (member !== 'insertMany') return typeof value === 'function' ? value.bind(target) : value
      return (...args: unknown[]) => beforeInsert().then(() => Reflect.apply(value, target, args))
    },
  })
  return createEventLog(inserting)
}

function event(account: string, seq: number): StoredEvent {
  const actor = { kind: 'system', id: null } as const
  const rest = {
    type: 'profile.updated',
    at: new Date(),
    actor,
    request_id: null,
    hold_ref: null,
    changes: {},
  } as const
  return { _id: uuid(), account_id: account, seq, ...rest }
}

const idsOf = (events: readonly { _id: string }[]) => events.map(({ _id }) => _id)

/** Reads the feed from an event to its end. */
async function readOn(after: string): Promise<string[]> {
  const read: string[] = []
  for (let from = after; ; ) {
    const { body } = await app.ask('GET', `/v1/admin/events?limit=7&after=${from}`, { token: admin.token })
    read.push(...body.items.map(({ id }: { id: string }) => id))
    const last = read.at(-1)
    if (body.next_cursor === null || last === undefined) return read
    from = last
  }
}

async function newest(): Promise<string> {
  return (await app.ask('GET', '/v1/admin/events?limit=1', { token: admin.token })).body.items[0].id
}

t.test('a reader who follows the feed during writes gets every event once', async (t) => {
  const mark = await newest()
  const writers = 4
  const batches = 15
  let writing = writers
  const write = async (index: number) => {
    const log = await otherLog()
    for (let batch = 0; batch < batches; batch++) {
      await log.append(Array.from({ length: 3 }, (_, at) => event(`writer-${index}`, 3 * batch + at + 1)))
    }
    writing -= 1
  }
  const written = Promise.all(Array.from({ length: writers }, (_, index) => write(index)))
  const read: string[] = []
  const reads = () => readOn(read.at(-1) ?? mark).then((ids) => read.push(...ids))
  while (writing > 0) await reads()
  await written
  await reads()
  const expected = await app.started.service.db.events
    .find({ account_id: { $in: [0, 1, 2, 3].map((n) => `writer-${n}`) } })
    .toArray()
  t.equal(expected.length, writers * batches * 3)
  t.equal(new Set(read).size, read.length, 'none twice')
  t.strictSame([...read].sort(), idsOf(expected).sort(), 'none missed')
  const places = new Map(expected.map(({ _id, position }) => [_id, position]))
  const inOrder = read.map((id) => places.get(id) ?? 0)
  t.strictSame(
    inOrder,
    [...inOrder].sort((a, b) => a - b),
  )
})

t.test('events appended again, partly or concurrently, are stored once', async (t) => {
  const mark = await newest()
  const events = Array.from({ length: 1_200 }, (_, index) => event('again', index + 1))
  const logs = await Promise.all([otherLog(), otherLog()])
  await logs[0]?.append(events.slice(0, 700))
  await Promise.all(logs.map((log) => log.append(events)))
  const read = await readOn(mark)
  t.strictSame(read, idsOf(events), 'each once, in its order')
})

t.test('a delayed append delays no other, and readers do not miss its events', async (t) => {
  const mark = await newest()
  const [first, second] = [event('first', 1), event('second', 1)]
  const gate = new EventEmitter()
  const [reached, opened] = [once(gate, 'reached'), once(gate, 'opened')]
  const slow = await otherLog(async () => {
    gate.emit('reached')
    await opened
  })
  const quick = await otherLog()
  const slowly = slow.append([first])
  await reached
  await quick.append([second])
  const read = await readOn(mark)
  gate.emit('opened')
  await slowly
  read.push(...(await readOn(read.at(-1) ?? mark)))
  t.strictSame([...read].sort(), idsOf([first, second]).sort(), 'none missed')
})
