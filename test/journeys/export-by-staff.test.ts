import t from 'tap'
import { mailsOf, mailTo } from '../mailbox.ts'
import { eventually } from '../service-process.ts'
import { type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const { ask } = app
const admin = await app.admin()

const exported = ({ id }: Pick<Person, 'id'>, { token }: Person = admin, method: 'GET' | 'HEAD' = 'GET') =>
  ask(method, `/v1/admin/accounts/${id}/export`, { token })
const trailOf = async ({ id }: Person) => {
  await app.started.relay.settled()
  return (await ask('GET', `/v1/admin/events?account=${id}&type=account.exported`, { token: admin.token })).body.items
}

t.test('an admin gets the same export as the owner, under any hold', async (t) => {
  const person = await app.signUp()
  const token = person.token
  await ask('PATCH', '/v1/me', { token, headers: { 'if-match': '*' }, body: { bio: 'a bird' } })
  const hold = (await app.hold(person, { kind: 'policy', actions: ['app.x'], note: 'a note', case_ref: 'C-1' })).body
  await ask('POST', `/v1/me/holds/${hold.ref}/appeals`, { token, body: { text: 'It was not me.' } })
  await app.started.relay.settled()
  const answer = await exported(person)
  t.match(answer, {
    status: 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="account.json"',
      'cache-control': 'no-store',
    },
  })
  const { body: ownExport } = await ask('GET', '/v1/me/export', { token })
  type Export = { account: { sessions: object[] }; mails: { kind: string }[] }
  /** Without what the two reads themselves and the delivery of the mail change. */
  const settled = (body: Export) => ({
    ...{ ...body, exported_at: null },
    account: {
      ...body.account,
      sessions: body.account.sessions.map((session) => ({ ...session, last_seen_at: null })),
    },
    mails: body.mails.map(({ kind }) => kind).filter((kind) => kind !== 'account_exported'),
  })
  t.strictSame(settled(answer.body), settled(ownExport))
  t.match(ownExport, {
    account: { profile: { bio: 'a bird' } },
    holds: [{ ref: hold.ref }],
    appeals: [{ text: 'It was not me.' }],
  })
  t.notMatch(JSON.stringify(answer.body), /a note|C-1/)

  await app.hold(person, { kind: 'security', preset: 'lock' })
  t.match(await ask('GET', '/v1/me/export', { token }), { body: { code: /account_held|session_expired/ } })
  t.equal((await exported(person)).status, 200)
  const leaving = await app.signUp()
  t.equal((await ask('POST', '/v1/me/close', { token: leaving.token, body: { password } })).status, 202)
  t.match(await exported(leaving), { status: 200, body: { account: { state: 'closing' } } })
})

t.test('each export is in the trail and sends a mail, and the owner sees that staff did it', async (t) => {
  const person = await app.signUp()
  const { body: before } = await ask('GET', '/v1/me', person)
  const first = await exported(person)
  const second = await exported(person)
  const events = await trailOf(person)
  t.match(events, [
    { seq: 3, request_id: second.headers['x-request-id'], actor: { kind: 'staff', id: admin.id } },
    { seq: 2, request_id: first.headers['x-request-id'], actor: { kind: 'staff', id: admin.id } },
  ])
  t.match(events[1].changes, { exported_at: { before: null, after: /Z$/ } })
  t.match((await ask('GET', '/v1/me/events', person)).body.items[0], { type: 'account.exported', by: 'staff' })
  t.strictSame((await ask('GET', '/v1/me', person)).body, before, 'the account has not changed')
  t.match((await mailTo(app, person.email, /^The data of your account was exported/)).text, /our staff exported/)
  const mails = (await mailsOf(app)).filter(({ to, subject }) => to === person.email && /exported/.test(subject))
  t.equal(mails.length, 2)
})

t.test('only admins export accounts, and not their own', async (t) => {
  const person = await app.signUp()
  const chief = await app.staff('admin')
  for (const role of ['reviewer', 'support']) {
    t.match(await exported(person, await app.staff(role)), { status: 403, body: { code: 'forbidden' } }, role)
  }
  t.match(await exported(person, person), { status: 403 })
  t.match(await exported(chief, chief), { status: 409, body: { code: 'self_hold' } })
  t.equal((await exported(chief)).status, 200)
  t.match(await exported({ id: 'nobody' }), { status: 404, body: { code: 'not_found' } })
  t.equal((await trailOf(chief)).length, 1)
  t.strictSame(await trailOf(person), [])
})

t.test('an erased account has nothing left to export', async (t) => {
  const separateApp = await startTestApp(t, { CLOSING_DAYS: '1' })
  const [keeper, gone] = [await separateApp.admin(), await separateApp.signUp()]
  await separateApp.ask('POST', '/v1/me/close', { token: gone.token, body: { password } })
  separateApp.advanceClock(25 * 3_600_000)
  separateApp.started.workers.accountErasure.wake()
  const show = () => separateApp.ask('GET', `/v1/admin/accounts/${gone.id}`, { token: keeper.token })
  await eventually('the account to be erased', async () => (await show()).body.state === 'closed')
  const answer = await separateApp.ask('GET', `/v1/admin/accounts/${gone.id}/export`, { token: keeper.token })
  t.match(answer, { status: 409, body: { code: 'invalid_transition', current: { state: 'closed' } } })
})

t.test('HEAD says whether an account can be exported, and is not recorded', async (t) => {
  const person = await app.signUp()
  t.match(await exported(person, admin, 'HEAD'), {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: '',
  })
  t.equal((await exported(admin, admin, 'HEAD')).status, 409)
  t.equal((await exported({ id: 'nobody' }, admin, 'HEAD')).status, 404)
  t.strictSame(await trailOf(person), [])
})
