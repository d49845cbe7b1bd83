import t from 'tap'
import { hour } from '../../src/time.ts'
import { type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()

async function list(query: string) {
  await app.started.service.refusals.settled()
  return app.ask('GET', `/v1/admin/refusals?${query}`, { token: admin.token })
}
const edit = ({ token }: Person) =>
  app.ask('PATCH', '/v1/me', { token, headers: { 'if-match': '*' }, body: { bio: 'a' } })
const signIn = ({ email }: Person) => app.ask('POST', '/v1/sessions', { body: { login: email, password } })

t.test('attempts that a hold refuses are recorded, once an hour for each action, and counted', async (t) => {
  const member = await app.signUp()
  const { body: hold } = await app.hold(member, { kind: 'policy', actions: ['profile.*', 'session.create'] })
  const first = await edit(member)
  const rest = await Promise.all(Array.from({ length: 40 }, () => edit(member)))
  t.strictSame([...new Set([first, ...rest].map(({ status }) => status))], [409])
  t.equal((await signIn(member)).status, 409, 'also at sign-in, where nobody is signed in yet')
  const { items } = (await list(`account=${member.id}`)).body
  t.match(items, [
    { account_id: member.id, action: 'session.create', hold_refs: [hold.ref], count: 1 },
    { action: 'profile.update', hold_refs: [hold.ref], count: 41, request_id: first.headers['x-request-id'] },
  ])
  t.strictSame((await list(`account=${member.id}&action=session.create`)).body.items, items.slice(0, 1))
  app.advanceClock(hour)
  await edit(member)
  await edit(member)
  const later = (await list(`account=${member.id}&action=profile.update`)).body.items
  t.strictSame(
    later.map(({ count }: { count: number }) => count),
    [2, 41],
    'the newest hour first',
  )
  const page = (await list(`account=${member.id}&limit=2`)).body
  const next = (await list(`account=${member.id}&limit=2&cursor=${page.next_cursor}`)).body
  t.strictSame([page.items.length, next.items.length, next.next_cursor], [2, 1, null])
})

t.test('attempts that are refused for another reason, or succeed, are not recorded', async (t) => {
  const member = await app.signUp()
  await app.hold(member, { kind: 'policy', actions: ['email.change'] })
  await edit(member)
  await app.ask('PATCH', '/v1/me', { token: member.token, headers: { 'if-match': '"a"' }, body: { bio: 'a' } })
  await app.ask('POST', '/v1/sessions', { body: { login: member.email, password: 'a wrong password' } })
  t.strictSame((await list(`account=${member.id}`)).body.items, [])
})

t.test('refused staff actions are recorded, too', async (t) => {
  const staff = await app.staff('admin')
  await app.hold(staff, { preset: 'privilege_freeze' })
  t.equal((await app.ask('GET', '/v1/admin/accounts', staff)).status, 409)
  t.match((await list(`account=${staff.id}`)).body.items, [{ action: 'admin.use', count: 1 }])
  t.match(await app.ask('GET', '/v1/admin/refusals', await app.staff('support')), { status: 403 })
  t.match(await list('since=1'), { status: 422 })
})
