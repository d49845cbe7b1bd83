import type { CommandStartedEvent } from 'mongodb'
import t from 'tap'
import { v7 as uuid } from 'uuid'
import { createEventLog } from '../../src/events/log.ts'
import { type Answer, type Person, password, startTestApp } from '../test-app.ts'
import { openPage } from '../web-page.ts'

const app = await startTestApp(t)
await Promise.all(Object.values(app.started.workers).map((worker) => worker.stop())) // their commands do not belong to a request

/**
 * What the relay sends is not the request's: events given their place and inserted into their own collection with what follows from them, what was
 * moved taken out of the accounts (the one `update` on accounts: all else is a `findAndModify` or an `insert`), and its
 * look for what was left. Nor is it the request that samples what holds refused, a moment later.
 */
function isOfRelay({ commandName, command }: CommandStartedEvent): boolean {
  if (['events', 'mails', 'webhooks', 'refusals', 'refused_requests'].includes(command[commandName])) return true
  if (commandName === 'find' && command.find === 'holds') return command.filter._id?.$in !== undefined
  if (commandName === 'update') return command.update === 'accounts'
  return commandName === 'find' && command.find === 'accounts' && command.filter.pending === true
}

/** A refused sign-in is recorded a moment later, by the same command whether or not there is an account. */
const isOfSample = ({ command }: CommandStartedEvent) =>
  JSON.stringify(command.update ?? '').includes('session.refused')

/** The commands that the service sends for a request, each as its name and collection, after what ran before has ended. */
async function commandsOf(request: () => Promise<Answer>, status: number): Promise<string[]> {
  await app.started.relay.settled()
  const before = app.commands.length
  const answer = await request()
  if (answer.status !== status) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
  await app.started.relay.settled()
  return app.commands
    .slice(before)
    .filter((event) => !isOfSample(event) && !isOfRelay(event))
    .map(({ commandName, command }) => `${commandName} ${command[commandName]}`)
}

t.test('signing up costs one insert', async (t) => {
  const body = { username: 'one-insert', email: 'one@example.com', password }
  const sent = await commandsOf(() => app.ask('POST', '/v1/accounts', { body }), 201)
  t.strictSame(sent, ['insert accounts'])
})

t.test('signing in by name or address costs one read and one guarded write', async (t) => {
  const person = await app.signUp()
  for (const login of [person.username, person.email]) {
    const sent = await commandsOf(() => app.ask('POST', '/v1/sessions', { body: { login, password } }), 201)
    t.strictSame(sent, ['find accounts', 'findAndModify accounts'], login)
  }
})

t.test('the cookie costs no more than a bearer, and replacing one a read and a write', async (t) => {
  const person = await app.signUp()
  const page = openPage(app)
  const login = { body: { login: person.email, password } }
  const signIn = () => commandsOf(() => page.ask('POST', '/web/session', login), 201)
  const [read, write] = ['find accounts', 'findAndModify accounts']
  t.strictSame(await signIn(), [read, write])
  t.strictSame(await commandsOf(() => page.ask('GET', '/v1/me'), 200), [read])
  t.strictSame(await commandsOf(() => page.ask('GET', '/web/session'), 200), [read])
  const edit = { body: { bio: 'a' }, headers: { 'if-match': '*' } }
  t.strictSame(await commandsOf(() => page.ask('PATCH', '/v1/me', edit), 200), [read, write])
  t.strictSame(await signIn(), [read, write, read, write])
  t.strictSame(await commandsOf(() => openPage(app).ask('GET', '/web/session'), 200), [])
})

t.test('an unknown login costs the same read and the same count as a wrong password', async (t) => {
  const { username } = await app.signUp()
  for (const login of [username, 'nobody', 'nobody@example.com', '@@']) {
    const body = { login, password: 'a wrong password' }
    const failure = () => commandsOf(() => app.ask('POST', '/v1/sessions', { body }), 401)
    const counted = ['find accounts', 'findAndModify failed_sign_ins']
    t.strictSame(await failure(), counted, login)
    t.strictSame(await failure(), counted, `${login} again`)
  }
})

t.test('reading your account costs only the read of the session check', async (t) => {
  const person = await app.signUp()
  const sent = await commandsOf(() => app.ask('GET', '/v1/me', person), 200)
  t.strictSame(sent, ['find accounts'])
})

t.test('an edit costs the session check and one guarded write, with or without holds', async (t) => {
  const person = await app.signUp()
  await app.hold(person, { kind: 'policy', actions: ['email.change'] })
  const edit = { token: person.token, body: { bio: 'a' }, headers: { 'if-match': '*' } }
  const sent = await commandsOf(() => app.ask('PATCH', '/v1/me', edit), 200)
  t.strictSame(sent, ['find accounts', 'findAndModify accounts'])
})

t.test('an edit that a hold refuses costs one more read, to explain the refusal', async (t) => {
  const person = await app.signUp()
  await app.hold(person, { actions: ['profile.update'] })
  const edit = { token: person.token, body: { bio: 'a' }, headers: { 'if-match': '*' } }
  const sent = await commandsOf(() => app.ask('PATCH', '/v1/me', edit), 409)
  t.strictSame(sent, ['find accounts', 'findAndModify accounts', 'find accounts'])
})

/** The commands of the relay after these people have edited their profiles concurrently. */
async function ofRelayAfterEdits(...people: Person[]): Promise<string[]> {
  await app.started.service.refusals.settled()
  await app.started.relay.settled()
  const before = app.commands.length
  const edit = { body: { bio: 'a' }, headers: { 'if-match': '*' } }
  await Promise.all(people.map(({ token }) => app.ask('PATCH', '/v1/me', { token, ...edit })))
  await app.started.relay.settled()
  const ofRelay = app.commands.slice(before).filter(isOfRelay)
  return ofRelay.map(({ commandName, command }) => `${commandName} ${command[commandName]}`)
}

const recorded = ['insert events', 'find webhooks', 'update accounts']

t.test('the relay records a change, which the counts above leave out', async (t) => {
  t.strictSame(await ofRelayAfterEdits(await app.signUp()), recorded)
})

t.test('the relay records changes that come together with the same commands', async (t) => {
  const people = await Promise.all(Array.from({ length: 30 }, () => app.signUp()))
  const sent = await ofRelayAfterEdits(...people)
  const batches = sent.length / recorded.length
  t.strictSame(sent, Array.from({ length: batches }, () => recorded).flat())
  t.ok(batches < 30, `${batches} batches`)
})

t.test('the relay looks for the end of the log only when another process has gone on with it', async (t) => {
  const person = await app.signUp()
  await app.started.relay.settled()
  const other = { _id: uuid(), account_id: 'another', seq: 1, type: 'profile.updated', at: new Date() } as const
  const rest = { actor: { kind: 'system', id: null }, request_id: null, hold_ref: null, changes: {} } as const
  await createEventLog(app.raw.collection('events')).append([{ ...other, ...rest }])
  t.strictSame(await ofRelayAfterEdits(person), ['insert events', 'find events', ...recorded])
  t.strictSame(await ofRelayAfterEdits(person), recorded)
})
