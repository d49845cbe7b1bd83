import t from 'tap'
import { startTestApp } from '../test-app.ts'
import { auditFaults, mutating, prepareAudited } from './audited.ts'
import { everyOperation, type Scene } from './every-operation.ts'

const app = await startTestApp(t)

t.test(
  'each operation that changes something creates exactly one event with its actor, and none when it is refused',
  async (t) => {
    t.ok(mutating.length >= 17, `${mutating.length} operations`)
    for (const key of mutating) {
      const perform = await prepareAudited(app, key)
      t.strictSame(await auditFaults(app.raw, await perform(app)), [], key)
    }
  },
)

t.test('setting up creates one event, too', async (t) => {
  const empty = await startTestApp(t)
  const operation = everyOperation['POST /v1/admin/setup']
  const answer = await empty.ask('POST', '/v1/admin/setup', { body: operation?.body?.({} as Scene) })
  await empty.started.relay.settled()
  const events = empty.raw.collection('events').find({ request_id: answer.headers['x-request-id'] ?? '' })
  t.match(await events.toArray(), [{ type: 'account.created' }])
})
