// Staff who lose their rights between the head and the body of a request, and staff who act on their own account.
import t from 'tap'
import { startTestApp } from '../test-app.ts'
import {
  actOnOneself,
  interrupt,
  interruptService,
  revocations,
  staffWrites,
  writesOfAccounts,
} from './revoked-staff.ts'

const app = await startTestApp(t)
await app.fastify.listen({ host: '127.0.0.1', port: 0 })

t.test('these tests try every staff operation that changes something', async (t) => {
  t.ok(staffWrites.length >= 26, `${staffWrites.length} operations`)
})

for (const [revocation, { code }] of Object.entries(revocations)) {
  t.test(`a member of staff who is ${revocation} before the body arrives changes nothing`, async (t) => {
    for (const [key] of staffWrites) {
      t.same(await interrupt(app, key, revocation), { code, changes: 0 }, key)
    }
  })
}

t.test('a service whose token is revoked before the body arrives changes nothing', async (t) => {
  const writes = [
    'POST /v1/admin/accounts/{id}/holds',
    'PATCH /v1/admin/holds/{ref}',
    'POST /v1/admin/holds/{ref}/lift',
  ]
  for (const key of writes) {
    t.same(await interruptService(app, key, 'holds:write'), { code: 'session_expired', changes: 0 }, key)
  }
})

t.test('a demoted member of staff does not learn what would have blocked the request', async (t) => {
  const stale = { 'if-match': '"stale"' }
  const decidedByHead = 'PUT /v1/admin/holds/{ref}/evidence/{path}' // before the bytes of an upload are read
  const versioned = staffWrites.filter(([key]) => !key.startsWith('POST ') || key.includes('lift'))
  for (const [key] of versioned.filter(([key]) => key !== decidedByHead)) {
    t.match(await interrupt(app, key, 'demoted', stale), { code: 'forbidden', changes: 0 }, key)
  }
})

t.test('no member of staff can change their own account as staff', async (t) => {
  t.ok(writesOfAccounts.length >= 14, `${writesOfAccounts.length} operations`)
  for (const [key, operation] of writesOfAccounts) {
    t.same(await actOnOneself(app, key, operation), { code: 'self_hold', changes: 0 }, key)
  }
})

t.test('an admin may give up roles but not gain any', async (t) => {
  const admin = await app.staff('admin', 'support')
  const give = (roles: string[]) =>
    app.ask('PUT', `/v1/admin/accounts/${admin.id}/roles`, {
      token: admin.token,
      headers: { 'if-match': '*' },
      body: { roles },
    })
  t.match(await give(['admin', 'support', 'reviewer']), { status: 409, body: { code: 'self_hold' } })
  t.match(await give(['reviewer']), { status: 409, body: { code: 'self_hold' } })
  t.match(await give(['admin']), { status: 200, body: { roles: ['admin'] } })
})

t.test('an admin under a security hold cannot use staff routes to change their own address or name', async (t) => {
  const admin = await app.staff('admin')
  await app.hold(admin, { kind: 'security', reason: 'suspected_takeover', end_sessions: false })
  const email = { email: 'thief@example.com', password: 'correct horse battery staple' }
  t.equal((await app.ask('PUT', '/v1/me/email', { token: admin.token, body: email })).status, 409)
  for (const body of [{ email: 'thief@example.com' }, { username: 'another.name' }]) {
    const ask = { token: admin.token, headers: { 'if-match': '*' }, body }
    const answer = await app.ask('PATCH', `/v1/admin/accounts/${admin.id}`, ask)
    t.match(answer, { status: 409, body: { code: 'self_hold' } })
  }
})
