// Bans that did not take effect, or blocked too much, in comparable systems: none of this may happen here.

import t from 'tap'
import { day, hour } from '../../src/time.ts'
import { delayCommand } from '../races/delay-command.ts'
import { startProcess } from '../service-process.ts'
import { anyVersion, type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const { workers } = app.started
const admin = await app.admin()
const reviewer = await app.staff('reviewer')

const edit = (person: Person) =>
  app.ask('PATCH', '/v1/me', { token: person.token, headers: anyVersion, body: { bio: 'x' } })
const signIn = (person: Person) => app.ask('POST', '/v1/sessions', { body: { login: person.email, password } })
const read = async (ref: string) => (await app.ask('GET', `/v1/admin/holds/${ref}`, { token: admin.token })).body
const place = async (on: Person, hold: Record<string, unknown> = {}): Promise<string> =>
  (await app.hold(on, { kind: 'policy', actions: ['profile.update'], ...hold })).body.ref
const tryToPlace = (id: string, hold: Record<string, unknown>) =>
  app.ask('POST', `/v1/admin/accounts/${id}/holds`, {
    token: admin.token,
    body: { kind: 'policy', reason: 'other', actions: ['profile.update'], ...hold },
  })
const appeal = (owner: Person, ref: string) =>
  app.ask('POST', `/v1/me/holds/${ref}/appeals`, { token: owner.token, body: { text: 'No.' } })
const decide = (id: string, decision: string) =>
  app.ask('POST', `/v1/admin/appeals/${id}/decision`, { token: reviewer.token, body: { decision, reason: 'r' } })
const refsIn = (answer: { body: { holds: { ref: string }[] } }) => answer.body.holds.map(({ ref }) => ref)

t.test('the end of a temporary hold does not end a permanent one (BanManager#337, xban2#9)', async (t) => {
  const person = await app.signUp()
  const permanent = await place(person)
  const temporary = await place(person, { expires_at: app.inHours(1) })
  t.same(refsIn(await edit(person)), [permanent, temporary])
  app.advanceClock(hour)
  await workers.holdExpiry.settled()
  t.match(await read(temporary), { state: 'expired' })
  t.same(refsIn(await edit(person)), [permanent])
  await place(person, { expires_at: app.inHours(1) })
  t.match(await read(permanent), { state: 'active', until: null, version: 1 })
})

t.test('the expiry leaves holds without an end alone (AdvancedBan#8)', async (t) => {
  const person = await app.signUp()
  const refs = [await place(person), await place(person, { expires_at: '9999-12-31T23:59:59Z' })]
  app.advanceClock(day)
  await workers.holdExpiry.settled()
  for (const ref of refs) t.match(await read(ref), { state: 'active', version: 1 })
  t.same(refsIn(await edit(person)), refs)
})

t.test('concurrent placings with one dedupe_key: one creates the hold (AdvancedBan#541)', async (t) => {
  for (let round = 0; round < 8; round++) {
    const person = await app.signUp()
    const answers = await Promise.all(Array.from({ length: 4 }, () => tryToPlace(person.id, { dedupe_key: 'run' })))
    t.same(answers.map(({ status }) => status).sort(), [201, 409, 409, 409])
    t.equal(refsIn(await edit(person)).length, 1)
  }
})

t.test('a hold whose end is not recorded yet does not prevent a new one (NodeBB#7547)', async (t) => {
  const person = await app.signUp()
  const old = await place(person, { dedupe_key: 'spam', expires_at: app.inHours(1) })
  app.advanceClock(hour)
  const placed = await tryToPlace(person.id, { dedupe_key: 'spam' })
  t.equal(placed.status, 201)
  t.same(refsIn(await edit(person)), [placed.body.ref])
  await workers.holdExpiry.settled()
  t.match(await read(old), { state: 'expired' })
  t.same(refsIn(await edit(person)), [placed.body.ref], 'and recording its end takes nothing else away')
})

t.test('granting the appeal against an old hold does not end a newer one', async (t) => {
  const person = await app.signUp()
  const old = await place(person)
  const { body } = await appeal(person, old)
  const newer = await place(person)
  t.match(await decide(body.id, 'grant'), { status: 200, body: { state: 'granted', still_in_force: [newer] } })
  t.same(refsIn(await edit(person)), [newer])
  t.match(await read(newer), { state: 'active', version: 1 })
})

t.test('an acknowledged hold is stored, and every view shows it (supabase/auth#1798)', async (t) => {
  const person = await app.signUp()
  const placed = await tryToPlace(person.id, { preset: 'lock', actions: undefined })
  const { ref } = placed.body
  t.same(await read(ref), placed.body)
  t.same(refsIn((await app.ask('GET', `/v1/admin/accounts/${person.id}`, { token: admin.token })) as never), [ref])
  t.match((await app.ask('GET', '/v1/me/holds', { token: person.token })).body, { items: [{ ref }] })
  t.match(await signIn(person), { status: 409, body: { code: 'account_held' } })
})

t.test('a hold on an unknown account is refused as such (better-auth#4648)', async (t) => {
  t.match(await tryToPlace('01890000-0000-7000-8000-000000000000', {}), { status: 404, body: { code: 'not_found' } })
})

t.test('appeals are limited: one at a time, and none after a denial (mastodon#18529)', async (t) => {
  const person = await app.signUp()
  const ref = await place(person)
  const { body } = await appeal(person, ref)
  t.match(await appeal(person, ref), { status: 409, body: { code: 'appeal_open' } })
  t.match(await decide(body.id, 'deny'), { status: 200 })
  for (let again = 0; again < 3; again++) {
    t.match(await appeal(person, ref), { status: 409, body: { code: 'not_appealable' } })
  }
})

t.test('an owner can sign out of any session under any hold (after supabase/auth#2642)', async (t) => {
  const person = await app.signUp()
  await place(person, { preset: 'lock', actions: undefined })
  const held = await signIn(person)
  for (const { token } of [held.body.restricted_session, person]) {
    t.equal((await app.ask('DELETE', '/v1/session', { token })).status, 204)
    t.equal((await app.ask('GET', '/v1/me', { token })).status, 401)
  }
})

t.test('a hold also refuses reads (gumroad#4548)', async (t) => {
  const held = await app.staff('admin')
  await place(held, { preset: 'privilege_freeze', actions: undefined })
  for (const path of ['accounts', `accounts/${admin.id}`, 'holds', 'appeals', 'events', 'reasons']) {
    const answer = await app.ask('GET', `/v1/admin/${path}`, { token: held.token })
    t.match(answer, { status: 409, body: { code: 'account_held', action: 'admin.use' } }, path)
  }
})

t.test('a held member of staff cannot lift their own hold (RAWeb#2538)', async (t) => {
  const held = await app.staff('admin')
  const [light, heavy] = [await place(held), await place(held, { preset: 'privilege_freeze', actions: undefined })]
  const ask = { token: held.token, headers: anyVersion }
  const liftOwn = (ref: string) => app.ask('POST', `/v1/admin/holds/${ref}/lift`, { ...ask, body: { reason: 'r' } })
  for (const ref of [light, heavy]) t.match(await liftOwn(ref), { status: 409, body: { code: 'account_held' } })
  for (const body of [{ holds: [] }, { roles: ['admin'] }, { state: 'active' }]) {
    t.match(await app.ask('PATCH', '/v1/me', { ...ask, body }), { status: 422 }, 'not by mass assignment either')
  }
  const lift = { token: admin.token, headers: anyVersion, body: { reason: 'r' } }
  t.equal((await app.ask('POST', `/v1/admin/holds/${heavy}/lift`, lift)).status, 200)
  t.match(await liftOwn(light), { status: 409, body: { code: 'self_hold' } }, 'nor with the powers of staff')
  t.match(await edit(held), { status: 409, body: { holds: [{ ref: light }] } })
})

t.test(
  'no process and no session serves a request from an outdated copy (mattermost#4551, better-auth#10187)',
  async (t) => {
    const elsewhere = await startProcess(t, { MONGODB_URI: app.uri })
    const person = await app.signUp()
    const ask = { token: person.token, headers: anyVersion, body: { bio: 'there' } }
    for (let warm = 0; warm < 3; warm++) t.equal((await elsewhere.ask('PATCH', '/v1/me', ask)).status, 200)
    const ref = await place(person, { preset: 'read_only', actions: undefined })
    for (let again = 0; again < 3; again++) {
      t.match(await elsewhere.ask('PATCH', '/v1/me', ask), { status: 409, body: { holds: [{ ref }] } })
      t.equal((await elsewhere.ask('GET', '/v1/me', { token: person.token })).status, 200, 'reading renews nothing')
    }
  },
)

t.test('a hold placed while the password is checked refuses the sign-in (supabase/auth#2806)', async (t) => {
  const person = await app.signUp()
  const write = delayCommand(t, 'session.created')
  const answer = signIn(person)
  await write.reached
  const ref = await place(person, { actions: ['session.create'] })
  write.release()
  const held = await answer
  t.match(held, { status: 409, body: { code: 'account_held', holds: [{ ref }] } })
  const { token } = held.body.restricted_session
  t.match(await edit({ ...person, token }), { status: 403, body: { code: 'restricted_session' } })
})
