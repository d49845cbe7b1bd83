import { randomBytes } from 'node:crypto'
import type { HTTPMethods } from 'fastify'
import { pino } from 'pino'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { startTestApp } from '../test-app.ts'
import { createSearch, scanDatabase } from './secret-scan.ts'

const setupToken = `set-up-${randomBytes(16).toString('hex')}`
const testApp = await startTestApp(t, { SETUP_TOKEN: setupToken })
const lines: string[] = []
const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) })
const app = await buildApp(testApp.started, log)
t.teardown(() => app.close())

/** The secrets that must not be found anywhere, by their description. */
const canaries = new Map<string, string>([['the setup token', setupToken]])
const answers: { status: number; body: string }[] = []

function marker(label: string): string {
  const secret = `cn-${randomBytes(12).toString('hex')}`
  canaries.set(label, secret)
  return secret
}

async function ask(method: HTTPMethods, url: string, token: string | undefined, body?: object, headers = {}) {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const payload = body === undefined ? {} : { payload: body }
  const answer = await app.inject({ method, url, headers: { ...authorization, ...headers }, ...payload })
  answers.push({ status: answer.statusCode, body: answer.body })
  const parsed = answer.body === '' ? {} : answer.json()
  const token_ = parsed.token ?? parsed.session?.token ?? parsed.restricted_session?.token
  const isNew = token_ !== undefined && ![...canaries.values()].includes(token_) // a repeated answer has the same
  if (isNew) canaries.set(`the token of ${method} ${url} (${answers.length})`, token_)
  const cookie = /^__Host-holdfast=([^;]+)/.exec(String(answer.headers['set-cookie']))?.[1] ?? ''
  return { status: answer.statusCode, body: parsed, cookie }
}

/** The secrets in a text, as sentences. */
function foundIn(where: string, text: string): string[] {
  const search = createSearch(new Map([...canaries].map(([label, secret]) => [secret, label])))
  return search(text).map((label) => `${label} in ${where}`)
}

t.test('a service handles every operation that carries a secret', async (t) => {
  const identity = (username: string, label: string) => ({
    ...{ username, email: `${username}@example.com`, password: marker(`the password of ${label}`) },
  })
  const admin = identity('canary.admin', 'set-up')
  const setUp = await ask('POST', '/v1/admin/setup', undefined, { ...admin, setup_token: setupToken })
  const owner = identity('canary.owner', 'sign-up')
  const signedUp = await ask('POST', '/v1/accounts', undefined, owner)
  const login = { login: owner.username, password: owner.password }
  const signedIn = await ask('POST', '/v1/sessions', undefined, login)
  t.strictSame([setUp.status, signedUp.status, signedIn.status], [201, 201, 201])
  const keyed = { 'idempotency-key': marker('an idempotency key') }
  const [once, again] = [
    await ask('POST', '/v1/sessions', undefined, login, keyed),
    await ask('POST', '/v1/sessions', undefined, login, keyed),
  ]
  t.match(once, { status: 201 })
  t.strictSame(again, once, 'an answer that is kept')

  const page = { 'x-holdfast': 'web', 'sec-fetch-site': 'same-origin' }
  const keyedCookie = { ...page, 'idempotency-key': marker('the key of a page') }
  const [cookie, cookieAgain] = [
    await ask('POST', '/web/session', undefined, login, keyedCookie),
    await ask('POST', '/web/session', undefined, login, keyedCookie),
  ]
  t.strictSame([cookie.status, cookieAgain.status], [201, 201])
  t.equal(cookie.cookie, cookieAgain.cookie)
  canaries.set('the token of a cookie', cookie.cookie)
  const foreign = { cookie: `__Host-holdfast=${cookie.cookie}` }
  t.equal((await ask('GET', '/v1/me', undefined, undefined, { ...page, ...foreign })).status, 200)
  t.equal((await ask('PATCH', '/v1/me', undefined, { bio: 'a' }, foreign)).status, 403)

  const [staff, ownToken] = [setUp.body.session.token, signedIn.body.session.token]
  const edit = await ask('PATCH', '/v1/me', ownToken, { bio: 'a' }, { 'if-match': '*' })
  const hold = { kind: 'policy', reason: 'other', actions: ['session.create', 'profile.update'] }
  const placed = await ask('POST', `/v1/admin/accounts/${signedUp.body.account.id}/holds`, staff, hold)
  const held = await ask('POST', '/v1/sessions', undefined, login)
  const refused = await ask('PATCH', '/v1/me', ownToken, { bio: 'b' }, { 'if-match': '*' })
  t.strictSame([edit.status, placed.status, held.status, refused.status], [200, 201, 409, 409])
  t.ok(held.body.restricted_session.token, 'a restricted session too')

  const forService = { name: 'canary', scopes: ['checks'] }
  const { token: ofService } = (await ask('POST', '/v1/admin/service-tokens', staff, forService)).body
  const checks = (token: string) => ask('POST', '/v1/checks', ofService, { token, action: 'profile.update' })
  const [checked, unknown] = [await checks(ownToken), await checks(marker('a token that belongs to no session'))]
  t.strictSame([checked.status, checked.body.allowed, unknown.status], [200, false, 404])
  const webhook = { name: 'canary', url: 'https://hooks.invalid/', events: ['webhook.*'] }
  const webhookCreated = await ask('POST', '/v1/admin/webhooks', staff, webhook)
  t.match(webhookCreated.body.secret, /^whsec_/)
  canaries.set('the secret of a webhook', webhookCreated.body.secret.slice('whsec_'.length))
  t.equal((await ask('PATCH', `/v1/admin/webhooks/${webhookCreated.body.id}`, staff, { name: 'bird' })).status, 200)

  t.equal((await ask('GET', `/v1/accounts/${owner.username}`, undefined)).status, 200)

  const wrong = marker('a wrong password')
  const misplaced = marker('a password where it does not belong')
  const bearer = marker('a bearer that is no token')
  const refusals = [
    await ask('POST', '/v1/sessions', undefined, { ...login, password: wrong }),
    await ask('POST', '/v1/sessions', undefined, { ...login, password: wrong, more: misplaced }),
    await ask('POST', '/v1/sessions', undefined, { login: { password: misplaced }, password: [misplaced] }),
    await ask('POST', '/v1/accounts', undefined, { ...owner, password: misplaced, email: misplaced }),
    await ask('POST', '/v1/accounts', undefined, { ...identity('canary.more', 'a clash'), email: owner.email }),
    await ask('POST', '/v1/admin/setup', undefined, { ...admin, setup_token: marker('a wrong setup token') }),
    await ask('POST', '/v1/admin/setup', undefined, { ...admin, setup_token: setupToken }),
    await ask('GET', '/v1/me', bearer),
    await ask('GET', '/nowhere', ownToken),
    await ask(
      'PATCH',
      '/v1/me',
      ownToken,
      { password: misplaced },
      { 'if-match': misplaced, cookie: `a=${misplaced}` },
    ),
  ]
  t.strictSame(
    refusals.map(({ status }) => status),
    [401, 422, 422, 422, 409, 401, 409, 401, 404, 400],
  )
  const broken = { 'content-type': 'application/json' }
  const text = await app.inject({
    method: 'POST',
    url: '/v1/sessions',
    payload: `{"password":"${wrong}"`,
    headers: broken,
  })
  answers.push({ status: text.statusCode, body: text.body })
})

t.test('the log of a request that fails inside has no secret', async (t) => {
  const damaged = { username: 'canary.gone', email: 'gone@example.com', password: marker('the password of a fault') }
  const { account, session } = (await ask('POST', '/v1/accounts', undefined, damaged)).body
  const accounts = testApp.started.service.mongo.collection<{ _id: string }>('accounts')
  await accounts.updateOne({ _id: account.id }, { $set: { 'names.0.until': new Date(0) } }) // no current name
  const before = lines.length
  t.equal((await ask('GET', '/v1/me', session.token)).status, 500)
  const login = { login: damaged.email, password: damaged.password }
  t.equal((await ask('POST', '/v1/sessions', undefined, login)).status, 500)
  const errors = lines.slice(before).map((line) => JSON.parse(line))
  t.equal(errors.filter(({ level, err }) => level === 50 && err?.stack).length, 2, 'with its cause')
})

t.test('no secret is in the database', async (t) => {
  await testApp.started.relay.settled()
  const search = createSearch(new Map([...canaries].map(([label, secret]) => [secret, label])))
  const { documents, found: leaks } = await scanDatabase(testApp.raw, search)
  t.strictSame(leaks, [])
  t.ok(documents > 15, `${documents} documents`)
  const owner = await testApp.raw.collection('accounts').findOne({ email_key: 'canary.owner@example.com' })
  t.match(owner?.password.phc, /^\$argon2id\$/, 'where it is kept it is hashed')
  t.ok(owner?.sessions.length >= 3 && owner?.sessions.every((session: object) => !('token' in session)))
})

t.test('no secret is in the log at any level', async (t) => {
  t.ok(lines.length > answers.length - 1, `${lines.length} lines`)
  t.ok(lines.some((line) => line.includes('internal_error')))
  t.strictSame(foundIn('the log', lines.join('\n')), [])
  t.notMatch(lines.join('\n'), /Bearer|argon2id|canary\.(admin|owner)/, 'nor a hash, a header or a name')
})

t.test('a refusal contains no secret, except the one it is there to hand out', async (t) => {
  const refusals = answers.filter(({ status }) => status >= 400)
  t.ok(refusals.length > 12, `${refusals.length} refusals`)
  for (const { body } of refusals) {
    const { restricted_session: restricted, ...rest } = JSON.parse(body)
    if (restricted !== undefined) t.match(restricted.token, /^hf_ses_/)
    t.strictSame(foundIn('a refusal', JSON.stringify(rest)), [])
  }
  t.notMatch(refusals.map(({ body }) => body).join('\n'), /mongo|argon2|E11000|node_modules/i, 'nor how it is made')
})

t.test('the search finds secrets that are there', async (t) => {
  t.ok(canaries.size > 12, `${canaries.size} secrets`)
  for (const [label, secret] of canaries) t.strictSame(foundIn('here', `a${secret}b`), [`${label} in here`])
})
