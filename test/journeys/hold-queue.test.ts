import t from 'tap'
import { hour } from '../../src/time.ts'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()

const list = (query: string) => app.ask('GET', `/v1/admin/holds?${query}`, { token: admin.token })
const refs = async (query: string): Promise<string[]> => {
  const answer = await list(query)
  if (answer.status !== 200) throw new Error(`${query}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body.items.map((hold: { ref: string }) => hold.ref)
}

async function place(account: Person, hold: Record<string, unknown>): Promise<string> {
  return (await app.hold(account, { kind: 'policy', actions: ['app.x'], ...hold })).body.ref
}

async function lift(ref: string): Promise<void> {
  const ask = { token: admin.token, headers: { 'if-match': '*' }, body: { reason: 'over' } }
  const answer = await app.ask('POST', `/v1/admin/holds/${ref}/lift`, ask)
  if (answer.status !== 200) throw new Error(`lift: ${answer.status}`)
}

const member = await app.signUp()
const other = await app.signUp()
const reasonOf = { spam: 'spam', abuse: 'abuse' }
const overdue = await place(member, { review_due_at: app.inHours(1), reason: reasonOf.spam })
const due = await place(other, { review_due_at: app.inHours(3), kind: 'review', reason: reasonOf.abuse })
const scheduled = await place(member, { review_due_at: app.inHours(4), starts_at: app.inHours(3) })
const short = await place(member, { review_due_at: app.inHours(2), expires_at: app.inHours(1) })
const lifted = await place(member, { review_due_at: app.inHours(1) })
const cancelled = await place(other, { review_due_at: app.inHours(2), starts_at: app.inHours(1) })
for (const ref of [lifted, cancelled]) await lift(ref)

t.test('the queue lists open holds by their due date, then ended ones', async (t) => {
  t.same(await refs(''), [overdue, short, due, scheduled, lifted, cancelled])
})

t.test('each filter narrows the queue, and filters combine', async (t) => {
  const expected: Record<string, string[]> = {
    [`account=${member.id}`]: [overdue, short, scheduled, lifted],
    'kind=review': [due],
    'reason=spam': [overdue],
    'reason=nothing': [],
    'state=active': [overdue, short, due],
    'state=scheduled': [scheduled],
    'state=expired': [],
    'state=lifted': [lifted],
    'state=cancelled': [cancelled],
    'state=overturned': [],
    'state=fulfilled': [],
    [`due_before=${app.inHours(2.5)}`]: [overdue, short],
    [`account=${member.id}&state=active&reason=spam`]: [overdue],
    [`account=${other.id}&reason=spam`]: [],
    [`assignee=${admin.id}`]: [],
    'account=nobody': [],
  }
  for (const [query, expectedRefs] of Object.entries(expected)) t.same(await refs(query), expectedRefs, query)
})

t.test('the state in the filter is the state shown at that time', async (t) => {
  app.advanceClock(hour)
  t.same(await refs('state=expired'), [short])
  t.same(await refs('state=active'), [overdue, due])
  app.advanceClock(2 * hour)
  t.same(await refs('state=scheduled'), [])
  t.same(await refs('state=active'), [overdue, due, scheduled])
  for (const state of ['active', 'expired', 'lifted', 'cancelled']) {
    const { body } = await list(`state=${state}`)
    for (const hold of body.items) t.equal(hold.state, state)
  }
})

t.test('the pages together are the list, even while holds are placed and lifted', async (t) => {
  const busyOwner = await app.signUp()
  const placed: string[] = []
  for (let index = 0; index < 7; index++)
    placed.push(await place(busyOwner, { review_due_at: app.inHours(10 + index) }))
  const query = `account=${busyOwner.id}&limit=2`
  const first = await list(query)
  await lift(placed[0] ?? '')
  await place(busyOwner, { review_due_at: app.inHours(1) })
  const seen: string[] = first.body.items.map((hold: { ref: string }) => hold.ref)
  for (let cursor = first.body.next_cursor; cursor !== null; ) {
    const { status, body } = await list(`${query}&cursor=${cursor}`)
    t.equal(status, 200)
    seen.push(...body.items.map((hold: { ref: string }) => hold.ref))
    cursor = body.next_cursor
  }
  t.same(seen.slice(0, 7), placed, 'none is left out and none comes twice')
  t.same(seen.slice(7), [placed[0]], 'but the one lifted meanwhile, which is now among the ended')
})

t.test('invalid filters, limits and cursors are reported by name', async (t) => {
  const { body } = await list('limit=1')
  const cursor: string = body.next_cursor
  t.type(cursor, 'string')
  const bad: Record<string, string> = {
    'limit=0': 'limit',
    'limit=101': 'limit',
    'limit=x': 'limit',
    'cursor=x': 'cursor',
    [`cursor=${cursor.slice(1)}`]: 'cursor',
    [`cursor=${cursor}A`]: 'cursor',
    'state=open': 'state',
    'kind=x': 'kind',
    'due_before=soon': 'due_before',
    'order=asc': 'order',
  }
  for (const [query, field] of Object.entries(bad)) {
    t.match(await list(query), { status: 422, body: { errors: [{ in: 'query', field }] } }, query)
  }
  t.match(await app.ask('GET', `/v1/admin/accounts?cursor=${cursor}`, { token: admin.token }), { status: 422 })
  for (const limit of [1, 100]) t.equal((await list(`limit=${limit}`)).status, 200)
})

t.test('staff read one hold by its reference, with the tag of its version and state', async (t) => {
  const read = (ref: string) => app.ask('GET', `/v1/admin/holds/${ref}`, { token: admin.token })
  t.match(await read('H-0000-0000'), { status: 404, body: { code: 'not_found' } })
  const ref = await place(member, { starts_at: app.inHours(1), expires_at: app.inHours(2) })
  const tags = [(await read(ref)).headers.etag]
  for (let step = 0; step < 2; step++) {
    app.advanceClock(hour)
    tags.push((await read(ref)).headers.etag)
  }
  t.equal(new Set(tags).size, 3, 'scheduled, active and expired are three')
  t.equal((await read(ref)).body.version, 1)
})

t.test('the account shows staff the holds that have not ended', async (t) => {
  const person = await app.signUp()
  const running = [await place(person, {}), await place(person, { starts_at: app.inHours(2) })]
  await place(person, { expires_at: app.inHours(1) })
  await lift(await place(person, {}))
  app.advanceClock(hour)
  const { body } = await app.ask('GET', `/v1/admin/accounts/${person.id}`, { token: admin.token })
  t.same(body.holds.map((hold: { ref: string }) => hold.ref).sort(), running.sort())
  for (const hold of body.holds) {
    t.same((await app.ask('GET', `/v1/admin/holds/${hold.ref}`, { token: admin.token })).body, hold)
  }
})
