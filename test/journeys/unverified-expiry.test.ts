import t from 'tap'
import { openHouse, password } from '../house.ts'
import { mailTo } from '../mailbox.ts'
import { holdBack } from '../races/hold-back.ts'

const house = await openHouse(t, { UNVERIFIED_DAYS: '7' })
const { ask } = house
const days = 24 * 60 * 60 * 1000
const admin = await house.admin()
const expire = () => house.started.workers.expirer.settled()
const state = async (id: string) =>
  (await ask('GET', `/v1/admin/accounts/${id}`, { token: admin.token })).body.state as string

t.test('an account that was never verified is closed after its time, and gives its name back at once', async (t) => {
  const person = await house.member('bittern')
  const login = { login: person.email, password }
  house.later(7 * days - 60_000)
  await expire()
  t.equal(await state(person.id), 'pending')
  house.later(60_000)
  await expire()
  t.equal(await state(person.id), 'closed')
  t.equal((await ask('POST', '/v1/sessions', { body: login })).status, 401)
  t.match(await ask('GET', '/v1/me', person), { status: 401, body: { code: 'session_expired' } })
  t.match(await ask('GET', '/v1/accounts/bittern'), { status: 404 })
  t.match((await ask('GET', '/v1/usernames/bittern')).body, { available: true, code: null })
  const body = { username: 'bittern', email: person.email, password }
  t.equal((await ask('POST', '/v1/accounts', { body })).status, 201)
})

t.test('nothing personal stays, in the account or in its trail', async (t) => {
  const person = await house.member('corncrake')
  await ask('PATCH', '/v1/me', {
    token: person.token,
    headers: { 'if-match': '*' },
    body: { bio: 'corncrake lives here' },
  })
  house.later(8 * days)
  await expire()
  await house.started.relay.settled()
  await house.started.workers.eraser.settled()
  const { db } = house.started.service
  const kept = [
    await db.accounts.findOne({ _id: person.id }),
    await db.events.find({ account_id: person.id }).toArray(),
  ]
  t.notMatch(JSON.stringify(kept), /corncrake|argon2/)
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

t.test('verified accounts, those with a role and those under a hold stay', async (t) => {
  const [verified, staff, held, kept] = [
    await house.member(),
    await house.staff('support'),
    await house.member(),
    await house.member(),
  ]
  const { token } = await mailTo(house, verified.email)
  await ask('POST', '/v1/email-verifications/confirm', { body: { token } })
  const { ref } = (await house.hold(held, { actions: ['profile.update'], kind: 'review' })).body
  await house.hold(kept, { actions: ['profile.update'], kind: 'policy' })
  house.later(8 * days)
  await expire()
  const states = await Promise.all([verified, staff, held, kept].map(({ id }) => state(id)))
  t.strictSame(states, ['active', 'pending', 'pending', 'closed'])
  const session = (await ask('POST', '/v1/sessions', { body: { login: admin.email, password } })).body.session
  const lift = { token: session.token, headers: { 'if-match': '*' }, body: { reason: 'settled' } }
  t.equal((await ask('POST', `/v1/admin/holds/${ref}/lift`, lift)).status, 200)
  await expire()
  t.equal(await state(held.id), 'closed', 'a hold postpones it only')
})

t.test('a hold that is acknowledged while an account is being closed keeps it', async (t) => {
  const person = await house.member()
  house.later(8 * days)
  const write = holdBack(t, 'account.closed')
  const closing = expire()
  await write.reached
  const { token } = (await ask('POST', '/v1/sessions', { body: { login: admin.email, password } })).body.session
  const body = { actions: ['profile.update'], kind: 'review', reason: 'other' }
  t.equal((await ask('POST', `/v1/admin/accounts/${person.id}/holds`, { token, body })).status, 201)
  write.release()
  await closing
  t.match((await ask('GET', `/v1/admin/accounts/${person.id}`, { token })).body, { state: 'pending' })
})
