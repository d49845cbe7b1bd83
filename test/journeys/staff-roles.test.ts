import t from 'tap'
import { everyOperation, makeScene, requestOf, type Scene } from '../contracts/every-operation.ts'
import { delayCommand } from '../races/delay-command.ts'
import { anyVersion, password, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const people = {
  admin: await app.staff('admin'),
  reviewer: await app.staff('reviewer'),
  support: await app.staff('support'),
  nobody: await app.signUp(),
}
type Name = keyof typeof people
const smallest = { kind: 'policy', reason: 'other', actions: ['app.x'] }

const allRoles: Name[] = ['admin', 'reviewer', 'support']
const reviewing: Name[] = ['admin', 'reviewer']
const admins: Name[] = ['admin']

/** Who may do what: every operation of staff. */
const mayDo: Record<string, Name[]> = {
  'POST /web/session/step-up': allRoles,
  'GET /v1/admin/accounts': allRoles,
  'GET /v1/admin/accounts/{id}': allRoles,
  'PATCH /v1/admin/accounts/{id}': admins,
  'PUT /v1/admin/accounts/{id}/roles': admins,
  'POST /v1/admin/accounts/{id}/password-resets': ['admin', 'support'],
  'DELETE /v1/admin/accounts/{id}/factors': ['admin'],
  'DELETE /v1/admin/accounts/{id}/sessions': ['admin', 'support'],
  'POST /v1/admin/accounts/{id}/close': admins,
  'POST /v1/admin/accounts/{id}/reopen': admins,
  'GET /v1/admin/accounts/{id}/export': admins,
  'POST /v1/admin/accounts/{id}/holds': reviewing,
  'GET /v1/admin/accounts/{id}/actions': allRoles,
  'GET /v1/admin/holds': reviewing,
  'GET /v1/admin/holds/{ref}': reviewing,
  'PATCH /v1/admin/holds/{ref}': reviewing,
  'POST /v1/admin/holds/{ref}/lift': reviewing,
  'DELETE /v1/admin/holds/{ref}/lift': reviewing,
  'PUT /v1/admin/holds/{ref}/claim': reviewing,
  'DELETE /v1/admin/holds/{ref}/claim': reviewing,
  'PUT /v1/admin/holds/{ref}/evidence/{path}': reviewing,
  'GET /v1/admin/holds/{ref}/evidence': reviewing,
  'GET /v1/admin/holds/{ref}/evidence/{path}': reviewing,
  'DELETE /v1/admin/holds/{ref}/evidence/{path}': reviewing,
  'POST /v1/admin/hold-batches': reviewing,
  'GET /v1/admin/hold-batches': reviewing,
  'GET /v1/admin/hold-batches/{id}': reviewing,
  'DELETE /v1/admin/hold-batches/{id}': reviewing,
  'GET /v1/admin/appeals': reviewing,
  'GET /v1/admin/appeals/{id}': reviewing,
  'PUT /v1/admin/appeals/{id}/claim': reviewing,
  'DELETE /v1/admin/appeals/{id}/claim': reviewing,
  'POST /v1/admin/appeals/{id}/decision': reviewing,
  'GET /v1/admin/events': reviewing,
  'GET /v1/admin/events/export': reviewing,
  'GET /v1/admin/refusals': reviewing,
  'GET /v1/admin/queue': reviewing,
  'GET /v1/admin/reasons': reviewing,
  'PUT /v1/admin/reasons/{code}': admins,
  'GET /v1/admin/statistics': reviewing,
  'POST /v1/admin/imports': admins,
  'POST /v1/admin/invitations': admins,
  'GET /v1/admin/invitations': admins,
  'GET /v1/admin/invitations/{code}': admins,
  'PATCH /v1/admin/invitations/{code}': admins,
  'DELETE /v1/admin/invitations/{code}': admins,
  'POST /v1/admin/service-tokens': admins,
  'GET /v1/admin/service-tokens': admins,
  'DELETE /v1/admin/service-tokens/{id}': admins,
  'POST /v1/admin/webhooks': admins,
  'GET /v1/admin/webhooks': admins,
  'GET /v1/admin/webhooks/{id}': admins,
  'PATCH /v1/admin/webhooks/{id}': admins,
  'DELETE /v1/admin/webhooks/{id}': admins,
  'POST /v1/admin/webhooks/{id}/test': admins,
  'POST /v1/admin/webhooks/{id}/rotate-secret': admins,
  'GET /v1/admin/webhooks/{id}/deliveries': admins,
  'POST /v1/admin/webhooks/deliveries/{id}/redeliver': admins,
}

/** Performs an operation on its own scene, as this person or without a session. */
async function run(key: string, scene: Scene, token: string | undefined) {
  const operation = everyOperation[key]
  if (operation === undefined) throw new Error(`no request for ${key}`)
  const { method, url, ask } = requestOf(key, operation, scene)
  return { done: operation.status, answer: await app.ask(method, url, { ...ask, token }) }
}

t.test('each role has its operations, and no others', async (t) => {
  for (const [key, who] of Object.entries(mayDo)) {
    const scene = await makeScene(app, key)
    t.equal((await run(key, scene, undefined)).answer.status, 401, `without a token: ${key}`)
    for (const [name, { token }] of Object.entries(people)) {
      if (who.includes(name as Name)) continue
      const { answer } = await run(key, scene, token)
      t.match(answer, { status: 403, body: { code: 'forbidden', detail: String } }, `${name}: ${key}`)
    }
    for (const [index, name] of who.entries()) {
      const { done, answer } = await run(key, index === 0 ? scene : await makeScene(app, key), people[name].token)
      t.equal(answer.status, done, `${name}: ${key}`)
    }
  }
})

t.test('this table has every staff operation', async (t) => {
  const ofStaff = Object.keys(everyOperation).filter((key) => everyOperation[key]?.as === 'staff')
  t.same(ofStaff.sort(), Object.keys(mayDo).sort())
})

t.test('a reviewer cannot act on staff accounts, not even on holds that an admin has placed', async (t) => {
  const { reviewer } = people
  for (const role of ['admin', 'reviewer', 'support']) {
    const colleague = await app.staff(role)
    const placed = await app.hold(colleague, smallest)
    const href = `/v1/admin/holds/${placed.body.ref}`
    const ask = (body: unknown) => ({ token: reviewer.token, headers: anyVersion, body })
    const appealed = (await app.hold(colleague, smallest)).body.ref
    const text = { token: colleague.token, body: { text: 'No.' } }
    const appeal = (await app.ask('POST', `/v1/me/holds/${appealed}/appeals`, text)).body.id
    const answers = [
      await app.ask('PUT', `/v1/admin/appeals/${appeal}/claim`, ask({})),
      await app.ask('DELETE', `/v1/admin/appeals/${appeal}/claim`, ask({})),
      await app.ask('POST', `/v1/admin/appeals/${appeal}/decision`, ask({ decision: 'deny', reason: 'x' })),
      await app.ask('POST', `/v1/admin/accounts/${colleague.id}/holds`, ask(smallest)),
      await app.ask('PATCH', href, ask({ note: 'x' })),
      await app.ask('POST', `${href}/lift`, ask({ reason: 'x' })),
      await app.ask('PUT', `${href}/claim`, ask({})),
      await app.ask('DELETE', `${href}/claim`, ask({})),
    ]
    answers.push(await app.ask('GET', href, { token: reviewer.token }))
    answers.push(await app.ask('GET', `/v1/admin/appeals/${appeal}`, { token: reviewer.token }))
    for (const answer of answers) t.match(answer, { status: 403, body: { code: 'forbidden' } }, role)
  }
})

t.test(
  'support cannot end sessions of staff or send them resets, also when the account has just become staff',
  async (t) => {
    const { support } = people
    const forbidden = { status: 403, body: { code: 'forbidden' } }
    const end = (id: string) => app.ask('DELETE', `/v1/admin/accounts/${id}/sessions`, { token: support.token })
    const isSignedIn = async (token: string) => (await app.ask('GET', '/v1/me', { token })).status === 200
    for (const role of ['admin', 'reviewer', 'support']) {
      const colleague = await app.staff(role)
      t.match(await end(colleague.id), forbidden, role)
      const reset = `/v1/admin/accounts/${colleague.id}/password-resets`
      t.match(await app.ask('POST', reset, { token: support.token }), forbidden, role)
      t.ok(await isSignedIn(colleague.token), role)
    }
    const member = await app.signUp()
    const write = delayCommand(t, 'session.ended')
    const ending = end(member.id)
    await write.reached
    const roles = { token: admin.token, headers: anyVersion, body: { roles: ['admin'] } }
    t.equal((await app.ask('PUT', `/v1/admin/accounts/${member.id}/roles`, roles)).status, 200)
    write.release()
    t.match(await ending, forbidden)
    t.ok(await isSignedIn(member.token))
  },
)

t.test('a held admin loses the staff powers at once, and nothing else', async (t) => {
  const held = await app.staff('admin')
  const placed = await app.hold(held, { kind: 'policy', preset: 'privilege_freeze' })
  const scene = await makeScene(app)
  for (const key of Object.keys(mayDo)) {
    const { answer } = await run(key, scene, held.token)
    t.match(
      answer,
      {
        status: 409,
        body: { code: 'account_held', action: 'admin.use', holds: [{ ref: placed.body.ref }] },
      },
      key,
    )
  }
  const edit = { token: held.token, headers: anyVersion, body: { bio: 'still mine' } }
  t.equal((await app.ask('PATCH', '/v1/me', edit)).status, 200)
  const lift = { token: admin.token, headers: anyVersion, body: { reason: 'x' } }
  t.equal((await app.ask('POST', `/v1/admin/holds/${placed.body.ref}/lift`, lift)).status, 200)
  t.equal((await app.ask('GET', '/v1/admin/holds', { token: held.token })).status, 200)
})

t.test('holds on an account do not stop what staff do to it', async (t) => {
  const member = await app.signUp()
  await app.hold(member, { preset: 'lock' })
  const href = `/v1/admin/accounts/${member.id}`
  const ask = { token: admin.token, headers: anyVersion }
  t.match(await app.ask('PUT', `${href}/roles`, { ...ask, body: { roles: ['support'] } }), { status: 200 })
  t.match(await app.ask('POST', `${href}/holds`, { ...ask, body: smallest }), { status: 201 })
  t.match(await app.ask('GET', href, ask), { status: 200, body: { id: member.id } })
  t.match(await app.ask('DELETE', `${href}/sessions`, { token: admin.token }), { status: 204 })
})

t.test('giving roles requires the version of the account', async (t) => {
  const member = await app.signUp()
  const href = `/v1/admin/accounts/${member.id}`
  const read = await app.ask('GET', href, { token: admin.token })
  const ask = (headers = {}, more = {}) => ({ token: admin.token, headers, body: { roles: ['support'], ...more } })
  t.match(await app.ask('PUT', `${href}/roles`, ask()), { status: 428, body: { code: 'precondition_required' } })

  const first = await app.ask('PUT', `${href}/roles`, ask({ 'if-match': read.headers.etag }))
  t.match(first, { status: 200, body: { roles: ['support'], seq: 2 } })
  t.not(first.headers.etag, read.headers.etag)
  const stale = await app.ask('PUT', `${href}/roles`, ask({ 'if-match': read.headers.etag }))
  t.match(stale, { status: 412, body: { code: 'precondition_failed', current: first.body } })
  const byNumber = await app.ask('PUT', `${href}/roles`, ask({}, { seq: 1 }))
  t.match(byNumber, { status: 409, body: { code: 'version_conflict', conflicting_field: 'seq', current: first.body } })
  t.match(await takeWayOut(app, byNumber, 'retry-with'), { status: 200, body: { seq: 3 } })
  t.match(await takeWayOut(app, stale, 'retry-with'), { status: 412 })

  for (const body of [{ roles: ['root'] }, { roles: ['admin', 'admin'] }, {}, { roles: 'admin' }]) {
    t.match(await app.ask('PUT', `${href}/roles`, { token: admin.token, headers: anyVersion, body }), { status: 422 })
  }
  const nobody = '/v1/admin/accounts/01890000-0000-7000-8000-000000000000'
  for (const [method, path] of [
    ['GET', nobody],
    ['PUT', `${nobody}/roles`],
    ['DELETE', `${nobody}/sessions`],
  ] as const) {
    const body = method === 'PUT' ? { body: { roles: [] }, headers: anyVersion } : {}
    t.match(await app.ask(method, path, { token: admin.token, ...body }), { status: 404 }, path)
  }
})

t.test('a role applies from the next request on, also in existing sessions', async (t) => {
  const member = await app.signUp()
  const ask = (roles: string[]) => ({ token: admin.token, headers: anyVersion, body: { roles } })
  const reads = async () => (await app.ask('GET', '/v1/admin/holds', { token: member.token })).status
  t.equal(await reads(), 403)
  t.equal((await app.ask('PUT', `/v1/admin/accounts/${member.id}/roles`, ask(['reviewer']))).status, 200)
  t.equal(await reads(), 200)
  t.equal((await app.ask('PUT', `/v1/admin/accounts/${member.id}/roles`, ask([]))).status, 200)
  t.equal(await reads(), 403)
})

t.test('ending the sessions of an account ends them all, from the very next request on', async (t) => {
  const member = await app.signUp()
  const second = await app.ask('POST', '/v1/sessions', { body: { login: member.email, password } })
  const href = `/v1/admin/accounts/${member.id}`
  const before = await app.ask('GET', href, { token: people.support.token })
  t.equal(before.body.sessions.length, 2)
  t.equal((await app.ask('DELETE', `${href}/sessions`, { token: people.support.token })).status, 204)
  for (const token of [member.token, second.body.session.token]) {
    t.match(await app.ask('GET', '/v1/me', { token }), { status: 401, body: { code: 'session_expired' } })
  }
  t.same((await app.ask('GET', href, { token: people.support.token })).body.sessions, [])
  t.equal((await app.ask('POST', '/v1/sessions', { body: { login: member.email, password } })).status, 201)
})
