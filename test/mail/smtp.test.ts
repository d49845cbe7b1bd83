import { format } from 'node:util'
import t, { type Test } from 'tap'
import { createMailer } from '../../src/mail/send.ts'
import { smtpTransport } from '../../src/mail/transport.ts'
import { hour } from '../../src/time.ts'
import { mailsSent } from '../mailbox.ts'
import { eventually, type ServiceProcess, startProcess } from '../service-process.ts'
import { type Person, password, startTestApp, type TestApp } from '../test-app.ts'
import { type Catcher, openCatcher } from './catcher.ts'

const verify = (app: TestApp, caught: Catcher, { token }: Person) =>
  app.ask('POST', '/v1/email-verifications/confirm', { token, body: { token: caught.mails[0]?.token } })

/** Another process that sends the mails of an app. */
function anotherMailer(t: Test, app: TestApp, { port }: Catcher) {
  const server = { host: '127.0.0.1', port, secure: false, requireTLS: false }
  const transport = smtpTransport(server, { name: 'Holdfast', address: 'no-reply@example.com' })
  t.teardown(() => transport.close())
  return createMailer(app.started.service, transport, (error) => t.comment(error))
}

t.test('mail goes through the server at MAIL_URL, to the mailbox exactly as given', async (t) => {
  const caught = await openCatcher(t)
  const app = await startTestApp(t, { MAIL_URL: caught.url, PUBLIC_URL: 'https://accounts.example.com/id/' })
  const person = await app.signUp('Wren.smtp')
  await mailsSent(app)
  t.strictSame(caught.recipients, ['Wren.smtp@example.com'])
  const [mail] = caught.mails
  t.equal(mail?.link, `https://accounts.example.com/id/confirm/email#${mail?.token}`)
  t.ok(mail?.html.includes(mail.link))
  t.equal((await verify(app, caught, person)).status, 200)
  t.equal((await app.raw.collection('mails').findOne({}))?.state, 'sent')
})

t.test('after a temporary failure a mail is retried later; after a permanent one it is given up', async (t) => {
  const caught = await openCatcher(t)
  const app = await startTestApp(t, { MAIL_URL: caught.url })
  const mails = app.raw.collection('mails')
  const stateOf = async () => (await mails.findOne({ kind: 'verify_email' }))?.state
  caught.refuse = 451
  const person = await app.signUp()
  await mailsSent(app)
  t.equal(await stateOf(), 'failed')
  caught.refuse = null
  await mailsSent(app)
  t.equal(await stateOf(), 'failed', 'not before its time')
  app.advanceClock(hour)
  await mailsSent(app)
  t.equal(await stateOf(), 'sent')
  t.equal((await verify(app, caught, person)).status, 200)

  caught.refuse = 550
  const requestReset = () => app.ask('POST', '/v1/password-resets', { body: { email: person.email } })
  await requestReset()
  await mailsSent(app)
  t.match(await mails.findOne({ kind: 'reset_password' }), { state: 'dead', due_at: null, attempts: 1 })

  caught.refuse = 451
  await requestReset()
  for (let count = 0; count < 14; count += 1) {
    await mailsSent(app)
    app.advanceClock(7 * hour)
  }
  const givenUp = await mails.countDocuments({ kind: 'reset_password', state: 'dead', attempts: 12 })
  t.equal(givenUp, 1, 'nor is it tried for ever')
})

t.test('a mail whose sender has died is sent by another one once the lease is over', async (t) => {
  const caught = await openCatcher(t)
  const app = await startTestApp(t, { MAIL_URL: caught.url })
  const { service, relay, workers } = app.started
  await workers.mailDelivery.stop()
  const person = await app.signUp()
  await relay.settled()
  const taken = { due_at: new Date(service.now().getTime() + 120_000) }
  await app.raw.collection('mails').updateOne({ kind: 'verify_email' }, { $set: taken, $inc: { attempts: 1 } }) // and then it died
  const other = anotherMailer(t, app, caught)
  await other.settled()
  t.strictSame(caught.recipients, [])
  app.advanceClock(120_000)
  await other.settled()
  t.strictSame(caught.recipients, [person.email])
})

t.test('many concurrent senders send each mail once', async (t) => {
  const caught = await openCatcher(t)
  const app = await startTestApp(t, { MAIL_URL: caught.url })
  const mailers = Array.from({ length: 3 }, () => anotherMailer(t, app, caught))
  const people = await Promise.all(Array.from({ length: 20 }, () => app.signUp()))
  await app.started.relay.settled()
  await Promise.all([...mailers, app.started.workers.mailDelivery].map((mailer) => mailer.settled()))
  t.strictSame([...caught.recipients].sort(), people.map(({ email }) => email).sort())
})

t.test('the server’s reply about a mail is neither logged nor stored: it may repeat the link', async (t) => {
  const caught = await openCatcher(t, {
    hideSMTPUTF8: true,
    onAuth: (auth, _session, done) => done(new Error(`5.7.8 ${auth.username} may not use ${auth.password}`)),
  })
  const repeat = (text: string) => `5.7.1 canary: ${text.replace(/\s+/g, ' ')}`
  caught.refuseMail = repeat
  const app = await startTestApp(t)
  const mails = app.raw.collection('mails')
  const signUp = async (service: ServiceProcess, username: string, email = `${username}@canary.example`) => {
    const signedUp = await service.ask('POST', '/v1/accounts', { body: { username, email, password } })
    const account_id = signedUp.body.account.id
    return eventually('its mail to be tried', () => mails.findOne({ account_id, error: { $ne: null } }))
  }
  const env = { MONGODB_URI: app.uri, LOG_LEVEL: 'info' }
  const open = await startProcess(t, { ...env, MAIL_URL: caught.url })
  const refused = { state: 'dead', attempts: 1, error: 'the mail server answered 550 5.7.1 (EMESSAGE)' }
  t.match(await signUp(open, 'quoted'), refused)
  const [mail] = caught.mails
  t.ok(mail?.token)

  const undeliverable = {
    state: 'dead',
    attempts: 1,
    error: 'the address needs SMTPUTF8, which the mail server does not have',
  }
  t.match(await signUp(open, 'accented', 'zoe\u0308canary@example.com'), undeliverable)
  const locked = await startProcess(t, { ...env, MAIL_URL: caught.url.replace('//', '//canary-user:canary-password@') })
  t.match(await signUp(locked, 'locked'), {
    state: 'failed',
    error: /^the mail server answered 535 5\.7\.8 \(EAUTH\)$/,
  })

  await Promise.all([open, locked].map((service) => service.end('SIGTERM')))
  const [printed, stored] = [open.printed() + locked.printed(), JSON.stringify(await mails.find().toArray())]
  for (const { error } of [refused, undeliverable]) t.ok(printed.includes(error), error)
  for (const word of [mail?.token ?? 'none', mail?.link ?? 'none', 'canary']) {
    t.notOk(printed.includes(word), `${word} in the log`)
    t.notOk(stored.includes(word), `${word} in the record`)
  }
})

t.test('an address that a server without SMTPUTF8 cannot accept is reported as undeliverable at once', async (t) => {
  const said: string[] = []
  const note = (_entry: unknown, message: string, ...args: unknown[]) => void said.push(format(message, ...args))
  const logger = Object.fromEntries(['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((level) => [level, note]))
  const caught = await openCatcher(t, { hideSMTPUTF8: true, logger: logger as never })
  const app = await startTestApp(t, { MAIL_URL: caught.url })
  const addresses = [
    'zoe\u0308@example.com',
    'zo\u00eb.b@example.com',
    '\u738b\u4f1f@example.com',
    '\u{1f426}@b\u00fccher.example',
  ]
  for (const [index, email] of addresses.entries()) {
    const signedUp = await app.ask('POST', '/v1/accounts', { body: { username: `letters${index}`, email, password } })
    t.equal(signedUp.status, 201, email)
  }
  await app.ask('POST', '/v1/accounts', { body: { username: 'ann', email: 'ann@b\u00fccher.example', password } })
  await mailsSent(app)
  const mails = await app.raw.collection('mails').find({ state: 'dead' }).toArray()
  t.equal(mails.length, addresses.length)
  for (const mail of mails) t.match(mail, { attempts: 1, due_at: null, error: /SMTPUTF8/ })
  t.equal(caught.recipients.length, 1, 'a domain has an ASCII form')
  t.ok(said.some((line) => line.includes('RCPT TO:<ann@xn--bcher-kva.example>')))
  app.advanceClock(24 * hour)
  await mailsSent(app)
  t.equal(
    await app.raw.collection('mails').countDocuments({ state: 'dead', attempts: 1 }),
    addresses.length,
    'no retries',
  )
})

t.test('a server with SMTPUTF8 gets the address exactly as given', async (t) => {
  const caught = await openCatcher(t)
  const app = await startTestApp(t, { MAIL_URL: caught.url })
  await app.ask('POST', '/v1/accounts', { body: { username: 'zoe', email: 'zoe\u0308@b\u00fccher.example', password } })
  await mailsSent(app)
  t.strictSame(
    caught.recipients.map((address) => address.split('@')[0]),
    ['zoe\u0308'],
  )
})
