// A squatter signs up with an address that is not theirs. The owner of the mailbox can take over the account completely:
// nothing that the squatter left in it lets them in, or keeps the owner out.

import t from 'tap'
import { day } from '../../src/time.ts'
import { addFactor, beginFactor, codeOf } from '../authenticator.ts'
import { mailsTo, mailTo } from '../mailbox.ts'
import { type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const { ask } = app
const ownersPassword = 'the password of the owner'

const confirm = (token: string, session?: string) =>
  ask('POST', '/v1/email-verifications/confirm', { body: { token }, token: session })
const verifyMail = (address: string) => mailTo(app, address, /^Confirm your e-mail address/)
const signIn = ({ email }: Person, entered = password, code?: string) =>
  ask('POST', '/v1/sessions', { body: { login: email, password: entered, ...(code !== undefined && { code }) } })
const readOwn = (token: string) => ask('GET', '/v1/me', { token })
async function reset({ email }: Person) {
  await ask('POST', '/v1/password-resets', { body: { email } })
  const { token } = await mailTo(app, email, /^Set a new password/)
  return ask('POST', '/v1/password-resets/confirm', { body: { token, password: ownersPassword } })
}

/** An account of a squatter, with a second factor and a session. */
async function squat() {
  const person = await app.signUp()
  return { person, ...(await addFactor(app, person)) }
}

t.test('verifying the address by its link removes the squatter’s factor and ends the sessions', async (t) => {
  const { person } = await squat()
  const answer = await confirm((await verifyMail(person.email)).token)
  t.match(answer, { status: 200, body: { email_verified: true, second_factor: { enabled: false } } })
  t.equal((await readOwn(person.token)).status, 401)
  t.equal((await signIn(person)).status, 201, 'no code is asked for; the password is one that the reset replaces')
  t.match(await mailTo(app, person.email, /second factor .* removed/), { text: /before this address was confirmed/ })
  t.equal((await reset(person)).status, 204)
  t.equal((await signIn(person, ownersPassword)).status, 201)
  t.equal((await signIn(person)).status, 401)
})

t.test('a reset removes it as well, verifies the address and activates the account', async (t) => {
  const { person } = await squat()
  const before = (await readOwn(person.token)).body.version
  t.equal((await reset(person)).status, 204)
  const answer = await signIn(person, ownersPassword)
  t.match(answer, { status: 201, body: { account: { state: 'active', email_verified: true } } })
  t.strictSame(answer.body.account.second_factor, { enabled: false, recovery_codes_left: 0 })
  t.equal(answer.body.account.version, before + 1, 'which changes what the owner sees')
  app.advanceClock(31 * day)
  await app.started.workers.unverifiedExpiry.settled()
  t.equal((await signIn(person, ownersPassword)).status, 201, 'and it is not erased as one that never was verified')
})

t.test('only the session that added the factor keeps it, when it is sent along', async (t) => {
  const [first, second] = [await squat(), await squat()]
  const confirmed = await confirm((await verifyMail(first.person.email)).token, first.person.token)
  t.match(confirmed, { status: 200, body: { second_factor: { enabled: true, recovery_codes_left: 10 } } })
  t.equal((await reset(first.person)).status, 204)
  const needed = { status: 401, body: { code: 'second_factor_required' } }
  t.match(await signIn(first.person, ownersPassword), needed, 'it is the owner’s from then on')

  const code = codeOf(second.secret, app.started.service.now())
  const other = (await signIn(second.person, password, code)).body.session.token
  const lost = await confirm((await verifyMail(second.person.email)).token, other)
  t.match(lost, { status: 200, body: { second_factor: { enabled: false } } })
})

t.test('a factor added after the address was verified stays, whatever is verified later', async (t) => {
  const person = await app.signUp()
  t.equal((await confirm((await verifyMail(person.email)).token, person.token)).status, 200)
  await addFactor(app, person)
  t.equal((await reset(person)).status, 204)
  t.match(await signIn(person, ownersPassword), { status: 401, body: { code: 'second_factor_required' } })
  const { token } = await app.admin()
  const moved = { email: `moved.${person.email}` }
  const edit = { token, headers: { 'if-match': '*' }, body: moved }
  t.equal((await ask('PATCH', `/v1/admin/accounts/${person.id}`, edit)).status, 200)
  t.match(await confirm((await verifyMail(moved.email)).token), { body: { second_factor: { enabled: true } } })
})

t.test('a factor that the squatter has only begun cannot be confirmed after the verification', async (t) => {
  const person = await app.signUp()
  const secret = await beginFactor(app, person)
  t.equal((await confirm((await verifyMail(person.email)).token)).status, 200)
  const { token } = (await signIn(person)).body.session
  const body = { code: codeOf(secret, app.started.service.now()) }
  t.match(await ask('POST', '/v1/me/factors/totp/confirm', { token, body }), { status: 404 })
})

t.test('the squatter’s factor is also removed when the account moves to a verified address and back', async (t) => {
  const { person } = await squat()
  const theirs = `squatter.${person.email}`
  await ask('PUT', '/v1/me/email', { token: person.token, body: { email: theirs, password } })
  const proven = await confirm((await mailTo(app, theirs)).token, person.token)
  t.match(proven, { body: { email: theirs, second_factor: { enabled: true } } })
  const undone = await confirm((await mailTo(app, person.email, /is about to change/)).token)
  t.match(undone, { body: { email: person.email, email_verified: false, second_factor: { enabled: false } } })
  t.equal((await reset(person)).status, 204)
  t.equal((await signIn(person, ownersPassword)).status, 201)
})

/** A person whose address is verified. */
async function verified(): Promise<Person> {
  const person = await app.signUp()
  t.equal((await confirm((await verifyMail(person.email)).token, person.token)).status, 200)
  return person
}
const changeTo = ({ token }: Person, email: string) => ask('PUT', '/v1/me/email', { token, body: { email, password } })
const undoMails = ({ email }: Person) => mailsTo(app, email, /is about to change/)

t.test('undoing a change of a verified address removes the factor that a thief added afterwards', async (t) => {
  const person = await verified()
  const theirs = `thief.${person.email}`
  t.equal((await changeTo(person, theirs)).status, 202)
  t.equal((await confirm((await mailTo(app, theirs)).token, person.token)).status, 200)
  await addFactor(app, person)
  const [undo] = await undoMails(person)
  const undone = await confirm(undo?.token ?? '', person.token)
  t.match(undone, { status: 200, body: { email: person.email, email_verified: true, state: 'active' } })
  t.strictSame(undone.body.second_factor, { enabled: false, recovery_codes_left: 0 })
  t.equal((await readOwn(person.token)).status, 401, 'all sessions end')
  t.match(await mailTo(app, person.email, /second factor .* removed/), { text: /after the change of address/ })
  const { token } = await app.admin()
  const trail = await ask('GET', `/v1/admin/events?account=${person.id}&type=email.change_undone`, { token })
  const [event] = trail.body.items
  t.match(event.changes.second_factor, { before: { enabled: true }, after: { enabled: false } })
  t.equal((await reset(person)).status, 204)
  t.equal((await signIn(person, ownersPassword)).status, 201, 'the owner comes in')
})

t.test(
  'the undo removes it before the new address is confirmed, too, and after a second change by the thief',
  async (t) => {
    for (const which of [0, 1]) {
      const person = await verified()
      t.equal((await changeTo(person, `thief.${person.email}`)).status, 202)
      app.advanceClock(1_000)
      await addFactor(app, person)
      t.equal((await changeTo(person, `another.${person.email}`)).status, 202)
      const { token = '' } = (await undoMails(person))[which] ?? {}
      t.match(await confirm(token), { status: 200, body: { second_factor: { enabled: false } } }, `link ${which}`)
    }
  },
)

t.test('a factor from before the change stays; one that was only begun then does not', async (t) => {
  const person = await verified()
  const { secret } = await addFactor(app, person)
  const theirs = `thief.${person.email}`
  t.equal((await changeTo(person, theirs)).status, 202)
  t.equal((await confirm((await mailTo(app, theirs)).token, person.token)).status, 200)
  const undone = await confirm((await mailTo(app, person.email, /is about to change/)).token)
  t.match(undone, { status: 200, body: { second_factor: { enabled: true, recovery_codes_left: 10 } } })
  t.strictSame(await mailsTo(app, person.email, /second factor .* removed/), [])
  t.match(await signIn(person), { status: 401, body: { code: 'second_factor_required' } })
  t.equal((await signIn(person, password, codeOf(secret, app.started.service.now()))).status, 201)

  const other = await verified()
  t.equal((await changeTo(other, `thief.${other.email}`)).status, 202)
  const begun = await beginFactor(app, other)
  t.equal((await confirm((await mailTo(app, other.email, /is about to change/)).token)).status, 200)
  const { token } = (await signIn(other)).body.session
  const body = { code: codeOf(begun, app.started.service.now()) }
  t.match(await ask('POST', '/v1/me/factors/totp/confirm', { token, body }), { status: 404 })
})

t.test('an undo link from an earlier version counts from the last change of the address', async (t) => {
  const person = await verified()
  t.equal((await changeTo(person, `thief.${person.email}`)).status, 202)
  const accounts = app.raw.collection<{ _id: string }>('accounts')
  await accounts.updateOne({ _id: person.id }, { $unset: { 'undo_addresses.$[].since': 1 } })
  app.advanceClock(1_000)
  await addFactor(app, person)
  const undone = await confirm((await mailTo(app, person.email, /is about to change/)).token)
  t.match(undone, { status: 200, body: { second_factor: { enabled: false } } })
})

t.test('the page of the link offers to set your own password; no mail is sent for that', async (t) => {
  const { person } = await squat()
  t.equal((await confirm((await verifyMail(person.email)).token)).status, 200)
  t.match((await ask('GET', '/confirm/confirm.js')).body, /Not your account\? Set your own password/)
  t.strictSame(await mailsTo(app, person.email, /Set a new password/), [])
})
