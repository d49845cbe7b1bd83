import t from 'tap'
import { openHouseWithSmtp } from '../mail/catcher.ts'
import { mailsTo } from '../mailbox.ts'
import { type Person, password } from '../test-app.ts'

const app = await openHouseWithSmtp(t)
const newSignIn = /New sign-in/

const from = (remoteAddress: string, url: string, payload: object) =>
  app.fastify.inject({ method: 'POST', url, payload, remoteAddress })
const signIn = async (person: Person, remoteAddress: string) => {
  const answer = await from(remoteAddress, '/v1/sessions', { login: person.email, password })
  return answer.statusCode
}
const mails = async ({ email }: Person) => (await mailsTo(app, email, newSignIn)).length

async function memberFrom(remoteAddress: string, username: string): Promise<Person> {
  const email = `${username}@example.com`
  const { account, session } = (await from(remoteAddress, '/v1/accounts', { username, email, password })).json()
  return { id: account.id, username, email, token: session.token }
}

t.test('a sign-in from an unfamiliar network sends the owner one mail for each network', async (t) => {
  const person = await memberFrom('198.51.100.7', 'turnstone')
  const [mine, other] = ['198.51.100.200', '203.0.113.9']
  t.equal(await signIn(person, mine), 201)
  t.equal(await mails(person), 0, 'the network of the sign-up is known')
  t.equal(await signIn(person, other), 201)
  t.equal(await mails(person), 1)
  const [mail] = await mailsTo(app, person.email, newSignIn)
  t.match(mail, { text: /Hello turnstone/, token: '' })
  for (const again of [other, mine, '203.0.113.250', '::ffff:203.0.113.1']) t.equal(await signIn(person, again), 201)
  t.equal(await mails(person), 1)
  for (const address of ['2001:db8:1::1', '2001:db8:1:ffff::1', '2001:db8:2::1']) await signIn(person, address)
  t.equal(await mails(person), 3, 'of an IPv6 address it is the /48')
})

t.test('networks of ended sessions are remembered, those of wrong passwords are not', async (t) => {
  const person = await memberFrom('198.51.100.7', 'dotterel')
  const away = { login: person.email, password: 'not the password' }
  t.equal((await from('203.0.113.9', '/v1/sessions', away)).statusCode, 401)
  await app.ask('DELETE', '/v1/session', person)
  t.equal(await signIn(person, '198.51.100.7'), 201)
  t.equal(await mails(person), 0)
  t.equal(await signIn(person, '203.0.113.9'), 201)
  t.equal(await mails(person), 1)
})

t.test('a held sign-in with the right password sends the mail as well', async (t) => {
  const person = await memberFrom('198.51.100.7', 'sanderling')
  await app.hold(person, { kind: 'policy', preset: 'lock' })
  t.equal(await signIn(person, '203.0.113.9'), 409)
  t.equal(await mails(person), 1)
})

t.test('twenty networks are remembered, and no address is stored', async (t) => {
  const person = await memberFrom('198.51.100.7', 'knot.red')
  for (let net = 0; net < 20; net++) t.equal(await signIn(person, `203.0.${net}.77`), 201)
  t.equal(await mails(person), 20)
  t.equal(await signIn(person, '203.0.0.77'), 201)
  t.equal(await mails(person), 20)
  t.equal(await signIn(person, '198.51.100.7'), 201)
  t.equal(await mails(person), 21, 'the oldest has been forgotten')
  const account = await app.raw.collection('accounts').findOne({ _id: person.id as never })
  t.equal(account?.places.length, 20)
  const events = await app.raw.collection('events').find({ account_id: person.id }).toArray()
  t.notMatch(JSON.stringify([account, events]), /203\.0\.|198\.51/)
})
