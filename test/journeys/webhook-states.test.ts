import { setTimeout as pause } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import t, { type Test } from 'tap'
import { hour } from '../../src/time.ts'
import type { WebhookRecord } from '../../src/webhooks/webhook.ts'
import { eventually } from '../service-process.ts'
import { type Person, startTestApp } from '../test-app.ts'
import { allSent, createHook, deliveriesOf, editBio } from '../webhook-journeys.ts'
import { type Message, openReceiver } from '../webhook-receiver.ts'

const app = await startTestApp(t, { WEBHOOK_ALLOW: '127.0.0.0/8' })
const admin = await app.admin()
const { service } = app.started

const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, body?: object, headers = {}) =>
  app.ask(method, url, { token: admin.token, body, headers })
const path = (id: string) => `/v1/admin/webhooks/${id}`

const hook = (url: string, events?: string[]) => createHook(app, url, events)
const edit = (person: Person, ...bios: string[]) => editBio(app, person, ...bios)
const sent = () => allSent(app)
const read = async ({ id }: { id: string }) => (await ask('GET', path(id))).body
const deliveries = (webhook: { id: string }) => deliveriesOf(app, webhook)
const set = (state: string, { id }: { id: string }, headers = {}) => ask('PATCH', path(id), { state }, headers)
const bios = (messages: Message[]) => messages.map(({ event }) => event.changes.bio.after)

t.test('the deliveries of a paused webhook wait, and go out in order once it is active again', async (t) => {
  const member = await app.signUp()
  const receiver = await openReceiver(t)
  const webhook = await hook(receiver.url)
  t.match(await read(webhook), { state: 'active', paused_by: null, failing_since: null, last_success_at: null })
  const paused = await set('paused', webhook, { 'if-match': `"${webhook.id}.1"` })
  t.match(paused, { status: 200, body: { state: 'paused', paused_by: 'staff', version: 2 } })
  await edit(member, '1', '2')
  await sent()
  app.advanceClock(30 * hour)
  await sent()
  t.strictSame(receiver.messages, [])
  t.match(
    (await deliveries(webhook)).map(({ state, attempts }: { state: string; attempts: number }) => [state, attempts]),
    [
      ['waiting', 0],
      ['waiting', 0],
    ],
  )
  t.match(await set('active', webhook), { status: 200, body: { state: 'active', paused_by: null, version: 3 } })
  await sent()
  t.strictSame(bios(receiver.messages), ['1', '2'])
  t.match(await read(webhook), { failing_since: null, last_success_at: String, version: 3 })
  t.match((await ask('GET', '/v1/admin/events?type=webhook.edited&limit=2')).body.items, [
    { changes: { webhook: { before: { state: 'paused' }, after: { state: 'active' } } } },
    { changes: { webhook: { before: { state: 'active' }, after: { state: 'paused' } } } },
  ])
})

t.test('a delivery that waited through a long pause is tried for as long as a new one', async (t) => {
  const member = await app.signUp()
  let broken = true
  const receiver = await openReceiver(t, () => (broken ? 500 : 200))
  const webhook = await hook(receiver.url)
  await set('paused', webhook)
  await edit(member, '1')
  await sent()
  app.advanceClock(72 * hour)
  await set('active', webhook)
  await sent()
  t.match(await deliveries(webhook), [{ state: 'waiting', attempts: 1, last_attempt: { status: 500 } }])
  broken = false
  app.advanceClock(hour)
  await sent()
  t.match(await deliveries(webhook), [{ state: 'delivered', attempts: 2 }])
})

t.test('a pause during deliveries loses nothing, and only an attempt already in progress is still sent', async (t) => {
  const member = await app.signUp()
  const receiver = await openReceiver(t, async () => {
    await pause(5)
    return 200
  })
  const webhook = await hook(receiver.url)
  const editing = edit(member, ...Array.from({ length: 30 }, (_, index) => `${index}`))
  for (let round = 0; round < 10; round += 1) {
    await pause(Math.random() * 40)
    const { body } = await set('paused', webhook)
    const begun = receiver.messages.length
    await pause(Math.random() * 40)
    t.ok(receiver.messages.length <= begun + 1, 'one may be under way')
    await set('active', webhook, { 'if-match': `"${webhook.id}.${body.version}"` })
  }
  await editing
  await sent()
  t.strictSame(
    [...new Set(bios(receiver.messages))],
    Array.from({ length: 30 }, (_, index) => `${index}`),
  )
  t.strictSame(
    (await deliveries(webhook)).filter(({ state }: { state: string }) => state !== 'delivered'),
    [],
  )
})

t.test('a webhook that becomes active just after it was read as paused is read again', async (t) => {
  const member = await app.signUp()
  const receiver = await openReceiver(t)
  const webhook = await hook(receiver.url)
  await set('paused', webhook)
  const { webhooks } = service.db
  const findOne = webhooks.findOne.bind(webhooks) as (...args: unknown[]) => Promise<WebhookRecord | null>
  let resumed = false
  const between = async (...args: unknown[]) => {
    const document = await findOne(...args)
    if (document?._id === webhook.id && document.state === 'paused' && !resumed) {
      resumed = true
      await set('active', webhook)
    }
    return document
  }
  Object.assign(webhooks, { findOne: between })
  t.teardown(() => Object.assign(webhooks, { findOne }))
  await edit(member, '1')
  await sent()
  t.ok(resumed)
  t.strictSame(bios(receiver.messages), ['1'])
})

t.test('a webhook shows since when it has been failing, and when it last succeeded', async (t) => {
  const member = await app.signUp()
  let status = 200
  const receiver = await openReceiver(t, () => status)
  const webhook = await hook(receiver.url)
  await edit(member, '1')
  await sent()
  const good = await read(webhook)
  t.match(good, { failing_since: null, last_success_at: String, version: 1 })
  status = 500
  await edit(member, '2')
  await sent()
  const bad = await read(webhook)
  t.match(bad, { failing_since: String, last_success_at: good.last_success_at, version: 1 })
  app.advanceClock(5_000)
  await sent()
  t.equal((await read(webhook)).failing_since, bad.failing_since, 'since the first failure')
  status = 204
  app.advanceClock(hour)
  await sent()
  const mended = await read(webhook)
  t.equal(mended.failing_since, null)
  t.ok(mended.last_success_at > bad.failing_since)
  const listed = (await ask('GET', '/v1/admin/webhooks?limit=100')).body.items
  t.strictSame(
    listed.find(({ id }: { id: string }) => id === webhook.id),
    mended,
  )
})

t.test('a test creates an event of its own, signed, and delivered whatever the webhook subscribes to', async (t) => {
  const [receiver, another] = [await openReceiver(t), await openReceiver(t)]
  const [webhook] = [await hook(receiver.url, ['appeal.withdrawn']), await hook(another.url, ['appeal.withdrawn'])]
  const tested = await ask('POST', `${path(webhook.id)}/test`)
  const { body: delivery } = tested
  t.match(tested, {
    status: 202,
    body: { webhook_id: webhook.id, event_type: 'webhook.tested', account_id: admin.id, state: 'waiting', attempts: 0 },
  })
  await sent()
  t.equal(another.messages.length, 0)
  t.equal(receiver.messages.length, 1)
  const [message] = receiver.messages
  if (message === undefined) return
  t.match(message.event, { id: delivery.event_id, type: 'webhook.tested', seq: delivery.seq, account_id: admin.id })
  t.ok(isSigned(webhook.secret, message))
  t.match(await deliveries(webhook), [{ id: delivery.id, state: 'delivered', attempts: 1 }])
  t.match((await ask('GET', '/v1/admin/events?type=webhook.tested')).body.items, [
    {
      ...{ id: delivery.event_id, actor: { kind: 'staff', id: admin.id } },
      request_id: tested.headers['x-request-id'],
      changes: { delivery: { before: null, after: { webhook_id: webhook.id, state: 'waiting' } } },
    },
  ])
  t.match(await ask('POST', `${path('none')}/test`), { status: 404, body: { code: 'not_found' } })
})

t.test('a test of a failing webhook retries waiting deliveries at once; of a paused one it waits', async (t) => {
  let status = 500
  const receiver = await openReceiver(t, () => status)
  const webhook = await hook(receiver.url, ['webhook.tested'])
  await ask('POST', `${path(webhook.id)}/test`)
  await sent()
  t.equal(receiver.messages.length, 1)
  status = 200
  await ask('POST', `${path(webhook.id)}/test`)
  await sent()
  t.match(await deliveries(webhook), [{ state: 'delivered' }, { state: 'delivered' }])
  await set('paused', webhook)
  await ask('POST', `${path(webhook.id)}/test`)
  await sent()
  t.match((await deliveries(webhook))[0], { state: 'waiting', attempts: 0 })
  await set('active', webhook)
  await sent()
  t.match((await deliveries(webhook))[0], { state: 'delivered' })
})

t.test('a test that is sent twice under one key is one test', async (t) => {
  const receiver = await openReceiver(t)
  const webhook = await hook(receiver.url, ['appeal.withdrawn'])
  const headers = { 'idempotency-key': 'a-test-of-a-webhook-1' }
  const [first, second] = [
    await ask('POST', `${path(webhook.id)}/test`, undefined, headers),
    await ask('POST', `${path(webhook.id)}/test`, undefined, headers),
  ]
  t.strictSame([first.status, second.status, second.body], [202, 202, first.body])
  await sent()
  t.equal(receiver.messages.length, 1)
})

t.test('a rotated secret is shown once, and for a day both secrets sign', async (t) => {
  const member = await app.signUp()
  const receiver = await openReceiver(t)
  const webhook = await hook(receiver.url)
  const rotated = await ask('POST', `${path(webhook.id)}/rotate-secret`)
  t.equal(rotated.status, 200)
  t.strictSame(Object.keys(rotated.body), ['secret'])
  t.match(rotated.body.secret, /^whsec_[A-Za-z0-9+/]{43}=$/)
  t.not(rotated.body.secret, webhook.secret)
  t.equal((await read(webhook)).version, 2)
  await edit(member, '1')
  await sent()
  const both = last(t, receiver.messages)
  t.ok(isSigned(webhook.secret, both))
  t.ok(isSigned(rotated.body.secret, both))
  t.match(both.headers['webhook-signature'], /^v1,\S+ v1,\S+$/)

  const again = await ask('POST', `${path(webhook.id)}/rotate-secret`)
  await edit(member, '2')
  await sent()
  const three = last(t, receiver.messages)
  for (const { secret } of [webhook, rotated.body, again.body]) t.ok(isSigned(secret, three))

  app.advanceClock(24 * hour)
  await edit({ ...member, token: (await signIn(member)).token }, '3')
  await sent()
  const message = last(t, receiver.messages)
  t.equal(message.event.changes.bio.after, '3')
  t.ok(isSigned(again.body.secret, message))
  for (const { secret } of [webhook, rotated.body]) t.notOk(isSigned(secret, message))
  t.match(message.headers['webhook-signature'], /^v1,\S+$/)

  const stale = await ask('POST', `${path(webhook.id)}/rotate-secret`, undefined, { 'if-match': `"${webhook.id}.1"` })
  t.match(stale, { status: 412, body: { code: 'precondition_failed', current: { version: 3 } } })
  t.match(await ask('POST', `${path('none')}/rotate-secret`), { status: 404 })
  const events = (await ask('GET', '/v1/admin/events?type=webhook.secret_rotated')).body.items
  t.match(events, [{ actor: { kind: 'staff', id: admin.id } }, {}])
  const text = JSON.stringify([events, await read(webhook), stale.body])
  t.notOk([webhook, rotated.body, again.body].some(({ secret }) => text.includes(secret)))
  t.notOk(text.includes('whsec_'))
})

t.test('after many rotations at most five secrets sign', async (t) => {
  const member = await app.signUp()
  const receiver = await openReceiver(t)
  const webhook = await hook(receiver.url)
  const secrets = []
  for (let count = 0; count < 6; count += 1) {
    secrets.push((await ask('POST', `${path(webhook.id)}/rotate-secret`)).body.secret)
  }
  await edit(member, '1')
  await sent()
  const message = last(t, receiver.messages)
  t.equal(String(message.headers['webhook-signature']).split(' ').length, 5)
  for (const secret of secrets.slice(1)) t.ok(isSigned(secret, message))
})

t.test('an unknown state is refused', async (t) => {
  const webhook = await hook('http://hooks.invalid/')
  for (const state of ['gone', '', null, 'PAUSED', true]) {
    const refused = await ask('PATCH', path(webhook.id), { state })
    t.match(refused, { status: 422, body: { errors: [{ field: 'state' }] } }, String(state))
  }
  t.equal((await read(webhook)).version, 1)
})

t.test('a webhook from an earlier version, without a state, is active and can be paused', async (t) => {
  const receiver = await openReceiver(t)
  const webhook = await hook(receiver.url)
  await app.raw.collection('webhooks').updateOne({ _id: webhook.id as never }, { $unset: { state: 1 } })
  t.match(await read(webhook), { state: 'active', paused_by: null, failing_since: null, last_success_at: null })
  t.match(await set('paused', webhook), { status: 200, body: { state: 'paused', paused_by: 'staff' } })
})

t.test('production sends nothing unencrypted', async (t) => {
  const strict = await startTestApp(t, {
    NODE_ENV: 'production',
    MONGODB_URI: app.uri,
    PUBLIC_URL: 'https://accounts.example.com',
    MAIL_URL: 'smtps://127.0.0.1:1',
    RATE_LIMITS: 'on',
    ARGON2_MEMORY_KIB: '19456',
  })
  const { token } = await strict.admin()
  const valid = { name: 'a', url: 'https://hooks.invalid/', events: ['*'] }
  const make = (body: object) => strict.ask('POST', '/v1/admin/webhooks', { token, body: { ...valid, ...body } })
  const refused = { status: 422, body: { errors: [{ field: 'url', code: 'not_allowed', detail: /https:/ }] } }
  for (const url of ['http://hooks.invalid/', 'HTTP://HOOKS.INVALID/', 'http://203.0.113.7/']) {
    t.match(await make({ url }), refused, url)
  }
  const created = await make({})
  t.equal(created.status, 201)
  t.match(await strict.ask('PATCH', path(created.body.id), { token, body: { url: 'http://hooks.invalid/' } }), refused)
  const earlier = { url: 'http://hooks.invalid/' } // as an earlier version allowed
  await strict.raw.collection('webhooks').updateOne({ _id: created.body.id }, { $set: earlier })
  t.match(await strict.ask('PATCH', path(created.body.id), { token, body: { name: 'b' } }), { status: 200 })
  await strict.ask('POST', `${path(created.body.id)}/test`, { token })
  await strict.started.relay.settled()
  const tried = () => strict.ask('GET', `${path(created.body.id)}/deliveries`, { token })
  await eventually('it to be tried', async () => (await tried()).body.items.at(-1)?.last_attempt)
  t.match((await tried()).body.items.at(-1), { last_attempt: { status: null, error: 'https_required' } })
})

/** Whether a message is signed with a secret, as the library of the standard signs it: the clock here has been moved. */
function isSigned(secret: string, { text, headers }: Message): boolean {
  const at = new Date(Number(headers['webhook-timestamp']) * 1000)
  const signature = new Webhook(secret).sign(String(headers['webhook-id']), at, text)
  return String(headers['webhook-signature']).split(' ').includes(signature)
}

function last(t: Test, messages: Message[]): Message {
  const message = messages.at(-1)
  if (message === undefined) return t.bailout('nothing has arrived') as never
  return message
}

const signIn = async ({ email: login }: Person) =>
  (await app.ask('POST', '/v1/sessions', { body: { login, password: 'correct horse battery staple' } })).body.session
