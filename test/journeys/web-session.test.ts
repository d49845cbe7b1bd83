import t from 'tap'
import { codeOf, confirmFactor } from '../authenticator.ts'
import { ownPage } from '../contracts/every-operation.ts'
import { giveToken, type Person, password, setupToken, startTestApp } from '../test-app.ts'
import { cookieHeader, openPage } from '../web-page.ts'

const app = await startTestApp(t)
const attributes = ['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure']

/** The attributes of a cookie, and nothing of its value. */
const attributesOf = (set = '') => set.split('; ').slice(1).sort()

async function signedIn({ email }: Pick<Person, 'email'>) {
  const page = openPage(app)
  const answer = await page.ask('POST', '/web/session', { body: { login: email, password } })
  if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
  return { page, session: answer.body.session }
}

t.test('signing in answers as usual, except that the token is in a cookie that no script can read', async (t) => {
  const person = await app.signUp()
  const login = { body: { login: person.email, password } }
  const page = openPage(app)
  const byCookie = await page.ask('POST', '/web/session', login)
  const byBearer = await app.ask('POST', '/v1/sessions', login)
  const { token, ...session } = byBearer.body.session
  t.match(token, /^hf_ses_/)
  t.match(byCookie, { status: 201, headers: { etag: byBearer.headers.etag, 'cache-control': 'no-store' } })
  t.equal(byCookie.headers.location, `/v1/me/sessions/${byCookie.body.session.id}`)
  t.strictSame(byCookie.body.account, byBearer.body.account)
  t.strictSame(Object.keys(byCookie.body.session).sort(), Object.keys(session).sort())
  t.notMatch(JSON.stringify(byCookie.body), /hf_ses_/)
  t.equal(page.set.length, 1)
  t.match(page.set[0], /^__Host-holdfast=hf_ses_[\w-]{43};/)
  t.strictSame(attributesOf(page.set[0]), attributes)
  t.equal(byBearer.headers['set-cookie'], undefined)
  t.match(await page.ask('GET', '/v1/me'), { status: 200, body: { id: person.id } })
})

t.test('a page can ask who is signed in without ever being refused', async (t) => {
  const person = await app.signUp()
  const nobody = { account: null, session: null }
  const page = openPage(app)
  const first = await page.ask('GET', '/web/session')
  t.match(first, { status: 200, headers: { vary: /Cookie/, 'cache-control': 'no-store' } })
  t.strictSame(first.body, nobody)
  const answer = await page.ask('POST', '/web/session', { body: { login: person.email, password } })
  const view = await page.ask('GET', '/web/session')
  t.match(view.headers, { etag: answer.headers.etag, 'cache-control': 'no-store' })
  t.strictSame(view.body, answer.body)
  page.token = 'hf_ses_unknown'
  t.strictSame((await page.ask('GET', '/web/session')).body, nobody)
})

t.test('signing out ends the session, takes the cookie away and clears what the browser keeps', async (t) => {
  const { page } = await signedIn(await app.signUp())
  const { token } = page
  const answer = await page.ask('DELETE', '/web/session')
  t.match(answer, { status: 204, headers: { 'clear-site-data': '"cache", "storage"' } })
  t.match(page.set[1], /^__Host-holdfast=;/)
  const cleared = ['Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'Max-Age=0', ...attributes].sort()
  t.strictSame(attributesOf(page.set[1]), cleared)
  page.token = token
  t.match(await page.ask('GET', '/v1/me'), { status: 401, body: { code: 'session_expired' } })
  t.match(await page.ask('DELETE', '/web/session'), { status: 401 }, 'as at the other sign-out')
})

t.test('sessions of cookies and of bearers are in one list and end each other', async (t) => {
  const person = await app.signUp()
  const [{ page, session }, other] = [await signedIn(person), await signedIn(person)]
  const listed = await page.ask('GET', '/v1/me/sessions')
  t.equal(listed.body.items.length, 3)
  t.match(listed.body.items.find(({ current }: { current: boolean }) => current).id, session.id)
  t.notMatch(JSON.stringify(listed.body), /hf_ses_|"web"/)
  t.equal((await app.ask('DELETE', `/v1/me/sessions/${other.session.id}`, { token: person.token })).status, 204)
  t.match(await other.page.ask('GET', '/v1/me'), { status: 401 })
  t.equal((await page.ask('DELETE', '/v1/me/sessions')).status, 204)
  t.match(await app.ask('GET', '/v1/me', { token: person.token }), { status: 401 })
  t.equal((await page.ask('GET', '/v1/me')).status, 200)
})

t.test('signing in again ends the session that the cookie had, of the same account and of another', async (t) => {
  const [first, second] = [await app.signUp(), await app.signUp()] as [Person, Person]
  const { page } = await signedIn(first)
  const tokens = [page.token ?? '']
  for (const { email } of [first, second, first]) {
    const answer = await page.ask('POST', '/web/session', { body: { login: email, password } })
    t.equal(answer.status, 201)
    for (const token of tokens) {
      const headers = { ...ownPage, ...cookieHeader(token) }
      t.match(await app.ask('GET', '/v1/me', { headers }), { status: 401, body: { code: 'session_expired' } })
    }
    t.notOk(tokens.includes(page.token ?? ''), 'a new token each time')
    tokens.push(page.token ?? '')
  }
  const { token } = await app.admin()
  await app.started.relay.settled()
  const ended = await app.ask('GET', `/v1/admin/events?account=${second.id}&type=session.ended`, { token })
  t.match(ended.body.items, [{ actor: { kind: 'account', id: second.id } }])
  const listed = await page.ask('GET', '/v1/me/sessions')
  t.equal(listed.body.items.length, 2, 'the first bearer and the present cookie')
})

t.test('a sign-in that fails leaves cookie and session as they are', async (t) => {
  const person = await app.signUp()
  const { page } = await signedIn(person)
  const wrong = await page.ask('POST', '/web/session', { body: { login: person.email, password: 'wrong password' } })
  t.match(wrong, { status: 401, body: { code: 'invalid_credentials' } })
  t.equal(wrong.headers['set-cookie'], undefined)
  t.equal((await page.ask('GET', '/v1/me')).status, 200)
})

t.test('a second factor is asked for by the same path', async (t) => {
  const person = await app.signUp()
  const { secret } = await confirmFactor(app, person)
  const page = openPage(app)
  const login = { login: person.email, password }
  const asked = await page.ask('POST', '/web/session', { body: login })
  t.match(asked, { status: 401, body: { code: 'second_factor_required', next: [{ href: '/web/session' }] } })
  app.advanceClock(60_000)
  const code = codeOf(secret, app.started.service.now())
  t.equal((await page.ask('POST', '/web/session', { body: { ...login, code } })).status, 201)
})

t.test('a held sign-in sets the cookie to the restricted session', async (t) => {
  const person = await app.signUp()
  const { page } = await signedIn(person)
  const before = page.token ?? ''
  const hold = await app.hold(person, { kind: 'policy', actions: ['session.create'] })
  const held = await page.ask('POST', '/web/session', { body: { login: person.email, password } })
  t.match(held, { status: 409, body: { code: 'account_held', holds: [{ ref: hold.body.ref }] } })
  t.strictSame(Object.keys(held.body.restricted_session).sort(), ['expires_at', 'scope'])
  t.notMatch(JSON.stringify(held.body), /hf_ses_/)
  t.strictSame(attributesOf(page.set[1]), attributes)
  t.not(page.token, before)
  t.match((await page.ask('GET', '/web/session')).body, {
    account: { id: person.id },
    session: { scope: 'restricted' },
  })
  t.match(await page.ask('GET', '/v1/me/holds'), { status: 200, body: { items: [{ ref: hold.body.ref }] } })
  const edit = { headers: { 'if-match': '*' }, body: { bio: 'a' } }
  t.match(await page.ask('PATCH', '/v1/me', edit), { status: 403, body: { code: 'restricted_session' } })
  const replaced = { ...ownPage, ...cookieHeader(before) }
  t.match(await app.ask('GET', '/v1/me', { headers: replaced }), { status: 401 }, 'the one before has ended')
})

t.test('signing up, setting up and confirming begin a session in the cookie', async (t) => {
  const conceals = await startTestApp(t, { EMAIL_CONFLICTS: 'conceal' })
  const page = openPage(conceals)
  const identity = (name: string) => ({ username: name, email: `${name}@example.com`, password })
  const setUp = await page.ask('POST', '/web/setup', { body: { ...identity('web.admin'), setup_token: setupToken } })
  t.match(setUp, {
    status: 201,
    body: { account: { roles: ['admin'] } },
    headers: { location: '/v1/accounts/web.admin' },
  })
  t.match((await page.ask('GET', '/web/session')).body, { account: { username: 'web.admin' } })
  const again = await page.ask('POST', '/web/setup', { body: { ...identity('more'), setup_token: setupToken } })
  t.match(again, { status: 409, body: { code: 'already_set_up', next: [{ rel: 'sign-in', href: '/web/session' }] } })

  const concealed = await page.ask('POST', '/web/accounts', { body: identity('web.hidden') })
  t.match(concealed, { status: 202, body: { status: 'verification_sent' } })
  t.equal(concealed.headers['set-cookie'], undefined)

  const open = openPage(app)
  const signedUp = await open.ask('POST', '/web/accounts', { body: identity('web.member') })
  t.match(signedUp, { status: 201, body: { account: { username: 'web.member' } } })
  t.notMatch(JSON.stringify([setUp.body, signedUp.body]), /hf_ses_|"token"/)
  t.strictSame(attributesOf(open.set[0]), attributes)
  const clash = await openPage(app).ask('POST', '/web/accounts', { body: identity('web.member') })
  t.match(clash, { status: 409, body: { code: 'username_taken' } })
  const hrefs = clash.body.next.map(({ href }: { href: string }) => href)
  t.ok(hrefs.includes('/web/accounts') && hrefs.includes('/web/session'), hrefs)
  t.notOk(hrefs.includes('/v1/accounts') || hrefs.includes('/v1/sessions'), 'no step leads to a token')
})

t.test('confirming an address leaves the session of the cookie, and sets none', async (t) => {
  const person = await app.signUp()
  for (const path of ['/web/email-verifications/confirm', '/v1/email-verifications/confirm']) {
    const { page } = await signedIn(person)
    const token = await giveToken(app, person, 'email_verification')
    const confirmed = await page.ask('POST', path, { body: { token } })
    t.match(confirmed, { status: 200, body: { id: person.id, email_verified: true } })
    t.equal(confirmed.headers['set-cookie'], undefined)
    t.equal((await page.ask('GET', '/v1/me')).status, 200, path)
  }
  t.match(await app.ask('GET', '/v1/me', { token: person.token }), { status: 401 }, 'all others have ended')
})

t.test('a hidden profile is shown to its owner by the cookie as well', async (t) => {
  const person = await app.signUp()
  const { page } = await signedIn(person)
  await app.hold(person, { kind: 'policy', actions: ['profile.show'] })
  const url = `/v1/accounts/${person.username}`
  t.match(await page.ask('GET', url), { status: 200, headers: { 'cache-control': 'no-store', vary: /Cookie/ } })
  const foreign = { headers: cookieHeader(page.token ?? '') }
  t.equal((await app.ask('GET', url, foreign)).status, 404)
})

t.test(
  'a browser that repeats a sign-in under one key gets the same cookie, which is not stored in plain text',
  async (t) => {
    const person = await app.signUp()
    const { page: former } = await signedIn(person)
    const [first, second] = [openPage(app), openPage(app)]
    first.token = former.token
    const ask = { headers: { 'idempotency-key': `key-of-${person.id}` }, body: { login: person.email, password } }
    const once = await first.ask('POST', '/web/session', ask)
    const again = await second.ask('POST', '/web/session', ask)
    t.match([once.status, again.status], [201, 201])
    t.equal(again.headers['idempotency-replayed'], 'true')
    t.strictSame([again.body, second.set], [once.body, first.set])
    t.equal((await second.ask('GET', '/v1/me')).status, 200)
    t.match(await former.ask('GET', '/v1/me'), { status: 401 }, 'the session of the cookie ended with it')
    const stored = JSON.stringify(await app.raw.collection('idempotency').find().toArray())
    t.match(stored, /"answer":"/)
    t.notMatch(stored, new RegExp(`${first.token}|__Host`))
    const foreign = { headers: { 'idempotency-key': `key-of-${person.id}` }, body: ask.body }
    const stolen = await app.ask('POST', '/web/session', foreign)
    t.match(stolen, { status: 403, body: { code: 'cross_origin_refused' } })
    t.equal(stolen.headers['set-cookie'], undefined)
  },
)

t.test('refused sign-ins of a page are in the trail, too', async (t) => {
  const person = await app.signUp()
  await openPage(app).ask('POST', '/web/session', { body: { login: person.email, password: 'a wrong password' } })
  await app.started.service.background.settled()
  await app.started.relay.settled()
  const { token } = await app.admin()
  const refused = await app.ask('GET', `/v1/admin/events?account=${person.id}&type=session.refused`, { token })
  t.match(refused.body.items, [{ changes: { cause: { after: 'invalid_credentials' } } }])
})

t.test('sign-ins of pages and of programs share their limits', async (t) => {
  const limited = await startTestApp(t, { RATE_LIMITS: 'on', LIMIT_SIGN_IN_PER_LOGIN: '2/10m' })
  const page = openPage(limited)
  const body = { login: 'nobody', password: 'a wrong password' }
  t.equal((await page.ask('POST', '/web/session', { body })).status, 401)
  t.equal((await limited.ask('POST', '/v1/sessions', { body })).status, 401)
  t.match(await page.ask('POST', '/web/session', { body }), { status: 429, body: { code: 'rate_limited' } })
})
