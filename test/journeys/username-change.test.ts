import t from 'tap'
import { day, minute } from '../../src/time.ts'
import { mailsOf } from '../mailbox.ts'
import { type Answer, type Person, password, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)

const rename = (person: Person, username: string, headers: Record<string, string> = {}) =>
  app.ask('PUT', '/v1/me/username', { token: person.token, body: { username }, headers })
const signUp = (username: string) =>
  app.ask('POST', '/v1/accounts', { body: { username, email: `${crypto.randomUUID()}@example.com`, password } })
const signIn = (login: string) => app.ask('POST', '/v1/sessions', { body: { login, password } })
const available = async (name: string) => (await app.ask('GET', `/v1/usernames/${encodeURIComponent(name)}`)).body
const step = (answer: Answer, rel: string) =>
  answer.body.next.find((candidate: { rel: string }) => candidate.rel === rel)

t.test('a new name takes effect at once, and no other account gets the old one', async (t) => {
  const person = await app.signUp('sparrow')
  const before = await app.ask('GET', '/v1/me', { token: person.token })
  const answer = await rename(person, 'Kestrel')
  t.match(answer, { status: 200, body: { id: person.id, username: 'Kestrel', version: 2 } })
  t.not(answer.headers.etag, before.headers.etag)
  const after = await app.ask('GET', '/v1/me', { token: person.token })
  t.same(after.body, answer.body)
  t.equal(after.headers.etag, answer.headers.etag)
  t.match(await signIn('kestrel'), { status: 201 })

  t.match(await signIn('sparrow'), { status: 401, body: { code: 'invalid_credentials' } })
  t.match(await app.ask('GET', '/v1/accounts/sparrow'), { status: 404 })
  t.match(await available('sparrow'), { available: false, code: 'username_taken' })
  t.match(await signUp('SPARROW'), { status: 409, body: { code: 'username_taken' } })
  t.match(await available('sparr0w'), { available: false, code: 'username_confusable' })
  t.match(await signUp('sparr0w'), { status: 409, body: { code: 'username_confusable' } })
  const other = await app.signUp()
  t.match(await rename(other, 'sparrow'), { status: 409, body: { code: 'username_taken' } })
  t.match(await rename(other, 'Sparr0w'), { status: 409, body: { code: 'username_confusable' } })
})

t.test('owners can take back a former name, respell their name, or change to its look-alike', async (t) => {
  const person = await app.signUp('willow')
  t.match(await rename(person, 'heron'), { status: 200 })
  t.match(await rename(person, 'Willow'), { status: 200, body: { username: 'Willow', version: 3 } })
  t.match(await signIn('willow'), { status: 201 })
  t.match(await signIn('heron'), { status: 401 })
  t.match(await available('heron'), { code: 'username_taken' })
  for (const spelling of ['WILLOW', 'ｗｉｌｌｏｗ', 'Willow', 'wiIIow']) {
    const normalized = spelling.normalize('NFKC')
    t.match(await rename(person, spelling), { status: 200, body: { username: normalized } }, spelling)
    t.match(await app.ask('GET', `/v1/accounts/${normalized}`), { status: 200, body: { username: normalized } })
  }
  t.match(await app.ask('GET', '/v1/accounts/heron'), { status: 404 })
  t.match(await rename(person, 'willow'), { status: 200 })
})

t.test('one change is one event, with the name before and after', async (t) => {
  const person = await app.signUp('magpie')
  await rename(person, 'jackdaw')
  const { token } = await app.admin()
  const trail = await app.ask('GET', `/v1/admin/events?account=${person.id}`, { token })
  t.match(trail.body.items, [
    { type: 'username.changed', seq: 2, changes: { username: { before: 'magpie', after: 'jackdaw' } } },
    { type: 'account.created', seq: 1 },
  ])
  t.equal(trail.body.items.length, 2)
})

t.test('the owner gets a mail about a changed name, also when staff changed it', async (t) => {
  const person = await app.signUp('turnstone')
  await rename(person, 'dunlin')
  const { token } = await app.admin()
  const edit = { token, headers: { 'if-match': '*' } }
  await app.ask('PATCH', `/v1/admin/accounts/${person.id}`, { ...edit, body: { username: 'knot' } })
  await app.ask('PATCH', `/v1/admin/accounts/${person.id}`, { ...edit, body: { metadata: { plan: 'free' } } })
  const mails = (await mailsOf(app)).filter(({ to, subject }) => to === person.email && /username/.test(subject))
  t.match(mails, [{ text: /from turnstone to dunlin/ }, { text: /from dunlin to knot/ }])
  t.equal(mails.length, 2)
})

t.test('a clash is explained as at sign-up, and each suggested name is available', async (t) => {
  await app.signUp('ottokar')
  for (const [username, code] of [
    ['Ottokar', 'username_taken'],
    ['0ttokar', 'username_confusable'],
  ] as const) {
    const person = await app.signUp()
    const answer = await rename(person, username)
    t.match(answer, {
      status: 409,
      body: { code, conflicting_field: 'username', conflicts: [{ field: 'username', code }] },
    })
    const { suggestions } = answer.body.conflicts[0]
    t.ok(suggestions.length >= 3 && suggestions.length <= 5)
    t.equal(answer.body.next.length, suggestions.length, 'who is signed in is not told to sign in')
    for (const [index, nextStep] of answer.body.next.entries()) {
      t.match(nextStep, {
        rel: 'retry-with',
        method: 'PUT',
        href: '/v1/me/username',
        body: { username: suggestions[index] },
      })
      t.match(await takeWayOut(app, answer, nextStep), { status: 200, body: { username: suggestions[index] } })
    }
  }
})

t.test('a spelling of your own name that looks like another account’s is refused as confusable', async (t) => {
  await app.signUp('tamaral')
  const person = await app.signUp('tamarai')
  t.match(await rename(person, 'tamaraI'), { status: 409, body: { code: 'username_confusable' } })
  t.match(await rename(person, 'Tamarai'), { status: 200 })
})

t.test('a version is optional, but a stale one is refused', async (t) => {
  const person = await app.signUp()
  const stale = await rename(person, 'fulmar', { 'if-match': '"stale"' })
  t.match(stale, {
    status: 412,
    body: { code: 'precondition_failed', current: { username: person.username, version: 1 } },
  })
  const old = { token: person.token, body: { username: 'fulmar', version: 7 } }
  const conflict = await app.ask('PUT', '/v1/me/username', old)
  t.match(conflict, { status: 409, body: { code: 'version_conflict', current: { version: 1 } } })
  t.match(await rename(person, 'fulmar', { 'if-match': 'fulmar' }), { status: 400 })
  t.match(await takeWayOut(app, conflict, 'retry-with'), { status: 200, body: { username: 'fulmar' } })

  await app.signUp('petrel')
  const both = await rename(person, 'petrel', { 'if-match': '"stale"' })
  t.match(both, { status: 412 }, 'a stale version is told before a clash')
})

t.test('an impossible name gets 422', async (t) => {
  const person = await app.signUp()
  for (const [body, code] of [
    [{}, 'required'],
    [{ username: 5 }, 'type'],
    [{ username: null }, 'type'],
    [{ username: { $ne: 'x' } }, 'type'],
    [{ username: 'ab' }, 'too_short'],
    [{ username: 'x'.repeat(31) }, 'too_long'],
    [{ username: '$names' }, 'username_invalid'],
    [{ username: 'admin' }, 'username_reserved'],
  ] as const) {
    const answer = await app.ask('PUT', '/v1/me/username', { token: person.token, body })
    t.match(answer, { status: 422, body: { errors: [{ pointer: '/username', code }] } }, code)
  }
  const more = { username: 'gannet', roles: ['admin'] }
  const answer = await app.ask('PUT', '/v1/me/username', { token: person.token, body: more })
  t.match(answer, { status: 422, body: { errors: [{ pointer: '/roles', code: 'unknown_member' }] } })
  t.match((await app.ask('GET', '/v1/me', { token: person.token })).body, { username: person.username, version: 1 })
})

t.test('an account keeps twenty former names; further changes wait or take one back', async (t) => {
  const person = await app.signUp('plover')
  const start = Date.parse((await app.ask('GET', '/v1/me', { token: person.token })).body.created_at)
  const names = Array.from({ length: 20 }, (_, index) => `plover.${String.fromCharCode(97 + index)}`)
  for (const name of names) {
    t.match(await rename(person, name), { status: 200 })
    app.advanceClock(1000)
  }
  const answer = await rename(person, 'plover.z')
  t.match(answer, { status: 409, body: { code: 'names_limit', conflicting_field: 'username', suggestion: /./ } })
  const { quarantined } = answer.body.current
  t.same(
    quarantined.map((entry: { username: string }) => entry.username),
    ['plover', ...names.slice(0, -1)],
    'the first to be free comes first',
  )
  const first = Date.parse(quarantined[0].until)
  t.ok(first >= start + 30 * day && first < start + 30 * day + minute)
  t.match(await rename(person, 'PLOVER.T'), { status: 200 }, 'the current name in another spelling needs no room')
  t.match(await takeWayOut(app, answer, 'retry-with'), { status: 200, body: { username: 'plover' } })
  t.match(await rename(person, 'plover.z'), { status: 409, body: { code: 'names_limit' } })

  const full = await rename(person, 'plover.z')
  const wait = step(full, 'wait')
  const now = app.started.service.now().getTime()
  app.advanceClock(Date.parse(wait.not_before) - now)
  const session = (await signIn('plover')).body.session
  t.match(await takeWayOut(app, full, 'wait', {}, session.token), {
    status: 200,
    body: { username: 'plover.z' },
  })
})
