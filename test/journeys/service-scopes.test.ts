import t from 'tap'
import { scopes } from '../../src/credentials/service-token.ts'
import { everyOperation, makeScene, requestOf } from '../contracts/every-operation.ts'
import { startTestApp } from '../test-app.ts'

const app = await startTestApp(t)

/** The one scope that allows a service each of these operations; all others refuse it. */
const scopeOf: Record<string, string> = {
  'POST /v1/checks': 'checks',
  'GET /v1/admin/accounts': 'accounts:read',
  'GET /v1/admin/accounts/{id}': 'accounts:read',
  'GET /v1/admin/accounts/{id}/actions': 'accounts:read',
  'GET /v1/admin/holds': 'holds:read',
  'GET /v1/admin/holds/{ref}': 'holds:read',
  'POST /v1/admin/accounts/{id}/holds': 'holds:write',
  'PATCH /v1/admin/holds/{ref}': 'holds:write',
  'POST /v1/admin/holds/{ref}/lift': 'holds:write',
  'GET /v1/admin/events': 'events:read',
  'GET /v1/admin/events/export': 'events:read',
}

t.test('a service does what its scope names, and nothing else', async (t) => {
  const operations = Object.entries(everyOperation).filter(([, { as }]) => as !== 'anybody')
  t.ok(operations.length > 25, `${operations.length} operations`)
  let letIn = 0
  for (const [key, operation] of operations) {
    const needed = scopeOf[key]
    const scene = await makeScene(app, key)
    const { method, url, ask } = requestOf(key, operation, scene)
    const withScopes = async (...granted: string[]) =>
      app.ask(method, url, { ...ask, token: (await app.service(...granted)).token })
    const otherScopes = scopes.filter((scope) => scope !== needed)
    t.match(await withScopes(...otherScopes), { status: 403, body: { code: 'forbidden' } }, `${key} without ${needed}`)
    if (needed === undefined) continue
    t.equal((await withScopes(needed)).status, operation.status, `${key} with ${needed}`)
    letIn += 1
  }
  t.equal(letIn, Object.keys(scopeOf).length)
  t.strictSame([...new Set(Object.values(scopeOf))].sort(), [...scopes].sort(), 'and every scope lets into something')
})

t.test('only a service can ask for checks', async (t) => {
  const { owner, staff } = await makeScene(app)
  for (const { token } of [owner, staff]) {
    const answer = await app.ask('POST', '/v1/checks', { token, body: { account_id: owner.id, action: 'app.x' } })
    t.match(answer, { status: 403, body: { code: 'forbidden' } })
  }
  t.match(await app.ask('POST', '/v1/checks', { body: {} }), {
    status: 401,
    body: { code: 'authentication_required' },
  })
})

t.test(
  'a service places and lifts holds under its own name, not on staff, and its vote does not count as a second reviewer',
  async (t) => {
    const service = await app.service('holds:write')
    const [member, support] = [await app.signUp(), await app.staff('support')]
    const ask = (body: object) => ({ token: service.token, body, headers: { 'if-match': '*' } })
    const place = (id: string, more = {}) =>
      app.ask(
        'POST',
        `/v1/admin/accounts/${id}/holds`,
        ask({ kind: 'policy', reason: 'spam', actions: ['app.x'], ...more }),
      )

    const placed = await place(member.id)
    const source = { type: 'service', rule: null }
    t.match(placed, { status: 201, body: { source, automated: false, created_by: service.id } })
    const lift = (ref: string) => app.ask('POST', `/v1/admin/holds/${ref}/lift`, ask({ reason: 'settled' }))
    t.match(await lift(placed.body.ref), { status: 200, body: { state: 'lifted' } })
    const { token } = await app.admin()
    const trail = await app.ask('GET', `/v1/admin/events?account=${member.id}&limit=2`, { token })
    const actor = { kind: 'service', id: service.id }
    t.match(trail.body.items, [
      { type: 'hold.lifted', actor },
      { type: 'hold.placed', actor },
    ])

    t.match(await place(support.id), { status: 403, body: { code: 'forbidden' } })
    const heavy = await place(member.id, { lift_requires: 2 })
    t.match(await lift(heavy.body.ref), { status: 409, body: { code: 'second_reviewer_required' } })
  },
)

t.test('a service keeps its scopes when the admin who created its token loses roles or powers', async (t) => {
  const admin = await app.staff('admin')
  const body = { name: 'made by one who left', scopes: ['events:read'] }
  const created = await app.ask('POST', '/v1/admin/service-tokens', { token: admin.token, body })
  await app.hold(admin, { kind: 'policy', preset: 'privilege_freeze' })
  t.equal((await app.ask('GET', '/v1/admin/events', { token: created.body.token })).status, 200)
  const more = await app.ask('POST', '/v1/admin/service-tokens', {
    token: admin.token,
    body: { ...body, name: 'more' },
  })
  t.match(more, { status: 409, body: { code: 'account_held', action: 'admin.use' } })
})
