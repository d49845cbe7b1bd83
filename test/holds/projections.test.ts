import { Collection } from 'mongodb'
import t, { type Test } from 'tap'
import { createProjector, project } from '../../src/events/projections.ts'
import { randomRef } from '../../src/holds/refs.ts'
import { checkSession } from '../../src/sessions/check.ts'
import { hour } from '../../src/time.ts'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const { service, relay, workers } = app.started
await Promise.all(Object.values(workers).map((worker) => worker.stop()))
const admin = await app.admin()
const reviewer = await app.staff('reviewer')
const staff = { token: admin.token, headers: { 'if-match': '*' } }
const covering = { kind: 'policy', actions: ['profile.update'] }

const wake = relay.wake
/** Keeps events on their accounts until the test ends, or until they are released. */
async function withhold(t: Test): Promise<() => Promise<void>> {
  await relay.settled()
  relay.wake = () => {}
  const release = async () => {
    relay.wake = wake
    await relay.stop()
    relay.start() // which finds what is there
    await relay.settled()
    while ((await app.raw.collection('accounts').countDocuments({ pending: true })) > 0) await relay.settled()
  }
  t.teardown(release)
  return release
}

/** The projections of requests fail until this is called, as if the process had died before them. */
function loseProjections(t: Test): () => void {
  const original = Collection.prototype.bulkWrite
  Collection.prototype.bulkWrite = function (this: Collection, ...args: unknown[]) {
    if (['holds', 'appeals'].includes(this.collectionName)) throw new Error('not projected')
    return Reflect.apply(original, this, args)
  } as never
  const restore = () => {
    Collection.prototype.bulkWrite = original
  }
  t.teardown(restore)
  return restore
}

const place = async (owner: Person, more: object = {}) => (await app.hold(owner, { ...covering, ...more })).body.ref
const stored = (ref: string) => service.db.holds.findOne({ _id: ref })
const read = async (path: string, token = admin.token) => (await app.ask('GET', path, { token })).body
const listed = async (owner: Person) =>
  (await read(`/v1/admin/holds?account=${owner.id}`)).items.map(({ ref }: { ref: string }) => ref)
const edit = (owner: Person) =>
  app.ask('PATCH', '/v1/me', { token: owner.token, headers: { 'if-match': '*' }, body: { bio: 'a' } })

t.test('a hold without its projection is in force, is shown, and enters the queue later', async (t) => {
  const owner = await app.signUp()
  const release = await withhold(t)
  const restore = loseProjections(t)
  const ref = await place(owner, { note: 'why' })
  t.equal(await stored(ref), null)
  t.match(await edit(owner), { status: 409, body: { code: 'account_held', holds: [{ ref }] } })
  t.match(await read(`/v1/admin/accounts/${owner.id}`), { holds: [{ ref, note: 'why' }] })
  t.same(await listed(owner), [], 'the queue is what lags')
  restore()
  await release()
  t.same(await listed(owner), [ref])
  t.match(await stored(ref), { note: 'why', version: 1, state: 'open' })
})

t.test('reading one hold or one appeal repairs its projection', async (t) => {
  const owner = await app.signUp()
  await withhold(t)
  const ref = await place(owner)
  const restore = loseProjections(t)
  t.equal((await app.ask('PATCH', `/v1/admin/holds/${ref}`, { ...staff, body: { note: 'new' } })).status, 200)
  const appeal = await app.ask('POST', `/v1/me/holds/${ref}/appeals`, { token: owner.token, body: { text: 'No.' } })
  restore()
  t.match(await stored(ref), { version: 1, note: null })
  t.match(await read(`/v1/admin/holds/${ref}`), { version: 3, note: 'new' })
  t.match(await stored(ref), { version: 3, note: 'new', appeal_state: 'submitted' })
  t.match(await read(`/v1/admin/appeals/${appeal.body.id}`), { state: 'submitted', version: 1 })
  t.match(await service.db.appeals.findOne({ _id: appeal.body.id }), { text: 'No.' })
})

t.test('a hold that has ended, and its appeal, are found while the projection of their end is pending', async (t) => {
  const owner = await app.signUp()
  const release = await withhold(t)
  const restore = loseProjections(t)
  const ref = await place(owner)
  const path = `/v1/me/holds/${ref}/appeals`
  const { id } = (await app.ask('POST', path, { token: owner.token, body: { text: 'No.' } })).body
  const decide = { token: reviewer.token, body: { decision: 'grant', reason: 'right' } }
  t.equal((await app.ask('POST', `/v1/admin/appeals/${id}/decision`, decide)).status, 200)
  t.same([await stored(ref), await service.db.appeals.findOne({ _id: id })], [null, null])
  restore()
  t.match(await read(`/v1/me/holds/${ref}`, owner.token), { state: 'overturned' })
  t.match((await read('/v1/me/holds?state=all', owner.token)).items, [{ ref, state: 'overturned' }])
  t.match(await read('/v1/me/export', owner.token), { holds: [{ ref, state: 'overturned' }], appeals: [{ id }] })
  const again = await app.ask('POST', `/v1/admin/holds/${ref}/lift`, { ...staff, body: { reason: 'over' } })
  t.match(again, { status: 409, body: { code: 'invalid_transition', current: { state: 'overturned' } } })
  t.match(await app.ask('PUT', `/v1/admin/appeals/${id}/claim`, { token: reviewer.token }), {
    status: 409,
    body: { code: 'invalid_transition', current: { state: 'granted' } },
  })
  await service.db.holds.deleteOne({ _id: ref })
  await service.db.appeals.deleteOne({ _id: id })
  await release()
  t.match(await stored(ref), { state: 'overturned', version: 3 })
  t.match(await service.db.appeals.findOne({ _id: id }), { state: 'granted', version: 2 })
  t.match(await read(`/v1/admin/holds/H-0000-0000`), { code: 'not_found' })
})

t.test('an older version never replaces a newer one, in whatever order they arrive', async (t) => {
  const owner = await app.signUp()
  const first = await stored(await place(owner))
  if (first === null) throw new Error('no record')
  const versions = Array.from({ length: 30 }, (_, index) => ({ ...first, _id: randomRef(), version: index + 1 }))
  for (let round = 0; round < 10; round += 1) {
    const _id = randomRef()
    const shuffled = versions.map((version) => ({ ...version, _id })).sort(() => Math.random() - 0.5)
    await Promise.all(shuffled.map((version) => project(service.db, { holds: [version], appeals: [] })))
    t.equal((await stored(_id))?.version, 30, 'also when none was there yet')
    await project(service.db, { holds: [{ ...first, _id, version: 29, note: 'late' }], appeals: [] })
    t.match(await stored(_id), { version: 30, note: null })
    await service.db.holds.deleteOne({ _id })
  }
})

t.test('the relay projects a batch of events with one command for each collection', async (t) => {
  const owner = await app.signUp()
  const ref = await place(owner)
  for (let count = 0; count < 5; count += 1) {
    await app.ask('PATCH', `/v1/admin/holds/${ref}`, { ...staff, body: { note: `${count}` } })
  }
  await relay.settled()
  const events = await service.db.events.find({ account_id: owner.id }).toArray()
  await service.db.holds.deleteOne({ _id: ref })
  const before = app.commands.length
  await createProjector(service.db, () => {}).relayed(events)
  t.equal(app.commands.slice(before).length, 1)
  t.match(await stored(ref), { version: 6, note: '4' })
})

t.test('the relay does not repeat a projection that was written right after its change', async (t) => {
  const owner = await app.signUp()
  await relay.settled()
  const before = app.commands.length
  const ref = await place(owner)
  await relay.settled()
  const writes = app.commands.slice(before).filter(({ commandName, command }) => command[commandName] === 'holds')
  t.strictSame(
    writes.map(({ commandName }) => commandName),
    ['update'],
  )
  t.match(await stored(ref), { version: 1 })
})

t.test('the relay writes a projection that failed right after its change', async (t) => {
  const owner = await app.signUp()
  const ref = await place(owner)
  await relay.settled()
  const events = await service.db.events.find({ hold_ref: ref }).toArray()
  await service.db.holds.deleteOne({ _id: ref })
  const errors: unknown[] = []
  const projector = createProjector(service.db, (error) => errors.push(error))
  const [event] = events
  if (event?.projections === undefined) throw new Error('no projections')
  await projector.now(event._id, { holds: [null as never], appeals: [] })
  t.equal(errors.length, 1, 'the first try fails')
  await projector.relayed(events)
  t.match(await stored(ref), { version: 1 })
})

t.test('the expiry repairs the record of a hold that has left its account, and does not end it again', async (t) => {
  const owner = await app.signUp()
  const until = new Date(service.now().getTime() + hour).toISOString()
  const [lifted, due] = [await place(owner, { expires_at: until }), await place(owner, { expires_at: until })]
  const open = await stored(lifted)
  t.equal((await app.ask('POST', `/v1/admin/holds/${lifted}/lift`, { ...staff, body: { reason: 'over' } })).status, 200)
  await relay.settled()
  if (open !== null) await service.db.holds.replaceOne({ _id: lifted }, open)
  const lost = { ...open, _id: randomRef() } as NonNullable<typeof open>
  await service.db.holds.insertOne(lost)
  app.advanceClock(2 * hour)
  const { createSweeper } = await import('../../src/holds/sweep.ts')
  const failures: unknown[] = []
  const sweeper = createSweeper(service, (error) => failures.push(error))
  await sweeper.settled()
  await sweeper.stop()
  t.same(failures, [])
  t.match(await stored(due), { state: 'expired', version: 2 })
  t.match(await stored(lost._id), { state: 'expired', version: 2 }, 'one that no account has is not in force')
  t.match(await stored(lifted), { state: 'lifted', version: 2 }, 'the log says how this one ended')
  await relay.settled()
  const types = await service.db.events.find({ account_id: owner.id, hold_ref: lifted }).toArray()
  t.same(
    types.map(({ type }) => type),
    ['hold.placed', 'hold.lifted'],
  )
  app.advanceClock(-2 * hour)
})

t.test('a session check reads only the members of a hold that its owner may see', async (t) => {
  const owner = await app.signUp()
  await place(owner, { note: 'secret', case_ref: 'c', dedupe_key: 'k' })
  const { account } = (await checkSession(service, owner.token)) ?? {}
  const [hold] = account?.holds ?? []
  t.equal(Object.keys(hold ?? {}).length, 17)
  for (const member of ['staff', 'appeal', 'version', 'dedupe_key']) t.notOk(Object.hasOwn(hold ?? {}, member), member)
})
