import { Collection, type Document } from 'mongodb'
import t, { type Test } from 'tap'
import { readConfig } from '../../src/config/config.ts'
import { dataVersion } from '../../src/migrations/data-version.ts'
import { startService } from '../../src/start/start-service.ts'
import { hour } from '../../src/time.ts'
import { marker, whereIs } from '../canaries.ts'
import { setupToken, startTestApp, type TestApp } from '../test-app.ts'

const secret = 'the-secret-of-the-tests-is-long-enough'
const env = { NODE_ENV: 'test', SETUP_TOKEN: setupToken, RATE_LIMITS: 'off', ARGON2_MEMORY_KIB: '1024', SECRET: secret }
const written = { message: marker('message'), note: marker('note'), caseRef: marker('case'), dedupeKey: marker('key') }
const reason = marker('reason')
const canaries = [...Object.values(written), reason]
const waiting = marker('waiting')

type Stored = Document & { _id: string }
const collection = ({ raw }: TestApp, name: string) => raw.collection<Stored>(name)

/** Finished batches that place and lift, an unfinished one, and the events of all of them. */
async function scene(t: Test): Promise<TestApp> {
  const app = await startTestApp(t)
  const [{ token }, person] = [await app.admin(), await app.signUp()]
  const hold = { kind: 'policy', reason: 'other', actions: ['app.x'], lift_requires: 1 }
  const send = async (body: object) => {
    t.equal((await app.ask('POST', '/v1/admin/hold-batches', { token, body })).status, 202)
    await app.started.workers.holdBatches.settled()
  }
  await send({ operation: 'place', account_ids: [person.id], hold })
  await send({ operation: 'place', account_ids: [person.id], hold, dry_run: true })
  const [{ ref }] = (await app.ask('GET', `/v1/admin/holds?account=${person.id}`, { token })).body.items
  await send({ operation: 'lift', refs: [ref], reason: 'over' })
  await app.started.relay.settled()
  const batches = collection(app, 'hold_batches')
  const done = await batches.findOne({ operation: 'place' })
  const later = { state: 'running', next: 0, free_at: new Date(Date.now() + hour), finished_at: null }
  const unfinished = { ...done, ...later, hold: { ...done?.hold, message: waiting }, _id: 'unfinished' }
  await batches.insertOne(unfinished)
  return app
}

/** Restores the database as version 3 left it: the texts of a hold are in batches and in trails. */
async function asEarlier(app: TestApp): Promise<void> {
  const texts = (path: string) => Object.fromEntries(Object.entries(written).map(([name, text]) => [path + name, text]))
  const batches = collection(app, 'hold_batches')
  await batches.updateMany({ state: 'done', operation: 'place' }, { $set: { ...texts('hold.'), reason: null } })
  await batches.updateMany({ state: 'done', operation: 'lift' }, { $set: { hold: null, reason } })
  const after = 'changes.batch.after'
  const events = collection(app, 'events')
  const ofBatches = (operation: string) => ({ type: 'hold_batch.created', [`${after}.operation`]: operation })
  await events.updateMany(ofBatches('place'), { $set: { ...texts(`${after}.hold.`), [`${after}.reason`]: null } })
  await events.updateMany(ofBatches('lift'), { $set: { [`${after}.reason`]: reason } })
  await collection(app, 'settings').updateOne({ _id: 'service' }, { $set: { data: { version: 3 } } })
}

async function startAgain(app: TestApp): Promise<void> {
  const again = await startService(readConfig(env), app.uri, { now: app.started.service.now })
  await again.relay.settled()
  await again.stop()
}

/** Batches and trails as they are stored. */
const stored = async (app: TestApp) => ({
  batches: await collection(app, 'hold_batches').find().sort({ _id: 1 }).toArray(),
  events: await collection(app, 'events').find().sort({ _id: 1 }).toArray(),
})

async function textsLeft(app: TestApp): Promise<string[]> {
  return [...(await whereIs(app, canaries)).values()].flat()
}

/**
 * Counts the writes of batches and trails in this process, and fails those after a number of them, as if it had died.
 */
function watchWrites(t: Test, { names, most }: { names: string[]; most: number }) {
  let seen = 0
  const original = Collection.prototype.updateOne
  Collection.prototype.updateOne = function (this: Collection, ...args: unknown[]) {
    if (names.includes(this.collectionName) && seen++ >= most) throw new Error('killed')
    return Reflect.apply(original as (...args: unknown[]) => unknown, this, args)
  } as never
  const restore = () => {
    Collection.prototype.updateOne = original
    return seen
  }
  t.teardown(restore)
  return restore
}

t.test('a start removes the texts about holds from finished batches and from trails, once', async (t) => {
  const app = await scene(t)
  const before = await stored(app)
  await asEarlier(app)
  t.equal((await textsLeft(app)).length, 18, 'in two batches that place and one that lifts, and in their events')
  await startAgain(app)
  t.strictSame(await textsLeft(app), [])
  const after = await stored(app)
  t.strictSame(
    after.batches,
    before.batches,
    'nothing else has changed, and the batch that is not done keeps its texts',
  )
  const withoutReason = (event: Stored) => {
    if (event.type === 'hold_batch.created') delete event.changes.batch.after.reason
    return event
  }
  t.strictSame(after.events, before.events.map(withoutReason))
  t.match(after.batches.at(-1), { _id: 'unfinished', hold: { message: waiting } })
  t.match(await collection(app, 'settings').findOne({ _id: 'service' }), { data: { version: dataVersion } })

  const writes = watchWrites(t, { names: ['hold_batches', 'events'], most: Number.POSITIVE_INFINITY })
  await startAgain(app)
  t.equal(writes(), 0, 'the next start has nothing to do')
  t.strictSame(await stored(app), after)
})

t.test('wherever the start is killed, the next one finishes the migration', async (t) => {
  const app = await scene(t)
  await asEarlier(app)
  await startAgain(app)
  const undisturbed = await stored(app)
  let kills = 0
  for (let most = 0; ; most += 1) {
    await asEarlier(app)
    const restore = watchWrites(t, { names: ['hold_batches', 'events', 'settings'], most })
    const failed = await startAgain(app).then(
      () => false,
      () => true,
    )
    restore()
    if (!failed) break
    kills += 1
    // the lease of a process that was killed lapses; here it is not waited for
    await collection(app, 'settings').updateOne({ _id: 'service' }, { $set: { 'data.leased_until': new Date(0) } })
    await startAgain(app)
    t.strictSame(await textsLeft(app), [], `killed after ${most} writes`)
    t.strictSame(await stored(app), undisturbed)
  }
  t.ok(kills >= 7, `${kills} kills`)
})

t.test('an event that the earlier version has not relayed arrives without the texts', async (t) => {
  const app = await scene(t)
  await asEarlier(app)
  const { id: account } = await app.admin()
  const events = collection(app, 'events')
  for await (const { _id, account_id: _, ...event } of events.find({ type: 'hold_batch.created' })) {
    await events.deleteOne({ _id })
    const waits = { $push: { events: { id: _id, ...event } }, $set: { pending: true } }
    await collection(app, 'accounts').updateOne({ _id: account }, waits as never)
  }
  await startAgain(app)
  t.strictSame(await textsLeft(app), [])
  t.equal(await events.countDocuments({ type: 'hold_batch.created' }), 3)
})
