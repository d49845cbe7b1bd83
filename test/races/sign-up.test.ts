import { MongoClient } from 'mongodb'
import t, { type Test } from 'tap'
import { type Reply, startProcess } from '../service-process.ts'
import { password, startTestApp } from '../test-app.ts'
import { inTurns } from './two-processes.ts'

const app = await startTestApp(t)
const env = { MONGODB_URI: app.uri }
const processes = await Promise.all([startProcess(t, env), startProcess(t, env)])
const client = new MongoClient(app.uri)
t.teardown(() => client.close())
const accounts = client.db().collection('accounts')

type Identity = { username: string; email: string }

const atOnce = 48
const letters = 'abcdefghijklmnopqrstuvwxyz'
const word = (index: number) => `${letters[Math.floor(index / 26)]}${letters[index % 26]}`
const identities = (make: (index: number) => Identity) => Array.from({ length: atOnce }, (_, index) => make(index))
const processFor = inTurns(processes)

/** Signs all of them up concurrently, alternating between the two processes. */
function signUpAll(identities: Identity[]): Promise<Reply[]> {
  return Promise.all(
    identities.map((identity, index) =>
      processFor(index).ask('POST', '/v1/accounts', { body: { ...identity, password } }),
    ),
  )
}

/** Asserts that exactly one succeeded, and returns its index. */
function oneWins(t: Test, replies: Reply[], success: number): number {
  const byStatus: Record<number, number> = {}
  for (const { status } of replies) byStatus[status] = (byStatus[status] ?? 0) + 1
  t.same(byStatus, { [success]: 1, 409: replies.length - 1 }, 'one succeeds, the others are told of the conflict')
  return replies.findIndex((reply) => reply.status === success)
}

const conflictsOf = ({ body }: Reply): [string, string][] =>
  body.conflicts.map(({ field, code }: { field: string; code: string }) => [field, code])

function suggestionsOf(replies: Reply[]): string[] {
  const suggested = replies.flatMap(({ body }) =>
    (body.conflicts ?? []).flatMap(({ suggestions }: { suggestions: string[] }) => suggestions),
  )
  return [...new Set(suggested)]
}

async function allFree(t: Test, names: string[]): Promise<void> {
  const taken: string[] = []
  for (const name of names) {
    const { body } = await app.ask('GET', `/v1/usernames/${encodeURIComponent(name)}`)
    if (!body.available) taken.push(name)
  }
  t.ok(names.length >= 3, 'there are suggestions')
  t.same(taken, [], 'every suggestion is free')
}

t.test('48 concurrent sign-ups with one name and address: one succeeds, the others name both fields', async (t) => {
  for (let round = 0; round < 12; round++) {
    const username = `crowd.${word(round)}`
    const email = `${username}@example.com`
    const replies = await signUpAll(identities(() => ({ username, email })))
    oneWins(t, replies, 201)
    const refused = replies.filter((reply) => reply.status === 409)
    const both = [
      ['username', 'username_taken'],
      ['email', 'email_taken'],
    ]
    t.same(
      refused.filter((reply) => JSON.stringify(conflictsOf(reply)) !== JSON.stringify(both)).map(conflictsOf),
      [],
      'every refusal names both fields, the username first',
    )
    t.ok(
      refused.every(({ body }) => body.conflicts[0].suggestions.length >= 3),
      'every refusal suggests names',
    )
    if (round === 0) await allFree(t, suggestionsOf(replies))
    t.equal(await accounts.countDocuments({ 'names.key': username }), 1, 'one account has the name')
    t.equal(await accounts.countDocuments({ email_key: email }), 1, 'one account has the address')
  }
})

t.test('concurrent sign-ups with look-alike names: one succeeds, in any spelling', async (t) => {
  for (let round = 0; round < 2; round++) {
    const spellings = [`PayPaI.${word(round)}`, `paypal.${word(round)}`]
    const wanted = identities((index) => ({
      username: spellings[Math.floor(index / 2) % 2] ?? '',
      email: `alike.${word(round)}.${index}@example.com`,
    }))
    const replies = await signUpAll(wanted)
    const winner = wanted[oneWins(t, replies, 201)]?.username
    const wrong = replies.filter((reply, index) => {
      const code = wanted[index]?.username === winner ? 'username_taken' : 'username_confusable'
      return reply.status === 409 && JSON.stringify(conflictsOf(reply)) !== JSON.stringify([['username', code]])
    })
    t.same(wrong.map(conflictsOf), [], 'the same spelling is taken, the other one confusable, the address is nobody’s')
    await allFree(t, suggestionsOf(replies))
    const keys = spellings.map((spelling) => spelling.toLowerCase())
    t.equal(await accounts.countDocuments({ 'names.key': { $in: keys } }), 1, 'one account has the look')
  }
})

t.test(
  'concurrent sign-ups with one address in two spellings: one succeeds, the others name only the address',
  async (t) => {
    for (let round = 0; round < 2; round++) {
      const address = `shared.${word(round)}@example.com`
      const wanted = identities((index) => ({
        username: `sharer.${word(round)}.${word(index)}`,
        email: index % 3 === 0 ? address.toUpperCase() : address,
      }))
      const replies = await signUpAll(wanted)
      oneWins(t, replies, 201)
      const refused = replies.filter((reply) => reply.status === 409)
      t.ok(
        refused.every((reply) => JSON.stringify(conflictsOf(reply)) === JSON.stringify([['email', 'email_taken']])),
        'every refusal names the address',
      )
      t.equal(await accounts.countDocuments({ email_key: address }), 1, 'one account has the address')
      const created = await accounts.countDocuments({ 'names.key': { $in: wanted.map(({ username }) => username) } })
      t.equal(created, 1, 'no refused sign-up has left an account')
    }
  },
)

t.test('concurrent changes to one new name: one gets it, the others keep theirs', async (t) => {
  for (let round = 0; round < 2; round++) {
    const people = await Promise.all(Array.from({ length: 12 }, () => app.signUp()))
    const username = `coveted.${word(round)}`
    const replies = await Promise.all(
      people.map(({ token }, index) =>
        processFor(index).ask('PUT', '/v1/me/username', {
          token,
          body: { username: index % 2 ? username : username.toUpperCase() },
        }),
      ),
    )
    oneWins(t, replies, 200)
    const refused = replies.filter((reply) => reply.status === 409)
    t.ok(
      refused.every((reply) => JSON.stringify(conflictsOf(reply)) === JSON.stringify([['username', 'username_taken']])),
      'every refusal names the username',
    )
    await allFree(t, suggestionsOf(replies))
    t.equal(await accounts.countDocuments({ 'names.key': username }), 1, 'one account has the name')
    const reserved = await accounts.countDocuments({
      'names.0.key': { $in: people.map((person) => person.username) },
      names: { $size: 1 },
    })
    t.equal(reserved, people.length - 1, 'the others have their own and nothing in quarantine')
  }
})
