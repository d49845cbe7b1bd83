import t from 'tap'
import { minute } from '../../src/time.ts'
import { type Answer, anyVersion, type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const second = await app.staff('reviewer')
interface Event {
  id: string
  seq: number
  type: string
  actor: { kind: string; id: string }
  request_id: string
  hold_ref: string | null
  changes: Record<string, { before: unknown; after: unknown }>
}

async function list(query: string): Promise<Event[]> {
  const answer = await app.ask('GET', `/v1/admin/events?${query}`, { token: admin.token })
  if (answer.status !== 200) throw new Error(`${query}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body.items
}

/** Refused sign-ins are sampled, a moment later: see refused-sign-ins.test.ts. */
const trail = async (account: Person) =>
  (await list(`account=${account.id}&limit=100`)).filter(({ type }) => type !== 'session.refused')
const refOf = (answer: Answer) => answer.body.ref as string
const byOwner = (person: Person) => ({ kind: 'account', id: person.id })
const byStaff = (person: Person) => ({ kind: 'staff', id: person.id })

t.test('each change creates exactly one event that says what changed, by whom and in which request', async (t) => {
  const member = await app.signUp()
  const asMember = { token: member.token, headers: anyVersion }
  const staff = (body: unknown) => ({ token: admin.token, headers: anyVersion, body })
  const account = `/v1/admin/accounts/${member.id}`
  let hold = ''
  let session = ''
  const renamed = `${member.username}2`

  const expect = async (answer: Answer, status: number, event: Partial<Event> & { type: string }, changes: object) => {
    t.equal(answer.status, status, event.type)
    const [newest, before] = await trail(member)
    t.match(newest, { hold_ref: null, ...event, request_id: answer.headers['x-request-id'], changes }, event.type)
    t.same(Object.keys(newest?.changes ?? {}).sort(), Object.keys(changes).sort(), event.type)
    t.ok((newest?.seq ?? 0) > (before?.seq ?? 0))
    t.match(newest?.id, /^[0-9a-f-]{36}$/)
    return answer
  }
  const owner = byOwner(member)

  const edit = await app.ask('PATCH', '/v1/me', { ...asMember, body: { bio: '$seq', display_name: 'D' } })
  await expect(
    edit,
    200,
    { type: 'profile.updated', actor: owner },
    {
      bio: { before: null, after: '$seq' },
      display_name: { before: null, after: 'D' },
    },
  )
  const rename = await app.ask('PUT', '/v1/me/username', { token: member.token, body: { username: renamed } })
  await expect(
    rename,
    200,
    { type: 'username.changed', actor: owner },
    {
      username: { before: member.username, after: renamed },
    },
  )
  const signIn = await app.ask('POST', '/v1/sessions', { body: { login: renamed, password } })
  session = signIn.body.session.id
  await expect(
    signIn,
    201,
    { type: 'session.created', actor: owner },
    {
      sessions: { before: [String], after: [String, session] },
    },
  )
  const end = await app.ask('DELETE', `/v1/me/sessions/${session}`, { token: member.token })
  await expect(
    end,
    204,
    { type: 'session.ended', actor: owner },
    { sessions: { before: [String, session], after: [String] } },
  )
  const otherSessions = await app.ask('DELETE', '/v1/me/sessions', { token: member.token })
  await expect(
    otherSessions,
    204,
    { type: 'session.ended', actor: owner },
    { sessions: { before: [String], after: [String] } },
  )

  const roles = await app.ask('PUT', `${account}/roles`, staff({ roles: ['support'] }))
  await expect(
    roles,
    200,
    { type: 'roles.changed', actor: byStaff(admin) },
    { roles: { before: [], after: ['support'] } },
  )
  const asked = { kind: 'review', reason: 'spam', preset: 'lock', lift_requires: 2, note: '$note', case_ref: 'C-1' }
  const placed = await app.ask('POST', `${account}/holds`, staff({ ...asked, message: 'm' }))
  hold = refOf(placed)
  await expect(
    placed,
    201,
    { type: 'hold.placed', actor: byStaff(admin), hold_ref: hold },
    {
      hold: { before: null, after: { ref: hold, actions: ['*'], message: 'm', until: null } },
      note: { before: null, after: '$note' },
      case_ref: { before: null, after: 'C-1' },
      preset: { before: null, after: 'lock' },
      lift_requires: { before: null, after: 2 },
    },
  )
  const held = await app.ask('POST', '/v1/sessions', { body: { login: renamed, password } })
  await expect(
    held,
    409,
    { type: 'session.created', actor: owner },
    { sessions: { before: [String], after: [String, String] } },
  )
  const edited = await app.ask(
    'PATCH',
    `/v1/admin/holds/${hold}`,
    staff({ message: 'n', note: null, actions: ['*', 'app.*'] }),
  )
  await expect(
    edited,
    200,
    { type: 'hold.edited', actor: byStaff(admin), hold_ref: hold },
    {
      hold: { before: { message: 'm', actions: ['*'] }, after: { message: 'n', actions: ['*', 'app.*'] } },
      note: { before: '$note', after: null },
      preset: { before: 'lock', after: null },
    },
  )
  const body = { reason: 'because', note: 'so' }
  const vote = await app.ask('POST', `/v1/admin/holds/${hold}/lift`, staff(body))
  await expect(
    vote,
    202,
    { type: 'hold.voted', actor: byStaff(admin), hold_ref: hold },
    {
      vote: { before: null, after: { by: admin.id, ...body } },
    },
  )
  t.equal((await app.ask('PUT', `${account}/roles`, staff({ roles: [] }))).status, 200, 'so that a reviewer may act')
  const lift = await app.ask('POST', `/v1/admin/holds/${hold}/lift`, { ...staff(body), token: second.token })
  await expect(
    lift,
    200,
    { type: 'hold.lifted', actor: byStaff(second), hold_ref: hold },
    {
      hold: { before: { ref: hold }, after: null },
      lift: { before: null, after: { state: 'lifted', ...body } },
      vote: { before: null, after: { by: second.id } },
    },
  )
  const security = { kind: 'security', reason: 'abuse', actions: ['app.x'], lift_requires: 1 }
  const ending = await app.ask('POST', `${account}/holds`, staff(security))
  await expect(
    ending,
    201,
    { type: 'hold.placed', actor: byStaff(admin), hold_ref: refOf(ending) },
    {
      hold: { before: null, after: { kind: 'security' } },
      lift_requires: { before: null, after: 1 },
      sessions: { before: [String, String], after: [] },
    },
  )
  const allSessions = await app.ask('DELETE', `${account}/sessions`, { token: admin.token })
  await expect(
    allSessions,
    204,
    { type: 'session.ended', actor: byStaff(admin) },
    { sessions: { before: [], after: [] } },
  )

  await app.started.service.background.settled()
  const events = await list(`account=${member.id}&limit=100`)
  t.same(
    events.map((event) => event.seq),
    Array.from({ length: 16 }, (_, index) => 16 - index),
    'newest first, from 1 without gaps; one of them is of the refused sign-in',
  )
  const created = events.at(-1)
  t.match(created, {
    type: 'account.created',
    actor: owner,
    changes: { username: { before: null, after: member.username } },
  })
})

t.test('a refusal or a read creates no event', async (t) => {
  const member = await app.signUp()
  const { body } = await app.hold(member, { kind: 'policy', actions: ['profile.*'] })
  const before = await trail(member)
  const asMember = { token: member.token, headers: anyVersion }
  const staff = { token: admin.token, headers: anyVersion }
  const holds = `/v1/admin/accounts/${member.id}/holds`
  const refused = [
    await app.ask('PATCH', '/v1/me', { ...asMember, body: { bio: 'x' } }),
    await app.ask('PUT', '/v1/me/username', { ...asMember, body: { username: admin.username } }),
    await app.ask('DELETE', '/v1/me/sessions/none', asMember),
    await app.ask('POST', '/v1/sessions', { body: { login: member.username, password: 'not the right one' } }),
    await app.ask('PATCH', `/v1/admin/holds/${body.ref}`, { ...staff, headers: { 'if-match': '"x"' }, body: {} }),
    await app.ask('POST', holds, { ...staff, body: { kind: 'policy', reason: 'other' } }),
    await app.ask('GET', '/v1/me', asMember),
    await app.ask('GET', `/v1/admin/accounts/${member.id}`, staff),
  ]
  t.same(
    refused.map((answer) => answer.status),
    [409, 409, 404, 401, 412, 422, 200, 200],
  )
  app.advanceClock(6 * minute)
  await app.ask('GET', '/v1/me', asMember)
  t.same(await trail(member), before, 'being seen again makes none either')
})

t.test('no secret is in any event', async (t) => {
  const member = await app.signUp()
  await app.hold(member, { preset: 'lock' })
  const held = await app.ask('POST', '/v1/sessions', { body: { login: member.username, password } })
  const [text, theirs] = [JSON.stringify(await trail(member)), JSON.stringify(await trail(admin))]
  t.ok(text.includes('session.created') && theirs.includes('account.created'))
  const stored = await app.started.service.mongo.collection('accounts').findOne({ _id: member.id as never })
  const secrets = [member.token, admin.token, held.body.restricted_session.token, password, stored?.password.phc]
  secrets.push(...(stored?.sessions ?? []).map((session: { token_hash: string }) => session.token_hash))
  t.equal(secrets.length, 7)
  for (const secret of secrets) t.notOk(`${text}${theirs}`.includes(secret), secret.slice(0, 7))
  t.notMatch(`${text}${theirs}`, /hf_ses_|argon2|token_hash/)
})
