// A hold with a requirement ends when the owner fulfils it, in every state in which it can be placed, and says so.

import t, { type Test } from 'tap'
import { type Requirement, requirements } from '../../src/enforcement/actions.ts'
import { minute } from '../../src/time.ts'
import { addFactor, codeOf } from '../authenticator.ts'
import { mailTo } from '../mailbox.ts'
import { type Answer, type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const { ask } = app
const admin = await app.admin()
const next = 'an entirely new password'

interface Step {
  rel: string
  method: 'GET' | 'POST' | 'PUT'
  href: string
  needs?: string[]
  auth?: string
}

const signIn = ({ email }: Person, entered = password, code?: string) =>
  ask('POST', '/v1/sessions', { body: { login: email, password: entered, ...(code !== undefined && { code }) } })
const confirm = (token: string) => ask('POST', '/v1/email-verifications/confirm', { body: { token } })
const verifyMail = ({ email }: Person) => mailTo(app, email, /^Confirm your e-mail address/)
const stateOf = async (ref: string) =>
  (await ask('GET', `/v1/admin/holds/${ref}`, { token: admin.token })).body.state as string

/** Follows the first step of a refusal to its end, as its caller would. */
async function fulfil(person: Person, requirement: Requirement, refusal: Answer, session?: string): Promise<void> {
  const step: Step = refusal.body.next[0]
  const token = step.auth === 'restricted_session' ? refusal.body.restricted_session.token : session
  const proof: Record<string, string> = { password: requirement === 'password_changed' ? next : password }
  proof.current_password = password
  const body = Object.fromEntries((step.needs ?? []).map((member) => [member, proof[member]]))
  const answer = await ask(step.method, step.href, { token, ...(step.needs === undefined ? {} : { body }) })
  if (answer.status >= 300) throw new Error(`${step.href}: ${answer.status} ${JSON.stringify(answer.body)}`)
  if (requirement === 'email_verified') await confirm((await verifyMail(person)).token)
  if (requirement === 'second_factor') {
    const code = codeOf(answer.body.secret, app.started.service.now())
    await ask('POST', '/v1/me/factors/totp/confirm', { token, body: { code } })
  }
}

/** States of an account, and how to sign in to it then. */
const states: Record<string, (person: Person) => Promise<() => Promise<Answer>>> = {
  'not verified': async (person) => () => signIn(person),
  async verified(person) {
    await confirm((await verifyMail(person)).token)
    return () => signIn(person)
  },
  async closing(person) {
    await ask('POST', '/v1/me/close', { token: person.token, body: { password } })
    return () => signIn(person)
  },
  async 'with a second factor'(person) {
    await confirm((await verifyMail(person)).token)
    const { token } = (await signIn(person)).body.session
    const { secret } = await addFactor(app, { ...person, token })
    return () => {
      app.advanceClock(minute)
      return signIn(person, password, codeOf(secret, app.started.service.now()))
    }
  },
}

for (const requirement of requirements) {
  for (const [state, prepare] of Object.entries(states)) {
    t.test(`${requirement} of an account that is ${state}: the first step of the 409 ends the hold`, async (t) => {
      for (const disclosure of ['full', 'minimal']) {
        const person = await app.signUp()
        const enter = await prepare(person)
        const hold = { kind: 'requirement', requirement, preset: 'lock', disclosure }
        const { ref } = (await app.hold(person, hold)).body
        const refusal = await enter()
        t.match(refusal, { status: 409, body: { code: 'account_held', action: 'session.create' } })
        t.notMatch(refusal.body.suggestion, /lifted/)
        await fulfil(person, requirement, refusal)
        t.equal(await stateOf(ref), 'fulfilled', ref)
      }
    })
  }
}

t.test('the restricted session allows exactly what its hold asks for', async (t) => {
  const person = await app.signUp()
  await app.hold(person, { kind: 'requirement', requirement: 'second_factor', actions: ['session.create'] })
  const { token } = (await signIn(person)).body.restricted_session
  const refused = { status: 403, body: { code: 'restricted_session' } }
  t.match(await ask('DELETE', '/v1/me/factors/totp', { token, body: { password } }), refused)
  const change = { current_password: password, password: next }
  t.match(await ask('PUT', '/v1/me/password', { token, body: change }), refused)
  t.equal((await ask('POST', '/v1/me/factors/totp', { token, body: { password } })).status, 201)

  const other = await app.signUp()
  await app.hold(other, { kind: 'policy', actions: ['session.create'] })
  await app.hold(other, { kind: 'requirement', requirement: 'second_factor', actions: ['profile.update'] })
  const restricted = (await signIn(other)).body.restricted_session.token
  const begin = { token: restricted, body: { password } }
  t.match(await ask('POST', '/v1/me/factors/totp', begin), refused, 'a requirement elsewhere opens nothing')
})

t.test('an owner without a password gets in by a reset, whatever the hold asks for', async (t) => {
  for (const requirement of requirements) {
    const username = `imported.${requirement.replace('_', '.')}`
    const line = JSON.stringify({ username, email: `${username}@example.com`, email_verified: true })
    const headers = { 'content-type': 'application/x-ndjson' }
    await ask('POST', '/v1/admin/imports', { token: admin.token, body: line, headers })
    const { body } = await ask('GET', `/v1/admin/accounts?query=${username}`, { token: admin.token })
    const person: Person = { ...body.items[0], token: '' }
    const { ref } = (await app.hold(person, { kind: 'requirement', requirement, preset: 'lock' })).body
    await ask('POST', '/v1/password-resets', { body: { email: person.email } })
    const { token } = await mailTo(app, person.email, /^Set a new password/)
    t.equal((await ask('POST', '/v1/password-resets/confirm', { body: { token, password } })).status, 204, requirement)
    if (requirement === 'second_factor') await fulfil(person, requirement, await signIn(person))
    t.equal(await stateOf(ref), 'fulfilled', requirement)
  }
})

t.test('a step that another hold blocks is not offered first', async (t) => {
  const person = await app.signUp()
  await app.hold(person, { kind: 'requirement', requirement: 'password_changed', actions: ['profile.update'] })
  const { ref } = (await app.hold(person, { kind: 'policy', actions: ['password.change', 'profile.update'] })).body
  const edit = { token: person.token, headers: { 'if-match': '*' }, body: { bio: 'a' } }
  const refusal = await ask('PATCH', '/v1/me', edit)
  t.match(refusal.body.next[0], { rel: 'reset-password', href: '/v1/password-resets', needs: ['email'] })
  t.match(
    refusal.body.suggestion,
    /^Change your password: the hold ends as soon as that is done\. Read the other holds/,
  )
  t.ok(refusal.body.next.some((step: Step) => step.rel === 'appeal' && step.href.includes(ref)))
})

const said: Record<Requirement, RegExp> = {
  email_verified: /ends as soon as you confirm your e-mail address/,
  password_changed: /ends as soon as you set a new password/,
  second_factor: /ends as soon as you add a second factor/,
}

/** The mail about a hold, in a language. */
async function placedMail(t: Test, hold: Record<string, unknown>) {
  const person = await app.signUp()
  await app.hold(person, hold)
  const { text } = await mailTo(app, person.email, /hold was placed/)
  t.notMatch(text, /lift/)
  return text
}

t.test('the mail about a hold says what ends it, and what signing in allows', async (t) => {
  for (const requirement of requirements) {
    const text = await placedMail(t, { kind: 'requirement', requirement, preset: 'lock', disclosure: 'minimal' })
    t.match(text, said[requirement])
    t.match(text, /You can sign in only to/)
  }
  t.match(await placedMail(t, { actions: ['profile.update'] }), /You can sign in and read the hold, and appeal it\./)
  t.match(
    await placedMail(t, { actions: ['profile.update'], appealable: false }),
    /You can sign in and read the hold\./,
  )
  t.match(await placedMail(t, { preset: 'lock' }), /You can sign in only to read the hold, and appeal it\./)
})
