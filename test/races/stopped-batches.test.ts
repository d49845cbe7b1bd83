// A batch is stopped while a worker does an item of it.

import t from 'tap'
import { createBatchRunner } from '../../src/hold-batches/run-batches.ts'
import { type Person, startTestApp } from '../test-app.ts'
import { delayCommand } from './delay-command.ts'

const app = await startTestApp(t)
const { service, workers } = app.started
await workers.holdBatches.stop()
const admin = await app.admin()

function worker() {
  const failures: unknown[] = []
  const runner = createBatchRunner(service, (error) => failures.push(error))
  return async () => {
    await runner.settled()
    await runner.stop()
    t.same(failures, [])
  }
}

async function send(people: Person[], more: object = {}): Promise<string> {
  const body = {
    ...{ operation: 'place', account_ids: people.map(({ id }) => id), ...more },
    hold: { kind: 'policy', reason: 'other', actions: ['app.x'], message: 'stopped-text' },
  }
  const taken = await app.ask('POST', '/v1/admin/hold-batches', { token: admin.token, body })
  if (taken.status !== 202) throw new Error(JSON.stringify(taken.body))
  return taken.body.id
}

const stop = (id: string, by = admin) => app.ask('DELETE', `/v1/admin/hold-batches/${id}`, { token: by.token })
const read = async (id: string) => (await app.ask('GET', `/v1/admin/hold-batches/${id}`, admin)).body
const holdsOn = async ({ id }: Person) => (await app.ask('GET', `/v1/admin/holds?account=${id}`, admin)).body.items
const people = async () => [await app.signUp(), await app.signUp(), await app.signUp()]
const stops = async (id: string) => {
  const { items } = (await app.ask('GET', `/v1/admin/events?account=${admin.id}&type=hold_batch.stopped`, admin)).body
  return items.filter(({ changes }: { changes: { batch: { after: { id: string } } } }) => changes.batch.after.id === id)
}

t.test('a batch that is stopped before it starts does nothing', async (t) => {
  const targets = await people()
  const id = await send(targets)
  t.match(await stop(id), { status: 200, body: { id, state: 'stopped', counts: { pending: 3, placed: 0 } } })
  await worker()()
  t.match(await read(id), { state: 'stopped', counts: { pending: 3 }, items: [{ outcome: null }, {}, {}] })
  for (const target of targets) t.strictSame(await holdsOn(target), [])
  const [event] = await stops(id)
  t.match(event, { changes: { batch: { before: { state: 'queued' }, after: { state: 'stopped' } } } })
  const stored = await app.raw.collection('hold_batches').findOne({ _id: id as never })
  t.notMatch(JSON.stringify(stored), /stopped-text/, 'what was written in it goes as when it is done')
})

t.test('an item whose write had not begun when the stop was acknowledged is never done', async (t) => {
  const targets = await people()
  const id = await send(targets)
  const write = delayCommand(t, 'hold.placed')
  const running = worker()()
  await write.reached
  t.match(await stop(id), { status: 200, body: { state: 'stopped', counts: { pending: 3, placed: 0 } } })
  write.release()
  await running
  for (const target of targets) t.strictSame(await holdsOn(target), [])
  t.match(await read(id), { state: 'stopped', counts: { pending: 3, placed: 0, refused: 0 } })
})

t.test('an item that was done when the batch was stopped keeps its result', async (t) => {
  const [first, second] = await people()
  const id = await send([first as Person, second as Person])
  const batch = await service.db.hold_batches.findOne({ _id: id })
  // as a worker that is killed between the item and its result leaves it
  const { insertOne } = service.db.hold_batch_results
  const failing = async () => {
    throw new Error('killed')
  }
  Object.assign(service.db.hold_batch_results, { insertOne: failing })
  const runner = createBatchRunner(service, () => {})
  await runner.stop()
  await createBatchRunner(service, () => {})
    .settled()
    .catch(() => {})
  Object.assign(service.db.hold_batch_results, { insertOne })
  t.equal((await holdsOn(first as Person)).length, 1)
  t.equal(batch?.next, 0)
  const stopped = await stop(id)
  t.match(stopped, { status: 200, body: { state: 'stopped', counts: { placed: 1, pending: 1 } } })
  const [{ ref }] = await holdsOn(first as Person)
  t.match((await read(id)).items, [{ ref, outcome: 'placed', status: 201 }, { outcome: null }])
  t.strictSame(await holdsOn(second as Person), [])
})

t.test('repeated and concurrent stops count as one', async (t) => {
  const id = await send(await people())
  const answers = await Promise.all([stop(id), stop(id), stop(id, await app.staff('reviewer'))])
  t.strictSame(
    answers.map(({ status, body }) => [status, body.state]),
    Array.from({ length: 3 }, () => [200, 'stopped']),
  )
  t.match(await stop(id), { status: 200, body: { state: 'stopped' } })
  t.ok((await stops(id)).length <= 1)
})

t.test('a worker finishes an interrupted stop', async (t) => {
  const [target] = await people()
  const id = await send([target as Person])
  await service.db.hold_batches.updateOne({ _id: id }, { $set: { state: 'stopped', free_at: service.now() } })
  await worker()()
  t.match(await service.db.hold_batches.findOne({ _id: id }), { state: 'stopped', free_at: null, next: 0 })
  t.strictSame(await holdsOn(target as Person), [])
})

t.test('a finished or unknown batch cannot be stopped, and callers who cannot place holds can stop none', async (t) => {
  const id = await send(await people(), { dry_run: true })
  await worker()()
  const done = { status: 409, body: { code: 'invalid_transition', current: { state: 'done', allowed: [] } } }
  t.match(await stop(id), done)
  t.match(await stop('none'), { status: 404 })
  const waiting = await send(await people())
  t.match(await stop(waiting, await app.staff('support')), { status: 403 })
  t.match(await read(waiting), { state: 'queued' })
})

t.test('a stop during the work of a worker: results and holds agree', async (t) => {
  const targets: Person[] = []
  for (let count = 0; count < 12; count++) targets.push(await app.signUp())
  const id = await send(targets)
  const running = worker()()
  while ((await read(id)).counts.placed < 2);
  const { status, body } = await stop(id)
  const atStop = await Promise.all(targets.map(holdsOn))
  await running
  t.equal(status, 200)
  t.strictSame(await Promise.all(targets.map(holdsOn)), atStop, 'nothing is done after the answer')
  const held = atStop.filter(({ length }) => length > 0).length
  const view = await read(id)
  t.strictSame(view.counts, body.counts)
  if (body.state === 'stopped') t.equal(view.counts.placed, held)
})
