// Ways around a ban in comparable systems, by tokens, other endpoints and earlier requests: each must be closed here.

import t from 'tap'
import { day, minute } from '../../src/time.ts'
import { addFactor, codeOf } from '../authenticator.ts'
import { delayCommand } from '../races/delay-command.ts'
import { startProcess } from '../service-process.ts'
import { anyVersion, giveToken, type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t, { FAILED_SIGN_INS: '3' })
const { workers, service } = app.started
const admin = await app.admin()
const lock = { kind: 'policy', preset: 'lock' }

const place = async (on: Person, hold: Record<string, unknown>): Promise<string> => (await app.hold(on, hold)).body.ref
const lift = (ref: string) =>
  app.ask('POST', `/v1/admin/holds/${ref}/lift`, { token: admin.token, headers: anyVersion, body: { reason: 'r' } })
const signIn = (person: Person, entered = password, code?: string) =>
  app.ask('POST', '/v1/sessions', { body: { login: person.email, password: entered, ...(code && { code }) } })
const edit = (token: string) => app.ask('PATCH', '/v1/me', { token, headers: anyVersion, body: { bio: 'x' } })
const reset = (token: string) =>
  app.ask('POST', '/v1/password-resets/confirm', { body: { token, password: 'another long password' } })
const verify = (token: string) => app.ask('POST', '/v1/email-verifications/confirm', { body: { token } })

t.test(
  'a hold refuses a token that was mailed before it, and the token works once the hold ends (supabase/auth#2642)',
  async (t) => {
    for (const [purpose, redeem] of [
      ['password_reset', reset],
      ['email_verification', verify],
    ] as const) {
      const person = await app.signUp()
      const token = await giveToken(app, person, purpose)
      const ref = await place(person, lock)
      t.match(await redeem(token), { status: 409, body: { code: 'account_held', holds: [{ ref }] } }, purpose)
      await lift(ref)
      t.ok((await redeem(token)).status < 300, purpose)
    }
  },
)

t.test('a password reset creates no session, with or without a hold (rfpez#85)', async (t) => {
  const person = await app.signUp()
  const ref = await place(person, { kind: 'policy', actions: ['session.create'] })
  const answer = await reset(await giveToken(app, person, 'password_reset'))
  t.strictSame([answer.status, answer.body, answer.headers['set-cookie']], [204, '', undefined])
  const held = await signIn(person, 'another long password')
  t.match(held, { status: 409, body: { code: 'account_held', holds: [{ ref }] } })
  t.match(await edit(held.body.restricted_session.token), { status: 403 })
})

t.test('a hold placed between the password and the second factor refuses the sign-in (CVE-2026-16103)', async (t) => {
  const person = await app.signUp()
  const { secret } = await addFactor(app, person)
  t.match(await signIn(person), { status: 401, body: { code: 'second_factor_required' } })
  const write = delayCommand(t, 'session.created')
  const answer = signIn(person, password, codeOf(secret, service.now()))
  await write.reached
  const ref = await place(person, lock)
  write.release()
  t.match(await answer, { status: 409, body: { code: 'account_held', holds: [{ ref }] } })
})

t.test('failed sign-ins at one process lead to a hold that applies at the others (CVE-2026-88770)', async (t) => {
  const elsewhere = await startProcess(t, { MONGODB_URI: app.uri, FAILED_SIGN_INS: '3' })
  const person = await app.signUp()
  for (let count = 0; count < 3; count++) t.equal((await signIn(person, 'not the password')).status, 401)
  await service.background.settled()
  const there = await elsewhere.ask('POST', '/v1/sessions', { body: { login: person.email, password } })
  t.match(there, { status: 409, body: { code: 'account_held', holds: [{ reason: { code: 'failed_sign_ins' } }] } })
})

t.test('a successful sign-in is not a failure and resets the count (keycloak#48272)', async (t) => {
  const person = await app.signUp()
  for (let count = 0; count < 4; count++) {
    for (let fails = 0; fails < 2; fails++) t.equal((await signIn(person, 'not the password')).status, 401)
    await service.background.settled()
    t.equal((await signIn(person)).status, 201)
  }
})

t.test('no kind of sign-in gives a locked account a full session (GHSA-wv3h-x6c4-r867)', async (t) => {
  const person = await app.signUp()
  await place(person, lock)
  for (const login of [person.email, person.username, person.email.toUpperCase()]) {
    const answer = await app.ask('POST', '/v1/sessions', { body: { login, password } })
    t.match(answer, { status: 409, body: { restricted_session: { scope: 'restricted' } } }, login)
    t.notOk('session' in answer.body)
  }
})

t.test('the token of a held account is refused by other services as well (sokosumi#4412, CVE-2023-1555)', async (t) => {
  const person = await app.signUp()
  const { token } = await app.service('checks')
  const check = (body: object) => app.ask('POST', '/v1/checks', { token, body: { action: 'app.api.read', ...body } })
  t.match(await check({ token: person.token }), { body: { allowed: true } })
  const ref = await place(person, { kind: 'policy', actions: ['app.*'] })
  for (const who of [{ token: person.token }, { account_id: person.id }]) {
    t.match(await check(who), { status: 200, body: { allowed: false, holds: [{ ref }] } })
  }
})

t.test('a stream that was open before the hold stops (mastodon#36448)', async (t) => {
  const held = await app.staff('admin')
  const address = await app.fastify.listen({ port: 0, host: '127.0.0.1' })
  const line = (name: string) => `${JSON.stringify({ username: name, email: `${name}@example.net` })}\n`
  let resume = () => {}
  const isHeld = new Promise<void>((resolve) => {
    resume = resolve
  })
  async function* lines() {
    yield new TextEncoder().encode(Array.from({ length: 200 }, (_, n) => line(`stream.before${n}`)).join(''))
    await isHeld
    yield new TextEncoder().encode(Array.from({ length: 200 }, (_, n) => line(`stream.after${n}`)).join(''))
  }
  const answer = fetch(new URL('/v1/admin/imports', address), {
    method: 'POST',
    headers: { authorization: `Bearer ${held.token}`, 'content-type': 'application/x-ndjson' },
    body: ReadableStream.from(lines()),
    duplex: 'half',
  } as RequestInit)
  const countNamed = (name: string) => app.raw.collection('accounts').countDocuments({ 'names.key': name })
  while ((await countNamed('stream.before0')) === 0) await service.background.settled()
  await place(held, { kind: 'policy', preset: 'privilege_freeze' })
  resume()
  const results = (await (await answer).text()).trim().split('\n')
  t.match(JSON.parse(results.at(-1) ?? ''), { status: 'stopped', code: 'account_held' })
  t.equal(await countNamed('stream.after199'), 0)
})

t.test(
  'recording the end of an old hold while a new one is placed leaves the new one untouched (better-auth)',
  async (t) => {
    const person = await app.signUp()
    const expires_at = new Date(service.now().getTime() + minute).toISOString()
    await place(person, { kind: 'policy', actions: ['profile.update'], expires_at })
    app.advanceClock(minute)
    const write = delayCommand(t, 'hold.expired')
    const swept = workers.holdExpiry.settled()
    await write.reached
    const ref = await place(person, { kind: 'policy', actions: ['profile.update'] })
    write.release()
    await swept
    t.match(await edit(person.token), { status: 409, body: { holds: [{ ref }] } })
  },
)

t.test('holds that were placed in bulk can be appealed like any other (mastodon#20897)', async (t) => {
  const person = await app.signUp()
  const body = {
    operation: 'place',
    account_ids: [person.id],
    hold: { kind: 'policy', reason: 'spam', actions: ['app.x'] },
  }
  t.equal((await app.ask('POST', '/v1/admin/hold-batches', { token: admin.token, body })).status, 202)
  await workers.holdBatches.settled()
  const [hold] = (await app.ask('GET', '/v1/me/holds', person)).body.items
  t.match(hold.appeal, { allowed: true })
  const appeal = { token: person.token, body: { text: 'It was not me.' } }
  t.equal((await app.ask('POST', hold.appeal.href, appeal)).status, 201)
})

t.test(
  'closing the account or signing up again does not escape a hold: an earlier closing waits for it (online-go#3275)',
  async (t) => {
    const close = (person: Person) => app.ask('POST', '/v1/me/close', { token: person.token, body: { password } })
    const person = await app.signUp()
    const ref = await place(person, { kind: 'review', actions: ['profile.update'] })
    t.match(await close(person), {
      status: 409,
      body: { code: 'account_held', action: 'account.close', holds: [{ ref }] },
    })

    const faster = await app.signUp()
    t.equal((await close(faster)).status, 202)
    await place(faster, { kind: 'review', actions: ['profile.update'] })
    app.advanceClock(31 * day)
    await workers.accountErasure.settled()
    const { username, email } = faster
    const again = await app.ask('POST', '/v1/accounts', { body: { username, email, password } })
    t.match(again, { status: 409, body: { conflicts: [{ code: 'username_taken' }, { code: 'email_taken' }] } })
  },
)
