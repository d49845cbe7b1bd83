import t from 'tap'
import { delayRead } from '../races/delay-command.ts'
import { password, type Sent, setupToken, startTestApp, type TestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const wanting = (username: string, token = setupToken): Sent => ({
  method: 'POST',
  url: '/v1/admin/setup',
  body: { setup_token: token, username, email: `${username}@example.com`, password },
})
const send = (app: TestApp, { method, url, body }: Sent) => app.ask(method, url, { body })
const wrong = { status: 401, body: { code: 'invalid_credentials' }, headers: { 'www-authenticate': 'Bearer' } }

t.test('the setup token creates the first admin, once', async (t) => {
  const app = await startTestApp(t)
  for (const token of ['x', `${setupToken} `, setupToken.toUpperCase(), '$ne', '\ud800']) {
    t.match(await send(app, wanting('rosalind', token)), wrong, `${token} before`)
  }
  const answer = await send(app, wanting('rosalind'))
  t.match(answer, {
    status: 201,
    body: {
      account: { username: 'rosalind', state: 'active', email_verified: true, roles: ['admin'], version: 1 },
      session: { scope: 'full', current: true, token: /^hf_ses_/ },
    },
    headers: { location: '/v1/accounts/rosalind' },
  })
  const { token } = answer.body.session
  const me = await app.ask('GET', '/v1/me', { token })
  t.match(me, { status: 200, body: answer.body.account, headers: { etag: answer.headers.etag } })
  t.match(await app.ask('GET', '/v1/admin/accounts', { token }), { status: 200 })

  const again = await send(app, wanting('celia'))
  t.match(again, { status: 409, body: { code: 'already_set_up', detail: /./, suggestion: /./ } })
  t.match(await takeWayOut(app, again, 'sign-in', { login: 'rosalind', password }), { status: 201 })
  t.match(await send(app, wanting('celia', 'wrong')), wrong, 'afterwards')
  t.match(await send(app, wanting('rosalind')), { status: 409, body: { code: 'already_set_up' } }, 'before any clash')
  t.match(await app.ask('GET', '/v1/accounts/celia'), { status: 404 })

  const trail = await app.ask('GET', `/v1/admin/events?account=${me.body.id}&type=account.created`, { token })
  t.match(trail.body.items, [{ seq: 1, changes: { roles: { before: null, after: ['admin'] } } }])
})

t.test(
  'the loser of a race for set-up learns that set-up is done, not that the name or address is taken',
  async (t) => {
    const app = await startTestApp(t)
    const { username, email } = await app.signUp()
    const lookUp = delayRead(t, 'email_key', email)
    const late = app.ask('POST', '/v1/admin/setup', { body: { setup_token: setupToken, username, email, password } })
    await lookUp.reached
    t.match(await send(app, wanting('rosalind')), { status: 201 })
    lookUp.release()
    t.match(await late, { status: 409, body: { code: 'already_set_up' } })
  },
)

t.test('eight concurrent set-ups: exactly one account becomes admin', async (t) => {
  const app = await startTestApp(t)
  const names = Array.from({ length: 8 }, (_, index) => `contender-${index}`)
  const answers = await Promise.all(names.map((name) => send(app, wanting(name))))
  const won = answers.filter(({ status }) => status === 201)
  t.equal(won.length, 1)
  for (const answer of answers) {
    if (answer !== won[0]) t.match(answer, { status: 409, body: { code: 'already_set_up' } })
  }
  const { token } = won[0]?.body.session ?? {}
  const admins = await app.ask('GET', '/v1/admin/accounts?role=admin', { token })
  t.equal(admins.body.items.length, 1)
  const accounts = await app.ask('GET', '/v1/admin/accounts', { token })
  t.equal(accounts.body.items.length, 1, 'the others left nothing behind')
})

t.test('a clash with a member leaves the set-up open, and its steps lead to success', async (t) => {
  const app = await startTestApp(t)
  await app.signUp('orlando')
  for (const [username, code] of [
    ['Orlando', 'username_taken'],
    ['0rlando', 'username_confusable'],
  ] as const) {
    const answer = await send(app, {
      ...wanting(username),
      body: { ...wanting(username).body, email: 'a@example.com' },
    })
    t.match(answer, { status: 409, body: { code, conflicting_field: 'username' } })
  }
  const both = wanting('ORLANDO')
  const answer = await send(app, both)
  t.match(answer, { status: 409, body: { code: 'username_taken', conflicts: [{}, { code: 'email_taken' }] } })
  const separate = { ...both, body: { ...both.body, email: 'orlando.the.admin@example.com' } }
  const refused = await send(app, separate)
  const [retry] = refused.body.next
  const done = await takeWayOut(app, refused, retry)
  t.match(done, { status: 201, body: { account: { username: retry.body.username, roles: ['admin'] } } })
})

t.test('faults of the request are reported before the token is checked', async (t) => {
  const app = await startTestApp(t)
  const answer = await app.ask('POST', '/v1/admin/setup', {
    body: { setup_token: 'wrong', username: 'admin', email: 'x', password: 'short', roles: ['admin'] },
  })
  t.equal(answer.status, 422)
  const faults = answer.body.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code])
  t.same(faults.sort(), [
    ['/email', 'format'],
    ['/password', 'too_short'],
    ['/roles', 'unknown_member'],
    ['/username', 'username_reserved'],
  ])
  t.notMatch(JSON.stringify(answer), setupToken)
  const operator = { ...wanting('rosalind').body, setup_token: { $ne: '' } }
  t.match(await app.ask('POST', '/v1/admin/setup', { body: operator }), {
    status: 422,
    body: { errors: [{ pointer: '/setup_token', code: 'type' }] },
  })
  t.match(await app.ask('POST', '/v1/admin/setup', {}), { status: 422 })
})
