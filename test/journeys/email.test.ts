import t from 'tap'
import { day, minute } from '../../src/time.ts'
import { openHouseWithSmtp } from '../mail/catcher.ts'
import { mailsTo, mailTo } from '../mailbox.ts'
import { type Person, password, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await openHouseWithSmtp(t)
const { ask } = app

const confirm = (token: string, session?: string) =>
  ask('POST', '/v1/email-verifications/confirm', { body: { token }, token: session })
const readOwn = (token: string) => ask('GET', '/v1/me', { token })
const changeTo = (person: Person, email: string, entered = password) =>
  ask('PUT', '/v1/me/email', { token: person.token, body: { email, password: entered } })
const signIn = (login: string) => ask('POST', '/v1/sessions', { body: { login, password } })
const verifyMail = (address: string) => mailTo(app, address, /^Confirm your e-mail address/)
const changeMail = (address: string) => mailTo(app, address, /^Confirm your new/)
const undoMail = (address: string) => mailTo(app, address, /is about to change/)
const unknown = { status: 404, body: { code: 'not_found' } }

async function verified(name?: string): Promise<Person> {
  const person = await app.signUp(name)
  t.match(await confirm((await verifyMail(person.email)).token, person.token), { status: 200 })
  return person
}

t.test('the token from the sign-up verifies the address once', async (t) => {
  const person = await app.signUp()
  const { token, text } = await verifyMail(person.email)
  t.match(text, person.username)
  const answer = await confirm(token, person.token)
  t.match(answer, { status: 200, body: { id: person.id, email_verified: true, state: 'active', version: 2 } })
  t.equal(answer.headers.etag, (await readOwn(person.token)).headers.etag, 'the session sent along goes on')
  t.match(await confirm(token, person.token), unknown, 'a used token is unknown')
})

t.test('verifying ends all earlier sessions except the one that is sent along', async (t) => {
  const person = await app.signUp()
  const other = (await signIn(person.email)).body.session.token
  t.equal((await confirm((await verifyMail(person.email)).token, other)).status, 200)
  t.match(await readOwn(person.token), { status: 401, body: { code: 'session_expired' } })
  t.equal((await readOwn(other)).status, 200)

  const hijacked = await app.signUp()
  const { token } = await verifyMail(hijacked.email)
  t.equal((await confirm(token, person.token)).status, 200, 'a session of somebody else is none')
  t.equal((await readOwn(hijacked.token)).status, 401)
})

t.test('verifying cancels a change of the address that began earlier', async (t) => {
  const person = await app.signUp()
  t.equal((await changeTo(person, 'thief@example.com')).status, 202)
  const pending = await changeMail('thief@example.com')
  t.equal((await confirm((await verifyMail(person.email)).token)).status, 200)
  t.match(await confirm(pending.token), unknown)
})

t.test('the mail can be requested again; the newest three tokens work', async (t) => {
  const person = await app.signUp()
  await verifyMail(person.email)
  for (let count = 0; count < 3; count += 1) {
    t.match(await ask('POST', '/v1/me/email-verifications', person), { status: 202, body: { status: 'mail_sent' } })
    await verifyMail(person.email)
  }
  const mails = await mailsTo(app, person.email)
  t.equal(mails.length, 4)
  t.equal(new Set(mails.map(({ token }) => token)).size, 4)
  t.match(await confirm(mails[0]?.token ?? ''), unknown)
  t.match(await confirm(mails[1]?.token ?? '', person.token), { status: 200 })
  t.match(await confirm(mails[3]?.token ?? ''), unknown, 'what is verified needs no token any more')
  t.equal((await ask('POST', '/v1/me/email-verifications', person)).status, 202)
  t.equal((await mailsTo(app, person.email)).length, 4, 'nor another mail')
})

t.test('a token works for a day, to the millisecond', async (t) => {
  const from = app.started.service.now().getTime()
  const [early, late] = [await app.signUp(), await app.signUp()]
  const tokens = [(await verifyMail(early.email)).token, (await verifyMail(late.email)).token]
  const { service } = app.started
  const expiryOf = async (person: Person) =>
    (await service.db.accounts.findOne({ _id: person.id }))?.tokens?.[0]?.expires_at.getTime() ?? 0
  const { now } = service
  t.teardown(() => Object.assign(service, { now }))
  const early1 = await expiryOf(early)
  const late1 = await expiryOf(late)
  t.ok(early1 - from >= day && late1 - now().getTime() <= day)
  service.now = () => new Date(early1 - 1)
  t.match(await confirm(tokens[0] ?? ''), { status: 200 })
  service.now = () => new Date(late1)
  t.match(await confirm(tokens[1] ?? ''), unknown)
  service.now = now
})

t.test('an address changes when the new one is confirmed, and the old one gets a mail', async (t) => {
  const person = await verified()
  const answer = await changeTo(person, 'Wren@example.com')
  t.match(answer, { status: 202, body: { email_pending: 'Wren@example.com' } })
  t.match((await readOwn(person.token)).body, { email: person.email, version: 3 }, 'the address has not changed yet')
  const { token } = await changeMail('Wren@example.com')
  t.ok((await undoMail(person.email)).token)
  const other = (await signIn(person.email)).body.session.token
  t.match(await confirm(token, person.token), {
    status: 200,
    body: { email: 'Wren@example.com', email_verified: true },
  })
  t.equal((await readOwn(other)).status, 401)
  t.equal((await signIn('wren@example.com')).status, 201)
  t.equal((await signIn(person.email)).status, 401)
  t.match(await confirm(token), unknown)
})

t.test('the owner sees a pending change and cancels it: its link stops working', async (t) => {
  const person = await verified()
  const cancel = () => ask('DELETE', '/v1/me/email', { token: person.token })
  t.match(await cancel(), { status: 409, body: { code: 'invalid_transition' } })
  t.equal((await readOwn(person.token)).body.email_pending, null)
  await changeTo(person, 'heron@example.com')
  t.match((await readOwn(person.token)).body, { email_pending: 'heron@example.com', version: 3 })
  const { token } = await changeMail('heron@example.com')
  t.match(await cancel(), { status: 204, body: /^$/ })
  t.match((await readOwn(person.token)).body, { email: person.email, email_pending: null, version: 4 })
  t.match(await confirm(token), unknown)
  t.equal((await cancel()).status, 409)
})

t.test('an undo puts the old address back within seven days and ends all sessions', async (t) => {
  const person = await verified()
  await changeTo(person, 'crow@example.com')
  const undo = await undoMail(person.email)
  t.equal((await confirm((await changeMail('crow@example.com')).token, person.token)).status, 200)
  await changeTo(person, 'raven@example.com')
  const further = await changeMail('raven@example.com')
  app.advanceClock(7 * day - minute)
  t.match(await confirm(undo.token, person.token), {
    status: 200,
    body: { email: person.email, email_verified: true, state: 'active' },
  })
  t.equal((await readOwn(person.token)).status, 401, 'the session sent along, too')
  t.match(await confirm(further.token), unknown, 'and what was begun ends')
  t.equal((await signIn(person.email)).status, 201)
})

t.test('an undo before the confirmation cancels the change; after seven days an undo is too late', async (t) => {
  const person = await verified()
  await changeTo(person, 'owl@example.com')
  const change = await changeMail('owl@example.com')
  t.match(await confirm((await undoMail(person.email)).token), { status: 200, body: { email: person.email } })
  t.match(await confirm(change.token), unknown)

  const late = await verified()
  await changeTo(late, 'late.owl@example.com')
  const undo = await undoMail(late.email)
  app.advanceClock(7 * day)
  t.match(await confirm(undo.token), unknown)
})

t.test('further changes do not displace the first undo link', async (t) => {
  const person = await verified()
  await changeTo(person, 'first.thief@example.com')
  const undo = await undoMail(person.email)
  for (const step of ['second', 'third', 'fourth', 'fifth']) {
    await confirm(
      (await changeMail(`${step === 'second' ? 'first' : previous(step)}.thief@example.com`)).token,
      person.token,
    )
    await changeTo(person, `${step}.thief@example.com`)
  }
  t.match(await confirm(undo.token), { status: 200, body: { email: person.email } })
})

const order = ['first', 'second', 'third', 'fourth', 'fifth']
const previous = (step: string) => order[order.indexOf(step) - 1]

t.test('undoing the change of an unverified address verifies nothing', async (t) => {
  const person = await app.signUp()
  await changeTo(person, 'magpie@example.com')
  const undo = await undoMail(person.email)
  t.match(await confirm((await changeMail('magpie@example.com')).token), { body: { state: 'active' } })
  t.match(await confirm(undo.token), { status: 200, body: { email_verified: false, state: 'pending' } })
})

t.test('another account’s address is refused, at the request and at the confirmation', async (t) => {
  const [person, owner] = [await verified(), await app.signUp()]
  const taken = await changeTo(person, owner.email.toUpperCase())
  t.match(taken, { status: 409, body: { code: 'email_taken', conflicting_field: 'email' } })
  const supplied = { email: 'free.jay@example.com', password }
  t.equal((await takeWayOut(app, taken, 'choose-other', supplied)).status, 202)

  await changeTo(person, 'contested@example.com')
  const { token } = await changeMail('contested@example.com')
  const body = { username: 'quicker', email: 'Contested@example.com', password }
  t.equal((await ask('POST', '/v1/accounts', { body })).status, 201)
  const refused = await confirm(token, person.token)
  t.match(refused, { status: 409, body: { code: 'email_taken', conflicts: [{ field: 'email', suggestions: [] }] } })
  t.equal((await takeWayOut(app, refused, 'choose-other', { ...supplied, email: 'j@example.com' })).status, 202)
})

t.test('a wrong password is reported after a hold and before a clash', async (t) => {
  const person = await verified()
  const wrong = 'a wrong password of mine'
  t.match(await changeTo(person, 'first.admin@example.com', wrong), {
    status: 401,
    body: { code: 'invalid_credentials' },
  })
  await app.hold(person, { preset: 'takeover_freeze' })
  t.match(await changeTo(person, 'x@example.com', wrong), { status: 409, body: { code: 'account_held' } })
  t.match(await changeTo(person, 'x@example.com'), {
    status: 409,
    body: { code: 'account_held', action: 'email.change' },
  })
})

t.test('a hold refuses a mailed token and keeps it for later', async (t) => {
  const [pending, changing, admin] = [await app.signUp(), await verified(), await app.admin()]
  await changeTo(changing, 'held.wren@example.com')
  const tokens = [
    await verifyMail(pending.email),
    await changeMail('held.wren@example.com'),
    await undoMail(changing.email),
  ]
  const holds = [
    await app.hold(pending, { kind: 'policy', actions: ['email.verify'] }),
    await app.hold(changing, { kind: 'policy', actions: ['email.change'] }),
  ]
  const answers = [
    await confirm(tokens[0]?.token ?? ''),
    await confirm(tokens[1]?.token ?? ''),
    await confirm(tokens[2]?.token ?? ''),
  ]
  for (const [index, action] of ['email.verify', 'email.change', 'email.change'].entries()) {
    t.match(answers[index], { status: 409, body: { code: 'account_held', action } })
  }
  for (const hold of holds) {
    const lift = { token: admin.token, headers: { 'if-match': '*' }, body: { reason: 'settled' } }
    t.equal((await ask('POST', `/v1/admin/holds/${hold.body.ref}/lift`, lift)).status, 200)
  }
  t.equal((await confirm(tokens[0]?.token ?? '')).status, 200)
  t.equal((await confirm(tokens[1]?.token ?? '')).status, 200)
})

t.test('an invalid token, or one for another purpose, is unknown', async (t) => {
  const person = await app.signUp()
  const { token } = await verifyMail(person.email)
  for (const text of ['x', person.token, token.slice(0, -1), `${token} `, 'hf_tok_', '$where']) {
    t.match(await confirm(text), unknown, text)
  }
  const asReset = { token, password: 'another long password' }
  t.match(await ask('POST', '/v1/password-resets/confirm', { body: asReset }), unknown)
})

t.test('actions that need a verified address are refused until it is verified', async (t) => {
  const strict = await startTestApp(t, { UNVERIFIED_MAY_NOT: 'profile.update, session.create' })
  const person = await strict.signUp()
  const edit = { token: person.token, body: { bio: 'a' }, headers: { 'if-match': '*' } }
  const refused = await strict.ask('PATCH', '/v1/me', edit)
  t.match(refused, { status: 403, body: { code: 'email_unverified', next: [{ rel: 'verify-email' }] } })
  const login = { body: { login: person.email, password } }
  t.match(await strict.ask('POST', '/v1/sessions', login), { status: 403, body: { code: 'email_unverified' } })
  const checks = await strict.service('checks')
  const check = { token: checks.token, body: { account_id: person.id, action: 'profile.update', explain: true } }
  const byAddress = { allowed: false, holds: [], refusal: { code: 'email_unverified' } }
  t.match(await strict.ask('POST', '/v1/checks', check), { status: 200, body: byAddress }, 'by other services as well')
  const wrong = { body: { login: person.email, password: 'not the password' } }
  t.equal((await strict.ask('POST', '/v1/sessions', wrong)).status, 401, 'told only to who knows the password')
  t.equal((await takeWayOut(strict, refused, 'verify-email')).status, 202)
  const { token } = await mailTo(strict, person.email)
  t.equal(
    (await strict.ask('POST', '/v1/email-verifications/confirm', { body: { token }, token: person.token })).status,
    200,
  )
  t.equal((await strict.ask('PATCH', '/v1/me', edit)).status, 200)
  t.equal((await strict.ask('POST', '/v1/sessions', login)).status, 201)
})

t.test('a hold is reported before an address that is not verified, as a check reports it', async (t) => {
  const strict = await startTestApp(t, { UNVERIFIED_MAY_NOT: 'profile.update, account.export, session.create' })
  const [person, checks] = [await strict.signUp(), await strict.service('checks')]
  const { ref } = (await strict.hold(person, { preset: 'lock' })).body
  const { token, email: login } = person
  const held = { status: 409, body: { code: 'account_held', holds: [{ ref }] } }
  const edit = { token, body: { bio: 'a' }, headers: { 'if-match': '*' } }
  t.match(await strict.ask('PATCH', '/v1/me', edit), held)
  t.match(await strict.ask('GET', '/v1/me/export', { token }), held)
  const signIn = await strict.ask('POST', '/v1/sessions', { body: { login, password } })
  t.match(signIn, { ...held, body: { restricted_session: { scope: 'restricted' } } })
  for (const action of ['profile.update', 'account.export', 'session.create']) {
    const body = { account_id: person.id, action, explain: true }
    t.match((await strict.ask('POST', '/v1/checks', { token: checks.token, body })).body.refusal, held.body, action)
  }
  const wrong = { body: { login, password: 'not the password' } }
  t.equal((await strict.ask('POST', '/v1/sessions', wrong)).status, 401, 'told only to who knows the password')
})
