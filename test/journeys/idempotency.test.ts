import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { startService } from '../../src/start.ts'
import { type Answer, type Ask, openHouse, password, setupToken } from '../house.ts'
import { wayOut } from '../way-out.ts'

const house = await openHouse(t)
const hour = 60 * 60 * 1000

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
  house.ask('POST', '/v1/accounts', { ...more, body, headers: { 'idempotency-key': key } })
const replayed = (answer: Answer) => answer.headers['idempotency-replayed']

/** What a repetition has in common with the first answer. */
const essence = ({ status, body, headers }: Answer) => ({
  status,
  body,
  headers: Object.fromEntries(['content-type', 'location', 'etag', 'cache-control'].map((one) => [one, headers[one]])),
})

t.test('the same again gets the first answer, and nothing more is done', async (t) => {
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
  t.equal((await house.ask('GET', '/v1/me', { token })).status, 200, 'the token of the answer is good')
  t.equal((await house.ask('GET', '/v1/me/sessions', { token })).body.items.length, 1)
})

t.test('a key is written bare or as a quoted string', async (t) => {
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

t.test('what is no key is refused before the body is looked at, and read where it is honoured alone', async (t) => {
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
  const { token } = await house.member()
  const headers = { 'idempotency-key': 'short', 'if-match': '*' }
  t.equal((await house.ask('GET', '/v1/me', { token, headers })).status, 200)
  t.equal((await house.ask('PATCH', '/v1/me', { token, headers, body: { bio: 'a' } })).status, 200)
})

t.test('another payload under the key is refused, and a key of its own leads out', async (t) => {
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
  const ask = { body: other, headers: { 'Idempotency-Key': key } }
  t.match(await wayOut(house, refused, 'retry-with', ask), {
    status: 201,
    body: { account: { username: other.username } },
  })
})

t.test('a refusal is not kept: the corrected request may have the key', async (t) => {
  const [taken, wanted, key] = [identity(), identity(), newKey()]
  await house.ask('POST', '/v1/accounts', { body: taken })
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

t.test('keys of one account, of another, of nobody and of other routes are different ones', async (t) => {
  const [one, two] = [await house.member(), await house.member()]
  const headers = { 'idempotency-key': newKey() }
  const answers: Answer[] = []
  for (const person of [one, two]) {
    const hold = await house.hold(person, { actions: ['app.x'] })
    const ask = { token: person.token, headers, body: { text: 'It was not me.' } }
    answers.push(await house.ask('POST', `/v1/me/holds/${hold.body.ref}/appeals`, ask))
  }
  answers.push(await house.ask('POST', '/v1/sessions', { headers, body: { login: one.email, password } }))
  answers.push(await signUp(identity(), headers['idempotency-key']))
  t.strictSame(
    answers.map((answer) => [answer.status, replayed(answer)]),
    Array(4).fill([201, undefined]),
  )
})

t.test('of one account any session repeats; without a session nothing is repeated', async (t) => {
  const owner = await house.member()
  const hold = await house.hold(owner, { actions: ['app.x'] })
  const second = await house.ask('POST', '/v1/sessions', { body: { login: owner.email, password } })
  const headers = { 'idempotency-key': newKey() }
  const appeal = (token: string | undefined, text = 'It was not me.') =>
    house.ask('POST', `/v1/me/holds/${hold.body.ref}/appeals`, { token, headers, body: { text } })
  const first = await appeal(owner.token)
  const again = await appeal(second.body.session.token)
  t.strictSame(essence(again), essence(first))
  t.equal(replayed(again), 'true')
  t.equal((await appeal(undefined)).status, 401)
  await house.ask('DELETE', '/v1/session', owner)
  t.match(await appeal(owner.token), { status: 401, body: { code: 'session_expired' } })
})

t.test('a sign-in is repeated with its token, and makes one session', async (t) => {
  const { email, token } = await house.member()
  const headers = { 'idempotency-key': newKey() }
  const ask = { headers, body: { login: email, password } }
  const [first, again] = [await house.ask('POST', '/v1/sessions', ask), await house.ask('POST', '/v1/sessions', ask)]
  t.strictSame(essence(again), essence(first))
  t.equal((await house.ask('GET', '/v1/me/sessions', { token })).body.items.length, 2)
})

t.test('a held sign-in is refused each time anew, with a restricted session that is good', async (t) => {
  const owner = await house.member()
  await house.hold(owner, { kind: 'policy', actions: ['session.create'] })
  const ask = { headers: { 'idempotency-key': newKey() }, body: { login: owner.email, password } }
  const answers = [await house.ask('POST', '/v1/sessions', ask), await house.ask('POST', '/v1/sessions', ask)]
  for (const answer of answers) {
    t.match(answer, { status: 409, body: { code: 'account_held' } })
    t.equal(replayed(answer), undefined)
    const { token } = answer.body.restricted_session
    t.equal((await house.ask('GET', '/v1/me/holds', { token })).status, 200)
  }
  t.not(answers[0]?.body.restricted_session.token, answers[1]?.body.restricted_session.token)
})

t.test('an answer is kept for a day, by the clock and not by the sweeping', async (t) => {
  const { email } = await house.member()
  const ask = { headers: { 'idempotency-key': newKey() }, body: { login: email, password } }
  const signIn = () => house.ask('POST', '/v1/sessions', ask)
  const first = await signIn()
  house.later(24 * hour - 60_000)
  t.strictSame(essence(await signIn()), essence(first))
  house.later(120_000)
  const afresh = await signIn()
  t.match(afresh, { status: 201 })
  t.equal(replayed(afresh), undefined)
  t.not(afresh.body.session.token, first.body.session.token)
  t.strictSame(essence(await signIn()), essence(afresh))
  house.later(-24 * hour)
})

t.test('what happened meanwhile does not change the answer', async (t) => {
  const owner = await house.member()
  const admin = await house.admin()
  const headers = { 'idempotency-key': newKey() }
  const body = { kind: 'policy', reason: 'other', actions: ['app.x'] }
  const place = () => house.ask('POST', `/v1/admin/accounts/${owner.id}/holds`, { token: admin.token, headers, body })
  const first = await place()
  const lift = {
    token: admin.token,
    headers: { 'if-match': '*', 'idempotency-key': newKey() },
    body: { reason: 'over' },
  }
  const lifted = await house.ask('POST', `/v1/admin/holds/${first.body.ref}/lift`, lift)
  t.match(lifted, { status: 200, body: { state: 'lifted' } })
  t.strictSame(essence(await place()), essence(first))
  const again = await house.ask('POST', `/v1/admin/holds/${first.body.ref}/lift`, lift)
  t.strictSame(essence(again), essence(lifted), 'and an edit that would now be stale is told of its success')
})

t.test('a repetition while the first runs is told to wait, and then gets its answer', async (t) => {
  const [body, key] = [identity(), newKey()]
  const answers = await Promise.all(Array.from({ length: 8 }, () => signUp(body, key)))
  const made = answers.filter(({ status }) => status === 201)
  const waiting = answers.filter(({ status }) => status === 409)
  t.equal(made.length + waiting.length, answers.length)
  t.equal(made.filter((answer) => replayed(answer) === undefined).length, 1)
  t.ok(waiting.length > 0)
  for (const answer of waiting) {
    t.match(answer, { headers: { 'retry-after': '1' }, body: { code: 'idempotency_in_progress' } })
  }
  const [refusal] = waiting
  if (refusal === undefined) return
  const after = await wayOut(house, refusal, 'wait', { body, headers: { 'idempotency-key': key } })
  t.strictSame(essence(after), essence(made[0] ?? after))
})

t.test('an answer is repeated after the secret was replaced, as long as the old one is listed', async (t) => {
  const { email } = await house.member()
  const headers = { 'idempotency-key': newKey() }
  const payload = { login: email, password }
  const first = await house.ask('POST', '/v1/sessions', { headers, body: payload })
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
      house.uri,
      { now: house.started.service.now },
    )
    const app = await buildApp(rotated)
    const again = await app.inject({ method: 'POST', url: '/v1/sessions', headers, payload })
    t.equal(again.statusCode, status)
    if (status === 201) t.strictSame(again.json(), first.body)
    await app.close()
    await rotated.stop()
  }
})
