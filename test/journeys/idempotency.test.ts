import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config/config.ts'
import { startService } from '../../src/start/start-service.ts'
import { day, minute } from '../../src/time.ts'
import { type Answer, type Ask, password, setupToken, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const testApp = await startTestApp(t)

let serial = 0
const newKey = () => {
  serial += 1
  return `a-key-of-these-tests-${serial}`
}
const identity = () => {
  serial += 1
  return { username: `repeated${serial}`, email: `repeated${serial}@example.com`, password }
}
const signUp = (body: object, key: string, more: Ask = {}) =>
  testApp.ask('POST', '/v1/accounts', { ...more, body, headers: { 'idempotency-key': key } })
const replayed = (answer: Answer) => answer.headers['idempotency-replayed']

/** The parts of an answer that a repetition has to share with the first one. */
const essence = ({ status, body, headers }: Answer) => ({
  status,
  body,
  headers: Object.fromEntries(
    ['content-type', 'location', 'etag', 'cache-control'].map((header) => [header, headers[header]]),
  ),
})

t.test('the same request again gets the first answer, and nothing more is done', async (t) => {
  const [body, key] = [identity(), newKey()]
  const first = await signUp(body, key)
  t.match(first, { status: 201, headers: { location: `/v1/accounts/${body.username}`, etag: /^"/ } })
  t.equal(replayed(first), undefined)
  for (let again = 0; again < 2; again += 1) {
    const answer = await signUp(body, key)
    t.strictSame(essence(answer), essence(first))
    t.equal(replayed(answer), 'true')
    t.not(answer.headers['x-request-id'], first.headers['x-request-id'])
  }
  const reordered = Object.fromEntries(Object.entries(body).reverse())
  t.strictSame(essence(await signUp(reordered, key)), essence(first), 'members may come in any order')
  const { token } = first.body.session
  t.equal((await testApp.ask('GET', '/v1/me', { token })).status, 200, 'the token of the answer is good')
  t.equal((await testApp.ask('GET', '/v1/me/sessions', { token })).body.items.length, 1)
})

t.test('a key can be written bare or as a quoted string', async (t) => {
  const body = identity()
  const first = await signUp(body, '"quoted-key-of-this-test"')
  const again = await signUp(body, ' quoted-key-of-this-test ')
  t.strictSame(essence(again), essence(first))
  t.equal(replayed(again), 'true')
  for (const key of [
    'x'.repeat(16),
    'x'.repeat(255),
    `"${' '.repeat(16)}"`,
    `"${'\\"'.repeat(255)}"`,
    '"with, comma; and \\\\"',
  ]) {
    t.equal((await signUp(identity(), key)).status, 201, key)
  }
})

t.test('an invalid key is refused before the body is read, and only where keys are supported', async (t) => {
  const bad = [
    ...['', 'short', 'x'.repeat(15), 'x'.repeat(256), `"${'x'.repeat(15)}"`, `"${'x'.repeat(256)}"`],
    ...['two words of a key here', 'key-one-of-the-list, key-two', '"unterminated-string-key', 'no-string-at-the-end"'],
    ...[
      '"a-quote-"-in-the-middle"',
      '"a-backslash-\\x-of-nothing"',
      '"with-parameters-after";a=1',
      'ключ-из-букв-других',
    ],
    ...['"tab-\t-in-the-key-string"', '"ключ-из-букв-других-языков"', '{"json":"is-no-key-at-all"}', '""'],
  ]
  for (const key of bad) {
    const answer = await signUp({}, Buffer.from(key).toString('latin1'))
    t.match(answer, { status: 400, body: { code: 'idempotency_key_invalid' } }, key)
  }
  const { token } = await testApp.signUp()
  const headers = { 'idempotency-key': 'short', 'if-match': '*' }
  t.equal((await testApp.ask('GET', '/v1/me', { token, headers })).status, 200)
  t.equal((await testApp.ask('PATCH', '/v1/me', { token, headers, body: { bio: 'a' } })).status, 200)
})

t.test('another payload under the same key is refused, and a new key succeeds', async (t) => {
  const [body, other, key] = [identity(), identity(), newKey()]
  t.equal((await signUp(body, key)).status, 201)
  const refused = await signUp(other, key)
  t.match(refused, {
    status: 422,
    body: {
      code: 'idempotency_key_reused',
      errors: [{ in: 'header', pointer: '/Idempotency-Key', field: 'Idempotency-Key', code: 'not_allowed' }],
    },
  })
  t.match(await takeWayOut(testApp, refused, 'retry-with'), {
    status: 201,
    body: { account: { username: other.username } },
  })
})

t.test('a refusal is not stored: the corrected request may use the same key', async (t) => {
  const [taken, wanted, key] = [identity(), identity(), newKey()]
  await testApp.ask('POST', '/v1/accounts', { body: taken })
  for (const body of [
    { ...wanted, email: taken.email },
    { ...wanted, username: taken.username },
  ]) {
    t.equal((await signUp(body, key)).status, 409)
  }
  t.equal((await signUp({ ...wanted, password: 'short' }, key)).status, 422)
  t.equal((await signUp(wanted, key)).status, 201)
  t.equal(replayed(await signUp(wanted, key)), 'true')
})

t.test('the same key of another account, of no account or of another route is a different key', async (t) => {
  const [first, second] = [await testApp.signUp(), await testApp.signUp()]
  const headers = { 'idempotency-key': newKey() }
  const answers: Answer[] = []
  for (const person of [first, second]) {
    const hold = await testApp.hold(person, { actions: ['app.x'] })
    const ask = { token: person.token, headers, body: { text: 'It was not me.' } }
    answers.push(await testApp.ask('POST', `/v1/me/holds/${hold.body.ref}/appeals`, ask))
  }
  answers.push(await testApp.ask('POST', '/v1/sessions', { headers, body: { login: first.email, password } }))
  answers.push(await signUp(identity(), headers['idempotency-key']))
  t.strictSame(
    answers.map((answer) => [answer.status, replayed(answer)]),
    Array(4).fill([201, undefined]),
  )
})

t.test('any session of the account gets the stored answer, and without a session there is none', async (t) => {
  const owner = await testApp.signUp()
  const hold = await testApp.hold(owner, { actions: ['app.x'] })
  const second = await testApp.ask('POST', '/v1/sessions', { body: { login: owner.email, password } })
  const headers = { 'idempotency-key': newKey() }
  const appeal = (token: string | undefined, text = 'It was not me.') =>
    testApp.ask('POST', `/v1/me/holds/${hold.body.ref}/appeals`, { token, headers, body: { text } })
  const first = await appeal(owner.token)
  const again = await appeal(second.body.session.token)
  t.strictSame(essence(again), essence(first))
  t.equal(replayed(again), 'true')
  t.equal((await appeal(undefined)).status, 401)
  await testApp.ask('DELETE', '/v1/session', owner)
  t.match(await appeal(owner.token), { status: 401, body: { code: 'session_expired' } })
})

t.test('a repeated sign-in gets its token again, and creates one session', async (t) => {
  const { email, token } = await testApp.signUp()
  const headers = { 'idempotency-key': newKey() }
  const ask = { headers, body: { login: email, password } }
  const [first, again] = [
    await testApp.ask('POST', '/v1/sessions', ask),
    await testApp.ask('POST', '/v1/sessions', ask),
  ]
  t.strictSame(essence(again), essence(first))
  t.equal((await testApp.ask('GET', '/v1/me/sessions', { token })).body.items.length, 2)
})

t.test('a held sign-in is refused each time, with a restricted session that works', async (t) => {
  const owner = await testApp.signUp()
  await testApp.hold(owner, { kind: 'policy', actions: ['session.create'] })
  const ask = { headers: { 'idempotency-key': newKey() }, body: { login: owner.email, password } }
  const answers = [await testApp.ask('POST', '/v1/sessions', ask), await testApp.ask('POST', '/v1/sessions', ask)]
  for (const answer of answers) {
    t.match(answer, { status: 409, body: { code: 'account_held' } })
    t.equal(replayed(answer), undefined)
    const { token } = answer.body.restricted_session
    t.equal((await testApp.ask('GET', '/v1/me/holds', { token })).status, 200)
  }
  t.not(answers[0]?.body.restricted_session.token, answers[1]?.body.restricted_session.token)
})

t.test('an answer is kept for a day by the clock, whether or not the cleanup has run', async (t) => {
  const { email } = await testApp.signUp()
  const ask = { headers: { 'idempotency-key': newKey() }, body: { login: email, password } }
  const signIn = () => testApp.ask('POST', '/v1/sessions', ask)
  const first = await signIn()
  testApp.advanceClock(day - minute)
  t.strictSame(essence(await signIn()), essence(first))
  testApp.advanceClock(120_000)
  const afresh = await signIn()
  t.match(afresh, { status: 201 })
  t.equal(replayed(afresh), undefined)
  t.not(afresh.body.session.token, first.body.session.token)
  t.strictSame(essence(await signIn()), essence(afresh))
  testApp.advanceClock(-day)
})

t.test('later changes do not change the stored answer', async (t) => {
  const owner = await testApp.signUp()
  const admin = await testApp.admin()
  const headers = { 'idempotency-key': newKey() }
  const body = { kind: 'policy', reason: 'other', actions: ['app.x'] }
  const place = () => testApp.ask('POST', `/v1/admin/accounts/${owner.id}/holds`, { token: admin.token, headers, body })
  const first = await place()
  const lift = {
    token: admin.token,
    headers: { 'if-match': '*', 'idempotency-key': newKey() },
    body: { reason: 'over' },
  }
  const lifted = await testApp.ask('POST', `/v1/admin/holds/${first.body.ref}/lift`, lift)
  t.match(lifted, { status: 200, body: { state: 'lifted' } })
  t.strictSame(essence(await place()), essence(first))
  const again = await testApp.ask('POST', `/v1/admin/holds/${first.body.ref}/lift`, lift)
  t.strictSame(essence(again), essence(lifted), 'and an edit that would now be stale is told of its success')
})

t.test('a repetition while the first request runs has to wait, and then gets its answer', async (t) => {
  const slow = await startTestApp(t, { ARGON2_MEMORY_KIB: '131072' }) // the first one hashes while the others request the key
  const body = identity()
  const headers = { 'idempotency-key': newKey() }
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => slow.ask('POST', '/v1/accounts', { body, headers })),
  )
  const created = answers.filter(({ status }) => status === 201)
  const waiting = answers.filter(({ status }) => status === 409)
  t.equal(created.length + waiting.length, answers.length)
  t.equal(created.filter((answer) => replayed(answer) === undefined).length, 1)
  t.ok(waiting.length > 0)
  for (const answer of waiting) {
    t.match(answer, { headers: { 'retry-after': '1' }, body: { code: 'idempotency_in_progress' } })
  }
  const [refusal] = waiting
  if (refusal === undefined) return
  const after = await takeWayOut(slow, refusal, 'wait')
  t.strictSame(essence(after), essence(created[0] ?? after))
})

t.test('an answer is repeated after the secret was replaced, as long as the old one is listed', async (t) => {
  const { email } = await testApp.signUp()
  const headers = { 'idempotency-key': newKey() }
  const payload = { login: email, password }
  const first = await testApp.ask('POST', '/v1/sessions', { headers, body: payload })
  const old = 'the-secret-of-the-tests-is-long-enough'
  for (const [secret, status] of [
    [`a-new-secret-that-is-long-enough-too,${old}`, 201],
    ['a-new-secret-that-is-long-enough-too', 422],
  ] as const) {
    const rotated = await startService(
      readConfig({
        NODE_ENV: 'test',
        ARGON2_MEMORY_KIB: '1024',
        SETUP_TOKEN: setupToken,
        SECRET: secret,
        RATE_LIMITS: 'off',
      }),
      testApp.uri,
      { now: testApp.started.service.now },
    )
    const app = await buildApp(rotated)
    const again = await app.inject({ method: 'POST', url: '/v1/sessions', headers, payload })
    t.equal(again.statusCode, status)
    if (status === 201) t.strictSame(again.json(), first.body)
    await app.close()
    await rotated.stop()
  }
})
