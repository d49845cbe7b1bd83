// What a hold, an ended session or a changed password does to a write that is between its checks and the database.
import { MongoClient } from 'mongodb'
import t from 'tap'
import { type Person, password, startTestApp } from '../test-app.ts'
import { delayCommand } from './delay-command.ts'

const app = await startTestApp(t)
const client = new MongoClient(app.uri)
t.teardown(() => client.close())

const edit = (person: Person) =>
  app.ask('PATCH', '/v1/me', { token: person.token, headers: { 'if-match': '*' }, body: { bio: 'too late' } })
const signIn = (person: Person) => app.ask('POST', '/v1/sessions', { body: { login: person.username, password } })
const bioOf = async (person: Person) => (await app.ask('GET', `/v1/accounts/${person.username}`)).body.bio

async function typesOf(person: Person): Promise<string[]> {
  const admin = await app.admin()
  const trail = await app.ask('GET', `/v1/admin/events?account=${person.id}&limit=100`, { token: admin.token })
  return trail.body.items.map(({ type }: { type: string }) => type)
}

t.test('a hold acknowledged while an edit is on its way to the database refuses that edit', async (t) => {
  const person = await app.signUp()
  const write = delayCommand(t, 'profile.updated')
  const answer = edit(person)
  await write.reached
  const hold = await app.hold(person, { actions: ['profile.update'] })
  write.release()
  t.match(await answer, { status: 409, body: { code: 'account_held', holds: [{ ref: hold.body.ref }] } })
  t.equal(await bioOf(person), null, 'nothing was written')
  t.same(await typesOf(person), ['hold.placed', 'account.created'])
})

t.test('a hold that is edited to cover more refuses it as well', async (t) => {
  const [person, admin] = [await app.signUp(), await app.admin()]
  const hold = await app.hold(person, { actions: ['email.change'] })
  const write = delayCommand(t, 'profile.updated')
  const answer = edit(person)
  await write.reached
  const widened = await app.ask('PATCH', `/v1/admin/holds/${hold.body.ref}`, {
    token: admin.token,
    headers: { 'if-match': hold.headers.etag ?? '' },
    body: { actions: ['email.change', 'profile.*'] },
  })
  t.equal(widened.status, 200)
  write.release()
  t.match(await answer, { status: 409, body: { code: 'account_held' } })
})

t.test('a hold refuses a rename that is on its way', async (t) => {
  const person = await app.signUp()
  const write = delayCommand(t, 'username.changed')
  const body = { username: `${person.username}.new` }
  const answer = app.ask('PUT', '/v1/me/username', { token: person.token, body })
  await write.reached
  await app.hold(person, { actions: ['username.change'] })
  write.release()
  t.match(await answer, { status: 409, body: { code: 'account_held', action: 'username.change' } })
})

t.test('ending a session refuses an edit that is on its way', async (t) => {
  const [person, admin] = [await app.signUp(), await app.admin()]
  const write = delayCommand(t, 'profile.updated')
  const answer = edit(person)
  await write.reached
  const ended = await app.ask('DELETE', `/v1/admin/accounts/${person.id}/sessions`, { token: admin.token })
  t.equal(ended.status, 204)
  write.release()
  t.match(await answer, { status: 401, body: { code: 'session_expired' } })
  t.equal(await bioOf(person), null, 'nothing was written')
})

t.test('signing out refuses an edit of the same session that is on its way', async (t) => {
  const person = await app.signUp()
  const write = delayCommand(t, 'profile.updated')
  const answer = edit(person)
  await write.reached
  t.equal((await app.ask('DELETE', '/v1/session', { token: person.token })).status, 204)
  write.release()
  t.match(await answer, { status: 401, body: { code: 'session_expired' } })
})

t.test('a session that a hold has ended is reported before the hold', async (t) => {
  const person = await app.signUp()
  const write = delayCommand(t, 'profile.updated')
  const answer = edit(person)
  await write.reached
  await app.hold(person, { preset: 'lock', kind: 'security' })
  write.release()
  t.match(await answer, { status: 401, body: { code: 'session_expired' } })
})

t.test('a sign-in whose password was checked before the hold gets only the restricted session', async (t) => {
  const person = await app.signUp()
  const write = delayCommand(t, 'session.created')
  const answer = signIn(person)
  await write.reached
  const hold = await app.hold(person, { actions: ['session.create'] })
  write.release()
  const held = await answer
  t.match(held, {
    status: 409,
    body: { code: 'account_held', holds: [{ ref: hold.body.ref }], restricted_session: { scope: 'restricted' } },
  })
  const { token } = held.body.restricted_session
  t.equal((await app.ask('GET', '/v1/me/holds', { token })).status, 200, 'it can read the holds')
  const refused = await app.ask('PATCH', '/v1/me', { token, headers: { 'if-match': '*' }, body: { bio: 'no' } })
  t.match(refused, { status: 403, body: { code: 'restricted_session' } })
})

t.test('a hold that is lifted before the restricted session is stored lets the sign-in start over', async (t) => {
  const [person, admin] = [await app.signUp(), await app.admin()]
  const hold = await app.hold(person, { actions: ['session.create'] })
  const first = delayCommand(t, 'session.created')
  const answer = signIn(person)
  await first.reached
  const second = delayCommand(t, 'session.created')
  first.release()
  await Promise.race([second.reached, answer])
  const lifted = await app.ask('POST', `/v1/admin/holds/${hold.body.ref}/lift`, {
    token: admin.token,
    headers: { 'if-match': '*' },
    body: { reason: 'settled' },
  })
  t.equal(lifted.status, 200)
  second.release()
  t.match(await answer, { status: 201, body: { session: { scope: 'full' } } })
})

t.test('a password change after the verification refuses the sign-in', async (t) => {
  const person = await app.signUp()
  const write = delayCommand(t, 'session.created')
  const answer = signIn(person)
  await write.reached
  const accounts = client.db().collection<{ _id: string }>('accounts')
  await accounts.updateOne({ _id: person.id }, { $set: { 'password.phc': 'changed meanwhile' } })
  write.release()
  t.match(await answer, { status: 401, body: { code: 'invalid_credentials' } })
  await app.started.service.background.settled() // the refusal is recorded after the answer
  t.same(await typesOf(person), ['session.refused', 'account.created'], 'no session was made')
})

t.test('an admin’s change that began before the hold on admin.use may finish; a later one is refused', async (t) => {
  const [actor, person] = [await app.staff('admin'), await app.signUp()]
  const end = () => app.ask('DELETE', `/v1/admin/accounts/${person.id}/sessions`, { token: actor.token })
  const write = delayCommand(t, 'session.ended')
  const begun = end()
  await write.reached
  await app.hold(actor, { preset: 'privilege_freeze' })
  t.match(await end(), { status: 409, body: { code: 'account_held', action: 'admin.use' } })
  t.equal((await app.ask('GET', '/v1/me', { token: person.token })).status, 200, 'the refused one did nothing')
  write.release()
  t.equal((await begun).status, 204)
})

t.test('a reviewer’s hold on an account that becomes staff meanwhile is refused', async (t) => {
  const [reviewer, person, admin] = [await app.staff('reviewer'), await app.signUp(), await app.admin()]
  const write = delayCommand(t, 'hold.placed')
  const answer = app.ask('POST', `/v1/admin/accounts/${person.id}/holds`, {
    token: reviewer.token,
    body: { actions: ['profile.update'], kind: 'review', reason: 'other' },
  })
  await write.reached
  const promoted = await app.ask('PUT', `/v1/admin/accounts/${person.id}/roles`, {
    token: admin.token,
    headers: { 'if-match': '*' },
    body: { roles: ['support'] },
  })
  t.equal(promoted.status, 200)
  write.release()
  t.match(await answer, { status: 403, body: { code: 'forbidden' } })
})
