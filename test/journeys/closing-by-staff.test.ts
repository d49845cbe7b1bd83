import t from 'tap'
import { mailTo } from '../mailbox.ts'
import { delayCommand } from '../races/delay-command.ts'
import { type Ask, type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const { ask } = app
const reason = 'asked for by letter'

const close = ({ id }: Person, { token = admin.token, body = { reason }, ...rest }: Ask = {}) =>
  ask('POST', `/v1/admin/accounts/${id}/close`, { token, body, ...rest })
const reopen = ({ id }: Person, { token = admin.token, ...rest }: Ask = {}) =>
  ask('POST', `/v1/admin/accounts/${id}/reopen`, { token, ...rest })
const me = ({ token }: Person) => ask('GET', '/v1/me', { token })

t.test('an admin closes an account as its owner would, and reopens it, under any hold', async (t) => {
  const person = await app.signUp()
  await app.hold(person, { kind: 'legal', preset: 'lock' })
  const closed = await close(person)
  t.match(closed, { status: 202, body: { state: 'closing' }, headers: { etag: `"${person.id}.seq.3"` } })
  t.same(Object.keys(closed.body).sort(), ['closes_at', 'state'])
  t.match(await me(person), { body: { state: 'closing', version: 2 } })
  t.match((await mailTo(app, person.email, /is about to be closed/)).text, /sign in and reopen it/)

  const reopened = await reopen(person)
  t.match(reopened, { status: 200, body: { id: person.id, state: 'pending', seq: 4 } })
  t.match(await me(person), { body: { state: 'pending', version: 3 } })
  t.ok(await mailTo(app, person.email, /was reopened/))

  const trail = await ask('GET', `/v1/admin/events?account=${person.id}`, { token: admin.token })
  const [second, first] = trail.body.items
  const actor = { kind: 'staff', id: admin.id }
  t.match(second, { type: 'account.reopened', actor, changes: { state: { before: 'closing', after: 'pending' } } })
  t.match(first, { type: 'account.closing', actor, changes: { closing_reason: { before: null, after: reason } } })
})

t.test('an admin reopens an account that its owner has closed, and the other way round', async (t) => {
  const [closedByOwner, closedByStaff] = [await app.signUp(), await app.signUp()]
  t.equal((await ask('POST', '/v1/me/close', { token: closedByOwner.token, body: { password } })).status, 202)
  t.equal((await reopen(closedByOwner)).status, 200)
  t.equal((await close(closedByStaff)).status, 202)
  t.match(await ask('POST', '/v1/me/reopen', { token: closedByStaff.token }), {
    status: 200,
    body: { state: 'pending' },
  })
})

t.test('only admins close accounts, not their own, and in the version that they name', async (t) => {
  const person = await app.signUp()
  for (const role of ['reviewer', 'support']) {
    const { token } = await app.staff(role)
    t.equal((await close(person, { token })).status, 403, role)
    t.equal((await reopen(person, { token })).status, 403, role)
  }
  for (const act of [close, reopen]) t.match(await act(admin), { status: 409, body: { code: 'self_hold' } })
  t.match(await close(person, { body: {} }), { status: 422, body: { errors: [{ pointer: '/reason' }] } })
  t.match(await close(person, { headers: { 'if-match': '"stale"' } }), { status: 412, body: { current: { seq: 1 } } })
  t.match(await close(person, { body: { reason, seq: 7 } }), { status: 409, body: { code: 'version_conflict' } })
  t.match(await close({ ...person, id: 'nobody' }), { status: 404 })
  t.match(await reopen(person), { status: 409, body: { code: 'invalid_transition', current: { state: 'pending' } } })
  t.equal((await close(person, { headers: { 'if-match': `"${person.id}.seq.1"` } })).status, 202)
  t.match(await close(person), { status: 409, body: { code: 'invalid_transition', current: { state: 'closing' } } })
  t.match(await reopen(person, { headers: { 'if-match': '"stale"' } }), { status: 412 })
  t.equal((await reopen(person, { body: { seq: 2 } })).status, 200)
})

t.test('two admins close each other’s accounts: one remains', async (t) => {
  const separateApp = await startTestApp(t)
  const [first, second] = [await separateApp.admin(), await separateApp.staff('admin')]
  const close = (by: Person, on: Person) =>
    separateApp.ask('POST', `/v1/admin/accounts/${on.id}/close`, { token: by.token, body: { reason } })
  await separateApp.started.relay.settled() // nothing else is written to their accounts from here on
  const write = delayCommand(t, 'account.closing')
  const late = close(first, second)
  await write.reached // the right of the first admin was checked, and holds
  t.equal((await close(second, first)).status, 202)
  write.release()
  t.match(await late, { status: 409, body: { code: 'invalid_transition', current: { state: 'closing' } } })
  t.match(await separateApp.ask('GET', '/v1/me', second), { status: 200, body: { state: 'pending' } })
})
