import { randomUUID } from 'node:crypto'
import type { HTTPMethods } from 'fastify'
import t from 'tap'
import { openHouse, type Person, password } from '../house.ts'
import { wayOut } from '../way-out.ts'

const house = await openHouse(t)
const admin = await house.admin()
const people = {
  admin: await house.staff('admin'),
  reviewer: await house.staff('reviewer'),
  support: await house.staff('support'),
  nobody: await house.member(),
}
type Name = keyof typeof people
const anyVersion = { 'if-match': '*' }
const smallest = { kind: 'policy', reason: 'other', actions: ['app.x'] }

/** What an operation may speak of: a member of its own, the hold on it, its appeal, a reason, a service. */
interface Target {
  account: string
  hold: string
  appeal: string
  reason: string
  service: string
}

interface Operation {
  name: string
  method: HTTPMethods
  url: (target: Target) => string
  body?: unknown | (() => unknown)
  status: number
  who: Name[]
}

const ofAppeal = (what: string) => (of: Target) => `/v1/admin/appeals/${of.appeal}/${what}`

const operations: Operation[] = [
  ['read accounts', 'GET', () => '/v1/admin/accounts', 200, 'admin reviewer support'],
  ['read an account', 'GET', (of: Target) => `/v1/admin/accounts/${of.account}`, 200, 'admin reviewer support'],
  ['end sessions', 'DELETE', (of: Target) => `/v1/admin/accounts/${of.account}/sessions`, 204, 'admin support'],
  ['give roles', 'PUT', (of: Target) => `/v1/admin/accounts/${of.account}/roles`, 200, 'admin', { roles: [] }],
  ['place a hold', 'POST', (of: Target) => `/v1/admin/accounts/${of.account}/holds`, 201, 'admin reviewer', smallest],
  [
    'edit an account',
    'PATCH',
    (of: Target) => `/v1/admin/accounts/${of.account}`,
    200,
    'admin',
    { metadata: { a: 1 } },
  ],
  ['read holds', 'GET', () => '/v1/admin/holds', 200, 'admin reviewer'],
  ['read a hold', 'GET', (of: Target) => `/v1/admin/holds/${of.hold}`, 200, 'admin reviewer'],
  ['edit a hold', 'PATCH', (of: Target) => `/v1/admin/holds/${of.hold}`, 200, 'admin reviewer', { note: 'x' }],
  ['lift a hold', 'POST', (of: Target) => `/v1/admin/holds/${of.hold}/lift`, 200, 'admin reviewer', { reason: 'x' }],
  ['read appeals', 'GET', () => '/v1/admin/appeals', 200, 'admin reviewer'],
  ['read an appeal', 'GET', (of: Target) => `/v1/admin/appeals/${of.appeal}`, 200, 'admin reviewer'],
  ['claim a hold', 'PUT', (of: Target) => `/v1/admin/holds/${of.hold}/claim`, 200, 'admin reviewer'],
  ['release a hold', 'DELETE', (of: Target) => `/v1/admin/holds/${of.hold}/claim`, 204, 'admin reviewer'],
  ['claim an appeal', 'PUT', ofAppeal('claim'), 200, 'admin reviewer'],
  ['release an appeal', 'DELETE', ofAppeal('claim'), 204, 'admin reviewer'],
  ['decide an appeal', 'POST', ofAppeal('decision'), 200, 'admin reviewer', { decision: 'deny', reason: 'x' }],
  [
    'change a reason',
    'PUT',
    (of: Target) => `/v1/admin/reasons/${of.reason}`,
    200,
    'admin',
    { title: 'Spam reported', text: 'Messages from this account were reported as spam.' },
  ],
  ['read events', 'GET', () => '/v1/admin/events', 200, 'admin reviewer'],
  ['import accounts', 'POST', () => '/v1/admin/imports', 200, 'admin', '{}'],
  ['read reasons', 'GET', () => '/v1/admin/reasons', 200, 'admin reviewer'],
  [
    'make a service token',
    'POST',
    () => '/v1/admin/service-tokens',
    201,
    'admin',
    () => ({ name: randomUUID(), scopes: ['checks'] }),
  ],
  ['read service tokens', 'GET', () => '/v1/admin/service-tokens', 200, 'admin'],
  ['take a service token away', 'DELETE', (of: Target) => `/v1/admin/service-tokens/${of.service}`, 204, 'admin'],
  ['read statistics', 'GET', () => '/v1/admin/statistics', 200, 'admin reviewer'],
].map(([name, method, url, status, who, body]) => ({
  ...{ name, method, url, status, body, who: (who as string).split(' ') },
})) as Operation[]

/** What is not sent as JSON is lines of it. */
const typeOf = (body: unknown) => (typeof body === 'string' ? { 'content-type': 'application/x-ndjson' } : {})

async function run(operation: Operation, by: Person) {
  const target = await house.member()
  const { ref } = (await house.hold(target, smallest)).body
  const appeal = await house.ask('POST', `/v1/me/holds/${ref}/appeals`, { token: target.token, body: { text: 'No.' } })
  const service = await house.service('checks')
  const body = typeof operation.body === 'function' ? operation.body() : operation.body
  const of = { account: target.id, hold: ref, appeal: appeal.body.id, reason: 'spam', service: service.id }
  return house.ask(operation.method, operation.url(of), {
    token: by.token,
    ...(operation.method === 'GET' ? {} : { headers: { ...anyVersion, ...typeOf(body) } }),
    ...(body === undefined ? {} : { body }),
  })
}

const nothing = { account: people.nobody.id, hold: 'H-0000-0000', appeal: 'none', reason: 'none', service: 'none' }

t.test('each role does what is its, and nothing else', async (t) => {
  t.ok(operations.length > 20, `${operations.length} operations`)
  for (const operation of operations) {
    for (const [name, person] of Object.entries(people)) {
      const answer = await run(operation, person)
      const may = operation.who.includes(name as Name)
      t.equal(answer.status, may ? operation.status : 403, `${name}: ${operation.name}`)
      if (!may) t.match(answer.body, { code: 'forbidden', detail: String }, `${name}: ${operation.name}`)
    }
    const url = operation.url(nothing)
    const { status } = await house.ask(operation.method, url, { body: operation.body })
    t.equal(status, 401, `without a token: ${operation.name}`)
  }
})

t.test('every operation of staff in the document is in this table', async (t) => {
  const { body } = await house.ask('GET', '/openapi.json')
  const described = Object.entries(body.paths as Record<string, object>)
    .filter(([path]) => path.startsWith('/v1/admin/') && path !== '/v1/admin/setup')
    .flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\/$/, '')}`),
    )
  const of = { account: '{id}', hold: '{ref}', appeal: '{id}', reason: '{code}', service: '{id}' }
  const tabled = operations.map(({ method, url }) => `${method} ${url(of)}`)
  t.same(described.sort(), tabled.sort())
})

t.test('a reviewer acts on no account of staff, not even with the hold an admin has placed', async (t) => {
  const { reviewer } = people
  for (const role of ['admin', 'reviewer', 'support']) {
    const colleague = await house.staff(role)
    const placed = await house.hold(colleague, smallest)
    const href = `/v1/admin/holds/${placed.body.ref}`
    const ask = (body: unknown) => ({ token: reviewer.token, headers: anyVersion, body })
    const appealed = (await house.hold(colleague, smallest)).body.ref
    const text = { token: colleague.token, body: { text: 'No.' } }
    const appeal = (await house.ask('POST', `/v1/me/holds/${appealed}/appeals`, text)).body.id
    const answers = [
      await house.ask('PUT', `/v1/admin/appeals/${appeal}/claim`, ask({})),
      await house.ask('DELETE', `/v1/admin/appeals/${appeal}/claim`, ask({})),
      await house.ask('POST', `/v1/admin/appeals/${appeal}/decision`, ask({ decision: 'deny', reason: 'x' })),
      await house.ask('POST', `/v1/admin/accounts/${colleague.id}/holds`, ask(smallest)),
      await house.ask('PATCH', href, ask({ note: 'x' })),
      await house.ask('POST', `${href}/lift`, ask({ reason: 'x' })),
      await house.ask('PUT', `${href}/claim`, ask({})),
      await house.ask('DELETE', `${href}/claim`, ask({})),
    ]
    for (const answer of answers) t.match(answer, { status: 403, body: { code: 'forbidden' } }, role)
    t.same((await house.ask('GET', href, { token: reviewer.token })).body, placed.body, 'but reads it')
  }
})

t.test('a held admin loses the powers of staff at once, and no others', async (t) => {
  const held = await house.staff('admin')
  const placed = await house.hold(held, { kind: 'policy', preset: 'privilege_freeze' })
  for (const operation of operations) {
    const answer = await run(operation, held)
    t.match(
      answer,
      {
        status: 409,
        body: { code: 'account_held', action: 'admin.use', holds: [{ ref: placed.body.ref }] },
      },
      operation.name,
    )
  }
  const edit = { token: held.token, headers: anyVersion, body: { bio: 'still mine' } }
  t.equal((await house.ask('PATCH', '/v1/me', edit)).status, 200)
  const lift = { token: admin.token, headers: anyVersion, body: { reason: 'x' } }
  t.equal((await house.ask('POST', `/v1/admin/holds/${placed.body.ref}/lift`, lift)).status, 200)
  t.equal((await house.ask('GET', '/v1/admin/holds', { token: held.token })).status, 200)
})

t.test('what staff do is not stopped by the holds of the account they do it to', async (t) => {
  const member = await house.member()
  await house.hold(member, { preset: 'lock' })
  const href = `/v1/admin/accounts/${member.id}`
  const ask = { token: admin.token, headers: anyVersion }
  t.match(await house.ask('PUT', `${href}/roles`, { ...ask, body: { roles: ['support'] } }), { status: 200 })
  t.match(await house.ask('POST', `${href}/holds`, { ...ask, body: smallest }), { status: 201 })
  t.match(await house.ask('GET', href, ask), { status: 200, body: { id: member.id } })
  t.match(await house.ask('DELETE', `${href}/sessions`, { token: admin.token }), { status: 204 })
})

t.test('giving roles says which state of the account it changes', async (t) => {
  const member = await house.member()
  const href = `/v1/admin/accounts/${member.id}`
  const read = await house.ask('GET', href, { token: admin.token })
  const ask = (headers = {}, more = {}) => ({ token: admin.token, headers, body: { roles: ['support'], ...more } })
  t.match(await house.ask('PUT', `${href}/roles`, ask()), { status: 428, body: { code: 'precondition_required' } })

  const first = await house.ask('PUT', `${href}/roles`, ask({ 'if-match': read.headers.etag }))
  t.match(first, { status: 200, body: { roles: ['support'], seq: 2 } })
  t.not(first.headers.etag, read.headers.etag)
  const stale = await house.ask('PUT', `${href}/roles`, ask({ 'if-match': read.headers.etag }))
  t.match(stale, { status: 412, body: { code: 'precondition_failed', current: first.body } })
  const byNumber = await house.ask('PUT', `${href}/roles`, ask({}, { seq: 1 }))
  t.match(byNumber, { status: 409, body: { code: 'version_conflict', conflicting_field: 'seq', current: first.body } })
  t.match(await wayOut(house, byNumber, 'retry-with', ask({}, { seq: 1 })), { status: 200, body: { seq: 3 } })
  t.match(await wayOut(house, stale, 'retry-with', ask({ 'if-match': read.headers.etag })), { status: 412 })

  for (const body of [{ roles: ['root'] }, { roles: ['admin', 'admin'] }, {}, { roles: 'admin' }]) {
    t.match(await house.ask('PUT', `${href}/roles`, { token: admin.token, headers: anyVersion, body }), { status: 422 })
  }
  const nobody = '/v1/admin/accounts/01890000-0000-7000-8000-000000000000'
  for (const [method, path] of [
    ['GET', nobody],
    ['PUT', `${nobody}/roles`],
    ['DELETE', `${nobody}/sessions`],
  ] as const) {
    const body = method === 'PUT' ? { body: { roles: [] }, headers: anyVersion } : {}
    t.match(await house.ask(method, path, { token: admin.token, ...body }), { status: 404 }, path)
  }
})

t.test('a role counts from the next request on, in sessions that were there before', async (t) => {
  const member = await house.member()
  const ask = (roles: string[]) => ({ token: admin.token, headers: anyVersion, body: { roles } })
  const reads = async () => (await house.ask('GET', '/v1/admin/holds', { token: member.token })).status
  t.equal(await reads(), 403)
  t.equal((await house.ask('PUT', `/v1/admin/accounts/${member.id}/roles`, ask(['reviewer']))).status, 200)
  t.equal(await reads(), 200)
  t.equal((await house.ask('PUT', `/v1/admin/accounts/${member.id}/roles`, ask([]))).status, 200)
  t.equal(await reads(), 403)
})

t.test('ending the sessions of an account ends them all, for the very next request', async (t) => {
  const member = await house.member()
  const second = await house.ask('POST', '/v1/sessions', { body: { login: member.email, password } })
  const href = `/v1/admin/accounts/${member.id}`
  const before = await house.ask('GET', href, { token: people.support.token })
  t.equal(before.body.sessions.length, 2)
  t.equal((await house.ask('DELETE', `${href}/sessions`, { token: people.support.token })).status, 204)
  for (const token of [member.token, second.body.session.token]) {
    t.match(await house.ask('GET', '/v1/me', { token }), { status: 401, body: { code: 'session_expired' } })
  }
  t.same((await house.ask('GET', href, { token: people.support.token })).body.sessions, [])
  t.equal((await house.ask('POST', '/v1/sessions', { body: { login: member.email, password } })).status, 201)
})
