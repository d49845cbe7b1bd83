import t from 'tap'
import { mailTo } from '../mailbox.ts'
import { type Ask, anyVersion, type Person, password, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const admin = await app.admin()

const href = (person: Person) => `/v1/admin/accounts/${person.id}`
const show = (person: Person) => app.ask('GET', href(person), { token: admin.token })
const edit = (person: Person, body: Record<string, unknown>, ask: Ask = {}) =>
  app.ask('PATCH', href(person), { token: admin.token, headers: anyVersion, ...ask, body })
const signIn = (login: string) => app.ask('POST', '/v1/sessions', { body: { login, password } })
const verify = (token: string, session: string) =>
  app.ask('POST', '/v1/email-verifications/confirm', { body: { token }, token: session })
async function lastEvent(person: Person) {
  const trail = await app.ask('GET', `/v1/admin/events?account=${person.id}&limit=1`, { token: admin.token })
  return trail.body.items[0]
}

t.test('an admin renames an account, and the old name stays reserved for it', async (t) => {
  const person = await app.signUp('puffin')
  const renamed = await edit(person, { username: 'Razorbill' })
  t.match(renamed, { status: 200, body: { username: 'Razorbill', seq: 2, email: person.email } })
  t.same(renamed.body, (await show(person)).body)
  t.equal(renamed.headers.etag, (await show(person)).headers.etag)
  t.match(await signIn('razorbill'), { status: 201 })
  t.match(await signIn('puffin'), { status: 401 })
  t.match(await app.ask('GET', '/v1/usernames/puffin'), { body: { available: false, code: 'username_taken' } })
  t.match(await app.ask('GET', '/v1/me', person), { body: { version: 2 } })
  const back = { token: person.token, body: { username: 'puffin' } }
  t.match(await app.ask('PUT', '/v1/me/username', back), { status: 200 }, 'its owner may take it back')
})

t.test('one edit creates one event by the admin, with before and after', async (t) => {
  const person = await app.signUp('curlew')
  const by = { actor: { kind: 'staff', id: admin.id } }
  await edit(person, { username: 'whimbrel' })
  const username = { before: 'curlew', after: 'whimbrel' }
  t.match(await lastEvent(person), { ...by, type: 'username.changed', seq: 2, changes: { username } })
  await edit(person, { email: 'whimbrel@example.org' })
  const email = { before: person.email, after: 'whimbrel@example.org' }
  t.match(await lastEvent(person), { ...by, type: 'email.changed', seq: 3, changes: { email } })
  await edit(person, { username: 'godwit', email: 'godwit@example.org', metadata: { a: 1 } })
  const after = { username: { after: 'godwit' }, email: { after: 'godwit@example.org' }, metadata: { after: { a: 1 } } }
  t.match(await lastEvent(person), { ...by, type: 'account.edited', seq: 4, changes: after })
  await edit(person, {})
  t.same((await lastEvent(person)).changes, {}, 'an empty edit is an edit')
  t.match((await show(person)).body, { seq: 5, username: 'godwit', email: 'godwit@example.org', metadata: { a: 1 } })
})

t.test('a new address counts as unverified, the same address in other letter case does not', async (t) => {
  const separateApp = await startTestApp(t)
  const [first, second] = [await separateApp.admin(), await separateApp.staff('admin')]
  const change = (email: string) =>
    separateApp.ask('PATCH', href(first), { token: second.token, body: { email }, headers: anyVersion })
  t.match(await change('First.Admin@Example.COM'), { body: { email: 'First.Admin@Example.COM', email_verified: true } })
  t.match(await change('other@example.com'), { body: { email: 'other@example.com', email_verified: false } })
})

t.test('the old and the new address get a mail about a new address, which can then be verified', async (t) => {
  const person = await app.signUp()
  const moved = `moved.${person.email}`
  t.equal((await verify((await mailTo(app, person.email)).token, person.token)).status, 200)
  t.equal((await edit(person, { username: 'sanderling', email: moved })).status, 200)
  t.match(await mailTo(app, person.email, /was changed/), { token: '', text: /our staff/ })
  t.match((await app.ask('GET', '/v1/me', person)).body, { state: 'active', email_verified: false })
  const { token } = await mailTo(app, moved, /^Confirm/)
  t.match(await verify(token, person.token), { status: 200, body: { email: moved, email_verified: true } })
})

t.test('actions that need a verified address wait until the address set by staff is verified', async (t) => {
  const strict = await startTestApp(t, { UNVERIFIED_MAY_NOT: 'profile.update, session.create' })
  const [{ token }, person] = [await strict.admin(), await strict.signUp()]
  const confirm = async (address: string, session: string) =>
    strict.ask('POST', '/v1/email-verifications/confirm', {
      body: { token: (await mailTo(strict, address)).token },
      token: session,
    })
  t.equal((await confirm(person.email, person.token)).status, 200)
  const moved = { email: `moved.${person.email}` }
  t.equal(
    (await strict.ask('PATCH', href(person), { token, headers: anyVersion, body: moved })).body.email_verified,
    false,
  )
  const profile = () => strict.ask('PATCH', '/v1/me', { token: person.token, headers: anyVersion, body: { bio: 'a' } })
  const login = { body: { login: person.username, password } }
  const refused = { status: 403, body: { code: 'email_unverified' } }
  t.match(await profile(), refused)
  t.match(await strict.ask('POST', '/v1/sessions', login), refused)
  const service = await strict.service('checks')
  const check = { token: service.token, body: { account_id: person.id, action: 'profile.update' } }
  t.match(await strict.ask('POST', '/v1/checks', check), { body: { allowed: false } })
  t.equal((await confirm(moved.email, person.token)).status, 200)
  t.equal((await profile()).status, 200)
  t.equal((await strict.ask('POST', '/v1/sessions', login)).status, 201)
})

t.test('all clashes are reported as at sign-up, with steps that can be followed', async (t) => {
  const [taken, person] = [await app.signUp('avocet'), await app.signUp()]
  const body = { username: 'Avocet', email: taken.email.toUpperCase() }
  const both = await edit(person, body)
  t.match(both, { status: 409, body: { code: 'username_taken', conflicting_field: 'username' } })
  t.match(both.body.conflicts, [
    { field: 'username', code: 'username_taken' },
    { field: 'email', code: 'email_taken', suggestions: [] },
  ])
  t.match(await takeWayOut(app, both, 'choose-other', { email: 'avocet.two@example.com' }), { status: 200 })

  const alike = await edit(person, { username: 'av0cet' })
  t.match(alike, { status: 409, body: { code: 'username_confusable' } })
  const free = alike.body.conflicts[0].suggestions
  t.ok(free.length >= 3 && free.length <= 5)
  t.notMatch(JSON.stringify(alike.body), /sign in/i, 'staff are not told to sign in')
  t.match(await takeWayOut(app, alike, 'retry-with'), { status: 200, body: { username: free[0] } })
  t.match(await edit(person, { email: taken.email }), { body: { code: 'email_taken', conflicting_field: 'email' } })
})

t.test('an account keeps twenty former names, and a further change is refused', async (t) => {
  const person = await app.signUp('dunlin')
  for (let n = 0; n < 20; n += 1) t.equal((await edit(person, { username: `dunlin.${n + 10}` })).status, 200)
  const full = await edit(person, { username: 'dunlin.99' })
  t.match(full, { status: 409, body: { code: 'names_limit', current: { quarantined: { length: 20 } } } })
  t.match(await takeWayOut(app, full, 'retry-with'), { status: 200, body: { username: 'dunlin' } })
})

t.test(
  'an edit has to name a version, by tag or by seq, and a stale one is refused with the current state',
  async (t) => {
    const person = await app.signUp()
    const none = await edit(person, { metadata: { a: 1 } }, { headers: {} })
    t.match(none, { status: 428, body: { code: 'precondition_required' } })
    const stale = await edit(person, { metadata: { a: 1 } }, { headers: { 'if-match': '"stale"' } })
    t.match(stale, { status: 412, body: { code: 'precondition_failed', current: { seq: 1, metadata: {} } } })
    const old = { metadata: { a: 1 }, seq: 9 }
    const conflict = await edit(person, old, { headers: {} })
    t.match(conflict, {
      status: 409,
      body: { code: 'version_conflict', conflicting_field: 'seq', current: { seq: 1 } },
    })
    t.match(await takeWayOut(app, conflict, 'retry-with'), { status: 200, body: { seq: 2, metadata: { a: 1 } } })
    t.match(await edit(person, { username: 'avocet' }, { headers: { 'if-match': '"stale"' } }), { status: 412 })
  },
)

t.test('metadata are merged as a merge patch, and only staff see them', async (t) => {
  const person = await app.signUp()
  const patches: [unknown, unknown][] = [
    [
      { plan: 'free', limits: { seats: 3, rooms: [1, 2] } },
      { plan: 'free', limits: { seats: 3, rooms: [1, 2] } },
    ],
    [{ limits: { seats: null, floors: 1 } }, { plan: 'free', limits: { rooms: [1, 2], floors: 1 } }],
    [
      { limits: { rooms: [3] }, plan: { name: 'a' } },
      { plan: { name: 'a' }, limits: { rooms: [3], floors: 1 } },
    ],
    [
      { limits: 'none', 'Überschrift 1': '$plan', none: { a: null } },
      { plan: { name: 'a' }, limits: 'none', 'Überschrift 1': '$plan', none: {} },
    ],
    [{}, { plan: { name: 'a' }, limits: 'none', 'Überschrift 1': '$plan', none: {} }],
    [null, {}],
    [
      JSON.parse('{"__proto__":{"admin":true},"constructor":1}'),
      JSON.parse('{"__proto__":{"admin":true},"constructor":1}'),
    ],
  ]
  for (const [patch, result] of patches) {
    const answer = await edit(person, { metadata: patch })
    t.equal(answer.status, 200)
    t.equal(JSON.stringify(sorted(answer.body.metadata)), JSON.stringify(sorted(result)), JSON.stringify(patch))
  }
  t.notOk('admin' in {})
  const ownView = await app.ask('GET', '/v1/me', person)
  t.notOk('metadata' in ownView.body)
  t.match(ownView.body, { version: 1 }, 'and they do not move the version of the own view')
  t.notMatch(JSON.stringify((await app.ask('GET', '/v1/me/export', person)).body.account), /constructor/)
})

// biome-ignore lint/suspicious/noExplicitAny: JSON of any shape
function sorted(value: any): any {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.entries(value)
    .sort()
    .map(([name, inner]) => [name, sorted(inner)])
}

t.test('metadata have limits, also for their size over many edits', async (t) => {
  const person = await app.signUp()
  const deep = (levels: number): object => (levels === 0 ? {} : { a: deep(levels - 1) })
  const bad: [unknown, string, string][] = [
    ['text', '/metadata', 'type'],
    [[], '/metadata', 'type'],
    [deep(5), '/metadata/a/a/a/a/a', 'out_of_range'],
    [{ a: [[[[[1]]]]] }, '/metadata/a/0/0/0/0', 'out_of_range'],
    [{ 'a.b': 1 }, '/metadata/a.b', 'format'],
    [{ $set: { a: 1 } }, '/metadata/$set', 'format'],
    [{ a: { '': 1 } }, '/metadata/a/', 'format'],
    [{ 'a/b~c': 1 }, '/metadata/a~1b~0c', 'format'],
    [{ a: '\u0000' }, '/metadata/a', 'format'],
    [{ a: '\ud800' }, '/metadata/a', 'format'],
    [{ a: 'x'.repeat(4_096) }, '/metadata', 'too_long'],
  ]
  for (const [metadata, pointer, code] of bad) {
    const body = JSON.stringify({ metadata })
    const ask = { token: admin.token, body, headers: { ...anyVersion, 'content-type': 'application/json' } }
    const answer = await app.ask('PATCH', href(person), ask)
    t.match(answer, { status: 422, body: { errors: [{ in: 'body', pointer, field: 'metadata', code }] } }, body)
  }
  t.equal((await edit(person, { metadata: deep(4) })).status, 200)
  t.equal((await edit(person, { metadata: { a: 'x'.repeat(3_000) } })).status, 200)
  t.match(await edit(person, { metadata: { b: 'x'.repeat(3_000) } }), { status: 422 })
  t.match((await show(person)).body.metadata, { a: /^x{3000}$/ })
})

t.test('only admins edit accounts, and impossible values get 422', async (t) => {
  const person = await app.signUp()
  for (const role of ['reviewer', 'support']) {
    const { token } = await app.staff(role)
    t.match(await edit(person, { metadata: {} }, { token }), { status: 403, body: { code: 'forbidden' } }, role)
  }
  t.match(await edit({ ...person, id: 'nobody' }, {}), { status: 404 })
  const bad: [Record<string, unknown>, string, string][] = [
    [{ username: 'ab' }, '/username', 'too_short'],
    [{ username: 'admin' }, '/username', 'username_reserved'],
    [{ username: null }, '/username', 'type'],
    [{ email: 'none' }, '/email', 'format'],
    [{ email: { $gt: '' } }, '/email', 'type'],
    [{ roles: ['admin'] }, '/roles', 'unknown_member'],
    [{ state: 'active' }, '/state', 'unknown_member'],
    [{ seq: '1' }, '/seq', 'type'],
  ]
  for (const [body, pointer, code] of bad) {
    t.match(await edit(person, body), { status: 422, body: { errors: [{ pointer, code }] } }, JSON.stringify(body))
  }
})

t.test('concurrent edits: none is lost, and of those with one version one succeeds', async (t) => {
  const person = await app.signUp()
  const names = Array.from({ length: 16 }, (_, n) => `n${n}`)
  const answers = await Promise.all(names.map((name) => edit(person, { metadata: { [name]: { of: 1 } } })))
  t.same(
    answers.map((answer) => answer.status),
    names.map(() => 200),
  )
  t.same(Object.keys((await show(person)).body.metadata).sort(), names.sort())
  const { headers } = await show(person)
  const tagged = { headers: { 'if-match': String(headers.etag) } }
  const racing = await Promise.all(names.map((name) => edit(person, { metadata: { last: name } }, tagged)))
  t.same(racing.map((answer) => answer.status).sort(), [200, ...names.slice(1).map(() => 412)])
})
