import t, { type Test } from 'tap'
import { day, minute } from '../../src/time.ts'
import { type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)

const rename = (person: Person, username: string) =>
  app.ask('PUT', '/v1/me/username', { token: person.token, body: { username } })
const signIn = (login: string) => app.ask('POST', '/v1/sessions', { body: { login, password } })

/** A member whose former name is the first and whose current name is the second. */
async function renamed(t: Test, from: string, to: string) {
  const person = await app.signUp(from)
  t.match(await rename(person, to), { status: 200 })
  return person
}

t.test('a former name is available to others after thirty days, and not a moment earlier', async (t) => {
  const person = await renamed(t, 'sparrow', 'kestrel')
  app.advanceClock(30 * day - minute)
  t.match((await app.ask('GET', '/v1/usernames/sparrow')).body, { available: false, code: 'username_taken' })
  const body = { username: 'Sparrow', email: 'next@example.com', password }
  t.match(await app.ask('POST', '/v1/accounts', { body }), { status: 409, body: { code: 'username_taken' } })
  app.advanceClock(minute)
  t.match((await app.ask('GET', '/v1/usernames/sparr0w')).body, { available: true })
  t.match((await app.ask('GET', '/v1/usernames/sparrow')).body, { available: true, code: null })
  t.match(await app.ask('POST', '/v1/accounts', { body }), {
    status: 201,
    body: { account: { username: 'Sparrow' } },
  })

  t.match(await signIn('sparrow'), { status: 201, body: { account: { email: 'next@example.com' } } })
  const owner = await signIn('kestrel')
  t.match(owner, { status: 201, body: { account: { id: person.id, username: 'kestrel' } } })
  const back = await rename({ ...person, token: owner.body.session.token }, 'sparrow')
  t.match(back, { status: 409, body: { code: 'username_taken' } }, 'who had it cannot take it back any more')
})

t.test('a rename may take it as well, even by a look-alike', async (t) => {
  await renamed(t, 'willow', 'heron')
  app.advanceClock(30 * day)
  const other = await app.signUp()
  t.match(await rename(other, 'wiIIow'), { status: 200, body: { username: 'wiIIow' } })
  t.match(await app.ask('GET', '/v1/accounts/heron'), { status: 200 })
})

t.test('releasing a former name creates an event, and leaves the account otherwise unchanged', async (t) => {
  const person = await renamed(t, 'magpie', 'jackdaw')
  app.advanceClock(30 * day)
  t.match(await rename(await app.signUp(), 'magpie'), { status: 200 })
  const { token } = (await signIn('jackdaw')).body.session
  t.match((await app.ask('GET', '/v1/me', { token })).body, { username: 'jackdaw', version: 2 })
  const admin = await app.admin()
  const { body } = await app.ask('GET', `/v1/admin/events?account=${person.id}`, { token: admin.token })
  t.match(body.items, [
    { type: 'session.created', seq: 4 },
    { type: 'username.released', seq: 3, actor: { kind: 'system' } },
    { type: 'username.changed', seq: 2 },
    { type: 'account.created', seq: 1 },
  ])
})

t.test('a name that its owner takes back is not released when its first quarantine would have ended', async (t) => {
  const person = await renamed(t, 'dunlin', 'curlew')
  app.advanceClock(20 * day)
  t.match(await rename(person, 'dunlin'), { status: 200 })
  app.advanceClock(11 * day)
  t.match((await app.ask('GET', '/v1/usernames/dunlin')).body, { code: 'username_taken' })
  t.match((await app.ask('GET', '/v1/usernames/curlew')).body, { code: 'username_taken' }, 'in quarantine since then')
  t.match(await signIn('dunlin'), { status: 201 })
})
