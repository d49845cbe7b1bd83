import t from 'tap'
import { day, minute } from '../../src/time.ts'
import { mailTo } from '../mailbox.ts'
import { delayCommand } from '../races/delay-command.ts'
import { password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t, { UNVERIFIED_DAYS: '7' })
const { ask } = app
const admin = await app.admin()
const expire = () => app.started.workers.unverifiedExpiry.settled()
const state = async (id: string) =>
  (await ask('GET', `/v1/admin/accounts/${id}`, { token: admin.token })).body.state as string

t.test('an account that was never verified is closed after its time, and its name is available at once', async (t) => {
  const person = await app.signUp('bittern')
  const login = { login: person.email, password }
  app.advanceClock(7 * day - minute)
  await expire()
  t.equal(await state(person.id), 'pending')
  app.advanceClock(minute)
  await expire()
  t.equal(await state(person.id), 'closed')
  t.equal((await ask('POST', '/v1/sessions', { body: login })).status, 401)
  t.match(await ask('GET', '/v1/me', person), { status: 401, body: { code: 'session_expired' } })
  t.match(await ask('GET', '/v1/accounts/bittern'), { status: 404 })
  t.match((await ask('GET', '/v1/usernames/bittern')).body, { available: true, code: null })
  const body = { username: 'bittern', email: person.email, password }
  t.equal((await ask('POST', '/v1/accounts', { body })).status, 201)
})

t.test('no personal data remain, in the account or in its trail', async (t) => {
  const person = await app.signUp('corncrake')
  await ask('PATCH', '/v1/me', {
    token: person.token,
    headers: { 'if-match': '*' },
    body: { bio: 'corncrake lives here' },
  })
  app.advanceClock(8 * day)
  await expire()
  await app.started.relay.settled()
  await app.started.workers.accountErasure.settled()
  const { db } = app.started.service
  const staying = [
    await db.accounts.findOne({ _id: person.id }),
    await db.events.find({ account_id: person.id }).toArray(),
  ]
  t.notMatch(JSON.stringify(staying), /corncrake|argon2/)
  const trail = await ask('GET', `/v1/admin/events?account=${person.id}`, { token: admin.token })
  t.strictSame(
    trail.body.items.map(({ type, actor }: { type: string; actor: { kind: string } }) => [type, actor.kind]),
    [
      ['account.closed', 'system'],
      ['profile.updated', 'account'],
      ['account.created', 'account'],
    ],
  )
})

t.test('verified accounts, staff and held accounts stay', async (t) => {
  const [verified, staff, held, staying] = [
    await app.signUp(),
    await app.staff('support'),
    await app.signUp(),
    await app.signUp(),
  ]
  const { token } = await mailTo(app, verified.email)
  await ask('POST', '/v1/email-verifications/confirm', { body: { token } })
  const { ref } = (await app.hold(held, { actions: ['profile.update'], kind: 'review' })).body
  await app.hold(staying, { actions: ['profile.update'], kind: 'policy' })
  app.advanceClock(8 * day)
  await expire()
  const states = await Promise.all([verified, staff, held, staying].map(({ id }) => state(id)))
  t.strictSame(states, ['active', 'pending', 'pending', 'closed'])
  const session = (await ask('POST', '/v1/sessions', { body: { login: admin.email, password } })).body.session
  const lift = { token: session.token, headers: { 'if-match': '*' }, body: { reason: 'settled' } }
  t.equal((await ask('POST', `/v1/admin/holds/${ref}/lift`, lift)).status, 200)
  await expire()
  t.equal(await state(held.id), 'closed', 'a hold postpones it only')
})

t.test('a hold that is acknowledged while the account is being closed prevents the closing', async (t) => {
  const person = await app.signUp()
  app.advanceClock(8 * day)
  const write = delayCommand(t, 'account.closed')
  const closing = expire()
  await write.reached
  const { token } = (await ask('POST', '/v1/sessions', { body: { login: admin.email, password } })).body.session
  const body = { actions: ['profile.update'], kind: 'review', reason: 'other' }
  t.equal((await ask('POST', `/v1/admin/accounts/${person.id}/holds`, { token, body })).status, 201)
  write.release()
  await closing
  t.match((await ask('GET', `/v1/admin/accounts/${person.id}`, { token })).body, { state: 'pending' })
})

const week = 7 * day
/** The admin, signed in again: moving the clock ends sessions. */
const adminNow = async () => {
  admin.token = (await ask('POST', '/v1/sessions', { body: { login: admin.email, password } })).body.session.token
  return admin
}
const staffEdit = async (id: string, body: object) =>
  ask('PATCH', `/v1/admin/accounts/${id}`, { token: (await adminNow()).token, headers: { 'if-match': '*' }, body })
const setRoles = async (id: string, roles: string[]) =>
  ask('PUT', `/v1/admin/accounts/${id}/roles`, {
    token: (await adminNow()).token,
    headers: { 'if-match': '*' },
    body: { roles },
  })
const stateNow = async (id: string) =>
  (await ask('GET', `/v1/admin/accounts/${id}`, { token: (await adminNow()).token })).body.state as string
const verify = async (email: string) => {
  const { token } = await mailTo(app, email, /^Confirm your e-mail/)
  return ask('POST', '/v1/email-verifications/confirm', { body: { token } })
}

t.test('an imported account with an unverified address stays, however old it is', async (t) => {
  const line = { username: 'imported.one', email: 'imported.one@example.com', created_at: '2021-03-04T05:06:07.000Z' }
  const body = `${JSON.stringify(line)}\n`
  const headers = { 'content-type': 'application/x-ndjson' }
  const { token } = await adminNow()
  const imported = await ask('POST', '/v1/admin/imports', { token, headers, body })
  const { id, status } = JSON.parse(imported.body)
  t.equal(status, 'created')
  await expire()
  t.equal(await stateNow(id), 'pending', 'at once')
  app.advanceClock(400 * day)
  await expire()
  t.equal(await stateNow(id), 'pending', 'a year later')
})

t.test(
  'an account that was verified once stays, also when its owner undoes a change of address by staff',
  async (t) => {
    const person = await app.signUp('verified.once')
    await verify(person.email)
    app.advanceClock(400 * day)
    t.equal((await staffEdit(person.id, { email: 'by.staff@example.com' })).status, 200)
    await expire()
    t.equal(await stateNow(person.id), 'active')
    const session = (await ask('POST', '/v1/sessions', { body: { login: 'by.staff@example.com', password } })).body
      .session
    const change = { token: session.token, body: { email: 'wanted@example.com', password } }
    t.equal((await ask('PUT', '/v1/me/email', change)).status, 202)
    const { token: undo } = await mailTo(app, 'by.staff@example.com', /is about to change/)
    t.match(await ask('POST', '/v1/email-verifications/confirm', { body: { token: undo } }), {
      status: 200,
      body: { state: 'pending', email_verified: false },
    })
    await expire()
    app.advanceClock(400 * day)
    await expire()
    t.equal(await stateNow(person.id), 'pending')
  },
)

t.test('an account whose address staff have set stays, and so does one that has had a role', async (t) => {
  await adminNow()
  const [edited, helper] = [await app.signUp(), await app.staff('support')]
  t.equal((await staffEdit(edited.id, { email: 'set.by.staff@example.com' })).status, 200)
  app.advanceClock(400 * day)
  t.equal((await setRoles(helper.id, [])).status, 200)
  await expire()
  t.strictSame(await Promise.all([edited, helper].map(({ id }) => stateNow(id))), ['pending', 'pending'])
})

t.test('an edit that does not set the address does not extend the time', async (t) => {
  const person = await app.signUp()
  t.equal((await staffEdit(person.id, { metadata: { plan: 'free' } })).status, 200)
  app.advanceClock(week)
  await expire()
  t.equal(await stateNow(person.id), 'closed')
})

t.test('the time is suspended while a hold covers verifying, and a week remains afterwards', async (t) => {
  await adminNow()
  const person = await app.signUp()
  const { ref } = (await app.hold(person, { kind: 'policy', preset: 'lock' })).body
  app.advanceClock(40 * day)
  await expire()
  t.equal(await stateNow(person.id), 'pending', 'while it is held')
  const { token } = await adminNow()
  const lift = { token, headers: { 'if-match': '*' }, body: { reason: 'settled' } }
  t.equal((await ask('POST', `/v1/admin/holds/${ref}/lift`, lift)).status, 200)
  app.advanceClock(week - minute)
  await expire()
  t.equal(await stateNow(person.id), 'pending', 'within the week that is left')
  app.advanceClock(minute)
  await expire()
  t.equal(await stateNow(person.id), 'closed')
})

t.test('a reopened account has a week to verify its address', async (t) => {
  const person = await app.signUp()
  app.advanceClock(6 * day)
  const session = (await ask('POST', '/v1/sessions', { body: { login: person.email, password } })).body.session
  const { token } = session
  t.equal((await ask('POST', '/v1/me/close', { token, body: { password } })).status, 202)
  app.advanceClock(5 * day)
  t.equal((await ask('POST', '/v1/me/reopen', { token })).status, 200)
  await expire()
  t.equal(await stateNow(person.id), 'pending')
  app.advanceClock(week)
  await expire()
  t.equal(await stateNow(person.id), 'closed')
})
