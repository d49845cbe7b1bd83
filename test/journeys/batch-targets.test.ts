import t from 'tap'
import { type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t, { SESSION_DAYS: '90' })
const admin = await app.admin()
const { holdBatches: batches } = app.started.workers
const hold = { kind: 'policy', reason: 'other', actions: ['app.x'] }

const send = (targets: unknown, more: object = {}) =>
  app.ask('POST', '/v1/admin/hold-batches', {
    token: admin.token,
    body: { operation: 'place', targets, hold, ...more },
  })
const faultsOf = (body: { errors: { pointer: string; code: string }[] }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`)

t.test('a batch takes its targets as usernames, addresses or ids, in any spelling', async (t) => {
  const [named, addressed, known] = [await app.signUp('Müller.K'), await app.signUp(), await app.signUp()]
  const taken = await send(['  MÜLLER.k', addressed.email.toUpperCase(), known.id.toUpperCase()])
  t.match(taken, { status: 202, body: { counts: { total: 3 } } })
  await batches.settled()
  const { items } = (await app.ask('GET', `/v1/admin/hold-batches/${taken.body.id}`, admin)).body
  t.match(items, [
    { account_id: named.id, account_username: 'Müller.K', outcome: 'placed' },
    { account_id: addressed.id, account_username: addressed.username, outcome: 'placed' },
    { account_id: known.id, account_username: known.username, outcome: 'placed' },
  ])
})

t.test('targets that match no account are all refused with their index, and nothing is done', async (t) => {
  const [member, renamed, closed] = [await app.signUp(), await app.signUp(), await app.signUp()]
  await app.ask('PUT', '/v1/me/username', { token: renamed.token, body: { username: `${renamed.username}2` } })
  await app.ask('POST', '/v1/me/close', { token: closed.token, body: { password } })
  app.advanceClock(31 * 24 * 60 * 60 * 1000)
  await app.started.workers.accountErasure.settled()
  const targets = [
    ...['nobody', member.username, 'nobody@example.com', renamed.username, '@@', ' ', '$ne'],
    ...['00000000-0000-7000-8000-000000000000', closed.username, `closed:${closed.id}`],
  ]
  const refused = await send(targets)
  t.match(refused, { status: 422, body: { code: 'validation_failed' } })
  t.strictSame(
    faultsOf(refused.body),
    targets.flatMap((target, index) => (target === member.username ? [] : [`/targets/${index} not_allowed`])),
  )
  const holds = await app.ask('GET', `/v1/admin/holds?account=${member.id}`, admin)
  t.strictSame(holds.body.items, [])
})

t.test('of ten thousand wrong targets at most a hundred are reported', async (t) => {
  const { status, body } = await send(Array.from({ length: 10_000 }, (_, index) => `nobody.${index}`))
  t.equal(status, 422)
  t.equal(body.errors.length, 100)
  t.equal(body.errors[99].pointer, '/targets/99')
})

t.test('two targets that are one account are refused, because it would be held twice', async (t) => {
  const member = await app.signUp()
  const other = await app.signUp()
  const refused = await send([member.username, other.id, member.email, member.id])
  t.equal(refused.status, 422)
  t.strictSame(faultsOf(refused.body), ['/targets/2 not_allowed', '/targets/3 not_allowed'])
  t.match(refused.body.errors[0].detail, '/targets/0')
})

t.test('targets replace account_ids, and are only for placing', async (t) => {
  const { id, username } = await app.signUp()
  const both = await send([username], { account_ids: [id] })
  t.strictSame([both.status, faultsOf(both.body)], [422, ['/account_ids not_allowed']])
  const lift = { operation: 'lift', refs: ['H-0000-0000'], reason: 'over', targets: [username] }
  const lifting = await app.ask('POST', '/v1/admin/hold-batches', { token: admin.token, body: lift })
  t.strictSame([lifting.status, faultsOf(lifting.body)], [422, ['/targets not_allowed']])
  for (const [targets, fault] of [
    [[], '/targets too_short'],
    [[1], '/targets/0 type'],
    [['a', 'a'], '/targets not_allowed'],
    ['a', '/targets type'],
  ] as const) {
    const refused = await send(targets)
    t.strictSame([refused.status, faultsOf(refused.body)], [422, [fault]])
  }
})

t.test('staff who may not place holds learn nothing about targets', async (t) => {
  const support = await app.staff('support')
  const body = { operation: 'place', targets: ['nobody'], hold }
  t.match(await app.ask('POST', '/v1/admin/hold-batches', { token: support.token, body }), { status: 403 })
})

t.test('batches are listed newest first, by state, with who created them', async (t) => {
  const reviewer: Person = await app.staff('reviewer')
  const ids: string[] = []
  for (let count = 0; count < 3; count++) {
    const body = { operation: 'lift', refs: ['H-0000-0000'], reason: 'over' }
    ids.push((await app.ask('POST', '/v1/admin/hold-batches', { token: reviewer.token, body })).body.id)
  }
  await batches.settled()
  const list = async (query: string) => (await app.ask('GET', `/v1/admin/hold-batches?${query}`, admin)).body
  const first = await list('limit=2')
  t.strictSame(
    first.items.map(({ id }: { id: string }) => id),
    [ids[2], ids[1]],
  )
  t.match(first.items[0], { state: 'done', created_by: reviewer.id, created_by_username: reviewer.username })
  t.equal((await list(`limit=2&cursor=${first.next_cursor}`)).items[0].id, ids[0])
  t.equal((await list('state=done&limit=1')).items[0].id, ids[2])
  t.strictSame(await list('state=running'), { items: [], next_cursor: null })
  t.match(await app.ask('GET', '/v1/admin/hold-batches?state=over', admin), { status: 422 })
  t.match(await app.ask('GET', '/v1/admin/hold-batches?cursor=x', admin), { status: 422 })
})
