import t from 'tap'
import { password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const signIn = (login: unknown, entered: unknown = password) =>
  app.ask('POST', '/v1/sessions', { body: { login, password: entered } })

t.test('an account signs in by its name in any spelling and its address in any case', async (t) => {
  const body = { username: 'Zoë.Quill', email: 'Zoë@Bücher.example', password }
  const { account } = (await app.ask('POST', '/v1/accounts', { body })).body
  const names = ['Zoë.Quill', 'zoë.quill', 'ZOË.QUILL', 'Ｚｏë．Ｑｕｉｌｌ', 'Zoe\u0308.Quill']
  const addresses = [
    'Zoë@Bücher.example',
    'ZOË@BÜCHER.EXAMPLE',
    'zoe\u0308@bücher.example',
    'zoë@xn--bcher-kva.example',
  ]
  for (const login of [...names, ...addresses]) {
    const answer = await signIn(login)
    t.match(answer, { status: 201, body: { session: { scope: 'full', current: true, token: /^hf_ses_/ } } }, login)
    t.same(answer.body.account, account)
    const me = await app.ask('GET', '/v1/me', { token: answer.body.session.token })
    t.match(me, { status: 200, headers: { etag: answer.headers.etag }, body: account })
  }
})

t.test('a login that only resembles the name or the address does not sign in', async (t) => {
  await app.signUp('willow')
  t.match(await signIn('willow@example.com'), { status: 201 })
  const logins = [
    'wiIIow',
    'wil low',
    'willow @example.com',
    'wil-low',
    'willow@',
    '@willow',
    'willow+x@example.com',
    'willow@example.org',
  ]
  for (const login of logins)
    t.match(await signIn(login), { status: 401, body: { code: 'invalid_credentials' } }, login)
})

t.test('invisible characters around the login are ignored', async (t) => {
  await app.signUp('wagtail')
  const around = [' ', '\t', '\r\n', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u200e', '\u2028', ' \u202a ']
  for (const login of ['wagtail', 'wagtail@example.com']) {
    for (const padded of around) {
      for (const typed of [padded + login, login + padded, padded + login + padded]) {
        t.match(await signIn(typed), { status: 201 }, encodeURIComponent(typed))
      }
    }
  }
  for (const login of [' ', '\u200b', ' @ ']) t.match(await signIn(login), { status: 401 }, encodeURIComponent(login))
})

t.test('every character of the password counts, in exactly that form', async (t) => {
  const secret = `caf\u00e9 \u0000 ${'long '.repeat(40)} end`
  const body = { username: 'heron', email: 'heron@example.com', password: secret }
  t.equal((await app.ask('POST', '/v1/accounts', { body })).status, 201)
  const wrongLogins = [
    secret.slice(0, -1),
    `${secret} `,
    secret.toUpperCase(),
    secret.normalize('NFD'),
    secret.slice(0, secret.indexOf('\u0000')),
    secret.replace('\u0000 long', '\u0000 lung'),
    secret.trim().slice(1),
  ]
  for (const other of wrongLogins) t.match(await signIn('heron', other), { status: 401 }, JSON.stringify(other))
  t.match(await signIn('heron', secret), { status: 201 })
})

t.test('an unknown login and a wrong password get the same answer', async (t) => {
  const { username, email } = await app.signUp()
  const logins = [
    username,
    email,
    'nobody.of.this.name',
    'nobody@example.com',
    'no-such',
    '@',
    '\u{1f600}',
    ' ',
    '\ud800',
  ]
  const answers = []
  for (const login of logins) {
    const payload = { login, password: 'not the password of anybody' }
    const answer = await app.fastify.inject({ method: 'POST', url: '/v1/sessions', payload })
    const { date, 'x-request-id': id, 'content-length': length, ...headers } = answer.headers
    t.ok(date !== null && length !== null)
    t.match(answer.json(), { status: 401, code: 'invalid_credentials', instance: `/requests/${id}` }, login)
    answers.push({ headers, body: answer.body.replaceAll(String(id), 'ID') })
  }
  for (const answer of answers) t.same(answer, answers[0])
  t.equal(answers[0]?.headers['www-authenticate'], 'Bearer')
})

t.test('a failed sign-in costs one verification, with or without such an account', async (t) => {
  const { passwords } = app.started.service
  const { lookUpAndVerify } = passwords
  t.teardown(() => {
    passwords.lookUpAndVerify = lookUpAndVerify
  })
  const verified: (string | null)[] = []
  passwords.lookUpAndVerify = async (...verification) => {
    const outcome = await lookUpAndVerify(...verification)
    verified.push(outcome.found.phc)
    return outcome
  }
  const person = await app.signUp()
  const stored = await app.started.service.db.accounts.findOne({ _id: person.id })
  for (const login of ['nobody.at.all', 'nobody@example.com', ' ', person.username]) {
    const body = { login, password: 'a wrong password' }
    t.match(await app.ask('POST', '/v1/sessions', { body }), { status: 401, body: { code: 'invalid_credentials' } })
  }
  t.strictSame(verified, [null, null, null, stored?.password.phc])
})

t.test('a login of 1 to 320 characters is looked up, and no other', async (t) => {
  const cases: [unknown, number][] = [
    ['', 422],
    ['x'.repeat(320), 401],
    ['x'.repeat(321), 422],
    ['\u{1f600}'.repeat(320), 401],
    [`${'x'.repeat(300)}@example.com`, 401],
    ['x'.repeat(50_000), 422],
    [12, 422],
    [null, 422],
    [{ $ne: null }, 422],
    [['willow'], 422],
    ...['@', '@@', '\u0000', 'a\u0000b', 'a\ud800b', '\udfff@example.com', '$ne', '{"$ne":null}', '../..'].map(
      (login): [string, number] => [login, 401],
    ),
    ...['%00', 'null', '__proto__', 'constructor', '\u202e', 'ﷺ', '\u0301\u0301', '\r\n', 'İ'.repeat(320)].map(
      (login): [string, number] => [login, 401],
    ),
  ]
  for (const [login, status] of cases) {
    const answer = await signIn(login)
    t.equal(answer.status, status, JSON.stringify(login).slice(0, 60))
    if (status === 422) t.match(answer.body.errors, [{ pointer: '/login', in: 'body' }])
  }
})

t.test('all faults of a sign-in are reported together, without the password', async (t) => {
  const answer = await app.ask('POST', '/v1/sessions', { body: { login: '', password: 5, remember: true } })
  const faults = answer.body.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code])
  t.same(faults.sort(), [
    ['/login', 'too_short'],
    ['/password', 'type'],
    ['/remember', 'unknown_member'],
  ])
  const wrong = await signIn('willow', 'Vortigern-Snowdrop-77')
  t.notMatch(JSON.stringify(wrong), 'Vortigern')
})

t.test('a former name does not sign in, the new one does', async (t) => {
  const { token } = await app.signUp('sparrow')
  t.match(await app.ask('PUT', '/v1/me/username', { token, body: { username: 'kestrel' } }), { status: 200 })
  t.match(await signIn('sparrow'), { status: 401, body: { code: 'invalid_credentials' } })
  t.match(await signIn('Kestrel'), { status: 201 })
  t.match(await signIn('sparrow@example.com'), { status: 201, body: { account: { username: 'kestrel' } } })
})
