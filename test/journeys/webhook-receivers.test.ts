import t from 'tap'
import { failing, odd, openBadReceiver, openWithoutCertificate } from '../misbehaving-receivers.ts'
import { eventually } from '../service-process.ts'
import { type Person, startTestApp, type TestApp } from '../test-app.ts'
import { allSent, createHook, deliveriesOf, editBio } from '../webhook-journeys.ts'
import { openReceiver } from '../webhook-receiver.ts'

const mebibyte = 1024 * 1024

const start = () => startTestApp(t, { WEBHOOK_ALLOW: '127.0.0.0/8' })

const read = async (app: TestApp, { id }: { id: string }) =>
  (await app.ask('GET', `/v1/admin/webhooks/${id}`, { token: (await app.admin()).token })).body

const edit = (app: TestApp, person: Person, bio = 'x') => editBio(app, person, bio)

t.test('whatever a receiver does, the attempt ends, counts as failed, and leaves no connection', async (t) => {
  const app = await start()
  const kinds = await Promise.all(
    Object.entries(failing).map(async ([name, { serve, scheme, ...expected }]) => {
      const receiver = await openBadReceiver(t, serve, scheme)
      return { name, receiver, expected, webhook: await createHook(app, receiver.url) }
    }),
  )
  const receiver = await openWithoutCertificate(t)
  kinds.push({
    name: 'has no certificate',
    receiver,
    expected: { status: null, error: /^\w+$/ },
    webhook: await createHook(app, receiver.url),
  })
  await edit(app, await app.signUp())
  const tried = () => app.raw.collection('deliveries').countDocuments({ attempts: { $gt: 0 } })
  await eventually('each to be tried', async () => (await tried()) === kinds.length)
  await app.started.workers.webhookDelivery.stop()
  for (const { name, receiver, expected, webhook } of kinds) {
    await t.test(`a receiver that ${name}`, async (t) => {
      const [delivery] = await deliveriesOf(app, webhook)
      t.match(delivery, { state: 'waiting', last_attempt: expected })
      t.match(await read(app, webhook), { state: 'active', failing_since: String, last_success_at: null })
      await eventually('its connection to be closed', () => receiver.state().open === 0)
      const { connections, written } = receiver.state()
      t.ok(connections <= delivery.attempts + 1, `${connections} connections for ${delivery.attempts} attempts`)
      t.ok(written < 16 * mebibyte * connections, `${written} octets were taken from it`)
    })
  }
})

t.test('an odd response with 2xx that ends is a success', async (t) => {
  const app = await start()
  const kinds = await Promise.all(
    Object.entries(odd).map(async ([name, serve]) => {
      const receiver = await openBadReceiver(t, serve)
      return { name, receiver, webhook: await createHook(app, receiver.url) }
    }),
  )
  await edit(app, await app.signUp())
  await allSent(app)
  for (const { name, receiver, webhook } of kinds) {
    t.match(await deliveriesOf(app, webhook), [{ state: 'delivered', last_attempt: { error: null } }], name)
    await eventually('its connection to be closed', () => receiver.state().open === 0)
    t.equal(receiver.state().connections, 1, name)
  }
})

t.test('receivers that never respond delay neither the others nor the stop', async (t) => {
  const app = await start()
  const silent = await openBadReceiver(t, () => {})
  const bad = await Promise.all(Array.from({ length: 9 }, () => createHook(app, silent.url)))
  const people = await Promise.all(Array.from({ length: 10 }, () => app.signUp()))
  const good = await openReceiver(t)
  await createHook(app, good.url, ['account.created'])
  await Promise.all(people.map((person) => edit(app, person)))
  await app.started.relay.settled()
  await eventually('the first of them to be tried', () => silent.state().connections >= 16)
  const late = await app.signUp()
  await eventually('the good one to be sent', () => good.messages.some(({ event }) => event.account_id === late.id))
  const items = (await Promise.all(bad.map((webhook) => deliveriesOf(app, webhook)))).flat()
  t.equal(items.length, 90)
  const untried = items.filter(({ attempts }) => attempts === 0).length
  t.ok(untried > 16, `${untried} of those that came before it have not been tried yet`)
  await app.started.workers.webhookDelivery.stop()
  await eventually('all connections to be closed', () => silent.state().open === 0)
  const after = (await Promise.all(bad.map((webhook) => deliveriesOf(app, webhook)))).flat()
  t.notOk(
    after.some(({ last_attempt }) => last_attempt?.error === 'stopped'),
    'a stop is no failure',
  )
})

t.test('410 pauses the webhook, which shows it, and waiting deliveries go out once it is active again', async (t) => {
  const app = await start()
  const admin = await app.admin()
  let gone = true
  const receiver = await openReceiver(t, () => (gone ? 410 : 200))
  const webhook = await createHook(app, receiver.url)
  const [first, other] = [await app.signUp(), await app.signUp()]
  await edit(app, first, '1')
  await allSent(app)
  const stopped = await read(app, webhook)
  const { created_by_username: _, ...unchanged } = stopped
  t.match(stopped, { state: 'paused', paused_by: 'receiver', failing_since: String, version: 2 })
  t.match(await deliveriesOf(app, webhook), [{ state: 'waiting', attempts: 1, last_attempt: { status: 410 } }])
  await edit(app, first, '2')
  await edit(app, other, '1')
  app.advanceClock(60_000)
  await allSent(app)
  t.equal(receiver.messages.length, 1, 'nothing more is sent')
  const events = await app.ask('GET', '/v1/admin/events?type=webhook.paused', { token: admin.token })
  t.match(events.body.items, [
    {
      account_id: admin.id,
      actor: { kind: 'system', id: null },
      changes: { webhook: { before: { state: 'active' }, after: { ...unchanged, failing_since: String } } },
    },
  ])
  gone = false
  const path = `/v1/admin/webhooks/${webhook.id}`
  const resumed = await app.ask('PATCH', path, { token: admin.token, body: { state: 'active' } })
  t.match(resumed, { status: 200, body: { state: 'active', paused_by: null, version: 3 } })
  await allSent(app)
  t.match(
    (await deliveriesOf(app, webhook)).map(({ state }: { state: string }) => state),
    ['delivered', 'delivered', 'delivered'],
  )
  t.match(await read(app, webhook), { failing_since: null, last_success_at: String })
})

t.test('a receiver sets the time of the next attempt, in seconds or as a date', async (t) => {
  const app = await start()
  const hour = 60 * 60 * 1000
  const at = (milliseconds: number) => new Date(app.started.service.now().getTime() + milliseconds)
  const said: [retryAfter: string, from: number, to: number][] = [
    ['7200', 2 * hour, 2 * hour],
    [at(3 * hour).toUTCString(), 3 * hour - 60_000, 3 * hour],
    ['9999999999', 8 * hour, 8 * hour],
    [at(1000 * hour).toUTCString(), 8 * hour, 8 * hour],
    ['0', 0, 5_000],
    ['-1', 0, 5_000],
    ['99999999999999999999', 0, 5_000],
    [at(-hour).toUTCString(), 0, 5_000],
    ['soon', 0, 5_000],
    ['1e5', 0, 5_000],
  ]
  for (const [retryAfter, from, to] of said) {
    for (const status of [429, 503]) {
      const receiver = await openReceiver(t, () => status, '127.0.0.1', { 'retry-after': retryAfter })
      const webhook = await createHook(app, receiver.url)
      await edit(app, await app.signUp())
      await allSent(app)
      const [{ last_attempt, next_attempt_at }] = await deliveriesOf(app, webhook)
      const pause = Date.parse(next_attempt_at) - Date.parse(last_attempt.at)
      t.ok(pause >= from && pause <= to, `${status} ${retryAfter}: ${pause} ms`)
      await app.ask('DELETE', `/v1/admin/webhooks/${webhook.id}`, { token: (await app.admin()).token })
    }
  }
})
