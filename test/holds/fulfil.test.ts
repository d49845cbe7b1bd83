import t from 'tap'
import type { AccountWrite } from '../../src/accounts/write.ts'
import { literal } from '../../src/database/expression.ts'
import type { Requirement } from '../../src/enforcement/actions.ts'
import { tryFulfilling } from '../../src/holds/fulfil.ts'
import { hour } from '../../src/time.ts'
import { delayCommand } from '../races/delay-command.ts'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const { service, relay } = app.started

/** The account write of an operation that fulfils a requirement. */
function writeOf(person: Person, rest: Partial<AccountWrite> = {}): AccountWrite {
  return {
    account: person.id,
    authority: { kind: 'owner', action: 'email.verify' },
    origin: { actor: { kind: 'account', id: person.id }, requestId: 'r', attempt: null },
    now: service.now(),
    set: { 'profile.bio': literal('done') },
    event: { type: 'profile.updated', changes: { bio: { before: null, after: literal('done') } } },
    ...rest,
  }
}

function fulfil(person: Person, requirement: Requirement, rest: Partial<AccountWrite> = {}) {
  return tryFulfilling(service, [requirement], writeOf(person, rest))
}

const place = async (on: Person, hold: Record<string, unknown>): Promise<string> =>
  (await app.hold(on, { kind: 'requirement', actions: ['profile.*'], ...hold })).body.ref
const read = async (ref: string) => (await app.ask('GET', `/v1/admin/holds/${ref}`, { token: admin.token })).body
const trail = async (owner: Person) =>
  (await app.ask('GET', `/v1/admin/events?account=${owner.id}&limit=100`, { token: admin.token })).body.items
const bio = async (person: Person) => (await app.ask('GET', '/v1/me', { token: person.token })).body.bio

t.test('a write that fulfils a requirement ends every hold in force that asks for it, in the same write', async (t) => {
  const person = await app.signUp()
  const asked = [await place(person, { requirement: 'email_verified' })]
  asked.push(await place(person, { requirement: 'email_verified', actions: ['*'] }))
  const otherHolds = [
    await place(person, { requirement: 'password_changed', actions: ['app.x'] }),
    (await app.hold(person, { kind: 'policy', actions: ['app.x'] })).body.ref,
    await place(person, {
      requirement: 'email_verified',
      starts_at: new Date(service.now().getTime() + hour).toISOString(),
    }),
  ]
  const appeal = await app.ask('POST', `/v1/me/holds/${asked[0]}/appeals`, {
    token: person.token,
    body: { text: 'No.' },
  })
  const edit = { token: person.token, headers: { 'if-match': '*' }, body: { bio: 'mine' } }
  t.equal((await app.ask('PATCH', '/v1/me', edit)).status, 409)

  const before = await trail(person)
  const account = await fulfil(person, 'email_verified')
  t.equal(await bio(person), 'done')
  for (const ref of asked) t.match(await read(ref), { state: 'fulfilled' })
  t.same(
    (await Promise.all(otherHolds.map(read))).map(({ state }) => state),
    ['active', 'active', 'scheduled'],
  )
  t.match(await app.ask('GET', `/v1/admin/appeals/${appeal.body.id}`, { token: admin.token }), {
    body: { state: 'moot' },
  })
  t.same(
    account?.holds.map((hold) => hold.ref),
    otherHolds,
    'the account as it is after all of them',
  )
  t.equal((await app.ask('PATCH', '/v1/me', edit)).status, 200)

  const events = (await trail(person)).slice(1, -before.length)
  t.same(
    events.map((event: { seq: number; type: string; hold_ref: string | null }) => [event.type, event.hold_ref]),
    [
      ['hold.fulfilled', asked[1]],
      ['hold.fulfilled', asked[0]],
      ['profile.updated', null],
    ],
    'one event for each change',
  )
  t.same(
    events.map((event: { seq: number }) => event.seq - before[0].seq),
    [3, 2, 1],
  )
  t.match(events[0], { changes: { requirement: { after: 'email_verified' } }, request_id: 'r' })
  await relay.settled()
  const left = await service.mongo.collection('accounts').findOne({ _id: person.id as never })
  t.same(left?.events, [], 'and all of them are relayed')
})

t.test('without such a hold only the write itself happens', async (t) => {
  const person = await app.signUp()
  const ref = await place(person, { requirement: 'second_factor', actions: ['app.x'] })
  const account = await fulfil(person, 'password_changed')
  t.equal(account?.seq, 3)
  t.match(await read(ref), { state: 'active', version: 1 })
})

t.test('a write that fails fulfils nothing', async (t) => {
  const person = await app.signUp()
  const ref = await place(person, { requirement: 'second_factor' })
  t.equal(await fulfil(person, 'second_factor', { states: ['closed'] }), null)
  t.match(await read(ref), { state: 'active', version: 1 })
})

t.test('a hold that is changed or placed between read and write makes the write fail', async (t) => {
  const person = await app.signUp()
  const ref = await place(person, { requirement: 'second_factor', actions: ['app.x'] })
  const edit = () =>
    app.ask('PATCH', `/v1/admin/holds/${ref}`, {
      ...{ token: admin.token, headers: { 'if-match': '*' }, body: { note: 'meanwhile' } },
    })
  for (const meanwhile of [edit, () => place(person, { requirement: 'second_factor', actions: ['app.y'] })]) {
    const before = await trail(person)
    const write = delayCommand(t, 'hold.fulfilled')
    const fulfilled = fulfil(person, 'second_factor')
    await write.reached
    await meanwhile()
    write.release()
    t.equal(await fulfilled, null)
    t.equal(await bio(person), null, 'all or nothing')
    t.equal((await trail(person)).length, before.length + 1)
  }
  t.ok(await fulfil(person, 'second_factor'))
  t.match(await read(ref), { state: 'fulfilled', version: 3 })
})

t.test('many concurrent writes fulfil one requirement: one ends the hold, and none is lost', async (t) => {
  const person = await app.signUp()
  const ref = await place(person, { requirement: 'password_changed', actions: ['app.x'] })
  const results = await Promise.all(Array.from({ length: 6 }, () => fulfil(person, 'password_changed')))
  const done = results.filter((result) => result !== null).length
  t.ok(done >= 1)
  const types = (await trail(person)).map((event: { type: string }) => event.type)
  t.equal(types.filter((type: string) => type === 'hold.fulfilled').length, 1)
  t.equal(types.filter((type: string) => type === 'profile.updated').length, done)
  t.match(await read(ref), { state: 'fulfilled', version: 2 })
})
