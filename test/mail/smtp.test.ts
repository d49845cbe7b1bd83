import t, { type Test } from 'tap'
import { createMailer } from '../../src/mail/send.ts'
import { smtpTransport } from '../../src/mail/transport.ts'
import { hour } from '../../src/time.ts'
import { mailsSent } from '../mailbox.ts'
import { type Person, startTestApp, type TestApp } from '../test-app.ts'
import { type Catcher, openCatcher } from './catcher.ts'

const verify = (app: TestApp, caught: Catcher, { token }: Person) =>
  app.ask('POST', '/v1/email-verifications/confirm', { token, body: { token: caught.mails[0]?.token } })

/** One more process that sends the mails of a app. */
function anotherMailer(t: Test, app: TestApp, { url }: Catcher) {
  const transport = smtpTransport(url, 'no-reply@example.com')
  t.teardown(() => transport.close())
  return createMailer(app.started.service, transport, (error) => t.comment(error))
}

t.test('mail goes through the server at MAIL_URL, to the mailbox as it was given', async (t) => {
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

t.test('what a server does not take is tried again later; what it refuses for good is given up', async (t) => {
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
  const given = await mails.countDocuments({ kind: 'reset_password', state: 'dead', attempts: 12 })
  t.equal(given, 1, 'nor is it tried for ever')
})

t.test('a mail whose sender has died is sent by another, once its time is over', async (t) => {
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

t.test('many senders send each mail once', async (t) => {
  const caught = await openCatcher(t)
  const app = await startTestApp(t, { MAIL_URL: caught.url })
  const mailers = Array.from({ length: 3 }, () => anotherMailer(t, app, caught))
  const people = await Promise.all(Array.from({ length: 20 }, () => app.signUp()))
  await app.started.relay.settled()
  await Promise.all([...mailers, app.started.workers.mailDelivery].map((mailer) => mailer.settled()))
  t.strictSame([...caught.recipients].sort(), people.map(({ email }) => email).sort())
})
