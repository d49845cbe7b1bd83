// Two workers on one batch: one that has lost the lease without knowing it, and one that has taken it over.

import t from 'tap'
import { createBatchRunner } from '../../src/hold-batches/run-batches.ts'
import { hour } from '../../src/time.ts'
import { anyVersion, type Person, startTestApp } from '../test-app.ts'
import { delayCommand } from './delay-command.ts'

const app = await startTestApp(t)
const { service, workers, relay } = app.started
await workers.holdBatches.stop()
const admin = await app.admin()
const leaseFor = 5_000

async function worker(): Promise<() => Promise<void>> {
  const failures: unknown[] = []
  const runner = createBatchRunner(service, (error) => failures.push(error))
  return async () => {
    await runner.settled()
    await runner.stop()
    t.same(failures, [])
  }
}

async function send(body: object): Promise<string> {
  const taken = await app.ask('POST', '/v1/admin/hold-batches', { token: admin.token, body })
  if (taken.status !== 202) throw new Error(JSON.stringify(taken.body))
  return taken.body.id
}

const placing = (people: Person[], more: object = {}) => ({
  ...{ operation: 'place', account_ids: people.map(({ id }) => id), ...more },
  hold: { kind: 'policy', reason: 'other', actions: ['app.x'], dedupe_key: 'the batch' },
})
const read = async (id: string) => (await app.ask('GET', `/v1/admin/hold-batches/${id}`, admin)).body
const holdsOn = async ({ id }: Person) => (await app.ask('GET', `/v1/admin/holds?account=${id}`, admin)).body.items
const placings = async ({ id }: Person) =>
  (await app.ask('GET', `/v1/admin/events?account=${id}&type=hold.placed`, admin)).body.items.length

t.test('an item that the second worker has recorded as refused is not done by the first', async (t) => {
  const owner = await app.signUp()
  const other = (await app.hold(owner, { kind: 'policy', actions: ['app.y'], dedupe_key: 'the batch' })).body.ref
  const lift = () =>
    app.ask('POST', `/v1/admin/holds/${other}/lift`, {
      ...{ token: admin.token, headers: anyVersion, body: { reason: 'out of the way' } },
    })
  const id = await send(placing([owner]))
  const [first, second] = [await worker(), await worker()]
  const write = delayCommand(t, 'hold.placed')
  const stale = first()
  await write.reached
  app.advanceClock(leaseFor + 1_000)
  await second()
  t.match(await read(id), { state: 'done', counts: { refused: 1 }, items: [{ problem: { code: 'hold_exists' } }] })
  t.equal((await lift()).status, 200, 'now nothing would be in its way any more')
  write.release()
  await stale
  t.equal((await holdsOn(owner)).filter(({ state }: { state: string }) => state === 'active').length, 0)
  t.match(await read(id), { state: 'done', counts: { refused: 1, placed: 0 } })
})

t.test('the second worker records what the first has done', async (t) => {
  const owner = await app.signUp()
  const id = await send(placing([owner]))
  const [first, second] = [await worker(), await worker()]
  const write = delayCommand(t, 'hold.placed')
  const stale = first()
  await write.reached
  app.advanceClock(leaseFor + 1_000)
  await second()
  write.release()
  await stale
  await relay.settled()
  const holds = await holdsOn(owner)
  t.equal(holds.length, 1)
  t.match(await read(id), { state: 'done', counts: { placed: 1 }, items: [{ ref: holds[0].ref, status: 201 }] })
  t.equal(await placings(owner), 1)
})

t.test('an item that was done before its worker died is not done again, nor reported as refused', async (t) => {
  const reviewer = await app.staff('reviewer')
  const owner = await app.signUp()
  const { ref } = (await app.hold(owner, { kind: 'policy', actions: ['app.x'], lift_requires: 2 })).body
  const taken = await app.ask('POST', '/v1/admin/hold-batches', {
    ...{ token: reviewer.token, body: { operation: 'lift', refs: [ref], reason: 'over' } },
  })
  const { id } = taken.body
  await (await worker())()
  t.match(await read(id), { counts: { voted: 1 } })
  await service.db.hold_batch_results.deleteMany({ _id: `${id} 00000` })
  const free = { next: 0, state: 'running', free_at: service.now(), counts: (await read(id)).counts } as const
  await service.db.hold_batches.updateOne({ _id: id }, { $set: { ...free, counts: zero } })
  const roles = { token: admin.token, headers: anyVersion, body: { roles: [] } }
  t.equal((await app.ask('PUT', `/v1/admin/accounts/${reviewer.id}/roles`, roles)).status, 200)
  await (await worker())()
  t.match(await read(id), {
    state: 'done',
    counts: { voted: 1, refused: 0 },
    items: [{ outcome: 'voted', status: 202 }],
  })
  const hold = (await app.ask('GET', `/v1/admin/holds/${ref}`, admin)).body
  t.equal(hold.lift_votes.length, 1)
})

const zero = { placed: 0, lifted: 0, cancelled: 0, voted: 0, refused: 0 }

t.test('an item whose key a dead worker has spent on a refusal is refused', async (t) => {
  const owner = await app.signUp()
  await app.hold(owner, { kind: 'policy', actions: ['app.y'], dedupe_key: 'the batch' })
  const id = await send(placing([owner]))
  const { hold = null } = (await service.db.hold_batches.findOne({ _id: id })) ?? {} // its texts are removed when it is done
  await (await worker())()
  await service.db.hold_batch_results.deleteMany({ _id: `${id} 00000` })
  await service.db.hold_batches.updateOne(
    { _id: id },
    { $set: { next: 0, state: 'running', free_at: service.now(), counts: zero, hold } },
  )
  await (await worker())()
  t.match(await read(id), { state: 'done', counts: { refused: 1 }, items: [{ problem: { code: 'hold_exists' } }] })
})

t.test('a dry run reports that the last admin would be held, and writes nothing', async (t) => {
  const other = await app.staff('admin')
  const lock = { kind: 'policy', reason: 'other', preset: 'lock' }
  const run = async () => {
    const id = await send({ ...placing([other], { dry_run: true }), hold: lock })
    await relay.settled()
    const stored = () =>
      app.raw
        .collection('accounts')
        .find({}, { sort: { _id: 1 } })
        .toArray()
    const before = await stored()
    await (await worker())()
    t.strictSame(await stored(), before)
    const [{ outcome, problem }] = (await read(id)).items
    return problem === null ? outcome : problem.code
  }
  t.equal(await run(), 'placed', 'the first admin is left')
  const later = { preset: 'privilege_freeze', starts_at: new Date(service.now().getTime() + hour).toISOString() }
  const scheduled = await app.ask('POST', `/v1/admin/accounts/${admin.id}/holds`, {
    ...{ token: other.token, body: { kind: 'policy', reason: 'other', ...later } },
  })
  t.equal(scheduled.status, 201)
  t.equal(await run(), 'last_admin', 'who will be held does not count')
  t.same(await holdsOn(other), [])
})
