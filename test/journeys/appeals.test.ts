import t from 'tap'
import { day } from '../../src/time.ts'
import { type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)

const blockedEdit = (person: Person) =>
  app.ask('PATCH', '/v1/me', { token: person.token, body: { bio: 'x' }, headers: { 'if-match': '*' } })
const appeal = (person: Person, ref: string, text: unknown = 'It was not me.') =>
  app.ask('POST', `/v1/me/holds/${ref}/appeals`, { token: person.token, body: { text } })

t.test('a blocked owner follows the step to an appeal, and staff find the appeal', async (t) => {
  const owner = await app.signUp()
  const { ref } = (await app.hold(owner, { actions: ['profile.*'] })).body
  const refused = await blockedEdit(owner)
  t.match(refused.body.holds[0].appeal, { allowed: true, state: null, href: `/v1/me/holds/${ref}/appeals` })
  const step = refused.body.next.find((next: { rel: string }) => next.rel === 'appeal')
  t.strictSame(step.needs, ['text'])

  const submitted = await app.ask(step.method, step.href, { token: owner.token, body: { text: 'It was not me.' } })
  t.match(submitted, { status: 201, body: { hold_ref: ref, account_id: owner.id, state: 'submitted', decision: null } })
  t.notOk('assignee' in submitted.body)
  const read = await app.ask('GET', submitted.headers.location ?? '', { token: owner.token })
  t.strictSame(read.body, submitted.body, 'its Location leads to it')
  t.match((await app.ask('GET', `/v1/me/holds/${ref}`, { token: owner.token })).body.appeal, {
    allowed: false,
    state: 'submitted',
  })

  const reviewer = await app.staff('reviewer')
  const listed = await app.ask('GET', '/v1/admin/appeals?state=submitted', { token: reviewer.token })
  t.match(listed.body.items, [{ id: submitted.body.id, text: 'It was not me.', assignee: null }])
  t.match(await app.ask('GET', `/v1/admin/appeals/${submitted.body.id}`, { token: reviewer.token }), { status: 200 })
  t.match(await app.ask('GET', '/v1/admin/appeals/none', { token: reviewer.token }), { status: 404 })
})

t.test('only one appeal is open at a time, even with 16 concurrent ones, and the refusal shows it', async (t) => {
  const owner = await app.signUp()
  const { ref } = (await app.hold(owner, { preset: 'lock' })).body
  const answers = await Promise.all(Array.from({ length: 16 }, () => appeal(owner, ref)))
  t.equal(answers.filter((answer) => answer.status === 201).length, 1)
  for (const refused of answers.filter((answer) => answer.status !== 201)) {
    t.match(refused, { status: 409, body: { code: 'appeal_open', current: { state: 'submitted' } } })
  }
  t.equal((await app.started.service.db.appeals.find({ hold_ref: ref }).toArray()).length, 1)
})

t.test('another appeal may follow a withdrawn one, which itself is over', async (t) => {
  const owner = await app.signUp()
  const { ref } = (await app.hold(owner, { preset: 'preserve' })).body
  const { id } = (await appeal(owner, ref)).body
  const withdraw = () => app.ask('POST', `/v1/me/holds/${ref}/appeals/${id}/withdraw`, { token: owner.token })
  t.match(await withdraw(), { status: 200, body: { id, state: 'withdrawn', version: 2 } })
  t.match(await withdraw(), {
    status: 409,
    body: { code: 'invalid_transition', current: { state: 'withdrawn', allowed: [] } },
  })
  t.match(await appeal(owner, ref), { status: 201 })
})

t.test('an appeal is moot when its hold is lifted, and an ended hold cannot be appealed', async (t) => {
  const [owner, admin] = [await app.signUp(), await app.admin()]
  const placed = await app.hold(owner, { preset: 'preserve' })
  const { ref } = placed.body
  const { id } = (await appeal(owner, ref)).body
  const lift = (etag: string | undefined) =>
    app.ask('POST', `/v1/admin/holds/${ref}/lift`, {
      token: admin.token,
      body: { reason: 'settled' },
      headers: { 'if-match': etag ?? '' },
    })
  t.match(await lift(placed.headers.etag), { status: 412 }, 'the appeal has moved the version of the hold')
  const current = await app.ask('GET', `/v1/admin/holds/${ref}`, { token: admin.token })
  t.match(await lift(current.headers.etag), { status: 200 })
  t.match(await app.ask('GET', `/v1/admin/appeals/${id}`, { token: admin.token }), { body: { state: 'moot' } })
  t.match(await appeal(owner, ref), { status: 409, body: { code: 'not_appealable' } })
})

t.test(
  'an appeal without the right to one, after its window, against another owner’s hold or without text is refused',
  async (t) => {
    const [owner, other] = [await app.signUp(), await app.signUp()]
    const closed = (await app.hold(owner, { preset: 'preserve', appealable: false })).body
    t.match(await appeal(owner, closed.ref), { status: 409, body: { code: 'not_appealable' } })
    const open = (await app.hold(owner, { preset: 'preserve' })).body
    t.match(await appeal(other, open.ref), { status: 404, body: { code: 'not_found' } })
    t.match(await appeal(owner, open.ref, ''), { status: 422 })
    t.match(await appeal(owner, open.ref, 'é'.repeat(2001)), { status: 422, body: { errors: [{ code: 'too_long' }] } })

    app.advanceClock(181 * day)
    const signedIn = await app.ask('POST', '/v1/sessions', {
      body: { login: owner.username, password: 'correct horse battery staple' },
    })
    const late = await appeal({ ...owner, token: signedIn.body.session.token }, open.ref)
    t.match(late, { status: 409, body: { code: 'appeal_window_closed' } })
  },
)
