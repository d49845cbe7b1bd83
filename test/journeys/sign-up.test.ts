import t, { type Test } from 'tap'
import { day } from '../../src/time.ts'
import { type Answer, password, type Sent, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)

let serial = 0
const wanting = (parts: Record<string, unknown>): Sent => {
  serial += 1
  const body = { username: `newcomer${serial}`, email: `newcomer${serial}@example.com`, password, ...parts }
  return { method: 'POST', url: '/v1/accounts', body }
}
const send = ({ method, url, body }: Sent) => app.ask(method, url, { body })
const steps = (answer: Answer, rel: string) => answer.body.next.filter((step: { rel: string }) => step.rel === rel)

const accountMembers = [
  ...[
    'id',
    'username',
    'email',
    'email_pending',
    'email_verified',
    'display_name',
    'bio',
    'locale',
    'timezone',
    'website',
  ],
  ...['second_factor', 'state', 'roles', 'version', 'created_at', 'updated_at'],
]
const sessionMembers = ['id', 'scope', 'current', 'created_at', 'last_seen_at', 'expires_at', 'user_agent', 'token']

t.test('a sign-up returns the account, its first session, its location and its version', async (t) => {
  const body = { username: 'Ada.Löv', email: 'Ada@Example.com', password, display_name: 'Ada', locale: 'en-GB' }
  const headers = { 'user-agent': 'a browser' }
  const answer = await app.ask('POST', '/v1/accounts', { body, headers })
  t.equal(answer.status, 201)
  const { account, session, ...rest } = answer.body
  t.same(rest, {})
  t.same(Object.keys(account).sort(), [...accountMembers].sort())
  t.match(account, {
    id: /^[0-9a-f]{8}-[0-9a-f]{4}-7/,
    ...{ username: 'Ada.Löv', email: 'Ada@Example.com', email_verified: false, display_name: 'Ada', locale: 'en-GB' },
    ...{ bio: null, timezone: null, website: null, state: 'pending', roles: [], version: 1 },
    created_at: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
    updated_at: account.created_at,
  })
  t.same(Object.keys(session).sort(), [...sessionMembers].sort())
  t.match(session, { scope: 'full', current: true, user_agent: 'a browser', token: /^hf_ses_[\w-]{43}$/ })
  t.equal(Date.parse(session.expires_at) - Date.parse(session.created_at), 30 * day)

  t.equal(answer.headers.location, '/v1/accounts/Ada.L%C3%B6v')
  const me = await app.ask('GET', '/v1/me', { token: session.token })
  t.same(me.body, account)
  t.equal(me.headers.etag, answer.headers.etag)
  t.equal((await app.ask('GET', answer.headers.location ?? '')).body.username, 'Ada.Löv')
})

t.test('a sign-up is one event, the first of the trail', async (t) => {
  const { id } = await app.signUp()
  const { token } = await app.admin()
  const trail = await app.ask('GET', `/v1/admin/events?account=${id}`, { token })
  t.match(trail, {
    status: 200,
    body: { items: [{ type: 'account.created', seq: 1, actor: { kind: 'account', id } }] },
  })
  t.equal(trail.body.items.length, 1)
})

/** Checks a clash of only the name against the contract, and each of its steps against the service. */
async function nameClash(t: Test, username: string, code: string) {
  const request = wanting({ username })
  const answer = await send(request)
  const { conflicts } = answer.body
  t.match(answer, { status: 409, body: { status: 409, code, conflicting_field: 'username' } }, `${username}: ${code}`)
  t.match(answer.headers, { 'content-type': /^application\/problem\+json/, 'cache-control': 'no-store' })
  t.match(answer.body, {
    type: `${app.fastify.publicUrl()}/problems/${code}`,
    instance: `/requests/${answer.headers['x-request-id']}`,
    ...{ title: /./, detail: /./, suggestion: new RegExp(conflicts[0].suggestions[0]) },
  })
  t.match(conflicts, [{ field: 'username', code }])
  t.equal(conflicts.length, 1)

  const { suggestions } = conflicts[0]
  t.ok(suggestions.length >= 3 && suggestions.length <= 5, `${suggestions.length} suggestions`)
  const retries = steps(answer, 'retry-with')
  t.same(
    retries.map((step: { body: unknown }) => step.body),
    suggestions.map((suggestion: string) => ({ username: suggestion })),
  )
  t.match(await takeWayOut(app, answer, retries[0]), { status: 201, body: { account: { username: suggestions[0] } } })
  for (const suggestion of suggestions.slice(1)) {
    t.match(await send(wanting({ username: suggestion })), { status: 201 }, `${suggestion} is free, as was said`)
  }
  const { email } = await app.signUp()
  const signIn = await takeWayOut(app, answer, 'sign-in', { login: email, password })
  t.match(signIn, { status: 201, body: { account: { email } } })
  t.same(answer.body.next.length, suggestions.length + 1)
}

t.test('a name is taken in every spelling: case, width and encoding of accents', async (t) => {
  t.match(await send(wanting({ username: 'Zoë.Quill' })), { status: 201 })
  for (const spelling of ['Zoë.Quill', 'zoë.quill', 'ZOË.QUILL', 'Ｚｏë．Ｑｕｉｌｌ', 'Zoe\u0308.Quill']) {
    await nameClash(t, spelling, 'username_taken')
  }
})

t.test('a look-alike of an existing name is refused as confusable', async (t) => {
  t.match(await send(wanting({ username: 'willow' })), { status: 201 })
  t.match(await send(wanting({ username: 'coco' })), { status: 201 })
  await nameClash(t, 'wiIIow', 'username_confusable')
  await nameClash(t, 'сосо', 'username_confusable')
})

t.test('an address is taken in any case and in both forms of its domain', async (t) => {
  const taken = wanting({ email: 'Max.Frisch@Bücher.example' })
  t.match(await send(taken), { status: 201, body: { account: { email: 'Max.Frisch@Bücher.example' } } })
  for (const email of ['max.frisch@bücher.example', 'MAX.FRISCH@BÜCHER.EXAMPLE', 'Max.Frisch@xn--bcher-kva.example']) {
    const request = wanting({ email })
    const answer = await send(request)
    t.match(answer, { status: 409, body: { code: 'email_taken', conflicting_field: 'email' } })
    t.same(answer.body.conflicts, [{ field: 'email', code: 'email_taken', suggestions: [] }])
    t.same(steps(answer, 'retry-with'), [], 'no other name would help')
    const signIn = await takeWayOut(app, answer, 'sign-in', { login: email, password })
    t.match(signIn, { status: 201, body: { account: { username: taken.body?.username } } })
    const another = `other.${serial}@example.com`
    const chosen = await takeWayOut(app, answer, 'choose-other', { email: another })
    t.match(chosen, { status: 201, body: { account: { email: another, username: request.body?.username } } })
  }
})

t.test('when name and address both clash, both are reported, the name first', async (t) => {
  const ottokar = wanting({ username: 'ottokar', email: 'ottokar@example.com' })
  t.match(await send(ottokar), { status: 201 })
  for (const [username, code] of [
    ['OTTOKAR', 'username_taken'],
    ['0tt0kar', 'username_confusable'],
  ] as const) {
    const request = wanting({ username, email: 'OTTOKAR@example.com' })
    const answer = await send(request)
    t.match(answer, { status: 409, body: { code, conflicting_field: 'username' } })
    const codes = answer.body.conflicts.map((conflict: { field: string; code: string }) => [
      conflict.field,
      conflict.code,
    ])
    t.same(codes, [
      ['username', code],
      ['email', 'email_taken'],
    ])
    t.same(steps(answer, 'retry-with'), [], 'another name alone would not do')
    const email = `ottokar.${serial}@example.com`
    const chosen = await takeWayOut(app, answer, 'choose-other', { email })
    t.match(chosen, {
      status: 201,
      body: { account: { email, username: answer.body.conflicts[0].suggestions[0] } },
    })
    const signIn = await takeWayOut(app, answer, 'sign-in', { login: 'ottokar', password })
    t.match(signIn, { status: 201 })
  }
})

t.test('no response to a sign-up repeats the password', async (t) => {
  const secret = 'Vortigern-Snowdrop-77'
  const taken = wanting({ password: secret })
  const answers = [
    await send(taken),
    await send(taken),
    await send(wanting({ password: secret, username: 'x' })),
    await send(wanting({ password: secret, email: `${secret}@example.com` })),
    await send(wanting({ password: [secret] })),
  ]
  t.same(
    answers.map(({ status }) => status),
    [201, 409, 422, 422, 422],
  )
  for (const { body, headers, status } of answers) t.notMatch(JSON.stringify([body, headers]), secret, `${status}`)
})
