import t from 'tap'
import { hour } from '../../src/time.ts'
import { type Answer, type Person, password, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const admin = await app.admin()

const signIn = (login: string, entered = password) =>
  app.ask('POST', '/v1/sessions', { body: { login, password: entered } })

function lift(hold: Answer): Promise<Answer> {
  return app.ask('POST', `/v1/admin/holds/${hold.body.ref}/lift`, {
    token: admin.token,
    headers: { 'if-match': '*' },
    body: { reason: 'over' },
  })
}

/** A member whose sign-in is held, and the restricted token it got when it tried. */
async function heldMember(hold: Record<string, unknown> = { preset: 'lock' }) {
  const member = await app.signUp()
  const placed = await app.hold(member, hold)
  const refusal = await signIn(member.username)
  if (refusal.status !== 409) throw new Error(`sign-in: ${refusal.status}`)
  return { member, placed, refusal, token: refusal.body.restricted_session.token as string }
}

t.test('the right password of a held account gets the hold, and a session that can read why', async (t) => {
  const { placed, refusal, token } = await heldMember()
  t.match(refusal.body, {
    code: 'account_held',
    action: 'session.create',
    until: null,
    holds: [{ ref: placed.body.ref, state: 'active' }],
    still_allowed: ['session.end', 'hold.read', 'appeal.create', 'appeal.withdraw'],
    restricted_session: { token: /^hf_ses_[\w-]{43}$/, scope: 'restricted', expires_at: String },
  })
  t.same(Object.keys(refusal.body.restricted_session).sort(), ['expires_at', 'scope', 'token'])
  t.same([refusal.body.session, refusal.body.account], [undefined, undefined])
  t.match(await takeWayOut(app, refusal, 'read-hold'), { status: 200, body: { ref: placed.body.ref } })
  const { body } = await app.ask('GET', '/v1/me/sessions', { token })
  t.match(
    body.items.filter((session: { current: boolean }) => session.current),
    [{ scope: 'restricted' }],
  )
})

t.test('a wrong password gets the same answer for a held, a free and an unknown account', async (t) => {
  const { member } = await heldMember()
  const free = await app.signUp()
  const bare = async (login: string) => {
    const { status, headers, body } = await signIn(login, 'not the right password')
    const { instance: _, ...rest } = body
    return { status, body: rest, challenge: headers['www-authenticate'], length: headers['content-length'] }
  }
  const answer = await bare(member.username)
  t.match(answer, { status: 401, body: { code: 'invalid_credentials' } })
  t.same(await bare(free.username), answer)
  t.same(await bare('nobody.of.this.name'), answer)
})

const refused = (code: string) => ({ body: { code } })

t.test('the restricted session reads the account, its sessions and holds, signs out, and nothing else', async (t) => {
  const { member, token } = await heldMember({ actions: ['session.create', 'profile.update'], kind: 'policy' })
  for (const path of ['/v1/me', '/v1/me/sessions', '/v1/me/holds', '/v1/me/actions']) {
    t.equal((await app.ask('GET', path, { token })).status, 200, path)
  }
  const edit = { token, body: { bio: 'x' }, headers: { 'if-match': '*' } }
  const rename = { token, body: { username: `${member.username}x` } }
  t.match(await app.ask('PATCH', '/v1/me', edit), {
    status: 409,
    body: { code: 'account_held', action: 'profile.update', restricted_session: undefined },
  })
  t.match(await app.ask('PATCH', '/v1/me', { ...edit, headers: {} }), { status: 409 }, 'before the 428')
  t.match(await app.ask('PUT', '/v1/me/username', rename), { status: 403, ...refused('restricted_session') })
  t.match(await app.ask('PUT', '/v1/me/username', { token, body: {} }), { status: 422 }, 'after the 422')

  t.equal((await app.ask('DELETE', '/v1/session', { token })).status, 204)
  t.match(await app.ask('GET', '/v1/me/holds', { token }), { status: 401, ...refused('session_expired') })
  t.equal((await app.ask('GET', '/v1/me', { token: member.token })).status, 200, 'the others stay')
})

t.test('a restricted session that outlives its hold never becomes a full one', async (t) => {
  const { member, placed, token } = await heldMember()
  t.equal((await lift(placed)).status, 200)
  const edit = { token, body: { bio: 'x' }, headers: { 'if-match': '*' } }
  const late = await app.ask('PATCH', '/v1/me', edit)
  t.match(late, { status: 403, ...refused('restricted_session') })
  t.equal((await app.ask('GET', '/v1/me/holds?state=all', { token })).status, 200, 'the floor stays open')

  const again = await takeWayOut(app, late, 'sign-in', { login: member.username, password })
  t.match(again, { status: 201, body: { session: { scope: 'full' } } })
  t.equal((await app.ask('PATCH', '/v1/me', { ...edit, token: again.body.session.token })).status, 200)
})

t.test('a restricted session lasts an hour, and an account keeps three of them', async (t) => {
  const { member, token } = await heldMember()
  const tokens = [token]
  for (let index = 0; index < 3; index++) tokens.push((await signIn(member.email)).body.restricted_session.token)
  const statuses = []
  for (const session of tokens) statuses.push((await app.ask('GET', '/v1/me/holds', { token: session })).status)
  t.same(statuses, [401, 200, 200, 200])
  t.equal((await app.ask('GET', '/v1/me', { token: member.token })).status, 200, 'none of them ends a full one')
  app.advanceClock(hour)
  t.match(await app.ask('GET', '/v1/me/holds', { token: tokens[3] }), { status: 401, ...refused('session_expired') })
})

t.test('open sessions continue under a hold on signing in, and lifting it restores the sign-in', async (t) => {
  const { member, placed } = await heldMember({ actions: ['session.create'], kind: 'policy' })
  const edit = { token: member.token, body: { bio: 'still here' }, headers: { 'if-match': '*' } }
  t.equal((await app.ask('PATCH', '/v1/me', edit)).status, 200)
  t.equal((await signIn(member.username)).status, 409)
  t.equal((await lift(placed)).status, 200)
  t.match(await signIn(member.username), { status: 201, body: { session: { scope: 'full' } } })
})

t.test('a held sign-in works again after the end of the hold, as its refusal says', async (t) => {
  const { member, refusal } = await heldMember({
    actions: ['session.*'],
    kind: 'policy',
    expires_at: app.inHours(1),
    disclosure: 'minimal',
  })
  t.equal(refusal.body.until, refusal.body.holds[0].until)
  const waited = await takeWayOut(app, refusal, 'wait')
  t.match(waited, { status: 201, body: { account: { id: member.id }, session: { scope: 'full' } } })
})

t.test('the steps out of a restricted session lead to a full one, and no earlier', async (t) => {
  const { member, token } = await heldMember({
    kind: 'policy',
    actions: ['session.create'],
    expires_at: app.inHours(0.5),
  })
  const editing = { kind: 'policy', actions: ['profile.*'], expires_at: app.inHours(0.25) }
  const edit = () =>
    app.ask('PATCH', '/v1/me', { token, headers: { 'if-match': '*' }, body: { display_name: 'Free again' } })
  const credentials = { login: member.username, password }

  const restricted = await edit()
  t.match(restricted, { status: 403, ...refused('restricted_session') })
  t.match(restricted.body.next, [{ rel: 'read-hold' }, { rel: 'appeal' }, { rel: 'sign-in', not_before: String }])
  t.match(restricted.body.suggestion, /^Read the holds/)
  await app.hold(member, editing)
  const held = await edit()
  t.match(held, { status: 409, ...refused('account_held') })
  t.equal(held.body.next.at(-1).not_before, restricted.body.next.at(-1).not_before, 'when the last of both ends')
  for (const refusal of [held, restricted]) {
    t.match(await takeWayOut(app, refusal, 'sign-in', credentials), {
      status: 201,
      body: { session: { scope: 'full' } },
    })
  }
  t.match((await edit()).body, { code: 'restricted_session', next: [{ rel: 'sign-in', not_before: undefined }] })
})

t.test('without an end there is no time to sign in at', async (t) => {
  const { member, token } = await heldMember({ kind: 'policy', actions: ['session.create'] })
  await app.hold(member, { kind: 'policy', actions: ['account.export'], expires_at: app.inHours(1) })
  for (const url of ['/v1/me/export', '/v1/admin/holds']) {
    const { body } = await app.ask('GET', url, { token })
    t.notOk(
      body.next.some(({ rel }: { rel: string }) => rel === 'wait' || rel === 'sign-in'),
      url,
    )
  }
})

t.test('a closing account is not told to wait for a hold, but to reopen', async (t) => {
  const member = await app.signUp()
  t.equal((await app.ask('POST', '/v1/me/close', { token: member.token, body: { password } })).status, 202)
  await app.hold(member, { kind: 'policy', actions: ['profile.*'], expires_at: app.inHours(1) })
  const ask = { token: member.token, headers: { 'if-match': '*' }, body: { bio: 'Back' } }
  const held = await app.ask('PATCH', '/v1/me', ask)
  t.match(held.body, { code: 'account_held', next: [{ rel: 'read-hold' }, { rel: 'appeal' }, { rel: 'reopen' }] })
  t.equal(held.body.next.length, 3)
  t.equal((await takeWayOut(app, held, 'reopen')).status, 200)
})

t.test('a restricted session of staff has no staff powers', async (t) => {
  const reviewer: Person = await app.staff('reviewer')
  const placed = await app.hold(reviewer, { preset: 'lock' })
  const { token } = (await signIn(reviewer.username)).body.restricted_session
  const list = () => app.ask('GET', '/v1/admin/holds', { token })
  t.match(await list(), { status: 409, body: { code: 'account_held', action: 'admin.use' } })
  await lift(placed)
  t.match(await list(), { status: 403, ...refused('restricted_session') })
})
