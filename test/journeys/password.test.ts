import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { minute } from '../../src/time.ts'
import { openHouseWithSmtp } from '../mail/catcher.ts'
import { mailsTo, mailTo } from '../mailbox.ts'
import { giveToken, type Person, password, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await openHouseWithSmtp(t)
const { ask } = app
const next = 'an entirely new password'

const readOwn = (token: string) => ask('GET', '/v1/me', { token })
const signIn = (login: string, entered = password) =>
  ask('POST', '/v1/sessions', { body: { login, password: entered } })
const requestReset = (email: string) => ask('POST', '/v1/password-resets', { body: { email } })
const reset = (token: string, entered = next) =>
  ask('POST', '/v1/password-resets/confirm', { body: { token, password: entered } })
const change = (person: Person, entered = next, current = password) =>
  ask('PUT', '/v1/me/password', { token: person.token, body: { current_password: current, password: entered } })
const resetMail = (email: string) => mailTo(app, email, /^Set a new password/)
const unknown = { status: 404, body: { code: 'not_found' } }

t.test('a change of the password ends all other sessions and sends a mail', async (t) => {
  const person = await app.signUp()
  const other = (await signIn(person.email)).body.session.token
  t.match(await change(person), { status: 204, body: /^$/ })
  t.equal((await readOwn(person.token)).status, 200)
  t.match(await readOwn(other), { status: 401, body: { code: 'session_expired' } })
  t.equal((await signIn(person.email)).status, 401)
  t.equal((await signIn(person.email, next)).status, 201)
  t.match((await mailTo(app, person.email)).subject, /password was changed/)
})

t.test('a wrong current password changes nothing, and is reported after a hold', async (t) => {
  const person = await app.signUp()
  const wrong = 'not the password at all'
  const refused = await change(person, next, wrong)
  t.match(refused, { status: 401, body: { code: 'invalid_credentials', suggestion: 'Check the password.' } })
  t.equal((await signIn(person.email)).status, 201)
  await app.hold(person, { kind: 'policy', actions: ['password.change'] })
  t.match(await change(person, next, wrong), { status: 409, body: { code: 'account_held', action: 'password.change' } })
  t.match(await change(person), { status: 409, body: { code: 'account_held' } })
})

t.test('a reset by mail sets the password once, ends all sessions and creates none', async (t) => {
  const person = await app.signUp()
  const asked = await requestReset(person.email.toUpperCase())
  t.match(asked, { status: 202, body: { status: 'mail_sent' } })
  const { token, to, link } = await resetMail(person.email)
  t.equal(to, person.email, 'to the mailbox as it was given')
  t.equal(link, `http://127.0.0.1:3000/confirm/password#${token}`)
  t.match(await reset(token), { status: 204, body: /^$/ })
  t.equal((await readOwn(person.token)).status, 401)
  t.equal((await signIn(person.email)).status, 401)
  t.equal((await signIn(person.email, next)).status, 201)
  t.match(await reset(token), unknown)
  t.equal((await mailsTo(app, person.email, /password was changed/)).length, 1, 'and is told by mail')
})

t.test('staff can send the reset mail and learn nothing from it; only an admin can send it to staff', async (t) => {
  const [person, support, colleague] = [await app.signUp(), await app.staff('support'), await app.staff('support')]
  const send = (id: string) => ask('POST', `/v1/admin/accounts/${id}/password-resets`, { token: support.token })
  t.match(await send(person.id), { status: 202, body: { status: 'mail_sent' } })
  const { token } = await resetMail(person.email)
  t.equal((await reset(token)).status, 204)
  t.match(await send(colleague.id), { status: 403, body: { code: 'forbidden' } })
  t.match(await send('nobody'), { status: 404 })
})

t.test('a reset token works for ten minutes, to the millisecond', async (t) => {
  const [early, late] = [await app.signUp(), await app.signUp()]
  const { service } = app.started
  const { now } = service
  t.teardown(() => Object.assign(service, { now }))
  const began = now().getTime()
  service.now = () => new Date(began)
  const tokens = [await giveToken(app, early, 'password_reset'), await giveToken(app, late, 'password_reset')]
  service.now = () => new Date(began + 10 * minute - 1)
  t.equal((await reset(tokens[0] ?? '')).status, 204)
  service.now = () => new Date(began + 10 * minute)
  t.match(await reset(tokens[1] ?? ''), unknown)
})

t.test('requesting a reset for an unknown address looks the same: same bytes and commands', async (t) => {
  const person = await app.signUp()
  await app.started.relay.settled()
  const mailer = app.started.workers.mailDelivery
  await mailer.settled()
  const answers = []
  for (const email of [person.email, 'nobody.here@example.com']) {
    const before = app.commands.length
    const answer = await requestReset(email)
    const commands = app.commands.slice(before, before + 1)
    const { instance: _, ...body } = answer.body
    const { 'x-request-id': __, date: ___, ...headers } = answer.headers
    answers.push({
      status: answer.status,
      body,
      headers,
      commands: commands.map((event) => [event.commandName, event.command.insert]),
    })
    await mailer.settled()
  }
  t.match(answers[0], { status: 202, commands: [['insert', 'mails']] })
  t.strictSame(answers[0], answers[1])
  t.equal((await mailsTo(app, 'nobody.here@example.com')).length, 0)
})

t.test('repeated requests for a reset send at most three mails in ten minutes', async (t) => {
  const person = await app.signUp()
  for (let count = 0; count < 6; count += 1) t.equal((await requestReset(person.email)).status, 202)
  const mails = await mailsTo(app, person.email, /^Set a new password/)
  t.equal(mails.length, 3)
  app.advanceClock(10 * minute)
  await requestReset(person.email)
  t.equal((await reset((await resetMail(person.email)).token)).status, 204)
  t.equal((await mailsTo(app, person.email, /^Set a new password/)).length, 4)
})

t.test('a reset lifts no hold, and a hold on password.reset refuses it', async (t) => {
  const [person, held, admin] = [await app.signUp(), await app.signUp(), await app.admin()]
  await app.hold(person, { kind: 'policy', actions: ['session.create', 'password.change'] })
  const hold = await app.hold(held, { preset: 'lock', kind: 'security' })
  t.equal((await reset(await giveToken(app, person, 'password_reset'))).status, 204)
  t.match(await signIn(person.email, next), { status: 409, body: { code: 'account_held', action: 'session.create' } })

  const token = await giveToken(app, held, 'password_reset')
  t.match(await reset(token), { status: 409, body: { code: 'account_held', action: 'password.reset' } })
  t.match(await signIn(held.email), { status: 409 }, 'the old password is still the one')
  const lift = { token: admin.token, headers: { 'if-match': '*' }, body: { reason: 'settled' } }
  await ask('POST', `/v1/admin/holds/${hold.body.ref}/lift`, lift)
  t.equal((await reset(token)).status, 204, 'and the token has not been used up')
})

t.test('a reset cancels what a thief may have begun: a change of the address, and other resets', async (t) => {
  const person = await app.signUp()
  const body = { email: 'the.thief@example.com', password }
  t.equal((await ask('PUT', '/v1/me/email', { token: person.token, body })).status, 202)
  const theirs = await mailTo(app, 'the.thief@example.com')
  const [used, other] = [await giveToken(app, person, 'password_reset'), await giveToken(app, person, 'password_reset')]
  t.equal((await reset(used)).status, 204)
  t.match(await ask('POST', '/v1/email-verifications/confirm', { body: { token: theirs.token } }), unknown)
  t.match(await reset(other), unknown)
})

t.test('a new password follows the rules, including those about the names of its account', async (t) => {
  const person = await app.signUp('woodpecker')
  const token = await giveToken(app, person, 'password_reset')
  const faults: [string, string][] = [
    ['short', 'too_short'],
    ['passwordpassword', 'password_common'],
    ['my woodpecker password', 'password_context'],
  ]
  for (const [entered, code] of faults) {
    const refused = { status: 422, body: { errors: [{ pointer: '/password', code }] } }
    t.match(await reset(token, entered), refused, `reset ${code}`)
    t.match(await change(person, entered), refused, `change ${code}`)
  }
  t.match(await reset('hf_tok_unknown', 'my woodpecker password'), unknown, 'an unknown token tells nothing of names')
  t.equal((await reset(token)).status, 204, 'a refusal does not use the token up')
})

t.test('passwords on the configured list are refused by every operation that sets one', async (t) => {
  const known = ['breached with certainty', 'also seen in a breach', ...Array.from({ length: 500 }, () => randomUUID())]
  const hashes = known.map((breached) => createHash('sha1').update(breached).digest('hex').toUpperCase())
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-breached-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const file = join(folder, 'hashes.txt')
  await writeFile(
    file,
    hashes
      .sort()
      .map((hash, index) => `${hash}:${index}\r\n`)
      .join(''),
  )
  const careful = await startTestApp(t, { BREACHED_PASSWORDS_FILE: file })
  const person = await careful.signUp()
  const refused = { status: 422, body: { errors: [{ pointer: '/password', code: 'password_breached' }] } }
  for (const breached of known) {
    if (!(await careful.started.service.breached?.has(breached))) t.fail(`${breached} is on the list`)
  }
  t.equal(await careful.started.service.breached?.has('not on the list'), false)
  const [listed = ''] = known
  const body = { username: 'starling', email: 'starling@example.com', password: listed }
  t.match(await careful.ask('POST', '/v1/accounts', { body }), refused)
  const changing = { current_password: password, password: listed }
  t.match(await careful.ask('PUT', '/v1/me/password', { token: person.token, body: changing }), refused)
  const resetting = { token: await giveToken(careful, person, 'password_reset'), password: listed }
  t.match(await careful.ask('POST', '/v1/password-resets/confirm', { body: resetting }), refused)
  await t.rejects(
    startTestApp(t, { BREACHED_PASSWORDS_FILE: join(folder, 'none') }),
    /BREACHED_PASSWORDS_FILE should be/,
  )
})

t.test('a used link of a reset leads to a new one', async (t) => {
  const person = await app.signUp()
  await requestReset(person.email)
  const { token } = await resetMail(person.email)
  t.equal((await reset(token)).status, 204)
  const refused = await reset(token)
  t.match(refused, { ...unknown, body: { suggestion: /^Use the link of the newest mail/ } })
  t.equal((await takeWayOut(app, refused, 'reset-password', { email: person.email })).status, 202)
  t.equal((await reset((await resetMail(person.email)).token)).status, 204)
  const verification = await ask('POST', '/v1/email-verifications/confirm', { body: { token } })
  t.match(verification, { ...unknown, body: { suggestion: /^Use the link/, next: [] } })
})
