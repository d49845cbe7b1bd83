import t from 'tap'
import { startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const { holdBatches: batches } = app.started.workers
await app.started.relay.stop()

/** Prevents writes to an account, like one whose changes have piled up; returns a function that ends this. */
async function blockWrites(id: string): Promise<() => Promise<unknown>> {
  const accounts = app.raw.collection<{ _id: string; events: object[] }>('accounts')
  const account = await accounts.findOne({ _id: id })
  const events = Array.from({ length: 2_000 }, () => ({}))
  await accounts.updateOne({ _id: id }, { $set: { events } })
  return () => accounts.updateOne({ _id: id }, { $set: { events: account?.events ?? [] } })
}

/** A batch on three accounts, of which the second cannot be written. */
async function blockedBatch() {
  const admin = await app.admin()
  const people = [await app.signUp(), await app.signUp(), await app.signUp()]
  const end = await blockWrites(people[1]?.id ?? '')
  const taken = await app.ask('POST', '/v1/admin/hold-batches', {
    token: admin.token,
    body: {
      operation: 'place',
      account_ids: people.map(({ id }) => id),
      hold: { kind: 'policy', reason: 'other', actions: ['app.x'] },
    },
  })
  t.equal(taken.status, 202)
  await batches.settled()
  const read = async () => (await app.ask('GET', `/v1/admin/hold-batches/${taken.body.id}`, admin)).body
  return { end, read }
}

t.test('an item on a contended account waits, and is done when the contention ends', async (t) => {
  const { end, read } = await blockedBatch()
  t.match(await read(), { state: 'running', counts: { placed: 1, refused: 0, pending: 2 } })
  app.advanceClock(2_000)
  await batches.settled()
  t.match(await read(), { state: 'running', counts: { placed: 1, refused: 0, pending: 2 } })
  await end()
  app.advanceClock(2_000)
  await batches.settled()
  t.match(await read(), { state: 'done', counts: { placed: 3, refused: 0, pending: 0 } })
})

t.test('such an item does not delay the others forever', async (t) => {
  const { read } = await blockedBatch()
  app.advanceClock(121_000)
  await batches.settled()
  const done = await read()
  t.match(done, { state: 'done', counts: { placed: 2, refused: 1, pending: 0 } })
  t.match(done.items[1], { outcome: 'refused', status: 503, problem: { code: 'overloaded' } })
})
