import t from 'tap'
import { day, hour } from '../../src/time.ts'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t, { CLAIM_HOURS: '1' })
const admin = await app.admin()
const reviewer = await app.staff('reviewer')
const now = () => app.started.service.now().getTime()
const at = (time: number) => new Date(time).toISOString()
const nothing = { mine: 0, unclaimed: 0, overdue: 0, appeals_open: 0, due_today: 0 }

/** The counts once the cached ones have expired. */
async function count({ token }: Person) {
  app.advanceClock(5_000)
  const answer = await app.ask('GET', '/v1/admin/queue', { token })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return answer.body
}

const place = async (account: Person, hold: Record<string, unknown> = {}): Promise<string> =>
  (await app.hold(account, { actions: ['app.x'], ...hold })).body.ref

async function act(method: 'POST' | 'PUT' | 'DELETE', url: string, { token }: Person, body?: unknown) {
  const answer = await app.ask(method, url, { token, headers: { 'if-match': '*' }, ...(body ? { body } : {}) })
  if (answer.status >= 300) throw new Error(`${method} ${url}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

const appeal = async (owner: Person, ref: string): Promise<string> =>
  (await act('POST', `/v1/me/holds/${ref}/appeals`, owner, { text: 'It was not me.' })).id

// the tests below begin at six in the morning, so that no day ends in between
app.advanceClock(day + 6 * hour - (now() % day))

t.test('holds and appeals are counted as they are claimed, released and done', async (t) => {
  t.strictSame(await count(reviewer), nothing)
  const owner = await app.signUp()
  const [claimed, other, scheduled] = [
    await place(owner),
    await place(owner),
    await place(owner, { starts_at: at(now() + hour) }),
  ]
  t.strictSame(await count(reviewer), { ...nothing, unclaimed: 3 })
  await act('PUT', `/v1/admin/holds/${claimed}/claim`, reviewer)
  t.strictSame(await count(reviewer), { ...nothing, mine: 1, unclaimed: 2 })
  t.strictSame(await count(admin), { ...nothing, unclaimed: 2 }, 'mine is who asks')

  const open = await appeal(owner, other)
  t.strictSame(await count(reviewer), { ...nothing, mine: 1, unclaimed: 3, appeals_open: 1 })
  await act('PUT', `/v1/admin/appeals/${open}/claim`, reviewer)
  t.strictSame(await count(reviewer), { ...nothing, mine: 2, unclaimed: 2, appeals_open: 1 }, 'also in review')
  await act('POST', `/v1/admin/appeals/${open}/decision`, reviewer, { decision: 'grant', reason: 'Right.' })
  t.strictSame(await count(reviewer), { ...nothing, mine: 1, unclaimed: 1 }, 'both are over')
  await act('DELETE', `/v1/admin/holds/${claimed}/claim`, reviewer)
  t.strictSame(await count(reviewer), { ...nothing, unclaimed: 2 })
  for (const ref of [claimed, scheduled]) await act('POST', `/v1/admin/holds/${ref}/lift`, admin, { reason: 'Over.' })
  t.strictSame(await count(reviewer), nothing)
})

t.test('a lapsed claim counts as unclaimed', async (t) => {
  const owner = await app.signUp()
  const ref = await place(owner)
  const open = await appeal(owner, ref)
  await act('PUT', `/v1/admin/holds/${ref}/claim`, reviewer)
  await act('PUT', `/v1/admin/appeals/${open}/claim`, reviewer)
  t.match(await count(reviewer), { mine: 2, unclaimed: 0 })
  app.advanceClock(hour)
  t.match(await count(reviewer), { mine: 0, unclaimed: 2 })
  await act('POST', `/v1/admin/holds/${ref}/lift`, admin, { reason: 'Over.' })
})

t.test('holds due today and overdue ones are counted, expired ones are not', async (t) => {
  const owner = await app.signUp()
  const tomorrow = Math.ceil(now() / day) * day
  await place(owner, { review_due_at: at(now() + hour) })
  await place(owner, { review_due_at: at(tomorrow - 1) })
  await place(owner, { review_due_at: at(tomorrow) })
  await place(owner, { review_due_at: at(tomorrow + hour) })
  await place(owner, { review_due_at: at(now() + hour), expires_at: at(now() + hour) })
  t.match(await count(reviewer), { due_today: 3, overdue: 0, unclaimed: 5 })
  app.advanceClock(hour)
  t.match(await count(reviewer), { due_today: 1, overdue: 1, unclaimed: 4 })
  app.advanceClock(tomorrow - now() - 5_000)
  t.match(await count(reviewer), { due_today: 1, overdue: 3 }, 'another day')
})

t.test('holds and appeals that the viewer may not read do not count', async (t) => {
  const [colleague, chief] = [await app.staff('reviewer'), await app.staff('admin')]
  const before = await count(reviewer)
  t.strictSame(await count(chief), before)
  for (const owner of [colleague, reviewer, chief]) await place(owner)
  t.strictSame(await count(reviewer), before, 'what is on staff is for admins')
  t.equal((await count(chief)).unclaimed, before.unclaimed + 2, 'and nobody counts what is on them')
  t.equal((await count(admin)).unclaimed, before.unclaimed + 3)
})

t.test('the queue is read once in five seconds, for any number of requests', async (t) => {
  const reads = () => app.commands.filter(({ command }) => command.find === 'holds' && command.filter.queue_key).length
  await count(admin)
  const before = reads()
  await place(await app.signUp())
  const ask = ({ token }: Person) => app.ask('GET', '/v1/admin/queue', { token })
  const answers = await Promise.all([admin, reviewer, admin, reviewer, admin].map(ask))
  t.ok(answers.every(({ status }) => status === 200))
  t.equal(reads(), before)
  app.advanceClock(5_000)
  await Promise.all([admin, reviewer, admin, reviewer, admin].map(ask))
  t.equal(reads(), before + 1)
})

t.test('a failed read is not cached', async (t) => {
  const counts = await count(admin)
  await app.raw.renameCollection('holds', 'kept_holds')
  await app.raw.createCollection('holds', { viewOn: 'kept_holds', pipeline: [{ $set: { a: { $divide: [1, 0] } } }] })
  app.advanceClock(5_000)
  t.equal((await app.ask('GET', '/v1/admin/queue', { token: admin.token })).status, 500)
  await app.raw.dropCollection('holds')
  await app.raw.renameCollection('kept_holds', 'holds')
  t.match(await app.ask('GET', '/v1/admin/queue', { token: admin.token }), { status: 200, body: counts })
})
