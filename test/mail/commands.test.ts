import { join } from 'node:path'
import t from 'tap'
import { createMailer } from '../../src/mail/send.ts'
import { fileTransport } from '../../src/mail/transport.ts'
import { day, hour } from '../../src/time.ts'
import { mailsIn, mailsSent, mailTo } from '../mailbox.ts'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const { workers, service } = app.started
await Promise.all(
  Object.entries(workers).map(async ([name, worker]) => (name === 'mailDelivery' ? undefined : worker.stop())),
)
const verify = (person: Person, token: string) =>
  app.ask('POST', '/v1/email-verifications/confirm', { token: person.token, body: { token } })

/** The commands of the service until all consequences are done, each as its name and collection. */
async function commandsUntilQuiet(work: () => Promise<unknown>): Promise<string[]> {
  await mailsSent(app)
  const before = app.commands.length
  await work()
  await mailsSent(app)
  await mailsSent(app)
  return app.commands.slice(before).map(({ commandName, command }) => `${commandName} ${command[commandName]}`)
}
const count = (sent: string[], command: string) => sent.filter((name) => name === command).length

await app.signUp() // the first event that the relay appends makes it look for the end of the log

t.test('a sign-up and everything that it causes write the account twice', async (t) => {
  let person: Person | undefined
  const sent = await commandsUntilQuiet(async () => {
    person = await app.signUp()
  })
  const looks = count(sent, 'find mails') // the mailer also looks when nothing is due
  t.strictSame(
    sent.filter((command) => command !== 'find mails'),
    [
      ...['insert accounts', 'insert events', 'find webhooks', 'insert mails', 'update accounts'],
      ...['update mails', 'find accounts', 'update mails'],
    ],
  )
  t.ok(looks >= 1)
  const { token } = await mailTo(app, person?.email ?? '')
  t.equal((await verify(person as Person, token)).status, 200, 'its token proves the address')
  t.equal((await verify(person as Person, token)).status, 404, 'once')
})

t.test('mails that are due together share commands', async (t) => {
  await mailsSent(app)
  const people = await Promise.all(Array.from({ length: 8 }, () => app.signUp()))
  await mailsSent(app)
  const again = { state: 'queued', due_at: service.now() }
  await app.raw.collection('mails').updateMany({ account_id: { $in: people.map(({ id }) => id) } }, { $set: again })
  const before = app.commands.length
  await workers.mailDelivery.settled()
  const sent = app.commands.slice(before).map(({ commandName, command }) => `${commandName} ${command[commandName]}`)
  t.equal(count(sent, 'find accounts'), 1)
  t.equal(count(sent, 'findAndModify accounts'), 0)
  t.ok(count(sent, 'update mails') < people.length, `${count(sent, 'update mails')} writes`)
  for (const { email } of people) t.ok((await mailTo(app, email)).token)
})

t.test('a mail that waited for half of the time of its token gets a new token', async (t) => {
  await workers.mailDelivery.stop()
  const late = await startTestApp(t)
  await late.started.workers.mailDelivery.stop()
  const person = await late.signUp()
  await late.started.relay.settled()
  const before = (await late.raw.collection('accounts').findOne({ email: person.email }))?.tokens
  t.equal(before.length, 1)
  late.advanceClock(13 * hour)
  const again = createMailer(
    late.started.service,
    fileTransport(join(late.started.config.dataDir, 'mail'), { name: 'Holdfast', address: 'a@example.com' }, () => {}),
    (error) => t.fail(String(error)),
  )
  await again.settled()
  const after = (await late.raw.collection('accounts').findOne({ email: person.email }))?.tokens
  t.equal(after.length, 1, 'in the place of the first')
  t.not(after[0].hash, before[0].hash)
  t.ok(after[0].expires_at.getTime() > late.started.service.now().getTime() + day - hour)
  const { token } = (await mailsIn(late.started.config.dataDir))[0] ?? { token: '' }
  late.advanceClock(20 * hour)
  const answer = await late.ask('POST', '/v1/email-verifications/confirm', { token: person.token, body: { token } })
  t.equal(answer.status, 200)
})
