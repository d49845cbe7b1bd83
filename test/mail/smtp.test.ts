import t, { type Test } from 'tap'
import { createMailer } from '../../src/mail/send.ts'
import { smtpTransport } from '../../src/mail/transport.ts'
import { type House, openHouse, type Person } from '../house.ts'
import { mailsSent } from '../mailbox.ts'
import { type Catcher, openCatcher } from './catcher.ts'

const hour = 60 * 60 * 1000

const verify = (house: House, caught: Catcher, { token }: Person) =>
  house.ask('POST', '/v1/email-verifications/confirm', { token, body: { token: caught.mails[0]?.token } })

/** One more process that sends the mails of a house. */
function anotherMailer(t: Test, house: House, { url }: Catcher) {
  const transport = smtpTransport(url, 'no-reply@example.com')
  t.teardown(() => transport.close())
  return createMailer(house.started.service, transport, (error) => t.comment(error))
}

t.test('mail goes through the server at MAIL_URL, to the mailbox as it was given', async (t) => {
  const caught = await openCatcher(t)
  const house = await openHouse(t, { MAIL_URL: caught.url, PUBLIC_URL: 'https://accounts.example.com/id/' })
  const person = await house.member('Wren.smtp')
  await mailsSent(house)
  t.strictSame(caught.recipients, ['Wren.smtp@example.com'])
  const [mail] = caught.mails
  t.equal(mail?.link, `https://accounts.example.com/id/confirm/email#${mail?.token}`)
  t.ok(mail?.html.includes(mail.link))
  t.equal((await verify(house, caught, person)).status, 200)
  t.equal((await house.raw.collection('mails').findOne({}))?.state, 'sent')
})

t.test('what a server does not take is tried again later; what it refuses for good is given up', async (t) => {
  const caught = await openCatcher(t)
  const house = await openHouse(t, { MAIL_URL: caught.url })
  const mails = house.raw.collection('mails')
  const stateOf = async () => (await mails.findOne({ kind: 'verify_email' }))?.state
  caught.refuse = 451
  const person = await house.member()
  await mailsSent(house)
  t.equal(await stateOf(), 'failed')
  caught.refuse = null
  await mailsSent(house)
  t.equal(await stateOf(), 'failed', 'not before its time')
  house.later(hour)
  await mailsSent(house)
  t.equal(await stateOf(), 'sent')
  t.equal((await verify(house, caught, person)).status, 200)

  caught.refuse = 550
  const requestReset = () => house.ask('POST', '/v1/password-resets', { body: { email: person.email } })
  await requestReset()
  await mailsSent(house)
  t.match(await mails.findOne({ kind: 'reset_password' }), { state: 'dead', due_at: null, attempts: 1 })

  caught.refuse = 451
  await requestReset()
  for (let count = 0; count < 14; count += 1) {
    await mailsSent(house)
    house.later(7 * hour)
  }
  const given = await mails.countDocuments({ kind: 'reset_password', state: 'dead', attempts: 12 })
  t.equal(given, 1, 'nor is it tried for ever')
})

t.test('a mail whose sender has died is sent by another, once its time is over', async (t) => {
  const caught = await openCatcher(t)
  const house = await openHouse(t, { MAIL_URL: caught.url })
  const { service, relay, workers } = house.started
  await workers.mailer.stop()
  const person = await house.member()
  await relay.settled()
  const taken = { due_at: new Date(service.now().getTime() + 120_000) }
  await house.raw.collection('mails').updateOne({ kind: 'verify_email' }, { $set: taken, $inc: { attempts: 1 } }) // and then it died
  const other = anotherMailer(t, house, caught)
  await other.settled()
  t.strictSame(caught.recipients, [])
  house.later(120_000)
  await other.settled()
  t.strictSame(caught.recipients, [person.email])
})

t.test('many senders send each mail once', async (t) => {
  const caught = await openCatcher(t)
  const house = await openHouse(t, { MAIL_URL: caught.url })
  const mailers = Array.from({ length: 3 }, () => anotherMailer(t, house, caught))
  const people = await Promise.all(Array.from({ length: 20 }, () => house.member()))
  await house.started.relay.settled()
  await Promise.all([...mailers, house.started.workers.mailer].map((mailer) => mailer.settled()))
  t.strictSame([...caught.recipients].sort(), people.map(({ email }) => email).sort())
})
