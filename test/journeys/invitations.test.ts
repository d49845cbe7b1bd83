import t from 'tap'
import { day } from '../../src/time.ts'
import { type Ask, password, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const base = '/v1/admin/invitations'

let serial = 0
const identity = (more: object = {}) => {
  serial += 1
  return { username: `guest.nr.${serial}`, email: `guest${serial}@example.com`, password, ...more }
}
const signUp = (body: object, asked = app) => asked.ask('POST', '/v1/accounts', { body })
const as = (ask: Ask = {}) => ({ token: admin.token, ...ask })
const invite = async (body: object = {}) => {
  const answer = await app.ask('POST', base, as({ body: { seats: 2, ...body } }))
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer
}
const read = (code: string) => app.ask('GET', `${base}/${code}`, as())
const patch = (code: string, body: object, headers: Record<string, string> = { 'if-match': '*' }) =>
  app.ask('PATCH', `${base}/${code}`, as({ body, headers }))
const revoke = (code: string, headers: Record<string, string> = { 'if-match': '*' }) =>
  app.ask('DELETE', `${base}/${code}`, as({ headers }))

t.test('an invitation is created with a given or random code, and can be read', async (t) => {
  const created = await invite({ code: 'Summer-Party_1', note: 'for the party', public: true })
  t.match(created, {
    headers: { location: `${base}/Summer-Party_1`, etag: /^"/ },
    body: { code: 'Summer-Party_1', seats: 2, seats_taken: 0, public: true, note: 'for the party', state: 'open' },
  })
  const again = await read('SUMMER-PARTY_1')
  t.strictSame(again.body, created.body, 'in any case')
  t.equal(again.headers.etag, created.headers.etag)
  const random = await invite()
  t.match(random.body.code, /^[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}$/)
  t.match(random.body, { public: false, note: null, expires_at: null, version: 1, created_by: admin.id })
  const list = await app.ask('GET', `${base}?limit=1`, as())
  const next = await app.ask('GET', `${base}?limit=1&cursor=${list.body.next_cursor}`, as())
  t.strictSame([list.body.items.length, next.body.items.length, next.body.next_cursor], [1, 1, null])
  t.equal((await read('no-such-code')).status, 404)
})

t.test('a sign-up with the invitation takes a seat, until none is left', async (t) => {
  const { code } = (await invite({ seats: 2 })).body
  for (const spelling of [code, code.toUpperCase()]) {
    t.match(await signUp(identity({ invitation: spelling })), { status: 201 })
  }
  t.match((await read(code)).body, { seats: 2, seats_taken: 2, state: 'exhausted', version: 1 })
  const other = (await invite({ public: true, code: 'open-to-all' })).body
  const body = identity({ invitation: code })
  const refused = await signUp(body)
  t.match(refused, {
    status: 409,
    body: {
      code: 'seats_exhausted',
      conflicting_field: 'invitation',
      conflicts: [{ field: 'invitation', code: 'seats_exhausted' }],
      current: { state: 'exhausted', seats: 2, seats_taken: 2 },
    },
  })
  t.ok(refused.body.conflicts[0].suggestions.includes(other.code))
  t.notOk(refused.body.conflicts[0].suggestions.includes(code))
  t.match(await takeWayOut(app, refused, 'retry-with'), { status: 201 })
})

t.test('an invitation that would have ended already is not created', async (t) => {
  const now = app.started.service.now()
  const refused = { status: 422, body: { errors: [{ pointer: '/expires_at', code: 'out_of_range' }] } }
  for (const ago of [0, 1, day]) {
    const body = { seats: 1, expires_at: new Date(now.getTime() - ago).toISOString() }
    t.match(await app.ask('POST', '/v1/admin/invitations', { token: admin.token, body }), refused, `${ago} ms ago`)
  }
})

t.test('only public and usable invitations are offered', async (t) => {
  const used = (await invite({ seats: 1 })).body.code
  t.equal((await signUp(identity({ invitation: used }))).status, 201)
  const soon = new Date(app.started.service.now().getTime() + day).toISOString()
  const hidden = [
    (await invite({ code: 'aa-private' })).body.code,
    (await invite({ code: 'aa-expired', public: true, expires_at: soon })).body.code,
    (await invite({ code: 'aa-revoked', public: true })).body.code,
    (await invite({ code: 'aa-full', public: true, seats: 1 })).body.code,
  ]
  await revoke('aa-revoked')
  await signUp(identity({ invitation: 'aa-full' }))
  app.advanceClock(day + 1)
  const offered = (await signUp(identity({ invitation: used }))).body.conflicts[0].suggestions
  t.ok(offered.length > 0)
  t.strictSame(
    hidden.filter((code) => offered.includes(code)),
    [],
  )
  app.advanceClock(-day - 1)
})

t.test('an unknown invitation breaks a rule; an expired or revoked one is reported as such', async (t) => {
  t.match(await signUp({ ...identity({ invitation: 'no-such-code' }), username: 'a..b' }), {
    status: 422,
    body: { errors: [{ code: 'username_invalid' }, { pointer: '/invitation', code: 'invitation_unknown' }] },
  })
  const at = new Date(app.started.service.now().getTime() + day).toISOString()
  const [expiring, revoked] = [(await invite({ expires_at: at })).body.code, (await invite()).body.code]
  const last = (await invite({ seats: 1 })).body.code
  t.equal((await signUp(identity({ invitation: `\t${last.toUpperCase()} ` }))).status, 201, 'as it was pasted')
  const taken = { code: 'seats_exhausted', detail: 'The only seat of the invitation is taken.' }
  t.match(await signUp(identity({ invitation: last })), { status: 409, body: taken })
  t.equal((await revoke(revoked)).status, 204)
  t.match(await signUp(identity({ invitation: revoked })), {
    status: 409,
    body: { code: 'invitation_unusable', current: { state: 'revoked' }, conflicting_field: 'invitation' },
  })
  app.advanceClock(day + 1)
  t.match(await signUp(identity({ invitation: expiring })), {
    status: 409,
    body: { code: 'invitation_unusable', current: { state: 'expired' } },
  })
  t.equal((await patch(expiring, { expires_at: null })).status, 200)
  t.equal((await signUp(identity({ invitation: expiring }))).status, 201, 'until it is opened again')
  app.advanceClock(-day - 1)
})

t.test('a failed sign-up takes no seat, and all clashes are reported', async (t) => {
  const { code } = (await invite({ seats: 1 })).body
  const taken = await app.signUp()
  const clash = identity({ username: taken.username, invitation: code })
  t.match(await signUp(clash), { status: 409, body: { code: 'username_taken', conflicts: { length: 1 } } })
  t.match((await read(code)).body, { seats_taken: 0 })
  t.equal((await signUp(identity({ invitation: code }))).status, 201)
  const refused = await signUp(clash)
  t.match(refused, {
    status: 409,
    body: { code: 'username_taken', conflicts: [{ code: 'username_taken' }, { code: 'seats_exhausted' }] },
  })
  t.match(await takeWayOut(app, refused, 'retry-with'), { status: 201 }, 'one step leads out of both')
})

t.test('a code can never be used for another invitation', async (t) => {
  await invite({ code: 'only-once' })
  const again = await app.ask('POST', base, as({ body: { code: 'ONLY-once', seats: 1 } }))
  t.match(again, {
    status: 409,
    body: { code: 'code_taken', conflicting_field: 'code', current: { code: 'only-once' } },
  })
  await revoke('only-once')
  t.match((await read('only-once')).body, { state: 'revoked' })
  const body = { code: 'only-once', seats: 1 }
  const after = await app.ask('POST', base, as({ body }))
  t.match(after, { status: 409, body: { code: 'code_taken' } })
  t.equal((await takeWayOut(app, after, 'retry-with')).status, 201)
})

t.test('edits and revocations need the version; fewer seats than are taken is a conflict', async (t) => {
  const created = await invite({ seats: 3 })
  const { code } = created.body
  for (let taken = 0; taken < 2; taken += 1) await signUp(identity({ invitation: code }))
  t.match(await patch(code, { seats: 5 }, {}), { status: 428 })
  t.match(await patch(code, { seats: 5 }, { 'if-match': '"another"' }), {
    status: 412,
    body: { current: { code, seats: 3, seats_taken: 2 } },
  })
  const below = await patch(code, { seats: 1 })
  t.match(below, {
    status: 409,
    body: { code: 'seats_below_taken', conflicting_field: 'seats', current: { seats_taken: 2 } },
  })
  t.match(await patch(code, { seats: 0 }), { status: 409, body: { code: 'seats_below_taken' } }, 'whatever the number')
  const mended = await takeWayOut(app, below, 'retry-with')
  t.match(mended, { status: 200, body: { seats: 2, state: 'exhausted', version: 2 } })
  t.match(await patch(code, { note: 'a', version: 1 }, {}), { status: 409, body: { code: 'version_conflict' } })
  t.match(await patch(code, { note: 'a', version: 2 }, {}), { status: 200, body: { note: 'a', version: 3 } })
  t.match(await patch(code, { note: null }), { status: 200, body: { note: null, version: 4 } })
  t.match(await revoke(code, {}), { status: 428 })
  t.match(await revoke(code, { 'if-match': String(created.headers.etag) }), { status: 412 })
  t.equal((await revoke(code, { 'if-match': mended.headers.etag?.replace('.2"', '.4"') ?? '' })).status, 204)
  for (const refused of [await revoke(code), await patch(code, { seats: 9 })]) {
    t.match(refused, { status: 409, body: { code: 'invalid_transition', current: { state: 'revoked', allowed: [] } } })
  }
})

t.test('everything is in the trail of the admin who does it, and only admins have access', async (t) => {
  const acting = await app.staff('admin')
  const created = await app.ask('POST', base, { token: acting.token, body: { seats: 1, code: 'in-the-trail' } })
  const { created_by_username: _, ...stored } = created.body
  const headers = { 'if-match': '*' }
  await app.ask('PATCH', `${base}/in-the-trail`, { token: acting.token, headers, body: { seats: 4 } })
  await app.ask('DELETE', `${base}/in-the-trail`, { token: acting.token, headers })
  const trail = await app.ask('GET', `/v1/admin/events?account=${acting.id}&limit=3`, as())
  t.match(trail.body.items, [
    { type: 'invitation.revoked', changes: { invitation: { after: { state: 'revoked' } } } },
    { type: 'invitation.edited', changes: { invitation: { before: { seats: 1 }, after: { seats: 4 } } } },
    {
      type: 'invitation.created',
      actor: { kind: 'staff', id: acting.id },
      changes: { invitation: { after: stored } },
    },
  ])
  for (const role of ['reviewer', 'support']) {
    const { token } = await app.staff(role)
    t.equal((await app.ask('GET', base, { token })).status, 403, role)
    t.equal((await app.ask('POST', base, { token, body: { seats: 1 } })).status, 403, role)
  }
})

t.test('where invitations are required, sign-up without one is refused', async (t) => {
  const closed = await startTestApp(t, { SIGN_UP: 'invitation' })
  t.match(await signUp(identity(), closed), {
    status: 422,
    body: { errors: [{ pointer: '/invitation', field: 'invitation', code: 'required' }] },
  })
  const { token } = await closed.admin()
  const created = await closed.ask('POST', base, { token, body: { seats: 1 } })
  const guest = await signUp(identity({ invitation: created.body.code }), closed)
  t.match(guest, { status: 201 })
  const trail = await closed.ask('GET', `/v1/admin/events?account=${guest.body.account.id}`, { token })
  t.match(trail.body.items, [{ type: 'account.created', changes: { invitation: { after: created.body.code } } }])
})
