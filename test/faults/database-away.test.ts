import t, { type Test } from 'tap'
import { password } from '../house.ts'
import {
  dataFolder,
  eventually,
  freeze,
  kill,
  nextDatabase,
  type Reply,
  runningDatabase,
  setUpAdmin,
  signUpOf,
  startProcess,
} from '../service-process.ts'

t.setTimeout(240_000)
const DATA_DIR = await dataFolder(t)
const service = await startProcess(t, { DATA_DIR })
const admin = await setUpAdmin(service)
const member = (await service.ask('POST', '/v1/accounts', { body: signUpOf('member') })).body
const held = (await service.ask('POST', '/v1/accounts', { body: signUpOf('held') })).body

/** Long past every timeout of the service: an answer that takes longer hangs. */
const hangsMs = 30_000
const any = { 'if-match': '*' }
const placed = await service.ask('POST', `/v1/admin/accounts/${held.account.id}/holds`, {
  token: admin,
  body: { actions: ['profile.update'], kind: 'review', reason: 'other' },
})

let serial = 0
const requests: Record<string, () => Promise<Reply>> = {
  'sign-up': () => service.ask('POST', '/v1/accounts', { body: signUpOf(`newcomer.${++serial}`) }),
  'sign-in': () => service.ask('POST', '/v1/sessions', { body: { login: 'member@example.com', password } }),
  'own account': () => service.ask('GET', '/v1/me', { token: member.session.token }),
  edit: () =>
    service.ask('PATCH', '/v1/me', { token: member.session.token, headers: any, body: { bio: `${++serial}` } }),
  'held edit': () => service.ask('PATCH', '/v1/me', { token: held.session.token, headers: any, body: { bio: 'no' } }),
  rename: () =>
    service.ask('PUT', '/v1/me/username', {
      token: member.session.token,
      body: { username: ++serial % 2 ? 'member' : 'member.two' },
    }),
  availability: () => service.ask('GET', '/v1/usernames/somebody'),
  'public profile': () => service.ask('GET', '/v1/accounts/held'),
  'editing a hold': () =>
    service.ask('PATCH', placed.headers.location ?? '', {
      token: admin,
      headers: any,
      body: { message: `${++serial}` },
    }),
  roles: () =>
    service.ask('PUT', `/v1/admin/accounts/${held.account.id}/roles`, {
      token: admin,
      headers: any,
      body: { roles: [] },
    }),
  trail: () => service.ask('GET', `/v1/admin/events?account=${member.account.id}`, { token: admin }),
  readiness: () => service.ask('GET', '/health/ready'),
}

/** All of them at once; a request that is not answered in time rejects. */
async function askAll(): Promise<[string, Reply][]> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('hangs')), hangsMs).unref())
  return Promise.all(
    Object.entries(requests).map(
      async ([what, ask]): Promise<[string, Reply]> => [
        what,
        await Promise.race([ask(), late.catch(() => Promise.reject(new Error(`${what} hangs`)))]),
      ],
    ),
  )
}

const codeOf = ({ status, body }: Reply) => `${status} ${body?.code ?? ''}`.trim()

/** Goes on asking until everything works again; returns every other answer that came meanwhile. */
async function untilWell(expected: Record<string, string>): Promise<string[]> {
  const seen: string[] = []
  await eventually('everything to work again', async () => {
    const strange = (await askAll()).filter(([what, reply]) => codeOf(reply) !== expected[what])
    seen.push(...strange.map(([what, reply]) => `${what}: ${codeOf(reply)}`))
    return strange.length === 0
  })
  return seen
}

async function wellAnswers(t: Test): Promise<Record<string, string>> {
  t.equal(placed.status, 201)
  const answers = Object.fromEntries((await askAll()).map(([what, reply]) => [what, codeOf(reply)]))
  const { 'sign-up': signUp, 'sign-in': signIn, 'held edit': heldEdit, ...others } = answers
  t.same([signUp, signIn, heldEdit], ['201', '201', '409 account_held'])
  t.same([...new Set(Object.values(others))], ['200'])
  return answers
}

const unavailable = '503 database_unavailable'
const wrongIn = (seen: string[]) => seen.filter((answer) => !answer.endsWith(unavailable))

t.test('while the database process is stopped all is refused with 503, and all works when it goes on', async (t) => {
  const expected = await wellAnswers(t)
  const pid = await runningDatabase(DATA_DIR)
  await freeze(pid)
  t.teardown(() => kill(pid, 'SIGCONT'))
  for (const [what, reply] of await askAll()) {
    t.equal(codeOf(reply), unavailable, what)
    t.match(reply.headers, { 'retry-after': /^\d+$/, 'content-type': /^application\/problem\+json/ }, what)
  }
  kill(pid, 'SIGCONT')
  t.same(wrongIn(await untilWell(expected)), [], 'nothing but that 503 until it is well')
  t.equal(await runningDatabase(DATA_DIR), pid, 'it is the same database')
})

t.test(
  'when the database process is killed all is refused with 503 until the service has started it again',
  async (t) => {
    const expected = await wellAnswers(t)
    const pid = await runningDatabase(DATA_DIR)
    const running = Array.from({ length: 4 }, askAll)
    kill(pid, 'SIGKILL')
    const during = (await Promise.all(running)).flat().filter(([what, reply]) => codeOf(reply) !== expected[what])
    t.same(wrongIn(during.map(([what, reply]) => `${what}: ${codeOf(reply)}`)), [], 'requests that were running')
    t.same(wrongIn(await untilWell(expected)), [], 'nothing but that 503 until it is well')
    t.ok(kill(await nextDatabase(DATA_DIR, pid), 0), 'another process runs it')
    t.notMatch(service.told(), /internal_error/)
  },
)

t.test('all that was acknowledged is there afterwards, and what was held has stayed as it was', async (t) => {
  const profile = await service.ask('GET', '/v1/accounts/held')
  t.equal(profile.body.bio, null)
  const trail = await service.ask('GET', `/v1/admin/events?account=${member.account.id}&limit=100`, { token: admin })
  const seqs = trail.body.items.map(({ seq }: { seq: number }) => seq)
  t.same(
    seqs,
    Array.from({ length: seqs.length }, (_, index) => seqs.length - index),
    'the trail has no gap',
  )
})
