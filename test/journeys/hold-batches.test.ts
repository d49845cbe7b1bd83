import t from 'tap'
import { day, minute } from '../../src/time.ts'
import { type Answer, type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const { holdBatches: batches } = app.started.workers
const nobody = '00000000-0000-7000-8000-000000000000'
const hold = { kind: 'policy', reason: 'other', actions: ['app.x'] }

const send = (body: object, { token }: Person = admin) => app.ask('POST', '/v1/admin/hold-batches', { token, body })
const read = (id: string, query = '') => app.ask('GET', `/v1/admin/hold-batches/${id}${query}`, admin)
const place = (people: Pick<Person, 'id'>[], more: object = {}) => ({
  ...{ operation: 'place', account_ids: people.map(({ id }) => id), hold },
  ...more,
})
const holdsOn = async ({ id }: Person) =>
  (await app.ask('GET', `/v1/admin/holds?account=${id}`, admin)).body.items as { ref: string; state: string }[]

/** Sends a batch and waits until it is done. */
async function done(body: object, by: Person = admin): Promise<Answer['body']> {
  const taken = await send(body, by)
  if (taken.status !== 202) throw new Error(`${taken.status} ${JSON.stringify(taken.body)}`)
  await batches.settled()
  return (await read(taken.body.id)).body
}

type Item = { outcome: string; status: number; problem: { code: string } | null }
const outcomesOf = ({ items }: { items: Item[] }) => items.map(({ outcome, problem }) => problem?.code ?? outcome)

t.test('one request holds many accounts, and is answered before any of them is held', async (t) => {
  const people = [await app.signUp(), await app.signUp(), await app.signUp()]
  const taken = await send(place(people))
  t.match(taken, { status: 202, headers: { location: `/v1/admin/hold-batches/${taken.body.id}` } })
  t.match(taken.body, {
    state: 'queued',
    dry_run: false,
    counts: { total: 3, pending: 3, placed: 0 },
    finished_at: null,
  })
  await batches.settled()
  const { status, body } = await read(taken.body.id)
  t.equal(status, 200)
  t.match(body, { state: 'done', counts: { total: 3, pending: 0, placed: 3, refused: 0 }, created_by: admin.id })
  t.ok(body.finished_at >= body.started_at && body.started_at >= body.created_at)
  for (const [index, person] of people.entries()) {
    const [hold] = await holdsOn(person)
    const item = { index, account_id: person.id, account_username: person.username }
    t.strictSame(body.items[index], { ...item, ref: hold?.ref, outcome: 'placed', status: 201, problem: null })
    const view = await app.ask('GET', `/v1/admin/holds/${hold?.ref}`, admin)
    t.match(view.body, { kind: 'policy', state: 'active', actions: ['app.x'], created_by: admin.id })
  }
})

t.test('items are independent: a refused item is reported and stops no other', async (t) => {
  const [first, held, last] = [await app.signUp(), await app.signUp(), await app.signUp()]
  await app.hold(held, { ...hold, dedupe_key: 'case-7' })
  const keyed = { hold: { ...hold, dedupe_key: 'case-7' } }
  const body = await done(place([first, { id: nobody }, held, admin, last], keyed))
  t.strictSame(outcomesOf(body), ['placed', 'not_found', 'hold_exists', 'self_hold', 'placed'])
  t.match(body.counts, { placed: 2, refused: 3, pending: 0 })
  t.match(body.items[2], {
    account_id: held.id,
    ref: null,
    status: 409,
    problem: { code: 'hold_exists', status: 409, title: /./, detail: /case|dedupe_key/ },
  })
  const headers = { 'accept-language': 'de' }
  const german = await app.ask('GET', `/v1/admin/hold-batches/${body.id}`, { ...admin, headers })
  t.match(german.body.items[2].problem.title, /gibt es schon/, 'a refusal is named in the language of the request')
  const again = await done(place([first, last], keyed))
  t.strictSame(outcomesOf(again), ['hold_exists', 'hold_exists'], 'so a batch with a key can be sent again')
})

t.test('a bulk lift counts as one vote for each item', async (t) => {
  const [first, second, third] = [await app.signUp(), await app.signUp(), await app.signUp()]
  const ref = async (person: Person, more: object = {}) => (await app.hold(person, { ...hold, ...more })).body.ref
  const tomorrow = new Date(Date.now() + day).toISOString()
  const refs = [await ref(first), await ref(second, { lift_requires: 2 }), await ref(third, { starts_at: tomorrow })]
  const lift = { operation: 'lift', refs: [...refs, 'H-0000-0000'], reason: 'a false alarm' }
  const body = await done(lift)
  t.strictSame(outcomesOf(body), ['lifted', 'voted', 'cancelled', 'not_found'])
  t.strictSame(
    body.items.map(({ status }: Item) => status),
    [200, 202, 200, 404],
  )
  t.match(body.items[0], { ref: refs[0], account_id: first.id })
  t.match(body.items[3], { ref: 'H-0000-0000', account_id: null })
  t.strictSame(outcomesOf(await done(lift)), [
    'invalid_transition',
    'second_reviewer_required',
    'invalid_transition',
    'not_found',
  ])
  t.strictSame(outcomesOf(await done(lift, await app.staff('reviewer'))).slice(0, 2), ['invalid_transition', 'lifted'])
})

t.test('a dry run reports what would happen to each item, and does nothing', async (t) => {
  const [free, full] = [await app.signUp(), await app.signUp()]
  const [only, ref] = [await app.staff('reviewer'), (await app.hold(full, hold)).body.ref]
  const before = await Promise.all([free, full].map(holdsOn))
  const targets = [free, { id: nobody }, admin]
  t.strictSame(outcomesOf(await done(place(targets, { dry_run: true }))), ['placed', 'not_found', 'self_hold'])
  t.strictSame(outcomesOf(await done(place([only, admin], { dry_run: true }), only)), ['forbidden', 'forbidden'])
  const lifting = { operation: 'lift', refs: [ref], reason: 'why not', dry_run: true }
  t.strictSame(outcomesOf(await done(lifting)), ['lifted'])
  t.match((await done(place([free], { dry_run: true }))).items[0], { ref: null, status: 201 })
  t.strictSame(await Promise.all([free, full].map(holdsOn)), before)
  const trail = await app.ask('GET', `/v1/admin/events?account=${free.id}&type=hold.placed`, admin)
  t.strictSame(trail.body.items, [])
  t.strictSame(outcomesOf(await done({ ...lifting, dry_run: false })), ['lifted'], 'and what it told is what happens')
})

t.test('a reviewer’s items on staff are refused, an admin’s are not', async (t) => {
  const [reviewer, other, member] = [await app.staff('reviewer'), await app.staff('admin'), await app.signUp()]
  t.strictSame(outcomesOf(await done(place([other, member, reviewer]), reviewer)), ['forbidden', 'placed', 'forbidden'])
  const ref = (await app.hold(other, hold)).body.ref
  const lift = { operation: 'lift', refs: [ref], reason: 'over' }
  t.strictSame(outcomesOf(await done(lift, reviewer)), ['forbidden'])
  t.strictSame(outcomesOf(await done(lift, other)), ['self_hold'])
  t.strictSame(outcomesOf(await done(place([other, reviewer]))), ['placed', 'placed'])
})

t.test('nothing more of a waiting batch is done once its requester is held or loses the role', async (t) => {
  const people = [await app.signUp(), await app.signUp()]
  for (const [stop, code] of [
    [(person: Person) => app.hold(person, { kind: 'policy', preset: 'privilege_freeze' }), 'account_held'],
    [
      (person: Person) =>
        app.ask('PUT', `/v1/admin/accounts/${person.id}/roles`, {
          ...{ token: admin.token, body: { roles: [] }, headers: { 'if-match': '*' } },
        }),
      'forbidden',
    ],
  ] as const) {
    const reviewer = await app.staff('reviewer')
    const paused = app.fastify.service.now().getTime()
    const taken = await send(place(people), reviewer)
    await app.started.service.db.hold_batches.updateOne(
      { _id: taken.body.id, next: 0 },
      { $set: { free_at: new Date(paused + minute), worker: 'another process' } },
    )
    await stop(reviewer)
    app.advanceClock(61_000)
    await batches.settled()
    t.strictSame(outcomesOf((await read(taken.body.id)).body), [code, code])
  }
  for (const person of people) t.strictSame(await holdsOn(person), [])
})

t.test('each item creates its usual event, and the batch one in the trail of the requester', async (t) => {
  const reviewer = await app.staff('reviewer')
  const people = [await app.signUp(), await app.signUp()]
  const taken = await send(place(people), reviewer)
  await batches.settled()
  const requestId = taken.headers['x-request-id']
  for (const { id } of people) {
    const { body } = await app.ask('GET', `/v1/admin/events?account=${id}&limit=1`, admin)
    t.match(body.items, [{ type: 'hold.placed', actor: { kind: 'staff', id: reviewer.id }, request_id: requestId }])
  }
  const events = await app.ask('GET', `/v1/admin/events?account=${reviewer.id}&type=hold_batch.created`, admin)
  t.match(events.body.items, [
    { request_id: requestId, changes: { batch: { before: null, after: { id: taken.body.id, total: 2 } } } },
  ])
  t.equal(events.body.items.length, 1)
})

t.test('once a batch is done, its texts are stored only in its holds', async (t) => {
  const [reviewer, person] = [await app.staff('reviewer'), await app.signUp()]
  const texts = { message: 'batch-text-1', note: 'batch-text-2', case_ref: 'batch-text-3', dedupe_key: 'batch-text-4' }
  await send({ ...place([person]), hold: { ...place([person]).hold, ...texts } }, reviewer)
  await batches.settled()
  const { holds } = (await app.ask('GET', `/v1/admin/accounts/${person.id}`, admin)).body
  t.match(holds, [texts])
  await send({ operation: 'lift', refs: [holds[0].ref], reason: 'batch-text-5' }, reviewer)
  await batches.settled()
  await app.started.relay.settled()
  const elsewhere = [
    ...(await app.raw.collection('hold_batches').find().toArray()),
    ...(await app.raw.collection('events').find({ type: 'hold_batch.created' }).toArray()),
  ]
  t.notMatch(JSON.stringify(elsewhere), /batch-text/)
})

t.test('the items are paginated, and all of them are there from the beginning', async (t) => {
  const refs = Array.from({ length: 25 }, (_, index) => `H-NONE-${String(index).padStart(4, '0')}`)
  const taken = await send({ operation: 'lift', refs, reason: 'over' })
  const seen: string[] = []
  let cursor = ''
  do {
    const { body } = await read(taken.body.id, `?limit=10${cursor}`)
    seen.push(...body.items.map((item: { ref: string }) => item.ref))
    cursor = body.next_cursor === null ? '' : `&cursor=${body.next_cursor}`
  } while (cursor !== '')
  t.strictSame(seen, refs)
  await batches.settled()
  t.match((await read(taken.body.id)).body, { state: 'done', counts: { refused: 25 } })
  t.match(await read(taken.body.id, '?cursor=x'), { status: 422, body: { errors: [{ field: 'cursor' }] } })
  t.match(await read(nobody), { status: 404, body: { code: 'not_found' } })
})

t.test('a fault that concerns every item is reported at once', async (t) => {
  const ids = [admin.id]
  const cases: [object, string, string][] = [
    [{ account_ids: ids, hold }, '/operation', 'required'],
    [{ operation: 'edit', account_ids: ids, hold }, '/operation', 'not_allowed'],
    [{ operation: 'place', hold }, '/account_ids', 'required'],
    [{ operation: 'place', account_ids: ids }, '/hold', 'required'],
    [{ operation: 'place', account_ids: ids, hold, reason: 'a' }, '/reason', 'not_allowed'],
    [{ operation: 'place', account_ids: ids, refs: ['a'], hold }, '/refs', 'not_allowed'],
    [{ operation: 'lift', refs: ['a'] }, '/reason', 'required'],
    [{ operation: 'lift', refs: ['a'], reason: 'a', hold }, '/hold', 'not_allowed'],
    [{ operation: 'place', account_ids: [], hold }, '/account_ids', 'too_short'],
    [{ operation: 'place', account_ids: [1], hold }, '/account_ids/0', 'type'],
    [{ operation: 'place', account_ids: ['a', 'b', 'a'], hold }, '/account_ids', 'not_allowed'],
    [{ operation: 'place', account_ids: ids, hold: { ...hold, kind: 'none' } }, '/hold/kind', 'not_allowed'],
    [{ operation: 'place', account_ids: ids, hold: { ...hold, x: 1 } }, '/hold/x', 'unknown_member'],
    [{ operation: 'place', account_ids: ids, hold: { ...hold, reason: 'none' } }, '/hold/reason', 'not_allowed'],
    [
      { operation: 'place', account_ids: ids, hold: { ...hold, actions: ['hold.read'] } },
      '/hold/actions/0',
      'not_allowed',
    ],
  ]
  for (const [body, pointer, code] of cases) {
    const answer = await send(body)
    t.match(answer, { status: 422, body: { code: 'validation_failed' } }, `${pointer} ${code}`)
    const faults = answer.body.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code])
    t.strictSame(faults, [[pointer, code]])
  }
  t.equal((await send(place([admin]), await app.staff('support'))).status, 403)
})

t.test('a batch has at most 10,000 items', async (t) => {
  const ids = Array.from({ length: 10_001 }, (_, index) => nobody.slice(0, -5) + String(index).padStart(5, '0'))
  const body = { operation: 'place', account_ids: ids, hold, dry_run: true }
  t.match(await send(body), { status: 422, body: { errors: [{ pointer: '/account_ids', code: 'too_long' }] } })
  const taken = await send({ ...body, account_ids: ids.slice(1) })
  t.match(taken, { status: 202, body: { counts: { total: 10_000 } } })
  await app.started.service.db.hold_batches.updateOne({ _id: taken.body.id }, { $set: { free_at: null } })
})
