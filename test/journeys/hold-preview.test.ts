import t from 'tap'
import { hour } from '../../src/time.ts'
import { mailsTo } from '../mailbox.ts'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const reviewer = await app.staff('reviewer')
const ofEach = { instance: '', server_time: '' }

const place = (target: Person, body: object, { query = '', by = admin, headers = {} } = {}) =>
  app.ask('POST', `/v1/admin/accounts/${target.id}/holds${query}`, {
    token: by.token,
    headers,
    body: { kind: 'policy', reason: 'other', ...body },
  })
const preview = (target: Person, body: object, by = admin) => place(target, body, { query: '?preview=true', by })
const stateOf = async ({ id }: Person) =>
  (await app.ask('GET', `/v1/admin/accounts/${id}`, { token: admin.token })).body

t.test('a preview shows the hold, the view and refusal of the owner and the mail, and writes nothing', async (t) => {
  const owner = await app.signUp()
  const before = await stateOf(owner)
  const wanted = { actions: ['profile.*'], message: 'Please call us.', note: 'never told' }
  const previewed = await preview(owner, wanted)
  t.equal(previewed.status, 200)
  t.notOk(previewed.headers.location)
  t.strictSame(await stateOf(owner), before)
  const { ref } = previewed.body.hold
  t.equal((await app.ask('GET', `/v1/admin/holds/${ref}`, { token: admin.token })).status, 404)
  t.notMatch(JSON.stringify({ ...previewed.body, hold: null }), /never told/)
  t.equal((await mailsTo(app, owner.email)).filter(({ text }) => text.includes(ref)).length, 0)

  const placed = (await place(owner, wanted)).body
  const answer = await app.ask('PATCH', '/v1/me', {
    token: owner.token,
    headers: { 'if-match': '*' },
    body: { bio: 'a' },
  })
  const mail = (await mailsTo(app, owner.email)).find(({ text }) => text.includes(placed.ref))
  /** Without what differs between two holds: the reference and the times. */
  const comparable = (value: unknown) =>
    JSON.stringify(value)
      .replaceAll(/H-\w{4}-\w{4}/g, 'REF')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
  t.equal(comparable(previewed.body.hold), comparable(placed))
  t.equal(comparable([previewed.body.owner_view]), comparable(answer.body.holds))
  t.equal(comparable({ ...previewed.body.refusal, ...ofEach }), comparable({ ...answer.body, ...ofEach }))
  t.equal(previewed.body.mail.subject.replaceAll(ref, placed.ref), mail?.subject)
  t.match(previewed.body.mail.text, /Please call us\./)
})

t.test('a preview of a scheduled hold shows the refusal from its start on', async (t) => {
  const owner = await app.signUp()
  const starts = new Date(app.started.service.now().getTime() + hour).toISOString()
  const { body } = await preview(owner, { actions: ['app.pay'], starts_at: starts })
  t.match(body, {
    hold: { state: 'scheduled' },
    owner_view: { state: 'scheduled' },
    refusal: { code: 'account_held', action: 'app.pay', server_time: starts },
  })
})

t.test('a preview is refused like a placing', async (t) => {
  const owner = await app.signUp()
  await place(owner, { actions: ['app.x'], dedupe_key: 'once' })
  const cases: [Person, object, Person][] = [
    [owner, { actions: ['app.x'], dedupe_key: 'once' }, admin],
    [owner, { actions: ['floor'] }, admin],
    [admin, { actions: ['app.x'] }, admin],
    [{ ...owner, id: 'nobody' }, { actions: ['app.x'] }, admin],
    [await app.staff('support'), { actions: ['app.x'] }, reviewer],
    [owner, { actions: ['app.x'] }, owner],
  ]
  const codes: unknown[] = []
  for (const [target, body, by] of cases) {
    const [previewed, placed] = [await preview(target, body, by), await place(target, body, { by })]
    t.strictSame([previewed.status, previewed.body.code], [placed.status, placed.body.code])
    codes.push(previewed.body.code)
  }
  t.strictSame(codes, ['hold_exists', 'validation_failed', 'self_hold', 'not_found', 'forbidden', 'forbidden'])
})

t.test('a preview’s idempotency key cannot place a hold', async (t) => {
  const owner = await app.signUp()
  const headers = { 'idempotency-key': 'preview-then-place-it' }
  const body = { actions: ['app.x'] }
  t.equal((await place(owner, body, { query: '?preview=true', headers })).status, 200)
  t.match(await place(owner, body, { headers }), { status: 422, body: { code: 'idempotency_key_reused' } })
  t.equal((await place(owner, body, { query: '?preview=false' })).status, 201)
})
