import { MongoClient } from 'mongodb'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config/config.ts'
import { readQuota } from '../../src/rate-limits/read-quota.ts'
import { startService } from '../../src/start/start-service.ts'
import { password, startTestApp, type TestApp } from '../test-app.ts'

const testApp = await startTestApp(t, { RATE_LIMITS: 'on' })

interface From {
  /** Where the connection comes from. */
  from: string
  headers?: Record<string, string>
}
type App = Pick<TestApp['fastify'], 'inject'>

async function post(app: App, url: string, payload: object | string, { from, headers }: From) {
  const answer = await app.inject({ method: 'POST', url, payload, remoteAddress: from, ...(headers && { headers }) })
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() }
}

const signIn = (login: string, entered: string, from: string, app: App = testApp.fastify) =>
  post(app, '/v1/sessions', { login, password: entered }, { from })

/** Sends requests with an empty body, which count only for the source, until its quota is used up. */
async function exhaustSource(t: Test, points: number, ask: (count: number) => ReturnType<typeof post>) {
  for (let count = 1; count <= points; count += 1) {
    const { status, headers } = await ask(count)
    if (status !== 422) return t.equal(status, 422, `attempt ${count} of ${points}`)
    if (count === 1) t.match(headers.ratelimit, new RegExp(`;r=${points - 1};t=\\d+$`))
  }
  return t.match(await ask(points + 1), { status: 429, body: { code: 'rate_limited' } }, `attempt ${points + 1}`)
}

let serial = 0
const address = () => {
  serial += 1
  return `198.51.${serial}.7`
}

async function member(): Promise<{ username: string; email: string; from: string }> {
  const from = address()
  const username = `member.nr.${serial}`
  const email = `${username}@example.com`
  const { status } = await post(testApp.fastify, '/v1/accounts', { username, email, password }, { from })
  if (status !== 201) throw new Error(`sign-up: ${status}`)
  return { username, email, from }
}

const wrong = 'not the right password'

t.test('repeated wrong passwords lead to refusals, also of the right password', async (t) => {
  const { username } = await member()
  const from = address()
  for (let left = 14; left >= 0; left -= 1) {
    const { status, headers } = await signIn(username, wrong, from)
    t.equal(status, 401)
    t.equal(headers['ratelimit-policy'], '"sign-in-login";q=15;w=600')
    t.match(headers.ratelimit, new RegExp(`^"sign-in-login";r=${left};t=\\d+$`))
  }
  const answers = [await signIn(username, wrong, from), await signIn(username, password, from)]
  for (const { status, headers, body } of answers) {
    t.match({ status, body }, { status: 429, body: { status: 429, code: 'rate_limited', detail: /./, next: [] } })
    const seconds = Number(headers['retry-after'])
    t.ok(Number.isInteger(seconds) && seconds >= 1 && seconds <= 600, `Retry-After: ${seconds}`)
    t.equal(headers.ratelimit, `"sign-in-login";r=0;t=${seconds}`)
    t.match(headers, { 'content-type': /^application\/problem\+json/, 'cache-control': 'no-store' })
  }
  const [refused, alsoRefused] = answers.map(({ body }) => ({ ...body, detail: '', instance: '' }))
  t.same(alsoRefused, refused)
})

t.test('an attacker only locks out their own address', async (t) => {
  const { username, from } = await member()
  const stranger = address()
  for (let count = 1; count <= 15; count += 1) await signIn(username, wrong, stranger)
  t.match(await signIn(username, password, stranger), { status: 429 })
  t.match(await signIn(username, password, from), { status: 201 })
  const { username: other } = await member()
  t.match(await signIn(other, password, stranger), { status: 201 }, 'and other logins are open to him')
})

t.test('all spellings of a login share one quota', async (t) => {
  const { username, email } = await member()
  for (const spellings of [
    [username, username.toUpperCase(), username.replace('m', 'ｍ'), username.replaceAll('.', '．')],
    [email, email.toUpperCase(), email.replace('example', 'EXAMPLE')],
    ['nobody@bücher.example', 'nobody@xn--bcher-kva.example', 'NOBODY@BÜCHER.example'],
    ['nobody\u00e9', 'NOBODY\u00c9', 'nobodye\u0301'],
    ['no such login', 'NO SUCH LOGIN', 'ＮＯ such login'],
  ]) {
    const from = address()
    for (let count = 0; count < 15; count += 1) {
      t.match(await signIn(spellings[count % spellings.length] ?? '', wrong, from), { status: 401 })
    }
    for (const spelling of spellings) t.match(await signIn(spelling, password, from), { status: 429 }, spelling)
  }
})

t.test('sign-ups with one address are limited, in every spelling', async (t) => {
  const from = address()
  const spellings = ['someone@example.com', 'SOMEONE@example.com', 'Someone@EXAMPLE.com']
  const signUp = (count: number) => {
    const body = { username: `someone.${count}`, email: spellings[count % 3], password }
    return post(testApp.fastify, '/v1/accounts', body, { from })
  }
  t.match(await signUp(1), { status: 201, headers: { ratelimit: /^"sign-up-login";r=19;t=\d+$/ } })
  for (let count = 2; count <= 20; count += 1) t.match(await signUp(count), { status: 409 })
  t.match(await signUp(21), { status: 429, body: { code: 'rate_limited' }, headers: { 'retry-after': /^\d+$/ } })
})

t.test('an invalid request does not count for its login', async (t) => {
  const { username } = await member()
  const from = address()
  for (let count = 0; count < 20; count += 1) {
    const faulty = { login: username, password: wrong, remember: true }
    t.match(await post(testApp.fastify, '/v1/sessions', faulty, { from }), { status: 422 })
  }
  t.match(await signIn(username, password, from), { status: 201 })
})

t.test('sign-ins and sign-ups are limited by source, whatever they contain', async (t) => {
  const from = address()
  await exhaustSource(t, 120, () => post(testApp.fastify, '/v1/sessions', {}, { from }))
  t.match(await post(testApp.fastify, '/v1/sessions', '{', { from }), { status: 429 }, 'before the body is read')
  await exhaustSource(t, 60, () => post(testApp.fastify, '/v1/accounts', {}, { from }))
  t.match(await post(testApp.fastify, '/v1/accounts', {}, { from: address() }), { status: 422 }, 'other sources go on')
})

t.test('after the time in Retry-After the next attempt is accepted', async (t) => {
  const { username } = await member()
  const from = address()
  for (let count = 0; count < 15; count += 1) {
    t.match(await signIn(username, wrong, from), { status: 401 })
    testApp.advanceClock(20_000)
  }
  const refused = await signIn(username, password, from)
  t.equal(refused.status, 429, 'later attempts do not begin a new count')
  const seconds = Number(refused.headers['retry-after'])
  t.ok(seconds > 200 && seconds <= 300, `${seconds} of 600 seconds are left`)
  testApp.advanceClock((seconds - 5) * 1000)
  t.match(await signIn(username, password, from), { status: 429 }, 'nor do refused ones')
  testApp.advanceClock(5_000)
  const taken = await signIn(username, password, from)
  t.match(taken, { status: 201, headers: { ratelimit: '"sign-in-login";r=14;t=600' } })
})

t.test('an IPv6 network counts as one source, and a mapped address as the one it maps', async (t) => {
  const hex = (count: number) => count.toString(16)
  await exhaustSource(t, 60, (count) =>
    post(testApp.fastify, '/v1/accounts', {}, { from: `2001:db8:1:2:${hex(count * 1000)}::${hex(count)}` }),
  )
  t.match(
    await post(testApp.fastify, '/v1/accounts', {}, { from: '2001:db8:1:3::1' }),
    { status: 422 },
    'the next network',
  )
  const mapped = ['203.0.113.9', '::ffff:203.0.113.9', '::ffff:cb00:7109', '0:0:0:0:0:ffff:203.0.113.9']
  await exhaustSource(t, 60, (count) => post(testApp.fastify, '/v1/accounts', {}, { from: mapped[count % 4] ?? '' }))
  t.match(await post(testApp.fastify, '/v1/accounts', {}, { from: 'fe80::1%eth0' }), { status: 422 }, 'with a zone')
})

t.test('forwarded headers have no effect when no proxy is trusted', async (t) => {
  const from = address()
  await exhaustSource(t, 60, (count) => {
    const claimed = `192.0.2.${count}`
    const headers = { 'x-forwarded-for': claimed, forwarded: `for=${claimed}`, 'x-real-ip': claimed }
    return post(testApp.fastify, '/v1/accounts', {}, { from, headers })
  })
})

t.test('a trusted proxy names the source, and earlier entries of the header do not count', async (t) => {
  const behind = await startTestApp(t, { RATE_LIMITS: 'on', TRUST_PROXY: '10.0.0.0/8, 192.168.1.1' })
  const ask = (from: string, forwarded: string) =>
    post(behind.fastify, '/v1/accounts', {}, { from, headers: { 'x-forwarded-for': forwarded } })
  await exhaustSource(t, 60, (count) => ask('10.1.2.3', `192.0.2.${count}, 203.0.113.7`))
  t.match(await ask('10.9.9.9', '203.0.113.7, 192.168.1.1'), { status: 429 }, 'through two proxies')
  t.match(await ask('10.1.2.3', '203.0.113.8'), { status: 422 }, 'another client of the proxy')
  await exhaustSource(t, 60, (count) => ask('203.0.113.99', `192.0.2.${count}`))
})

t.test('text that is not a limit is refused', async (t) => {
  const none = [
    '',
    '60',
    '0/10m',
    '60/0m',
    '60/10',
    '60/10w',
    '60 / 10m',
    '-1/10m',
    '1.5/1m',
    '1000001/1m',
    '5/2d',
    'off',
  ]
  for (const text of [...none, '5/25h', '5/99999h', '60/10m, 5/1h', '6e1/10m', '060/10m'])
    t.equal(readQuota(text), null, text)
  t.strictSame(readQuota('1000000/1d'), { points: 1_000_000, seconds: 86_400 })
})

t.test('a configured limit replaces the default, with its own period', async (t) => {
  const env = { LIMIT_SIGN_UP_PER_SOURCE: '3/1h', LIMIT_SIGN_IN_PER_LOGIN: '2/30s', LIMIT_MAIL_PER_EMAIL: '1/10m' }
  const app = await startTestApp(t, { RATE_LIMITS: 'on', ...env })
  const from = address()
  const signUp = () => post(app.fastify, '/v1/accounts', {}, { from })
  t.match(await signUp(), { status: 422, headers: { 'ratelimit-policy': '"sign-up-source";q=3;w=3600' } })
  for (let count = 2; count <= 3; count += 1) t.match(await signUp(), { status: 422 })
  t.match(await signUp(), { status: 429, headers: { ratelimit: /;r=0;t=3\d\d\d$/ } })
  app.advanceClock(10 * 60_000)
  t.match(await signUp(), { status: 429 })
  for (let count = 1; count <= 2; count += 1) t.match(await signIn('nobody', wrong, from, app.fastify), { status: 401 })
  t.match(await signIn('nobody', wrong, from, app.fastify), { status: 429 })
  app.advanceClock(30_000)
  t.match(await signIn('nobody', wrong, from, app.fastify), { status: 401 })
  const reset = () => post(app.fastify, '/v1/password-resets', { email: 'nobody@example.com' }, { from })
  t.match(await reset(), { status: 202 })
  t.match(await reset(), { status: 429 })
})

t.test('limits apply across processes, and only hashes of sources and logins are stored', async (t) => {
  const env = { NODE_ENV: 'test', ARGON2_MEMORY_KIB: '1024', SETUP_TOKEN: 'the setup token of another' }
  const config = readConfig({ ...env, SECRET: 'another-secret-of-the-tests-is-long-enough' })
  const second = await startService(config, testApp.uri, { now: testApp.started.service.now })
  const app = await buildApp(second)
  t.teardown(async () => {
    await app.close()
    await second.stop()
  })
  const { username } = await member()
  const from = address()
  for (let count = 0; count < 15; count += 1) {
    const answer = await signIn(username, wrong, from, count % 2 === 0 ? app : testApp.fastify)
    t.match(answer, { status: 401, headers: { ratelimit: new RegExp(`;r=${14 - count};`) } })
  }
  t.match(await signIn(username, password, from), { status: 429 })
  t.match(await signIn(username, password, from, app), { status: 429 })

  const client = await MongoClient.connect(testApp.uri)
  const counts = await client.db().collection('rate_limits').find().toArray()
  await client.close()
  t.ok(counts.length > 10)
  t.notMatch(JSON.stringify(counts), /member|someone|nobody|198\.51|203\.0|2001:db8/)
})

t.test('a hundred concurrent guesses: at most fifteen are let through', async (t) => {
  const { username } = await member()
  const from = address()
  const answers = await Promise.all(Array.from({ length: 100 }, () => signIn(username, wrong, from)))
  const statuses = answers.map(({ status }) => status)
  t.equal(statuses.filter((status) => status === 401).length, 15)
  t.equal(statuses.filter((status) => status === 429).length, 85)
})
