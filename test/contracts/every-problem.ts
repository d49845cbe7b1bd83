import type { Test } from 'tap'
import type { ProblemCode } from '../../src/problems/catalogue.ts'
import { day, minute } from '../../src/time.ts'
import { addFactor } from '../authenticator.ts'
import { type Answer, anyVersion, type Person, password, setupToken, startTestApp, type TestApp } from '../test-app.ts'
import { openPage } from '../web-page.ts'
import { openConnection, readAnswer, sendBytes } from './bare-connection.ts'
import { type Recorded, recordAnswers } from './contract.ts'

/** The addresses of the services that these requests use. */
export const publicUrl = 'https://accounts.example.com'
const json = { 'content-type': 'application/json' }

/**
 * * The cheapest request that is refused with each code. The last of them leave the service damaged.
 *
 * @param app listens, at `publicUrl`
 * @param answers receives the answers of the additional services
 * @param language which the requests prefer
 */
export async function everyProblem(
  t: Test,
  app: TestApp,
  answers: Recorded[] = [],
  language = 'en',
): Promise<Record<ProblemCode, () => Promise<Answer>>> {
  const ask = speaking(app, language)
  const [admin, other] = [await app.admin(), await app.staff('admin')]

  const signUp = (body: object) =>
    ask('POST', '/v1/accounts', { body: { email: 'new@example.com', password, ...body } })
  const edit = (token: string, headers: Record<string, string>, body: object = { bio: 'a' }) =>
    ask('PATCH', '/v1/me', { token, body, headers })
  const lift = (token: string, ref: string) =>
    ask('POST', `/v1/admin/holds/${ref}/lift`, { token, body: { reason: 'r' }, headers: { 'if-match': '*' } })

  function invite(body: object) {
    return ask('POST', '/v1/admin/invitations', { token: admin.token, body })
  }

  async function held(hold: object): Promise<[Person, string]> {
    const owner = await app.signUp()
    return [owner, (await app.hold(owner, { preset: 'preserve', ...hold })).body.ref]
  }

  function appeal({ token }: { token: string }, ref: string) {
    return ask('POST', `/v1/me/holds/${ref}/appeals`, { token, body: { text: 'It was not me.' } })
  }

  function place(account: string, hold: object) {
    const body = { kind: 'policy', reason: 'other', actions: ['app.x'], ...hold }
    return ask('POST', `/v1/admin/accounts/${account}/holds`, { token: admin.token, body })
  }

  return {
    malformed_json: () => ask('POST', '/v1/sessions', { body: '{', headers: json }),
    malformed_header: () => ask('GET', '/v1/accounts/somebody', { headers: { 'if-none-match': 'unquoted' } }),
    idempotency_key_invalid: () =>
      ask('POST', '/v1/sessions', { body: { login: 'nobody', password }, headers: { 'idempotency-key': 'too short' } }),
    authentication_required: () => ask('GET', '/v1/me'),
    invalid_credentials: () => ask('POST', '/v1/sessions', { body: { login: 'nobody', password } }),
    session_expired: () => ask('GET', '/v1/me', { token: 'hf_ses_unknown' }),
    async second_factor_required() {
      const owner = await app.signUp()
      await addFactor(app, owner)
      return ask('POST', '/v1/sessions', { body: { login: owner.email, password } })
    },
    forbidden: async () => ask('GET', '/v1/admin/accounts', await app.signUp()),
    async restricted_session() {
      const owner = await app.signUp()
      await app.hold(owner, { kind: 'policy', actions: ['session.create'] })
      const held = await ask('POST', '/v1/sessions', { body: { login: owner.email, password } })
      return edit(held.body.restricted_session.token, anyVersion)
    },
    cross_origin_refused: () => ask('POST', '/web/session', { body: { login: 'nobody', password } }),
    async step_up_required() {
      const page = openPage({ ...app, ask })
      await page.ask('POST', '/web/session', { body: { login: other.email, password } })
      app.advanceClock(10 * minute)
      return page.ask('POST', '/v1/admin/service-tokens', { body: { name: 'late', scopes: ['checks'] } })
    },
    async email_unverified() {
      const strict = await startTestApp(t, { UNVERIFIED_MAY_NOT: 'profile.update', PUBLIC_URL: publicUrl })
      const { token } = await strict.signUp()
      return speaking(strict, language)('PATCH', '/v1/me', { token, body: { bio: 'a' }, headers: anyVersion })
    },
    not_found: () => ask('GET', '/nowhere'),
    method_not_allowed: () => ask('PUT', '/v1/accounts', { body: {} }),
    async request_timeout() {
      // Node checks for late requests every 30 s: instead, the event that it would emit is emitted for a real connection.
      const late = Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
      app.fastify.server.once('connection', (socket) => app.fastify.server.emit('clientError', late, socket))
      return readAnswer(openConnection(app.fastify))
    },
    username_taken: () => signUp({ username: admin.username }),
    async username_confusable() {
      await app.signUp('paypal')
      return signUp({ username: 'PayPaI' })
    },
    email_taken: () => signUp({ username: 'somebody', email: admin.email }),
    async account_held() {
      const owner = await app.signUp()
      await app.hold(owner, { actions: ['profile.update'] })
      return edit(owner.token, anyVersion)
    },
    version_conflict: async () => edit((await app.signUp()).token, {}, { bio: 'a', version: 9 }),
    async invalid_transition() {
      const hold = await app.hold(await app.signUp(), { actions: ['app.x'] })
      await lift(admin.token, hold.body.ref)
      return lift(admin.token, hold.body.ref)
    },
    async second_reviewer_required() {
      const hold = await app.hold(await app.signUp(), { actions: ['app.x'], lift_requires: 2 })
      await lift(admin.token, hold.body.ref)
      return lift(admin.token, hold.body.ref)
    },
    async already_claimed() {
      const [, ref] = await held({})
      await ask('PUT', `/v1/admin/holds/${ref}/claim`, { token: other.token })
      return ask('PUT', `/v1/admin/holds/${ref}/claim`, { token: admin.token })
    },
    async same_reviewer() {
      const { body } = await appeal(...(await held({})))
      const decision = { decision: 'deny', reason: 'r' }
      return ask('POST', `/v1/admin/appeals/${body.id}/decision`, { token: admin.token, body: decision })
    },
    self_hold: () => place(admin.id, {}),
    async last_admin() {
      await app.hold(other, { preset: 'privilege_freeze' })
      const { token } = admin
      return ask('PUT', `/v1/admin/accounts/${admin.id}/roles`, { token, body: { roles: [] }, headers: anyVersion })
    },
    async hold_exists() {
      const owner = await app.signUp()
      await place(owner.id, { dedupe_key: 'once' })
      return place(owner.id, { dedupe_key: 'once' })
    },
    async holds_limit() {
      const owner = await app.signUp()
      for (let placed = 0; placed < 50; placed += 1) await place(owner.id, {})
      return place(owner.id, {})
    },
    async appeal_open() {
      const [owner, ref] = await held({})
      await appeal(owner, ref)
      return appeal(owner, ref)
    },
    async not_appealable() {
      return appeal(...(await held({ appealable: false })))
    },
    async appeal_window_closed() {
      const held200Days = await held({})
      app.advanceClock(200 * day)
      const [{ email }, ref] = held200Days
      const { body } = await ask('POST', '/v1/sessions', { body: { login: email, password } })
      const refused = await appeal(body.session, ref)
      app.advanceClock(-200 * day)
      return refused
    },
    async path_taken() {
      const { body } = await app.hold(await app.signUp(), { preset: 'preserve' })
      const headers = { 'content-type': 'text/plain' }
      const put = () =>
        ask('PUT', `/v1/admin/holds/${body.ref}/evidence/a.txt`, { token: admin.token, body: 'a', headers })
      await put()
      return put()
    },
    async names_limit() {
      const { token } = await app.signUp()
      const rename = (n: number) =>
        ask('PUT', '/v1/me/username', { token, body: { username: `name-number-${n + 20}` } })
      for (let taken = 0; taken < 20; taken += 1) await rename(taken)
      return rename(20)
    },
    async name_taken() {
      const name = { token: admin.token, body: { name: 'The shop', scopes: ['checks'] } }
      await ask('POST', '/v1/admin/service-tokens', name)
      return ask('POST', '/v1/admin/service-tokens', name)
    },
    already_set_up: () =>
      ask('POST', '/v1/admin/setup', {
        body: { setup_token: setupToken, username: 'second', email: 'second@example.com', password },
      }),
    async seats_exhausted() {
      await invite({ code: 'one-seat', seats: 1 })
      await signUp({ username: 'the-first-guest', email: 'first.guest@example.com', invitation: 'one-seat' })
      return signUp({ username: 'the-second-guest', invitation: 'one-seat' })
    },
    async invitation_unusable() {
      await invite({ code: 'over', seats: 1 })
      await ask('DELETE', '/v1/admin/invitations/over', { token: admin.token, headers: anyVersion })
      return signUp({ username: 'the-late-guest', invitation: 'over' })
    },
    async code_taken() {
      await invite({ code: 'twice', seats: 1 })
      return invite({ code: 'twice', seats: 1 })
    },
    async seats_below_taken() {
      await invite({ code: 'two-seats', seats: 2 })
      for (const username of ['guest.one', 'guest.two']) {
        await signUp({ username, email: `${username}@example.com`, invitation: 'two-seats' })
      }
      const fewer = { token: admin.token, headers: anyVersion, body: { seats: 1 } }
      return ask('PATCH', '/v1/admin/invitations/two-seats', fewer)
    },
    async idempotency_in_progress() {
      const { email } = await app.signUp()
      const signIn = {
        body: { login: email, password },
        headers: { 'idempotency-key': 'twice at the same time'.replaceAll(' ', '-') },
      }
      const answers = await Promise.all([ask('POST', '/v1/sessions', signIn), ask('POST', '/v1/sessions', signIn)])
      return answers.find(({ status }) => status === 409) ?? answers[0]
    },
    async idempotency_key_reused() {
      const { email } = await app.signUp()
      const headers = { 'idempotency-key': 'one-key-for-two-requests' }
      await ask('POST', '/v1/sessions', { body: { login: email, password }, headers })
      return ask('POST', '/v1/sessions', { body: { login: 'another', password }, headers })
    },
    precondition_failed: async () => edit((await app.signUp()).token, { 'if-match': '"another"' }),
    too_large: () => ask('POST', '/v1/sessions', { body: { login: 'x'.repeat(70_000), password } }),
    uri_too_long: () => sendBytes(app.fastify, `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`),
    unsupported_media_type: () => ask('POST', '/v1/sessions', { body: 'a', headers: { 'content-type': 'text/plain' } }),
    validation_failed: () => ask('POST', '/v1/sessions', { body: {} }),
    precondition_required: async () => edit((await app.signUp()).token, {}),
    async rate_limited() {
      const limited = await startTestApp(t, { RATE_LIMITS: 'on', PUBLIC_URL: publicUrl })
      const seen = recordAnswers(limited)
      for (let taken = 0; taken <= 60; taken += 1) await limited.ask('POST', '/v1/accounts', { body: {} })
      answers.push(...seen)
      return speaking(limited, language)('POST', '/v1/accounts', { body: {} })
    },
    headers_too_large: () =>
      sendBytes(app.fastify, `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`),
    async internal_error() {
      const owner = await app.signUp()
      const accounts = app.started.service.mongo.collection<{ _id: string }>('accounts')
      await accounts.updateOne({ _id: owner.id }, { $set: { 'names.0.until': new Date(0) } }) // no current name: damaged
      return ask('GET', '/v1/me', owner)
    },
    async overloaded() {
      const narrow = await startTestApp(t, { HASH_QUEUE: '0', PUBLIC_URL: publicUrl })
      const seen = recordAnswers(narrow)
      const signIn = () => speaking(narrow, language)('POST', '/v1/sessions', { body: { login: 'nobody', password } })
      const signIns = await Promise.all(Array.from({ length: 40 }, signIn))
      answers.push(...seen)
      return signIns.find((answer) => answer.status === 503) ?? signIns[0] ?? Promise.reject(new Error('no answer'))
    },
    async database_unavailable() {
      await app.started.service.mongo.collection('holds').dropIndex('queue')
      return ask('GET', '/health/ready')
    },
  }
}

/** Sends a request that prefers a language. */
function speaking({ ask }: TestApp, language: string): TestApp['ask'] {
  return (method, url, { headers, ...rest } = {}) =>
    ask(method, url, { ...rest, headers: { 'accept-language': language, ...headers } })
}
