import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { anyVersion, type Person, password, startTestApp } from '../test-app.ts'
import { readWholeTrail, replay, replayFaults, type TrailEvent } from './replay.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const reviewer = await app.staff('reviewer')

const ask = (query: string) => app.ask('GET', `/v1/admin/events?${query}`, { token: admin.token })

async function list(query: string): Promise<TrailEvent[]> {
  const answer = await ask(query)
  if (answer.status !== 200) throw new Error(`${query}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body.items
}

/** All pages of a list, and how many there were. */
async function pages(query: string): Promise<{ events: TrailEvent[]; count: number }> {
  const events: TrailEvent[] = []
  let count = 0
  for (let cursor = ''; ; count++) {
    const { status, body } = await ask(`${query}${cursor}`)
    if (status !== 200) throw new Error(`${query}: ${status}`)
    events.push(...body.items)
    if (body.next_cursor === null) return { events, count: count + 1 }
    cursor = `&cursor=${body.next_cursor}`
  }
}

const editsProfile = (member: Person, bio: string) =>
  app.ask('PATCH', '/v1/me', { token: member.token, body: { bio }, headers: anyVersion })

/**
 * The life of an account: changes by owner and staff in turn, several holds, lifted, edited, scheduled and voted on.
 */
async function live(member: Person): Promise<void> {
  const staff = (method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown, by = admin) =>
    app.ask(method, `/v1/admin/${path}`, { token: by.token, headers: anyVersion, ...(body ? { body } : {}) })
  const place = async (hold: Record<string, unknown>) =>
    (await app.hold(member, { kind: 'policy', actions: ['profile.update'], ...hold })).body.ref as string
  const expect = async (status: number, answer: Promise<{ status: number; body: unknown }>) => {
    const got = await answer
    if (got.status !== status) throw new Error(`${got.status} instead of ${status}: ${JSON.stringify(got.body)}`)
  }
  const signIn = () => app.ask('POST', '/v1/sessions', { body: { login: member.email, password } })

  await expect(200, editsProfile(member, '$bio and {"$set": 1}'))
  await expect(201, signIn())
  const [first, two] = [await place({ message: '$m' }), await place({ lift_requires: 2, expires_at: app.inHours(5) })]
  await expect(409, editsProfile(member, 'refused'))
  const later = await place({ starts_at: app.inHours(2), note: 'n', preset: 'read_only', actions: undefined })
  const never = await place({ starts_at: app.inHours(2), disclosure: 'minimal', case_ref: 'c', dedupe_key: 'd' })
  await expect(200, staff('PATCH', `holds/${first}`, { actions: ['email.*'], note: 'why', expires_at: app.inHours(3) }))
  await expect(200, staff('PATCH', `holds/${later}`, { note: null, review_due_at: app.inHours(9), case_ref: 'x' }))
  const appeal = { token: member.token, body: { text: 'not me' } }
  const appealed = await app.ask('POST', `/v1/me/holds/${first}/appeals`, appeal)
  const withdrawal = `/v1/me/holds/${first}/appeals/${appealed.body.id}/withdraw`
  await expect(200, app.ask('POST', withdrawal, { token: member.token }))
  const second = await app.ask('POST', `/v1/me/holds/${later}/appeals`, appeal)
  await expect(200, staff('PUT', `appeals/${second.body.id}/claim`, undefined, reviewer))
  await expect(204, staff('DELETE', `appeals/${second.body.id}/claim`, undefined, reviewer))
  const verdict = { decision: 'deny', reason: 'seen' }
  await expect(200, staff('POST', `appeals/${second.body.id}/decision`, verdict, reviewer))
  const wrong = await place({ actions: ['app.wrong'] })
  const third = await app.ask('POST', `/v1/me/holds/${wrong}/appeals`, appeal)
  await expect(
    200,
    staff('POST', `appeals/${third.body.id}/decision`, { decision: 'grant', reason: 'right' }, reviewer),
  )
  await expect(202, staff('POST', `holds/${two}/lift`, { reason: 'one' }))
  await expect(200, staff('POST', `holds/${two}/lift`, { reason: 'two' }, reviewer))
  await expect(200, staff('POST', `holds/${never}/lift`, { reason: 'no' }))
  await expect(200, staff('PUT', `accounts/${member.id}/roles`, { roles: ['support', 'reviewer'] }))
  const asked = { token: member.token, body: { username: `${member.username}b` } }
  await expect(200, app.ask('PUT', '/v1/me/username', asked))
  const lock = await place({ actions: ['session.create'], kind: 'requirement', requirement: 'email_verified' })
  await expect(409, signIn())
  await expect(202, staff('POST', `holds/${await place({ lift_requires: 2 })}/lift`, { reason: 'open' }))
  await expect(200, staff('POST', `holds/${lock}/lift`, { reason: 'done' }))
  for (let count = 0; count < 2; count++) await expect(201, signIn())
  await expect(204, app.ask('DELETE', '/v1/me/sessions', { token: member.token }))
  await expect(201, signIn())
}

t.test('replaying the trail of an account gives its current state', async (t) => {
  const member = await app.signUp()
  await live(member)
  t.strictSame(await replayFaults(app, admin.token, member.id), [])

  const { account, holds } = replay(await readWholeTrail(app, admin.token, member.id))
  const { sessions, ...members } = account
  const read = async (path: string, token = member.token) => (await app.ask('GET', path, { token })).body
  t.same(members, await read('/v1/me'))
  t.equal((sessions as string[]).length, 2)
  const records = (await read(`/v1/admin/holds?account=${member.id}`, admin.token)).items
  t.same([records.length, holds.size], [7, 7])
  for (const { ref, version } of records) {
    const replayed = holds.get(ref)
    t.equal(replayed?.version, version, `the version of ${ref}`)
    const owners = await read(`/v1/me/holds/${ref}`)
    if (owners.appeal !== undefined) t.equal(replayed?.appeal_state, owners.appeal.state)
  }
})

t.test('the trail of an account is never behind, and has no gaps under many writers', async (t) => {
  const member = await app.signUp()
  for (let index = 1; index <= 20; index++) {
    t.equal((await editsProfile(member, `${index}`)).status, 200)
    const [newest] = await list(`account=${member.id}&limit=1`)
    t.match(newest, { seq: index + 1, changes: { bio: { after: `${index}` } } })
  }
  await Promise.all([
    ...Array.from({ length: 10 }, (_, index) => editsProfile(member, `together ${index}`)),
    ...Array.from({ length: 5 }, () => app.hold(member, { kind: 'policy', actions: ['app.x'] })),
  ])
  const trail = await list(`account=${member.id}&limit=100`)
  t.same(
    trail.map((event) => event.seq),
    Array.from({ length: 36 }, (_, index) => 36 - index),
  )
})

t.test('a trail is paginated, forwards and backwards, and filtered by type and actor', async (t) => {
  const member = await app.signUp()
  for (let index = 0; index < 6; index++) await editsProfile(member, `${index}`)
  await app.hold(member, { preset: 'lock' })
  const query = `account=${member.id}`
  const back = await pages(`${query}&limit=3`)
  t.same(
    back.events.map((event) => event.seq),
    [8, 7, 6, 5, 4, 3, 2, 1],
  )
  t.equal(back.count, 3)
  const third = back.events[5]
  const forth = await pages(`${query}&limit=2&after=${third?.id}`)
  t.same(
    forth.events.map((event) => event.seq),
    [4, 5, 6, 7, 8],
    'from after the third on, oldest first',
  )
  const ofAdmin = await list(`${query}&actor=${admin.id}`)
  t.same(
    ofAdmin.map((event) => event.type),
    ['hold.placed'],
  )
  const edits = await pages(`${query}&type=profile.updated&limit=4`)
  t.same(
    edits.events.map((event) => event.seq),
    [7, 6, 5, 4, 3, 2],
  )
  t.same(await list(`${query}&type=profile.updated&actor=${admin.id}`), [])
  t.same(await list('account=nobody'), [])
})

t.test('invalid filters, cursors and marks are reported by name', async (t) => {
  const [member, other] = [await app.signUp(), await app.signUp()]
  await editsProfile(member, 'x')
  const cursor = (await ask(`account=${member.id}&limit=1`)).body.next_cursor
  const [foreign] = await list(`account=${other.id}`)
  const bad: Record<string, string> = {
    'type=account.exploded': 'type',
    'limit=0': 'limit',
    'limit=101': 'limit',
    'cursor=x': 'cursor',
    [`cursor=${cursor}`]: 'cursor',
    [`account=${other.id}&cursor=${cursor}`]: 'cursor',
    [`account=${member.id}&after=${foreign?.id}&cursor=${cursor}`]: 'cursor',
    [`account=${member.id}&after=${foreign?.id}`]: 'after',
    [`account=${member.id}&after=nothing`]: 'after',
    'after=nothing': 'after',
    'seq=1': 'seq',
  }
  for (const [query, field] of Object.entries(bad)) {
    t.match(await ask(query), { status: 422, body: { errors: [{ in: 'query', field }] } }, query)
  }
})

t.test('the feed of all accounts gets every event, newest first, and continues from a mark', async (t) => {
  await app.started.relay.settled() // the feed has events in the order in which they were relayed
  const [mark] = await list(`account=${admin.id}&limit=1`)
  const [first, second] = [await app.signUp(), await app.signUp()]
  await app.hold(first, { kind: 'policy', actions: ['app.x'] })
  await editsProfile(second, 'x')
  const expected = [...(await list(`account=${first.id}`)), ...(await list(`account=${second.id}`))].map(
    (event) => event.id,
  )
  const ownIds = new Set([first.id, second.id])
  const feed = async () => (await pages('limit=7')).events.filter((event) => ownIds.has(event.account_id))
  for (const deadline = Date.now() + 30_000; (await feed()).length < expected.length && Date.now() < deadline; ) {
    await pause(20)
  }
  const ids = (await feed()).map((event) => event.id)
  t.same([...ids].sort(), expected.sort())
  const seqs = (await feed()).filter((event) => event.account_id === first.id).map((event) => event.seq)
  t.same(seqs, [2, 1], 'newest first')
  const forward = (await pages(`limit=7&after=${mark?.id}`)).events
  t.same(
    forward.filter((event) => ownIds.has(event.account_id)).map((event) => event.id),
    ids.reverse(),
  )
  t.notOk(forward.some((event) => event.id === mark?.id))
  const placed = await list(`type=hold.placed&actor=${admin.id}&limit=1`)
  t.match(placed, [{ account_id: first.id, type: 'hold.placed', actor: { kind: 'staff', id: admin.id } }])
})
