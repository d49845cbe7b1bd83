import { type Collection, MongoClient } from 'mongodb'
import t, { type Test } from 'tap'
import type { AccountDocument } from '../../src/accounts/account.ts'
import { type Consumer, createRelay, type Relay } from '../../src/accounts/relay.ts'
import type { EventRecord, LoggedEvent } from '../../src/events/event.ts'
import { createEventLog } from '../../src/events/log.ts'
import { eventually } from '../service-process.ts'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
await Promise.all(Object.values(app.started.workers).map((worker) => worker.stop())) // they write accounts, too
await app.started.relay.stop() // it still moves the events that it is woken for, but does not look for others
const client = new MongoClient(app.uri)
t.teardown(() => client.close())
const accounts = client.db().collection<AccountDocument>('accounts')
const events = client.db().collection<LoggedEvent>('events')
const log = createEventLog(events)

/** An account with this many edits, all of them relayed. */
async function busy(edits: number): Promise<Person> {
  const person = await app.signUp()
  for (let count = 0; count < edits; count++) {
    const body = { bio: `edit ${count}` }
    await app.ask('PATCH', '/v1/me', { token: person.token, headers: { 'if-match': '*' }, body })
  }
  await app.started.relay.settled()
  return person
}

/** Restores the state of an account before its events were moved, as a process that dies leaves it. */
async function unrelayed(person: Person): Promise<EventRecord[]> {
  const stored = await events.find({ account_id: person.id }, { sort: { seq: 1 } }).toArray()
  const pending = stored.map(({ _id, account_id, position, ...event }) => ({ id: _id, ...event }))
  await events.deleteMany({ account_id: person.id })
  await accounts.updateOne({ _id: person.id }, { $set: { events: pending, pending: true } })
  return pending
}

/** A relay that ends with its test. */
function relayOver(
  t: Test,
  moves: Collection<AccountDocument>,
  errors: unknown[] = [],
  consumers: Consumer[] = [],
): Relay {
  const relay = createRelay(moves, log, consumers, (error) => errors.push(error))
  t.teardown(() => relay.stop())
  return relay
}

/** The accounts, with a callback that runs before moved events are removed from them. */
function withTakeOut(before: () => Promise<void>): Collection<AccountDocument> {
  return new Proxy(accounts, {
    get(target, member) {
      const value = Reflect.get(target, member)
      if (typeof value !== 'function') return value
      if (member !== 'bulkWrite') return value.bind(target)
      return async (...args: unknown[]) => {
        await before()
        return Reflect.apply(value, target, args)
      }
    },
  })
}

const feedOf = async ({ id }: Pick<Person, 'id'>) =>
  (await events.find({ account_id: id }, { sort: { _id: 1 } }).toArray()).map(({ seq }) => seq)

async function pendingOf({ id }: Pick<Person, 'id'>) {
  const account = await accounts.findOne({ _id: id }, { projection: { events: 1, pending: 1 } })
  return { seqs: account?.events.map(({ seq }) => seq), marked: Object.hasOwn(account ?? {}, 'pending') }
}
const nothing = { seqs: [], marked: false }
const relayed = (person: Pick<Person, 'id'>) =>
  eventually('the events to be relayed', async () => !(await pendingOf(person)).marked)

t.test('a wake moves the pending events once each, in the order of seq', async (t) => {
  const person = await busy(5)
  const pending = await unrelayed(person)
  const relay = relayOver(t, accounts)
  relay.wake(person.id, pending)
  relay.wake(person.id, pending.slice(3))
  await relay.settled()
  t.same(await feedOf(person), [1, 2, 3, 4, 5, 6])
  t.same(await pendingOf(person), nothing)
})

t.test('events of several wakes are gathered into one batch, which is moved by itself', async (t) => {
  const people = [await busy(1), await busy(1), await busy(1)]
  const batches: number[] = []
  const relay = relayOver(t, accounts, [], [async (batch) => void batches.push(batch.length)])
  const pending = await Promise.all(people.map(unrelayed))
  for (const [index, person] of people.entries()) {
    relay.wake(person.id, pending[index] ?? [])
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  for (const person of people) await relayed(person)
  t.strictSame(batches, [6])
})

t.test(
  'events that a wake repeats while they are moved, or right after, are not moved again unless the batch failed',
  async (t) => {
    const person = await busy(1)
    const pending = await unrelayed(person)
    const batches: number[][] = []
    const relay = relayOver(
      t,
      accounts,
      [],
      [
        async (batch) => {
          batches.push(batch.map(({ seq }) => seq))
          relay.wake(person.id, pending)
          if (batches.length === 1) throw new Error('died')
        },
      ],
    )
    relay.wake(person.id, pending)
    for (let count = 0; count < 3; count += 1) await relay.settled()
    relay.wake(person.id, pending)
    await relay.settled()
    t.strictSame(batches, [
      [1, 2],
      [1, 2],
    ])
    t.same(await pendingOf(person), nothing)
  },
)

t.test('a relay that dies between its two steps loses nothing, and the next one duplicates nothing', async (t) => {
  const person = await busy(3)
  const pending = await unrelayed(person)
  const errors: unknown[] = []
  const dying = relayOver(
    t,
    withTakeOut(() => Promise.reject(new Error('the process ends here'))),
    errors,
  )
  dying.wake(person.id, pending)
  await dying.settled()
  t.match(errors, [{ message: 'the process ends here' }])
  t.same(await feedOf(person), [1, 2, 3, 4], 'the first step was done')
  t.same(await pendingOf(person), { seqs: [1, 2, 3, 4], marked: true }, 'the second was not')

  relayOver(t, accounts).start()
  await relayed(person)
  t.same(await feedOf(person), [1, 2, 3, 4])
  t.same(await pendingOf(person), nothing)
})

t.test('an event that arrives between the two steps stays until it is moved itself', async (t) => {
  const person = await busy(2)
  const pending = await unrelayed(person)
  const late = { ...(pending.at(-1) as EventRecord), id: 'ffffffff-late', seq: 4 }
  const relay = relayOver(
    t,
    withTakeOut(async () => {
      await accounts.updateOne({ _id: person.id }, { $push: { events: late } })
    }),
  )
  relay.wake(person.id, pending)
  await relay.settled()
  t.same(await feedOf(person), [1, 2, 3])
  t.same(await pendingOf(person), { seqs: [4], marked: true })

  relayOver(t, accounts).start()
  await relayed(person)
  t.same(await feedOf(person), [1, 2, 3, 4])
})

t.test('two relays working on one account move each event once', async (t) => {
  const person = await busy(20)
  const pending = await unrelayed(person)
  const relays = [relayOver(t, accounts), relayOver(t, accounts)]
  for (const relay of relays) {
    relay.start()
    relay.wake(person.id, pending)
  }
  await Promise.all(relays.map((relay) => relay.settled()))
  await relayed(person)
  t.same(
    await feedOf(person),
    Array.from({ length: 21 }, (_, index) => index + 1),
  )
  t.same(await pendingOf(person), nothing)
})

t.test('a relay that cannot reach the database tries again', async (t) => {
  const person = await busy(1)
  const pending = await unrelayed(person)
  let failures = 2
  const errors: unknown[] = []
  const relay = relayOver(
    t,
    withTakeOut(async () => {
      if (failures-- > 0) throw new Error('away')
    }),
    errors,
  )
  relay.wake(person.id, pending)
  await relayed(person)
  t.equal(errors.length, 2)
  t.same(await feedOf(person), [1, 2])
})

t.test('a start moves all pending events, from any number of accounts', async (t) => {
  const person = await busy(0)
  const [event] = await unrelayed(person)
  const model = await accounts.findOne({ _id: person.id })
  if (model === null || event === undefined) throw new Error('there is nothing to copy')
  const left = Array.from({ length: 700 }, (_, index) => ({
    ...model,
    _id: `left-${index}`,
    names: model.names.map((name) => ({ ...name, key: `left-${index}`, skeletons: [`left-${index}`] })),
    email_key: `left-${index}@example.com`,
    events: [{ ...event, id: `left-${index}` }],
  }))
  await accounts.insertMany(left)
  relayOver(t, accounts).start()
  await eventually('all to be relayed', async () => (await accounts.findOne({ pending: true })) === null)
  t.equal(await events.countDocuments({ _id: /^left-/ }), left.length)
})

t.test('consumers handle events before these leave their account, and again after a failure', async (t) => {
  const person = await busy(3)
  const pending = await unrelayed(person)
  const seen: number[][] = []
  const consumer: Consumer = async (batch) => {
    seen.push(batch.map(({ seq }) => seq))
    if (seen.length === 1) throw new Error('died')
  }
  const relay = relayOver(t, accounts, [], [consumer])
  relay.wake(person.id, pending)
  await relay.settled()
  t.strictSame((await pendingOf(person)).seqs, [1, 2, 3, 4], 'they stay while it fails')
  await relay.settled()
  t.strictSame(seen, [
    [1, 2, 3, 4],
    [1, 2, 3, 4],
  ])
  t.strictSame(await pendingOf(person), nothing)
})

t.test('a reader who follows the feed from its end does not miss an event that is relayed late', async (t) => {
  const [late, admin] = [await busy(2), await app.admin()]
  const pending = await unrelayed(late)
  const newest = await busy(1)
  const read = async (query: string) =>
    (await app.ask('GET', `/v1/admin/events?limit=100${query}`, { token: admin.token })).body.items
  const [seen] = await read(`&account=${newest.id}`)
  t.ok(
    pending.every(({ id }) => id < seen.id),
    'it is older than what was read last',
  )
  t.strictSame(await read(`&after=${seen.id}`), [], 'which is the end')
  t.strictSame(await read(`&after=${pending[0]?.id}`), [], 'and nothing comes after what is not in the feed yet')
  relayOver(t, accounts).wake(late.id, pending)
  await relayed(late)
  const ids = (items: { id: string }[]) => items.map(({ id }) => id)
  t.strictSame(ids(await read(`&after=${seen.id}`)), ids(pending))
  t.strictSame(ids(await read('')).slice(0, 3), ids(pending).reverse(), 'it is the newest in the feed')
  t.strictSame(ids(await read(`&after=${pending[0]?.id}`)), ids(pending).slice(1))
})
