import { MongoClient } from 'mongodb'
import t from 'tap'
import { type House, openHouse } from '../house.ts'
import { everyOperation, makeScene, requestOf, type Scene } from './every-operation.ts'

t.setTimeout(240_000)
const house = await openHouse(t)
const setUp = 'POST /v1/admin/setup'
/** What changes no account and nothing of the service: a question, and mails that are asked for. */
const changingNothing = ['POST /v1/checks', 'POST /v1/password-resets', 'POST /v1/me/email-verifications']
const mutating = Object.keys(everyOperation).filter(
  (key) => !key.startsWith('GET ') && key !== setUp && !changingNothing.includes(key),
)
/** What an operation needs to change something. */
const before: Record<string, (scene: Scene) => string> = {
  'DELETE /v1/admin/holds/{ref}/claim': ({ hold }) => `/v1/admin/holds/${hold}/claim`,
  'DELETE /v1/admin/appeals/{id}/claim': ({ appeal }) => `/v1/admin/appeals/${appeal.id}/claim`,
}
/** One for the account of the one line, and one for the import. */
const several: Record<string, number> = { 'POST /v1/admin/imports': 2 }

/** The events that a request has made, wherever they stand. */
async function eventsOf({ started, uri }: House, requestId: string | undefined) {
  await started.relay.settled()
  const client = await MongoClient.connect(uri)
  const found = await client.db().collection('events').find({ request_id: requestId }).toArray()
  await client.close()
  return found
}

t.test('each operation that changes something makes exactly one event, of who did it', async (t) => {
  t.ok(mutating.length >= 17, `${mutating.length} operations`)
  for (const key of mutating) {
    const operation = everyOperation[key]
    if (operation === undefined) throw new Error(key)
    const scene: Scene = await makeScene(house, key)
    const { method, url, ask } = requestOf(key, operation, scene)
    const claim = before[key]?.(scene)
    if (claim !== undefined) await house.ask('PUT', claim, { token: scene.staff.token })
    const answer = await house.ask(method, url, ask)
    t.equal(answer.status, operation.status, key)
    const events = await eventsOf(house, answer.headers['x-request-id'])
    t.equal(events.length, several[key] ?? 1, `${key} makes one event`)
    const [event] = events
    const kind = operation.as === 'staff' ? 'staff' : 'account'
    t.equal(event?.actor.kind, kind, `${key} is of ${kind}`)
    const actors = operation.as === 'anybody' ? [event?.account_id] : [scene[operation.as].id]
    t.strictSame([event?.actor.id], actors, `${key} names who did it`)
    t.not(Object.keys(event?.changes ?? {}).length, 0, `${key} says what changed`)
    const again = await house.ask(method, url, { ...ask, token: 'hf_ses_none' })
    if (operation.as === 'anybody') continue
    t.equal(again.status, 401)
    t.strictSame(await eventsOf(house, again.headers['x-request-id']), [], 'and none when it is refused')
  }
})

t.test('setting up makes one, too', async (t) => {
  const empty = await openHouse(t)
  const operation = everyOperation[setUp]
  const answer = await empty.ask('POST', '/v1/admin/setup', { body: operation?.body?.({} as Scene) })
  t.match(await eventsOf(empty, answer.headers['x-request-id']), [{ type: 'account.created' }])
})
