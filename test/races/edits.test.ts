import t from 'tap'
import { type Reply, startProcess } from '../service-process.ts'
import { type Person, startTestApp } from '../test-app.ts'
import { inTurns } from './two-processes.ts'

const app = await startTestApp(t)
const env = { MONGODB_URI: app.uri }
const processes = await Promise.all([startProcess(t, env), startProcess(t, env)])

const writers = 32
const processFor = inTurns(processes)
const concurrently = <T>(work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: writers }, (_, i) => work(i)))

function countStatuses(replies: Reply[]): Record<number, number> {
  const counts: Record<number, number> = {}
  for (const { status } of replies) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

const bioOf = (index: number) => `written by writer ${index}`
const readOwn = (person: Person) => app.ask('GET', '/v1/me', { token: person.token })

t.test('32 writers of one version: one succeeds, the others get 412 with what the winner wrote', async (t) => {
  const person = await app.signUp()
  for (let round = 0; round < 4; round++) {
    const before = await readOwn(person)
    const headers = { 'if-match': before.headers.etag ?? '' }
    const replies = await concurrently((index) =>
      processFor(index).ask('PATCH', '/v1/me', { token: person.token, headers, body: { bio: bioOf(index) } }),
    )
    t.same(countStatuses(replies), { 200: 1, 412: writers - 1 })
    const winner = replies.findIndex((reply) => reply.status === 200)
    const after = await readOwn(person)
    t.match(after.body, { version: before.body.version + 1, bio: bioOf(winner) }, 'what the winner wrote is there')
    const losers = replies.filter((reply) => reply.status === 412)
    t.same(
      losers.filter(({ body }) => body.code !== 'precondition_failed' || body.current.bio !== bioOf(winner)),
      [],
    )
  }
})

t.test('with the version in the body the others get 409', async (t) => {
  const person = await app.signUp()
  for (let round = 0; round < 4; round++) {
    const before = await readOwn(person)
    const { version } = before.body
    const replies = await concurrently((index) =>
      processFor(index).ask('PATCH', '/v1/me', { token: person.token, body: { bio: bioOf(index), version } }),
    )
    t.same(countStatuses(replies), { 200: 1, 409: writers - 1 })
    const losers = replies.filter((reply) => reply.status === 409)
    t.same(
      losers.filter(({ body }) => body.code !== 'version_conflict' || body.current.version !== version + 1),
      [],
    )
    t.equal((await readOwn(person)).body.version, version + 1)
  }
})

t.test('edits that match any version all succeed, and each increments the version', async (t) => {
  const person = await app.signUp()
  const headers = { 'if-match': '*' }
  const replies = await concurrently((index) =>
    processFor(index).ask('PATCH', '/v1/me', { token: person.token, headers, body: { bio: bioOf(index) } }),
  )
  t.same(countStatuses(replies), { 200: writers })
  const versions = replies.map(({ body }) => body.version).sort((a, b) => a - b)
  t.same(
    versions,
    Array.from({ length: writers }, (_, index) => index + 2),
    'every edit has a version of its own',
  )
})

t.test('renames without a precondition succeed or report the limit, and all are in the trail', async (t) => {
  const person = await app.signUp()
  const replies = await concurrently((index) =>
    processFor(index).ask('PUT', '/v1/me/username', {
      token: person.token,
      body: { username: `${person.username}.${String.fromCharCode(97 + (index % 24))}` },
    }),
  )
  const refused = replies.filter((reply) => reply.status !== 200)
  t.same(
    refused.filter(({ status, body }) => status !== 409 || body.code !== 'names_limit'),
    [],
  )
  t.ok(replies.length - refused.length >= 20, 'those within the limit succeed')
  const admin = await app.admin()
  const trail = await app.ask('GET', `/v1/admin/events?account=${person.id}&type=username.changed&limit=100`, {
    token: admin.token,
  })
  t.equal(trail.body.items.length, replies.length - refused.length, 'one event for each that succeeded')
  const now = await readOwn(person)
  t.equal(trail.body.items[0].changes.username.after, now.body.username, 'the last one in the trail stands')
})
