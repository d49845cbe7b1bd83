import t from 'tap'
import { type Reply, signUpOf, startProcess } from '../service-process.ts'
import { startTestApp } from '../test-app.ts'
import { inTurns } from './two-processes.ts'

const app = await startTestApp(t)
const env = { MONGODB_URI: app.uri }
const processFor = inTurns(await Promise.all([startProcess(t, env), startProcess(t, env)]))
const { token } = await app.admin()
const [atOnce, seats] = [64, 10]

async function signUpAtOnce(
  code: string,
  failing: number,
): Promise<{ replies: Reply[]; counts: Record<string, number> }> {
  await app.ask('POST', '/v1/admin/invitations', { token, body: { code, seats } })
  const taken = await app.signUp()
  const replies = await Promise.all(
    Array.from({ length: atOnce }, (_, index) => {
      const wanted = { ...signUpOf(`guest.${index}.of.${code}`), invitation: code }
      const body = index < failing ? { ...wanted, username: taken.username } : wanted
      return processFor(index).ask('POST', '/v1/accounts', { body })
    }),
  )
  const counts: Record<string, number> = {}
  for (const { status, body } of replies) {
    const name = `${status} ${body.code ?? ''}`.trim()
    counts[name] = (counts[name] ?? 0) + 1
  }
  return { replies, counts }
}

async function seatsTaken(code: string): Promise<number> {
  return (await app.ask('GET', `/v1/admin/invitations/${code}`, { token })).body.seats_taken
}

t.test('64 concurrent sign-ups for 10 seats: 10 succeed, the others learn that no seat is left', async (t) => {
  const { counts } = await signUpAtOnce('ten-seats', 0)
  t.comment(`invitations: ${atOnce} at once for ${seats} seats: ${JSON.stringify(counts)}`)
  t.strictSame(counts, { 201: seats, '409 seats_exhausted': atOnce - seats })
  t.equal(await seatsTaken('ten-seats'), seats)
  const accounts = await app.ask('GET', '/v1/admin/accounts?query=guest.&limit=100', { token })
  t.equal(accounts.body.items.length, seats)
})

t.test('sign-ups that fail on their username take no seat', async (t) => {
  const { counts, replies } = await signUpAtOnce('some-fail', 20)
  t.comment(`invitations: with 20 that fail: ${JSON.stringify(counts)}`)
  t.equal(counts['201'], seats)
  t.equal(
    replies.slice(0, 20).filter(({ status, body }) => status === 409 && body.code === 'username_taken').length,
    20,
  )
  t.equal(counts['409 seats_exhausted'], atOnce - seats - 20)
  t.equal(await seatsTaken('some-fail'), seats)
})
