import t from 'tap'
import { day } from '../../src/time.ts'
import { startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const texts = { title: 'Chargeback', text: 'Your bank took a payment back.' }

const put = (code: string, body: object, headers = {}, token = admin.token) =>
  app.ask('PUT', `/v1/admin/reasons/${code}`, { token, body, headers })
const list = async () => (await app.ask('GET', '/v1/admin/reasons?limit=100', { token: admin.token })).body.items
const find = async (code: string) => (await list()).find((reason: { code: string }) => reason.code === code)
const newest = async () =>
  (await app.ask('GET', `/v1/admin/events?account=${admin.id}&limit=1`, { token: admin.token })).body.items[0]

t.test('an admin adds a reason and replaces it; omitted members get their defaults', async (t) => {
  const usual = {
    titles: {},
    texts: {},
    preset: null,
    duration_days: null,
    review_days: 14,
    appeal_window_days: 180,
    lift_requires: null,
  }
  const created = await put('chargeback', texts)
  t.equal(created.status, 201)
  t.same(created.body, { code: 'chargeback', ...texts, ...usual, version: 1 })
  t.same(await find('chargeback'), created.body)

  const more = { preset: 'preserve', duration_days: 30, review_days: 7, appeal_window_days: 60, lift_requires: 2 }
  const replaced = await put('chargeback', { ...texts, ...more })
  t.same([replaced.status, replaced.body], [200, { code: 'chargeback', ...texts, ...usual, ...more, version: 2 }])
  t.not(replaced.headers.etag, created.headers.etag)
  t.same((await put('chargeback', texts)).body, { ...created.body, version: 3 }, 'all of it is replaced')
  t.match(await put('spam', texts), { status: 200, body: { code: 'spam', version: 2 } }, 'those from the start, too')
})

t.test('an edited reason applies to later holds; earlier ones keep the text they were placed with', async (t) => {
  const owner = await app.signUp()
  const days = { duration_days: 1, review_days: 2, appeal_window_days: 3, lift_requires: 2, preset: 'read_only' }
  t.equal((await put('kept', { ...texts, ...days })).status, 201)
  const { body: hold } = await app.hold(owner, { reason: 'kept', kind: 'policy' })
  const after = (count: number) => new Date(Date.parse(hold.since) + count * day).toISOString()
  t.match(hold, { preset: 'read_only', lift_requires: 2, reason: { code: 'kept', ...texts } })
  t.same([hold.until, hold.review_due_at, hold.appeal_until], [after(1), after(2), after(3)])
  t.equal((await put('kept', { title: 'Other', text: 'Other words.' })).status, 200)
  const read = await app.ask('GET', `/v1/admin/holds/${hold.ref}`, { token: admin.token })
  t.same(read.body.reason, { code: 'kept', ...texts })
  const ownHold = await app.ask('GET', `/v1/me/holds/${hold.ref}`, { token: owner.token })
  t.same(ownHold.body.reason, { code: 'kept', ...texts })
  const newer = await app.hold(owner, { reason: 'kept', kind: 'policy', actions: ['app.x'] })
  t.match(newer.body, { reason: { title: 'Other' }, until: null })
})

t.test('each change creates one event in the trail of the admin', async (t) => {
  const answer = await put('told', texts)
  const first = await newest()
  t.match(first, {
    type: 'reason.changed',
    actor: { kind: 'staff', id: admin.id },
    request_id: answer.headers['x-request-id'],
    changes: { reason: { before: null, after: { code: 'told', ...texts } } },
  })
  await put('told', { ...texts, title: '$title' })
  const second = await newest()
  t.equal(second.seq, first.seq + 1)
  t.match(second.changes.reason, { before: { version: 1 }, after: { title: '$title', version: 2 } })
})

t.test('a given version has to be the current one', async (t) => {
  const created = await put('versioned', texts)
  const tag = created.headers.etag ?? ''
  t.match(await put('versioned', texts, { 'if-match': tag }), { status: 200, body: { version: 2 } })
  const stale = await put('versioned', texts, { 'if-match': tag })
  t.match(stale, { status: 412, body: { code: 'precondition_failed', current: { version: 2 } } })
  const byNumber = await put('versioned', { ...texts, version: 1 })
  t.match(byNumber, { status: 409, body: { code: 'version_conflict', current: { version: 2 } } })
  t.match(await takeWayOut(app, stale, 'retry-with'), { status: 200, body: { version: 3 } })
  t.match(await takeWayOut(app, stale, 'refetch'), { status: 200 })

  for (const headers of [{ 'if-match': '*' }, { 'if-match': tag }]) {
    t.match(await put('nothing_yet', texts, headers), { status: 412, body: { code: 'precondition_failed' } })
  }
  const early = await put('nothing_yet', { ...texts, version: 1 })
  t.match(early, { status: 409, body: { code: 'version_conflict' } })
  t.equal(await find('nothing_yet'), undefined)
  t.match(
    await takeWayOut(app, early, 'retry-with'),
    { status: 201, body: { version: 1 } },
    'one that is not there has 0',
  )
  t.match(await put('nothing_yet', { ...texts, version: 0 }), { status: 409, body: { code: 'version_conflict' } })
})

t.test('an invalid reason is refused with its members, and only admins change reasons', async (t) => {
  const broken: [string, object, string, string][] = [
    ['a', { title: '' }, 'body', '/title'],
    ['a', { text: undefined }, 'body', '/text'],
    ['a', { preset: 'all' }, 'body', '/preset'],
    ['a', { review_days: 0 }, 'body', '/review_days'],
    ['a', { duration_days: 1.5 }, 'body', '/duration_days'],
    ['a', { appeal_window_days: 36_501 }, 'body', '/appeal_window_days'],
    ['a', { lift_requires: 3 }, 'body', '/lift_requires'],
    ['a', { code: 'b' }, 'body', '/code'],
    ['Not-a-code', {}, 'path', '/code'],
    ['$where', {}, 'path', '/code'],
  ]
  for (const [code, more, where, pointer] of broken) {
    const refusal = await put(code, { ...texts, ...more })
    t.match(refusal, { status: 422, body: { errors: [{ in: where, pointer }] } }, `${code} ${pointer}`)
  }
  const reviewer = await app.staff('reviewer')
  t.match(await put('spam', texts, {}, reviewer.token), { status: 403, body: { code: 'forbidden' } })
  t.equal(await find('a'), undefined)
})

t.test('many concurrent writes of one new reason: one creates it, the others replace it', async (t) => {
  const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => put('raced', { ...texts, title: `${n}` })))
  const created = answers.filter(({ status }) => status < 300)
  t.equal(created.filter(({ status }) => status === 201).length, 1)
  t.same(
    created.map(({ body }) => body.version).sort(),
    Array.from({ length: created.length }, (_, n) => n + 1),
    'none replaces what it has not seen',
  )
  for (const lost of answers.filter((answer) => !created.includes(answer))) {
    t.match(lost, { status: 503, body: { code: 'overloaded' } }, 'a race that does not settle in time is told')
  }
  t.match(await find('raced'), { version: created.length })
})

t.test('who names a preset or a number of votes that does not exist is told which do, null included', async (t) => {
  const refused = await put('other', { ...texts, preset: 'everything', lift_requires: 3 })
  t.match(refused, { status: 422, body: { errors: [{ field: 'preset' }, { field: 'lift_requires' }] } })
  for (const { detail } of refused.body.errors) t.match(detail, /^This has to be one of: .*[^ ,], null\.$/)
})
