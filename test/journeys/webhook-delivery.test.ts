import { MongoClient } from 'mongodb'
import { Webhook } from 'standardwebhooks'
import t from 'tap'
import { day } from '../../src/time.ts'
import { eventually } from '../service-process.ts'
import { type Person, startTestApp } from '../test-app.ts'
import { allSent, createHook, deliveriesOf, editBio } from '../webhook-journeys.ts'
import { type Message, openReceiver } from '../webhook-receiver.ts'

const app = await startTestApp(t, { WEBHOOK_ALLOW: '127.0.0.0/8' })
const admin = await app.admin()

const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, body?: object) =>
  app.ask(method, url, { token: admin.token, body })

const hook = (url: string, events?: string[]) => createHook(app, url, events)
const edit = (person: Person, ...bios: string[]) => editBio(app, person, ...bios)
const sent = () => allSent(app)
const deliveries = (webhook: { id: string }, query?: string) => deliveriesOf(app, webhook, query)
const bios = (messages: Message[], { id }: Person) =>
  messages.filter(({ event }) => event.account_id === id).map(({ event }) => event.changes.bio.after)

interface NamedEvent {
  account_username: unknown
  actor: { username: unknown }
}
/** An event of the feed as a webhook has it. */
const withoutUsernames = ({ account_username: _, actor: { username: __, ...actor }, ...event }: NamedEvent) => ({
  ...event,
  actor,
})

t.test('an event is delivered to the webhooks that asked for it, signed and as in the feed', async (t) => {
  const receiver = await openReceiver(t)
  const [ofEverything, holds] = [
    await hook(`${receiver.url}/all?x=1`, ['*']),
    await hook(`${receiver.url}/holds`, ['hold.*']),
  ]
  const member = await app.signUp()
  await edit(member, 'a')
  const { body: hold } = await app.hold(member, { actions: ['app.x'] })
  await sent()
  const { items } = (await ask('GET', `/v1/admin/events?account=${member.id}`)).body
  const trail = items.reverse().map(withoutUsernames)
  const brought = (path: string) =>
    receiver.messages.filter(({ path: at, event }) => at.startsWith(path) && event.account_id === member.id)
  t.strictSame(
    brought('/hooks/all?x=1').map(({ event }) => event),
    trail,
    'all, in order',
  )
  const [placed, ...more] = brought('/hooks/holds')
  t.match(placed?.event, { type: 'hold.placed', hold_ref: hold.ref })
  t.strictSame(more, [])
  if (placed === undefined) return
  t.match(placed.headers, { 'content-type': 'application/json', 'webhook-id': placed.event.id })
  const headers = placed.headers as Record<string, string>
  t.strictSame(
    new Webhook(holds.secret).verify(placed.text, headers),
    placed.event,
    'the library of the standard agrees',
  )
  t.throws(() => new Webhook(ofEverything.secret).verify(placed.text, headers), 'under no other secret')
  t.throws(() => new Webhook(holds.secret).verify(placed.text.replace('hold.placed', 'hold.lifted'), headers))
  const [delivery] = await deliveries(holds)
  t.match(delivery, {
    event_id: placed.event.id,
    state: 'delivered',
    attempts: 1,
    last_attempt: { status: 204, error: null },
  })
  t.equal(delivery.next_attempt_at, null)
  t.notOk(JSON.stringify(receiver.messages).includes('whsec_'))
})

t.test('a failing delivery delays those of the same account, and no others', async (t) => {
  const [failing, other] = [await app.signUp(), await app.signUp()]
  let mended = false
  const receiver = await openReceiver(t, ({ event }) => (event.account_id === failing.id && !mended ? 500 : 200))
  const webhook = await hook(receiver.url)
  await edit(failing, '1', '2')
  await edit(other, '1', '2')
  await sent()
  t.strictSame(bios(receiver.messages, other), ['1', '2'])
  t.strictSame(bios(receiver.messages, failing), ['1'], 'the second waits for the first')
  t.match(await deliveries(webhook, '&state=waiting'), [
    { account_id: failing.id, seq: 3, attempts: 0, last_attempt: null },
    { account_id: failing.id, seq: 2, attempts: 1, last_attempt: { status: 500, error: null } },
  ])
  await sent()
  t.equal(bios(receiver.messages, failing).length, 1, 'it is not tried again at once')
  await edit(failing, '3')
  await sent()
  t.equal(bios(receiver.messages, failing).length, 1, 'nor when more comes')
  mended = true
  app.advanceClock(5_000)
  await sent()
  t.strictSame(bios(receiver.messages, failing), ['1', '1', '2', '3'], 'then all, in order')
  t.strictSame(await deliveries(webhook, '&state=waiting'), [])
})

t.test('after a day a failing delivery is dead, the next ones continue, and it can be requeued', async (t) => {
  const member = await app.signUp()
  let mended = false
  const receiver = await openReceiver(t, () => (mended ? 200 : 503))
  const webhook = await hook(receiver.url)
  await edit(member, '1')
  await sent()
  let attempts = 1
  for (let passed = 0; passed < day; passed += day / 24) {
    app.advanceClock(day / 24)
    await sent()
  }
  const [dead] = await deliveries(webhook)
  t.match(dead, { state: 'dead', next_attempt_at: null, last_attempt: { status: 503 } })
  attempts = dead.attempts
  t.ok(attempts > 5, `${attempts} attempts in a day`)
  t.equal(receiver.messages.length, attempts)
  mended = true
  const { token } = await app.staff('admin')
  await edit({ ...member, token: await signIn(member) }, '2')
  await sent()
  t.strictSame(bios(receiver.messages, member).at(-1), '2', 'what comes after it is brought')

  const put = await app.ask('POST', `/v1/admin/webhooks/deliveries/${dead.id}/redeliver`, { token })
  t.match(put, { status: 202, body: { id: dead.id, state: 'waiting', attempts: 0 } })
  await eventually('it to be sent', () => bios(receiver.messages, member).at(-1) === '1')
  await sent()
  t.match(await deliveries(webhook, '&state=dead'), [])
  t.match((await ask('GET', '/v1/admin/events?type=webhook.redelivered')).body.items, [
    { changes: { delivery: { before: { id: dead.id, state: 'dead' }, after: { state: 'waiting' } } } },
  ])
})

const signIn = async ({ email }: Person) =>
  (await app.ask('POST', '/v1/sessions', { body: { login: email, password: 'correct horse battery staple' } })).body
    .session.token

t.test('only 2xx is success: a redirect is not followed, and an unreachable receiver counts as failed', async (t) => {
  const member = await app.signUp()
  const receiver = await openReceiver(t, () => 302)
  const gone = await openReceiver(t, () => 410)
  const [redirecting, refusing] = [await hook(receiver.url), await hook(gone.url)]
  const closed = await hook('http://127.0.0.1:1/')
  const unknown = await hook('http://hooks.invalid/')
  await edit(member, 'x')
  await sent()
  t.match(await deliveries(redirecting), [{ state: 'waiting', last_attempt: { status: 302, error: null } }])
  t.match(await deliveries(refusing), [{ state: 'waiting', last_attempt: { status: 410, error: null } }])
  t.match(await deliveries(closed), [{ state: 'waiting', last_attempt: { status: null, error: 'ECONNREFUSED' } }])
  t.match(await deliveries(unknown), [{ state: 'waiting', last_attempt: { status: null, error: /^E/ } }])
  t.equal(receiver.messages.length, 1)
})

t.test('an event that cannot be made into a message is a failed attempt, and sent once it can be', async (t) => {
  const member = await app.signUp()
  let status = 500
  const receiver = await openReceiver(t, () => status)
  const webhook = await hook(receiver.url)
  await edit(member, '1')
  await sent()
  const [{ event_id: _id }] = await deliveries(webhook)
  const events = app.raw.collection<{ _id: string; at: unknown }>('events')
  const at = (await events.findOne({ _id }))?.at
  await events.updateOne({ _id }, { $set: { at: 'no time' } })
  app.advanceClock(5_000)
  await sent()
  t.match(await deliveries(webhook), [
    { state: 'waiting', attempts: 2, last_attempt: { status: null, error: 'internal_error' } },
  ])
  status = 204
  await events.updateOne({ _id }, { $set: { at } })
  app.advanceClock(15_000)
  await sent()
  t.match(await deliveries(webhook), [{ state: 'delivered', attempts: 3, last_attempt: { status: 204, error: null } }])
  t.strictSame(bios(receiver.messages, member), ['1', '1'])
})

t.test('after an edit, waiting deliveries go to the new address; those of a deleted webhook are removed', async (t) => {
  const member = await app.signUp()
  const [old, current] = [await openReceiver(t, () => 500), await openReceiver(t)]
  const [moved, deleted] = [await hook(old.url), await hook(old.url)]
  await edit(member, 'x')
  await sent()
  t.equal(old.messages.length, 2)
  await ask('PATCH', `/v1/admin/webhooks/${moved.id}`, { url: current.url })
  await ask('DELETE', `/v1/admin/webhooks/${deleted.id}`)
  app.advanceClock(5_000)
  await sent()
  t.strictSame(bios(current.messages, member), ['x'])
  t.equal(old.messages.length, 2)
  const left = await MongoClient.connect(app.uri) // a client of its own, whose queries are not the service's
  t.teardown(() => left.close())
  t.equal(await left.db().collection('deliveries').countDocuments({ webhook_id: deleted.id }), 0)
  t.equal(
    await left
      .db()
      .collection('lanes')
      .countDocuments({ webhook_id: { $in: [moved.id, deleted.id] } }),
    0,
  )
})
