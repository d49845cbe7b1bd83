import t from 'tap'
import { hour } from '../../src/time.ts'
import { eventually } from '../service-process.ts'
import { type Answer, type Person, password, startTestApp } from '../test-app.ts'

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

t.test(
  'an attempt is found by the request id that its user quotes, each for an hour, then the first ones',
  async (t) => {
    const [member, other] = [await app.signUp(), await app.signUp()]
    const { body: hold } = await app.hold(member, { kind: 'policy', actions: ['profile.*', 'session.create'] })
    await app.hold(other, { kind: 'policy', actions: ['profile.*'] })
    const quoted = ({ headers }: Answer) => String(headers['x-request-id'])
    const first = quoted(await edit(member))
    const second = quoted(await edit(member))
    await app.started.service.refusals.settled()
    await app.hold(member, { kind: 'review', actions: ['profile.update'] })
    const third = quoted(await edit(member))
    const signedIn = quoted(await signIn(member))
    await edit(other)
    const byId = async (id: string, more = '') => (await list(`request_id=${id}${more}`)).body

    const profile = { account_id: member.id, account_username: member.username, action: 'profile.update', count: 1 }
    for (const id of [first, second]) {
      const matches = await byId(id)
      t.match(matches, { items: [{ ...profile, request_id: id, hold_refs: [hold.ref] }], next_cursor: null })
      t.equal(matches.items.length, 1)
      t.equal(matches.items[0].first_at, matches.items[0].last_at)
    }
    t.equal((await byId(third)).items[0].hold_refs.length, 2, 'the holds that were in its way')
    t.match((await byId(signedIn)).items, [{ action: 'session.create', account_id: member.id }])
    t.strictSame((await byId(second, `&account=${other.id}`)).items, [])
    t.equal((await byId(second, `&account=${member.id}&action=profile.update`)).items.length, 1)
    t.strictSame((await byId('nobody')).items, [])
    t.match(await list(`request_id=${second}&cursor=a`), { status: 422 })

    const requests = app.raw.collection<{ _id: string; expire_at: Date }>('refused_requests')
    const now = app.started.service.now()
    const ends = (await requests.find({ account_id: member.id }).toArray()).map(({ expire_at }) => expire_at.getTime())
    t.ok(ends.length === 2 && ends.every((at) => at >= now.getTime() + hour && at <= now.getTime() + 2 * hour))
    await requests.deleteMany({}) // as the database does then
    t.match((await byId(first)).items, [
      { ...profile, request_id: first, last_at: (await byId(first)).items[0].first_at },
    ])
    t.strictSame((await byId(second)).items, [])
  },
)

t.test('of one account and action the latest thousand in an hour are kept', async (t) => {
  const member = await app.signUp()
  const { body: hold } = await app.hold(member, { kind: 'policy', actions: ['profile.*'] })
  const note = (from: number, to: number) => {
    for (let n = from; n < to; n += 1) {
      app.started.service.refusals.note({ action: 'profile.update', refs: [hold.ref], requestId: `quoted-${n}` })
    }
    return app.started.service.refusals.settled()
  }
  const refs = [hold.ref, 'H-0000-0000']
  const both = { action: 'session.create', refs, requestId: 'quoted-two' }
  for (const attempt of [{ ...both, refs: [hold.ref], requestId: 'quoted-one' }, both])
    app.started.service.refusals.note(attempt)
  await app.started.service.refusals.settled()
  t.match((await list('request_id=quoted-two')).body.items, [{ hold_refs: refs }], 'with the holds in its own way')
  const isFound = async (n: number) => (await list(`request_id=quoted-${n}`)).body.items.length === 1
  await note(0, 600)
  t.ok(await isFound(1))
  await note(600, 1_200)
  t.strictSame(
    [await isFound(1), await isFound(199), await isFound(200), await isFound(1_199)],
    [false, false, true, true],
  )
  await note(1_200, 2_300)
  t.strictSame([await isFound(1_299), await isFound(1_300), await isFound(2_299)], [false, true, true])
  t.ok(await isFound(0), 'and the first')
  t.match((await list(`account=${member.id}&action=profile.update`)).body.items, [{ count: 2_300 }])
})

t.test('nothing of them is left when the account is erased', async (t) => {
  const separateApp = await startTestApp(t, { CLOSING_DAYS: '1' })
  const member = await separateApp.signUp()
  await separateApp.hold(member, { kind: 'policy', actions: ['profile.*'] })
  await separateApp.ask('PATCH', '/v1/me', { token: member.token, headers: { 'if-match': '*' }, body: { bio: 'a' } })
  await separateApp.started.service.refusals.settled()
  const stored = () =>
    Promise.all(['refusals', 'refused_requests'].map((name) => separateApp.raw.collection(name).countDocuments()))
  t.strictSame(await stored(), [1, 1])
  await separateApp.ask('POST', '/v1/me/close', { token: member.token, body: { password } })
  separateApp.advanceClock(25 * hour)
  separateApp.started.workers.accountErasure.wake()
  await eventually('what was refused to be erased', async () => (await stored()).every((count) => count === 0))
})
