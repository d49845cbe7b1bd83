import t from 'tap'
import { day } from '../../src/time.ts'
import { mailsTo, mailTo } from '../mailbox.ts'
import { type Ask, type Person, password, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const admin = await app.admin()

const close = (person: Person, ask: Ask = {}) =>
  app.ask('POST', '/v1/me/close', { token: person.token, body: { password }, ...ask })
const reopen = (person: Person, ask: Ask = {}) => app.ask('POST', '/v1/me/reopen', { token: person.token, ...ask })
const me = (person: Person) => app.ask('GET', '/v1/me', { token: person.token })
const signIn = (login: string) => app.ask('POST', '/v1/sessions', { body: { login, password } })
const trail = (id: string) => app.ask('GET', `/v1/admin/events?account=${id}`, { token: admin.token })

t.test('an account closes after thirty days, and until then can be reopened in its former state', async (t) => {
  const person = await app.signUp()
  const before = await me(person)
  const closing = await close(person)
  t.match(closing, { status: 202, body: { state: 'closing' } })
  t.same(Object.keys(closing.body).sort(), ['closes_at', 'state'])
  const during = await me(person)
  t.match(during, { status: 200, body: { state: 'closing', version: 2 }, headers: { etag: closing.headers.etag } })
  t.equal(Date.parse(closing.body.closes_at) - Date.parse(during.body.updated_at), 30 * day)

  const reopened = await reopen(person)
  t.match(reopened, { status: 200, body: { state: 'pending', version: 3 } })
  t.not(reopened.headers.etag, before.headers.etag)
  t.same((await me(person)).body, reopened.body)
  t.match((await trail(person.id)).body.items, [
    { type: 'account.reopened', seq: 3, changes: { state: { before: 'closing', after: 'pending' } } },
    { type: 'account.closing', seq: 2, changes: { state: { before: 'pending', after: 'closing' } } },
    { type: 'account.created', seq: 1 },
  ])
})

t.test('an active account is active again after reopening', async (t) => {
  await app.staff('admin')
  t.match(await close(admin), { status: 202 })
  t.match(await reopen(admin), { status: 200, body: { state: 'active', roles: ['admin'] } })
})

t.test(
  'the owner of a closing account can read it, sign in and out, export and appeal, but nothing else',
  async (t) => {
    const person = await app.signUp()
    const hold = (await app.hold(person, { kind: 'policy', actions: ['app.x'] })).body.ref
    await close(person)
    const { token } = person
    const open: [Parameters<typeof app.ask>[0], string, number, object?][] = [
      ['GET', '/v1/me', 200],
      ['GET', '/v1/me/sessions', 200],
      ['GET', '/v1/me/holds', 200],
      ['GET', '/v1/me/actions', 200],
      ['GET', '/v1/me/export', 200],
      ['POST', `/v1/me/holds/${hold}/appeals`, 201, { text: 'It was not me.' }],
      ['DELETE', '/v1/me/sessions', 204],
      ['GET', `/v1/accounts/${person.username}`, 200],
    ]
    for (const [method, url, status, body] of open) {
      t.equal((await app.ask(method, url, { token, body })).status, status, `${method} ${url}`)
    }
    t.match(await signIn(person.email), { status: 201, body: { account: { state: 'closing' } } })

    const refused: [Parameters<typeof app.ask>[0], string, object][] = [
      ['PATCH', '/v1/me', { bio: 'a' }],
      ['PUT', '/v1/me/username', { username: 'another.name' }],
      ['POST', '/v1/me/close', { password }],
    ]
    for (const [method, url, body] of refused) {
      const ask = { token, body, headers: { 'if-match': '*' } }
      const answer = await app.ask(method, url, ask)
      const current = { state: 'closing', allowed: ['pending', 'active', 'closed'] }
      t.match(answer, { status: 409, body: { code: 'invalid_transition', current } }, url)
      t.match(answer.body.next, [{ rel: 'reopen', method: 'POST', href: '/v1/me/reopen' }])
    }
    const answer = await app.ask('PATCH', '/v1/me', { token, body: { bio: 'a' }, headers: { 'if-match': '*' } })
    t.match(await takeWayOut(app, answer, 'reopen'), { status: 200, body: { state: 'pending' } })
    t.match(await reopen(person), { status: 409, body: { code: 'invalid_transition', next: [] } }, 'it is open')
    t.equal((await app.ask('DELETE', '/v1/session', { token })).status, 204)
  },
)

t.test('staff who close their account lose their powers until they reopen it', async (t) => {
  const reviewer = await app.staff('reviewer')
  const list = () => app.ask('GET', '/v1/admin/holds', { token: reviewer.token })
  await close(reviewer)
  const refused = await list()
  t.match(refused, { status: 409, body: { code: 'invalid_transition', current: { state: 'closing' } } })
  t.match(await takeWayOut(app, refused, 'reopen'), { status: 200 })
  t.equal((await list()).status, 200)
  const ended = await app.staff('reviewer')
  await app.hold(ended, { preset: 'privilege_freeze' })
  await close(ended, { body: { password: 'wrong' } })
  t.match(await app.ask('GET', '/v1/admin/holds', { token: ended.token }), { body: { code: 'account_held' } })
})

t.test('faults are reported in the order of the contract', async (t) => {
  const person = await app.signUp()
  const wrong = { password: 'a wrong password' }
  const stale = { 'if-match': '"stale"' }
  t.match(await close(person, { body: {} }), { status: 422, body: { errors: [{ pointer: '/password' }] } })
  t.match(await close(person, { body: { password, more: 1 } }), { status: 422 })
  t.match(await close(person, { body: { password: 5 } }), { status: 422 })
  t.match(await close(person, { body: wrong, headers: stale }), { status: 401, body: { code: 'invalid_credentials' } })
  t.match(await close(person, { headers: stale }), { status: 412, body: { current: { state: 'pending' } } })
  t.match(await close(person, { body: { password, version: 7 } }), { body: { code: 'version_conflict' } })
  t.match(await me(person), { body: { state: 'pending', version: 1 } }, 'nothing was changed')

  t.match(await close(person, { body: { password, version: 1 } }), { status: 202 })
  t.match(await close(person, { body: wrong }), { status: 401 }, 'a wrong password before the state')
  t.match(await close(person, { headers: stale }), { status: 412 }, 'a stale version before the state')

  for (const kind of ['review', 'security', 'legal']) {
    const held = await app.signUp()
    const ref = (await app.hold(held, { kind, actions: ['app.x'] })).body.ref
    const token = kind === 'security' ? (await signIn(held.username)).body.session.token : held.token
    for (const body of [{ password }, wrong]) {
      const answer = await close({ ...held, token }, { body, headers: stale })
      t.match(answer, { status: 409, body: { code: 'account_held', action: 'account.close', holds: [{ ref }] } }, kind)
    }
  }
})

t.test('a hold can refuse reopening, and a given version has to be current', async (t) => {
  const person = await app.signUp()
  await close(person)
  t.match(await reopen(person, { headers: { 'if-match': '"stale"' } }), { status: 412 })
  t.match(await reopen(person, { body: { version: 1 } }), { body: { code: 'version_conflict' } })
  t.match(await reopen(person, { body: { password } }), { status: 422 })
  await app.hold(person, { kind: 'policy', actions: ['account.reopen'] })
  t.match(await reopen(person), { status: 409, body: { code: 'account_held', action: 'account.reopen' } })
})

t.test('the last admin cannot close the account', async (t) => {
  const separateApp = await startTestApp(t)
  const [first, second] = [await separateApp.admin(), await separateApp.staff('admin')]
  const leave = (person: Person) => separateApp.ask('POST', '/v1/me/close', { token: person.token, body: { password } })
  t.equal((await leave(second)).status, 202)
  const refused = await leave(first)
  t.match(refused, { status: 409, body: { code: 'last_admin' } })
  t.match((await takeWayOut(separateApp, refused, 'refetch')).body.items, [{ id: first.id }, { state: 'closing' }])
  t.equal((await separateApp.ask('POST', '/v1/me/reopen', { token: second.token })).status, 200)
  t.equal((await leave(first)).status, 202)
})

t.test('who has forgotten the password of a closing account is mailed how to keep it', async (t) => {
  const person = await app.signUp()
  const request = () => app.ask('POST', '/v1/password-resets', { body: { email: person.email } })
  const isReset = /^Set a new password/
  await request()
  const { token } = await mailTo(app, person.email, isReset)
  const { closes_at } = (await close(person)).body
  const earlier = await mailsTo(app, person.email, /about to be closed/)
  t.equal(earlier.length, 1)
  t.equal((await request()).status, 202)
  t.equal((await mailsTo(app, person.email, isReset)).length, 1, 'no link that would be refused')
  const [, mail] = await mailsTo(app, person.email, /about to be closed/)
  t.equal(mail?.text, earlier[0]?.text)
  t.match(mail?.text, closes_at.slice(0, 4))
  t.match(mail?.text, /reopen it first,\s+then\s+set\s+a\s+new\s+password.*let\s+us\s+know/s)

  const body = { token, password: 'an entirely new password' }
  const confirm = () => app.ask('POST', '/v1/password-resets/confirm', { body })
  const refused = await confirm()
  t.match(refused, { status: 409, body: { code: 'invalid_transition', current: { state: 'closing' } } })
  t.match(refused.body.next, [{ rel: 'sign-in' }], 'the caller has no session to reopen it with')
  t.equal(refused.body.next.length, 1)
  const { session } = (await takeWayOut(app, refused, 'sign-in', { login: person.username, password })).body
  t.equal((await reopen({ ...person, token: session.token })).status, 200)
  t.equal((await confirm()).status, 204, 'the link is good again')
})

t.test('a hold that asks for a new password lets a closing account reset it', async (t) => {
  const person = await app.signUp()
  await close(person)
  const requirement = { kind: 'requirement', requirement: 'password_changed', actions: ['account.reopen'] }
  await app.hold(person, requirement)
  await app.ask('POST', '/v1/password-resets', { body: { email: person.email } })
  const { token } = await mailTo(app, person.email, /^Set a new password/)
  const body = { token, password: 'an entirely new password' }
  t.equal((await app.ask('POST', '/v1/password-resets/confirm', { body })).status, 204)
})

t.test('a reopened account is not erased when the thirty days are over', async (t) => {
  const person = await app.signUp()
  await close(person)
  await reopen(person)
  app.advanceClock(31 * day)
  await app.started.workers.accountErasure.settled()
  t.match(await signIn(person.username), { status: 201, body: { account: { state: 'pending' } } })
})
