import t from 'tap'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()

interface Event {
  id: string
  at: string
  type: string
  hold_ref: string | null
}

/** The results of the list, the trail of an account and the export for the same filter, as ids, newest first. */
async function everyWay(filter: string, account: Person): Promise<string[][]> {
  await app.started.relay.settled()
  const list = async (query: string) => {
    const answer = await app.ask('GET', `/v1/admin/events?limit=100&${query}`, admin)
    if (answer.status !== 200) throw new Error(`${query}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return (answer.body.items as Event[]).map(({ id }) => id)
  }
  const lines = async (query: string) => {
    const { body } = await app.ask('GET', `/v1/admin/events/export?${query}`, admin)
    const events: Event[] = body
      .split('\n')
      .slice(0, -1)
      .map((line: string) => JSON.parse(line))
    return events.map(({ id }) => id).reverse()
  }
  const ofOne = `account=${account.id}&${filter}`
  return [await list(ofOne), await lines(ofOne), await list(filter), await lines(filter)]
}

const trailOf = async ({ id }: Person): Promise<Event[]> =>
  (await app.ask('GET', `/v1/admin/events?limit=100&account=${id}`, admin)).body.items
const idsOf = (events: Event[]) => events.map(({ id }) => id)
const at = (time: string) => encodeURIComponent(time)

t.test('a range of time finds events, including its beginning and excluding its end', async (t) => {
  const member = await app.signUp()
  const edit = () =>
    app.ask('PATCH', '/v1/me', { token: member.token, headers: { 'if-match': '*' }, body: { bio: 'a' } })
  for (let count = 0; count < 4; count++) {
    app.advanceClock(60_000)
    await edit()
  }
  const [fifth, fourth, third, second] = (await trailOf(member)) as [Event, Event, Event, Event]
  const cases: [string, Event[]][] = [
    [`since=${at(third.at)}`, [fifth, fourth, third]],
    [`since=${at(second.at)}&until=${at(fourth.at)}`, [third, second]],
    [`since=${at(third.at)}&until=${at(third.at)}`, []],
    [`since=${at(third.at)}&type=profile.updated&until=${at(fifth.at)}`, [fourth, third]],
  ]
  for (const [filter, events] of cases) {
    for (const ids of await everyWay(filter, member)) t.strictSame(ids, idsOf(events), filter)
  }
  const before = new Date(Date.parse(second.at)).toISOString().replace('Z', '+00:00')
  const [first] = await everyWay(`until=${at(before)}`, member)
  t.strictSame(first, idsOf((await trailOf(member)).slice(4)), 'other spellings of a time as well')
})

t.test('the reference of a hold finds the events about it', async (t) => {
  const member = await app.signUp()
  const [first, other] = [
    await app.hold(member, { actions: ['app.x'] }),
    await app.hold(member, { actions: ['app.y'] }),
  ]
  const claim = { token: admin.token, headers: { 'if-match': '*' } }
  await app.ask('PUT', `/v1/admin/holds/${first.body.ref}/claim`, claim)
  await app.ask('POST', `/v1/admin/holds/${first.body.ref}/lift`, { ...claim, body: { reason: 'over' } })
  const events = (await trailOf(member)).filter(({ hold_ref }) => hold_ref === first.body.ref)
  t.strictSame(
    events.map(({ type }) => type),
    ['hold.lifted', 'hold.claimed', 'hold.placed'],
  )
  for (const ids of await everyWay(`hold=${first.body.ref}`, member)) t.strictSame(ids, idsOf(events))
  for (const ids of await everyWay(`hold=${other.body.ref}&type=hold.lifted`, member)) t.strictSame(ids, [])
  for (const ids of await everyWay('hold=H-0000-0000', member)) t.strictSame(ids, [])
})

t.test('a pattern finds every type of a resource, and no type that merely starts with the same letters', async (t) => {
  const member = await app.staff('reviewer')
  await app.hold(member, { actions: ['app.x'] })
  const person = await app.signUp()
  const body = {
    ...{ operation: 'place', account_ids: [person.id] },
    hold: { kind: 'policy', reason: 'other', actions: ['app.x'] },
  }
  await app.ask('POST', '/v1/admin/hold-batches', { token: member.token, body })
  await app.started.workers.holdBatches.settled()
  const trail = await trailOf(member)
  t.ok(trail.some(({ type }) => type === 'hold_batch.created'))
  for (const pattern of ['hold.*', 'hold_batch.*', 'account.*', '*']) {
    const wanted = trail.filter(({ type }) => pattern === '*' || type.startsWith(pattern.slice(0, -1)))
    const [listed, exported] = await everyWay(`type=${pattern}`, member)
    t.strictSame(listed, idsOf(wanted), pattern)
    t.strictSame(exported, idsOf(wanted), pattern)
  }
})

t.test('the same filters find an event in the trail that is not relayed yet', async (t) => {
  const member = await app.signUp()
  const { ref } = (await app.hold(member, { actions: ['app.x'] })).body
  await app.started.relay.settled()
  const stored = await app.raw.collection('events').findOneAndDelete({ account_id: member.id, hold_ref: ref })
  const { _id: id, position, account_id, ...event } = stored as NonNullable<typeof stored>
  await app.raw
    .collection('accounts')
    .updateOne({ _id: member.id as never }, { $set: { pending: true, events: [{ id, ...event }] } })
  const now = app.started.service.now()
  const range = `since=${at(new Date(now.getTime() - 1000).toISOString())}&until=${at(new Date(now.getTime() + 1000).toISOString())}`
  const find = async (filter: string) =>
    (await app.ask('GET', `/v1/admin/events?account=${member.id}&${filter}`, admin)).body.items.map(
      (event: Event) => event.hold_ref,
    )
  for (const filter of [`hold=${ref}`, 'type=hold.*', `${range}&type=hold.placed`]) {
    t.strictSame(await find(filter), [ref], filter)
  }
  for (const filter of ['hold=H-0000-0000', 'type=hold_batch.*', `until=${at('2020-01-01T00:00:00Z')}`]) {
    t.strictSame(await find(filter), [], filter)
  }
})

t.test('an invalid time, type or pattern is refused', async (t) => {
  for (const [query, field] of [
    ['since=yesterday', 'since'],
    ['until=2026-02-30T00:00:00Z', 'until'],
    ['type=hold', 'type'],
    ['type=ho*', 'type'],
    ['type=none.*', 'type'],
    ['hold=', 'hold'],
  ]) {
    for (const path of ['events', 'events/export']) {
      const answer = await app.ask('GET', `/v1/admin/${path}?${query}`, admin)
      t.match(answer, { status: 422, body: { errors: [{ in: 'query', field }] } }, `${path} ${query}`)
    }
  }
})
