import { MongoClient } from 'mongodb'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { startService } from '../../src/start/start-service.ts'
import { minute } from '../../src/time.ts'
import { addFactor } from '../authenticator.ts'
import { mailTo } from '../mailbox.ts'
import { type Answer, type Person, password, startTestApp, type TestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const most = 6
const testApp = await startTestApp(t, { FAILED_SIGN_INS: String(most), RATE_LIMITS: 'on' })
const admin = await testApp.admin()
const { started } = testApp
const now = () => started.service.now().getTime()

let source = 0
/** A different source each time, as many as an attacker may have. */
function elsewhere(): string {
  source += 1
  return `203.0.113.${source % 250}`
}

async function signIn(login: string, entered = password, app: TestApp['fastify'] = testApp.fastify): Promise<Answer> {
  const payload = { login, password: entered }
  const answer = await app.inject({ method: 'POST', url: '/v1/sessions', payload, remoteAddress: elsewhere() })
  return { status: answer.statusCode, headers: answer.headers as Record<string, string>, body: answer.json() }
}

async function fail(t: Test, login: string, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) t.equal((await signIn(login, 'not the password')).status, 401)
  await started.service.background.settled()
}

async function holdsOf({ id }: Person) {
  const { body } = await testApp.ask('GET', `/v1/admin/holds?account=${id}&limit=100`, { token: admin.token })
  return body.items
}

/** Members sign up from many sources, too. */
async function member(): Promise<Person> {
  source += 1
  const username = `member${source}`
  const payload = { username, email: `${username}@example.com`, password }
  const answer = await testApp.fastify.inject({
    method: 'POST',
    url: '/v1/accounts',
    payload,
    remoteAddress: elsewhere(),
  })
  const { account, session } = answer.json()
  return { id: account.id, username, email: account.email, token: session.token }
}

t.test('too many failures from many sources place a hold on signing in and nothing else', async (t) => {
  const owner = await member()
  await fail(t, owner.username, most - 1)
  t.match(await holdsOf(owner), [])
  await fail(t, owner.email, 1)
  const holds = await holdsOf(owner)
  t.equal(holds.length, 1)
  const [hold] = holds
  t.match(hold, { state: 'active', kind: 'policy', actions: ['session.create'], reason: { code: 'failed_sign_ins' } })
  t.match(hold, { source: { type: 'rule', rule: 'failed_sign_ins' }, automated: true, lift_requires: 1 })
  t.match(hold, { end_sessions: false, disclosure: 'full', created_by: 'rule:failed_sign_ins' })
  t.ok(Math.abs(Date.parse(hold.until) - now() - 15 * minute) < minute, hold.until)
  const trail = await testApp.ask('GET', `/v1/admin/events?account=${owner.id}`, { token: admin.token })
  const actor = { kind: 'rule', id: 'failed_sign_ins' }
  t.match(trail.body.items[0], { type: 'hold.placed', actor, hold_ref: hold.ref })

  const edit = { token: owner.token, body: { bio: 'still here' }, headers: { 'if-match': '*' } }
  t.match(await testApp.ask('PATCH', '/v1/me', edit), { status: 200 }, 'who is signed in goes on')
  t.match(await testApp.ask('GET', '/v1/me/holds', owner), { body: { items: [{ ref: hold.ref, automated: true }] } })
  const actions = (await testApp.ask('GET', '/v1/me/actions', owner)).body.items
  const blocked = actions.filter((row: { allowed: boolean }) => !row.allowed)
  t.strictSame(blocked, [{ action: 'session.create', allowed: false, holds: [hold.ref] }])
})

t.test('the right password gets the hold and when to try again, but no session', async (t) => {
  const owner = await member()
  await fail(t, owner.username, most)
  const refused = await testApp.ask('POST', '/v1/sessions', { body: { login: owner.username, password } })
  t.match(refused, { status: 409, body: { code: 'account_held', action: 'session.create' } })
  t.notOk('restricted_session' in refused.body)
  t.strictSame(
    refused.body.next.map((step: { rel: string; href: string }) => `${step.rel} ${step.href}`),
    ['reset-password /v1/password-resets', 'wait /v1/sessions'],
    'and of no way that would need one',
  )
  t.match(refused.body.suggestion, /^Wait until [\dT:.Z-]+, then sign in; open sessions go on\./)
  t.equal((await takeWayOut(testApp, refused, 'reset-password', { email: owner.email })).status, 202)
  const { text } = await mailTo(testApp, owner.email, /hold was placed/)
  t.match(
    text,
    /Until then you cannot sign in\. Sessions that are open stay open\. You can reset your password in the meantime\./,
  )
  t.notMatch(text, /appeal|You can sign in/)
  const { body } = await testApp.ask('GET', '/v1/me/sessions', owner)
  t.equal(body.items.length, 1)
  t.match(await signIn(owner.username, 'not the password'), { status: 401, body: { code: 'invalid_credentials' } })
  const waited = await takeWayOut(testApp, refused, 'wait')
  t.match(waited, { status: 201 })
})

t.test(
  'another hold on signing in gives its restricted session only while the automatic hold is not in force',
  async (t) => {
    const owner = await member()
    await testApp.hold(owner, { kind: 'policy', actions: ['session.create'] })
    t.ok((await signIn(owner.username)).body.restricted_session)
    await fail(t, owner.username, most)
    const refused = await signIn(owner.username)
    t.match(refused.body, { code: 'account_held', holds: { length: 2 } })
    t.notOk('restricted_session' in refused.body)
    testApp.advanceClock(15 * minute)
    t.ok((await signIn(owner.username)).body.restricted_session)
  },
)

t.test('an attacker cannot lock out an owner forever', async (t) => {
  const owner = await member()
  for (let round = 1; round <= 3; round += 1) {
    await fail(t, owner.username, most)
    const [hold] = (await holdsOf(owner)).filter((candidate: { state: string }) => candidate.state === 'active')
    await fail(t, owner.username, 3 * most)
    const after = await holdsOf(owner)
    t.equal(after.length, round, 'there is one hold at a time')
    t.match(
      after.find((candidate: { ref: string }) => candidate.ref === hold.ref)?.until,
      hold.until,
      'and it is not extended',
    )
    t.match(await signIn(owner.username), { status: 409 })
    t.match(await testApp.ask('GET', '/v1/me', owner), { status: 200 })

    testApp.advanceClock(Date.parse(hold.until) - now())
    await fail(t, owner.username, 3 * most)
    t.match(
      await signIn(owner.username),
      { status: 201 },
      'after it the owner can sign in, even while someone goes on guessing',
    )
    testApp.advanceClock(14 * minute)
    await fail(t, owner.username, 3 * most)
    t.match(await signIn(owner.username), { status: 201 }, 'and has as long again')
    testApp.advanceClock(minute)
  }
})

t.test('a successful sign-in resets the count, and old failures do not count', async (t) => {
  const owner = await member()
  for (let round = 0; round < 4; round += 1) {
    await fail(t, owner.username, most - 1)
    t.match(await signIn(owner.username), { status: 201 })
  }
  await fail(t, owner.username, most - 1)
  testApp.advanceClock(10 * minute)
  await fail(t, owner.username, most - 1)
  t.strictSame(await holdsOf(owner), [])
  await fail(t, owner.username, 1)
  t.equal((await holdsOf(owner)).length, 1)
})

t.test('a wrong code after the right password is a failure, a missing code is not', async (t) => {
  const owner = await member()
  await addFactor(testApp, owner)
  const withCode = async (code?: string) => {
    const payload = { login: owner.username, password, ...(code !== undefined && { code }) }
    const answer = await testApp.fastify.inject({
      method: 'POST',
      url: '/v1/sessions',
      payload,
      remoteAddress: elsewhere(),
    })
    return { status: answer.statusCode, body: answer.json() }
  }
  const failWithCode = async () => {
    t.match(await withCode('no code at all'), { status: 401, body: { code: 'invalid_credentials' } })
    await started.service.background.settled()
  }
  for (let count = 0; count < most; count += 1) {
    t.match(await withCode(), { status: 401, body: { code: 'second_factor_required' } })
  }
  for (let count = 0; count < most - 1; count += 1) await failWithCode()
  t.strictSame(await holdsOf(owner), [])
  await failWithCode()
  t.match(await holdsOf(owner), [{ reason: { code: 'failed_sign_ins' } }])
})

t.test('lifting the automatic hold lifts no other, and further failures do not place it again', async (t) => {
  const owner = await member()
  const other = await testApp.hold(owner, { kind: 'policy', actions: ['profile.update'] })
  await fail(t, owner.username, most)
  const ofRule = (await holdsOf(owner)).find((hold: { automated: boolean }) => hold.automated)
  const lift = { token: admin.token, body: { reason: 'it was me' }, headers: { 'if-match': '*' } }
  t.match(await testApp.ask('POST', `/v1/admin/holds/${ofRule.ref}/lift`, lift), {
    status: 200,
    body: { state: 'lifted' },
  })
  t.match(await signIn(owner.username), { status: 201 })
  await fail(t, owner.username, 2 * most)
  t.match(await signIn(owner.username), { status: 201 })
  const left = (await holdsOf(owner)).filter((hold: { state: string }) => hold.state === 'active')
  t.strictSame(
    left.map((hold: { ref: string }) => hold.ref),
    [other.body.ref],
  )
})

t.test('staff are held like others, and the rule’s dedupe_key cannot be used to block it', async (t) => {
  const taken = { kind: 'policy', reason: 'other', actions: ['app.x'], dedupe_key: 'rule:failed_sign_ins' }
  const url = `/v1/admin/accounts/${(await member()).id}/holds`
  const refused = await testApp.ask('POST', url, { token: admin.token, body: taken })
  t.match(refused, { status: 422, body: { errors: [{ pointer: '/dedupe_key', code: 'not_allowed' }] } })
  const colleague = await member()
  const roles = { token: admin.token, body: { roles: ['admin'] }, headers: { 'if-match': '*' } }
  t.equal((await testApp.ask('PUT', `/v1/admin/accounts/${colleague.id}/roles`, roles)).status, 200)
  await fail(t, colleague.username, most)
  t.match(await signIn(colleague.username), { status: 409, body: { code: 'account_held' } })
  t.match(await testApp.ask('GET', '/v1/admin/holds', colleague), { status: 200 })
})

t.test('an unknown login is answered and counted like a known one, and no login is in the database', async (t) => {
  const owner = await member()
  const bare = ({ status, headers, body }: Answer) => {
    const { ratelimit: _, date: __, 'x-request-id': ___, 'ratelimit-policy': ____, ...rest } = headers
    return { status, headers: rest, body: { ...body, instance: '' } }
  }
  for (let count = 0; count < 3 * most; count += 1) {
    const known = await signIn(owner.username, 'not the password')
    const unknown = await signIn('nobody.at.all', 'not the password')
    t.strictSame(bare(unknown), bare(known), `failure ${count}`)
  }
  await started.service.background.settled()
  const client = await MongoClient.connect(testApp.uri)
  t.teardown(() => client.close())
  const counts = await client.db().collection('failed_sign_ins').find().toArray()
  t.ok(counts.length > 5)
  for (const document of counts) t.match(document, { _id: /^[\w-]{43}$/ })
  t.notMatch(JSON.stringify(counts), /nobody\.at\.all|member/)
})

t.test('failures in two processes count together, even concurrently, and place one hold', async (t) => {
  const second = await startService(started.config, testApp.uri, { now: started.service.now })
  const app = await buildApp(second)
  t.teardown(async () => {
    await app.close()
    await second.stop()
  })
  const owner = await member()
  const failures = Array.from({ length: 4 * most }, (_, count) =>
    signIn(owner.username, 'not the password', count % 2 === 0 ? app : testApp.fastify),
  )
  for (const { status } of await Promise.all(failures)) t.equal(status, 401)
  await Promise.all([started, second].map(({ service }) => service.background.settled()))
  t.equal((await holdsOf(owner)).length, 1)
  t.match(await signIn(owner.username, password, app), { status: 409 })
})

t.test('a hold that a dying process did not place is placed at the next failure', async (t) => {
  const owner = await member()
  const { background } = started.service
  const run = background.run
  background.run = () => {} // the process dies here
  await fail(t, owner.username, most)
  background.run = run
  t.strictSame(await holdsOf(owner), [])
  await fail(t, owner.username, 1)
  t.equal((await holdsOf(owner)).length, 1)
})

t.test('the rate limit stops a single source before it can cause a hold, also at the default thresholds', async (t) => {
  const usual = await startTestApp(t, { RATE_LIMITS: 'on' })
  const owner = await usual.signUp()
  const guess = (entered: string) =>
    usual.ask('POST', '/v1/sessions', { body: { login: owner.username, password: entered } })
  let taken = 0
  for (let window = 0; window < 3; window += 1) {
    for (;;) {
      const { status } = await guess('not the password')
      if (status === 429) break
      taken += 1
    }
    usual.advanceClock(5 * minute)
  }
  await usual.started.service.background.settled()
  t.ok(taken >= 15, `${taken} guesses`)
  t.match(await usual.ask('GET', '/v1/me/holds?state=all', owner), { body: { items: { length: 0 } } })
})

t.test('a single source cannot cause a hold, in any spelling of the login', async (t) => {
  const usual = await startTestApp(t, { RATE_LIMITS: 'on' })
  const owner = await usual.signUp()
  const from = (remoteAddress: string, login: string, entered = 'not the password') => {
    const payload = { login, password: entered }
    return usual.fastify.inject({ method: 'POST', url: '/v1/sessions', payload, remoteAddress })
  }
  const source = '203.0.113.99'
  const exhaust = async (login: string, place = source) => {
    for (let taken = 0; ; taken += 1) if ((await from(place, login)).statusCode !== 401) return taken
  }
  await from(source, owner.email)
  usual.advanceClock(5 * minute)
  await from(source, owner.username)
  usual.advanceClock(5 * minute) // now failures are counted from zero, and the username has an older, separate count
  const taken = [await exhaust(owner.email), await exhaust(owner.username)]
  usual.advanceClock(5 * minute)
  taken.push(await exhaust(owner.username))
  t.strictSame(taken, [15, 14, 15], 'more than forty within ten minutes')
  await usual.started.service.background.settled()
  t.match(await usual.ask('GET', '/v1/me/holds?state=all', owner), { body: { items: { length: 0 } } })
  t.equal((await from('203.0.113.98', owner.username, password)).statusCode, 201)

  const other = await usual.signUp()
  for (const place of ['198.51.100.1', '198.51.100.2', '198.51.100.3']) {
    for (const login of [other.username, other.email]) await exhaust(login, place)
  }
  await usual.started.service.background.settled()
  t.match(await usual.ask('GET', '/v1/me/holds', other), { body: { items: { length: 1 } } }, 'three together do')
})

t.test('successful sign-ins do not count as guesses: their number is not limited by login', async (t) => {
  const usual = await startTestApp(t, { RATE_LIMITS: 'on' })
  const owner = await usual.signUp()
  const guess = (entered: string) =>
    usual.ask('POST', '/v1/sessions', { body: { login: owner.username, password: entered } })
  for (let count = 0; count < 30; count += 1) t.equal((await guess(password)).status, 201)
  for (let count = 0; count < 15; count += 1) t.equal((await guess('not the password')).status, 401)
  t.equal((await guess(password)).status, 429, 'and do not make room for more of them')
})

t.test('the rule can be turned off, and stays on when the rate limits are off', async (t) => {
  const without = await startTestApp(t, { FAILED_SIGN_INS: '0' })
  const unlimited = await startTestApp(t, { FAILED_SIGN_INS: '3' })
  for (const [replica, status] of [
    [without, 201],
    [unlimited, 409],
  ] as const) {
    const owner = await replica.signUp()
    const ask = (entered: string) =>
      replica.ask('POST', '/v1/sessions', { body: { login: owner.email, password: entered } })
    for (let count = 0; count < 5; count += 1) await ask('not the password')
    await replica.started.service.background.settled()
    t.equal((await ask(password)).status, status)
  }
})
