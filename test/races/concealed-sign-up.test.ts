import { randomUUID } from 'node:crypto'
import t from 'tap'
import { makeToken, tokensWith } from '../../src/credentials/single-use-token.ts'
import { type Reply, startProcess } from '../service-process.ts'
import { password, startTestApp } from '../test-app.ts'
import { delayRead } from './delay-command.ts'
import { inTurns } from './two-processes.ts'

const app = await startTestApp(t)
const env = { MONGODB_URI: app.uri, EMAIL_CONFLICTS: 'conceal' }
const processes = await Promise.all([startProcess(t, env), startProcess(t, env)])
const processFor = inTurns(processes)
const atOnce = 48
const rounds = 8
const indices = Array.from({ length: atOnce }, (_, index) => index)
const accounts = app.raw.collection('accounts')

const signUp = (index: number, username: string, email: string, entered = password) =>
  processFor(index).ask('POST', '/v1/accounts', { body: { username, email, password: entered } })

function countsOf(replies: readonly Pick<Reply, 'status'>[]): Record<number, number> {
  const counts: Record<number, number> = {}
  for (const { status } of replies) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

/** Gives the reservation of a name a token, as if it had been sent by mail. */
async function tokenFor(username: string): Promise<string> {
  const { db, now } = app.started.service
  const { address } = (await db.reservations.findOne({ 'names.key': username })) ?? {}
  const { token, entry } = makeToken('sign_up', { mail: randomUUID(), now: now(), proves: address?.key ?? '' })
  const updated = await db.reservations.updateOne({ 'names.key': username }, [
    { $set: { tokens: tokensWith(entry, now()) } },
  ])
  if (updated.matchedCount !== 1) throw new Error(`nothing is reserved as ${username}`)
  return token
}

t.test('48 concurrent concealed sign-ups with one name: one reserves it, with any addresses', async (t) => {
  const owner = await app.signUp()
  for (let round = 0; round < rounds; round += 1) {
    const name = `crowd.${round}.x`
    const replies = await Promise.all(
      indices.map((index) => {
        const email = index % 3 === 0 ? owner.email : `crowd${round}.${index}@example.com`
        return signUp(index, name, email, `${password} ${index}`)
      }),
    )
    t.strictSame(countsOf(replies), { 202: 1, 409: atOnce - 1 })
    t.ok(replies.every(({ status, body }) => status === 202 || body.code === 'username_taken'))
    t.equal(await accounts.countDocuments({ 'names.key': name }), 1)
    t.equal(await app.raw.collection('mails').countDocuments({ kind: 'finish_sign_up' }), round + 1, 'with one mail')
  }
})

t.test('concurrent reservations, sign-ups and renames with one name: one gets it', async (t) => {
  for (let round = 0; round < rounds; round += 1) {
    const name = `mixed.${round}.x`
    const people = await Promise.all([app.signUp(), app.signUp()])
    const rename = people.map(({ token }) => app.ask('PUT', '/v1/me/username', { token, body: { username: name } }))
    const revealing = indices.slice(0, 12).map((index) => {
      const body = { username: name, email: `told${round}.${index}@example.com`, password }
      return app.ask('POST', '/v1/accounts', { body })
    })
    const concealed = indices
      .slice(0, 12)
      .map((index) => signUp(index, name.toUpperCase(), `mixed${round}.${index}@example.com`))
    const counts = countsOf(await Promise.all([...concealed, ...revealing, ...rename]))
    t.equal((counts[202] ?? 0) + (counts[201] ?? 0) + (counts[200] ?? 0), 1, JSON.stringify(counts))
    t.equal(counts[409], 23 + people.length)
    t.equal(await accounts.countDocuments({ 'names.key': name }), 1)
  }
})

t.test('50 concurrent uses of one token through two processes create one account', async (t) => {
  const wrong: unknown[] = []
  for (let round = 0; round < rounds; round += 1) {
    const [name, email] = [`single.${round}.x`, `single${round}@example.com`]
    await signUp(round, name, email)
    const body = { token: await tokenFor(name) }
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        processFor(index).ask('POST', '/v1/email-verifications/confirm', { body }),
      ),
    )
    const counts = countsOf(replies)
    if (counts[201] !== 1 || counts[404] !== 49) wrong.push(counts)
    const created = await accounts.countDocuments({ email_key: email, state: 'active' })
    if (created !== 1 || (await accounts.countDocuments({ 'names.key': name })) !== 1)
      wrong.push({ name, made: created })
  }
  t.strictSame(wrong, [])
})

t.test(
  'a token that another request uses while a refusal is composed is reported as used, not as a clash',
  async (t) => {
    const [name, email] = ['itself.x', 'itself@example.com']
    await signUp(0, name, email)
    const owner = await app.signUp('itself')
    const body = { token: await tokenFor(name) }
    const confirm = () => app.ask('POST', '/v1/email-verifications/confirm', { body })
    const lookUp = delayRead(t, 'email_key', email)
    const late = confirm()
    await lookUp.reached
    await accounts.updateOne({ _id: owner.id as never }, { $set: { email_key: 'elsewhere@example.com' } })
    t.match(await confirm(), { status: 201 })
    lookUp.release()
    t.match(await late, { status: 404, body: { code: 'not_found' } })
  },
)

t.test('concurrent completions of sign-ups with one address: one succeeds', async (t) => {
  const email = 'coveted@example.com'
  const names = indices.slice(0, 12).map((index) => `rival.${index}.x`)
  for (const [index, name] of names.entries()) await signUp(index, name, email)
  const tokens = await Promise.all(names.map(tokenFor))
  const replies = await Promise.all(
    tokens.map((token, index) => processFor(index).ask('POST', '/v1/email-verifications/confirm', { body: { token } })),
  )
  t.strictSame(countsOf(replies), { 201: 1, 409: 11 })
  t.ok(replies.every(({ status, body }) => status === 201 || body.code === 'email_taken'))
  t.equal(await accounts.countDocuments({ email_key: email }), 1)
})

t.test('when the rules for names change at a start, names that are only reserved are released', async (t) => {
  await signUp(0, 'piping.plover', 'piping@example.com')
  t.equal(await accounts.countDocuments({ 'names.key': 'piping.plover' }), 1)
  const other = await startProcess(t, { ...env, USERNAME_CONFUSABLES: 'allow' })
  t.match(await other.ask('GET', '/v1/usernames/piping.plover'), { status: 200, body: { available: true } })
  const owner = await app.signUp()
  t.equal(await accounts.countDocuments({ 'names.key': owner.username }), 1)
})
