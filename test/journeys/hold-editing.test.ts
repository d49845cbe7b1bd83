import t from 'tap'
import { hour } from '../../src/time.ts'
import { type Answer, anyVersion, type Person, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const reviewer = await app.staff('reviewer')

async function place(hold: Record<string, unknown> = {}): Promise<{ member: Person; hold: Answer; href: string }> {
  const member = await app.signUp()
  const placed = await app.hold(member, { kind: 'policy', actions: ['profile.update'], ...hold })
  return { member, hold: placed, href: `/v1/admin/holds/${placed.body.ref}` }
}

const edit = (href: string, body: Record<string, unknown>, headers: Record<string, string> = anyVersion) =>
  app.ask('PATCH', href, { token: reviewer.token, body, headers })
const editsProfile = (member: Person) =>
  app.ask('PATCH', '/v1/me', { token: member.token, body: { bio: 'x' }, headers: anyVersion })

t.test('an edit is a merge patch: members sent change, null clears, absent ones stay', async (t) => {
  const { hold, href } = await place({ message: 'a', note: 'b', case_ref: 'c', expires_at: app.inHours(1) })
  const review_due_at = app.inHours(9)
  const first = await edit(href, { message: 'new', review_due_at }, { 'if-match': hold.headers.etag ?? '' })
  t.equal(first.status, 200)
  const { version, updated_at, ...rest } = first.body
  t.match({ ...hold.body, message: 'new', review_due_at }, rest)
  t.equal(version, 2)
  t.ok(Date.parse(updated_at) >= Date.parse(hold.body.updated_at))
  t.not(first.headers.etag, hold.headers.etag)

  const cleared = await edit(href, { message: null, note: null, case_ref: null, expires_at: null, version: 2 }, {})
  t.match(cleared, { status: 200, body: { message: null, note: null, case_ref: null, until: null, version: 3 } })
  t.same((await app.ask('GET', href, { token: admin.token })).body, cleared.body)
  t.match(await edit(href, { message: null }), { status: 200, body: { version: 4 } }, 'also to the same value')
})

t.test('widening blocks at once, narrowing opens at once, and the owner sees the edit', async (t) => {
  const { member, hold, href } = await place({ preset: 'preserve', actions: undefined })
  t.equal((await editsProfile(member)).status, 200)
  t.match(await edit(href, { actions: ['profile.*'], message: 'told' }), {
    status: 200,
    body: { actions: ['profile.*'], preset: null },
  })
  t.match(await editsProfile(member), {
    status: 409,
    body: { holds: [{ ref: hold.body.ref, actions: ['profile.*'], message: 'told' }] },
  })
  t.equal((await edit(href, { actions: ['email.*'] })).status, 200)
  t.equal((await editsProfile(member)).status, 200)
  t.equal((await edit(href, { actions: ['*'], expires_at: app.inHours(1) })).status, 200)
  t.match(await editsProfile(member), { status: 409, body: { until: String } })
  app.advanceClock(hour)
  t.equal((await editsProfile(member)).status, 200, 'the new end counts')
})

t.test('an edit keeps what the kind and the requirement say about the actions', async (t) => {
  const security = await place({ kind: 'security', end_sessions: false, lift_requires: 1 })
  t.match(await edit(security.href, { actions: ['email.change'] }), {
    body: { actions: ['email.change', 'account.close', 'account.export'] },
  })
  const { member, href } = await place({ kind: 'requirement', requirement: 'second_factor' })
  t.equal((await edit(href, { actions: ['*'] })).status, 200)
  const { body } = await app.ask('GET', '/v1/me/actions', { token: member.token })
  const open = body.items.filter((entry: { allowed: boolean }) => entry.allowed)
  t.same(
    open.slice(0, 2).map(({ action }: { action: string }) => action),
    ['password.reset', 'factor.add'],
  )
})

t.test('an edit names the version it changes; a stale one gets the current hold', async (t) => {
  const { hold, href } = await place()
  const [tag, body] = [hold.headers.etag ?? '', { message: 'mine' }]
  const ask = (headers = {}, more = {}) => ({ token: reviewer.token, headers, body: { ...body, ...more } })
  const without = await app.ask('PATCH', href, ask())
  t.match(without, { status: 428, body: { code: 'precondition_required' } })
  t.match(await takeWayOut(app, without, 'retry-with'), { status: 200, body: { version: 2 } })

  const current = (await app.ask('GET', href, { token: reviewer.token })).body
  for (const stale of [tag, `W/${tag}`, '"another.1.active"', tag.replace('active', 'scheduled')]) {
    const refusal = await app.ask('PATCH', href, ask({ 'if-match': stale }))
    t.match(refusal, { status: 412, body: { code: 'precondition_failed' } }, stale)
    t.same(refusal.body.current, current)
  }
  const byNumber = await app.ask('PATCH', href, ask({}, { version: 1 }))
  t.match(byNumber, { status: 409, body: { code: 'version_conflict', conflicting_field: 'version', current } })
  t.match(await app.ask('PATCH', href, ask({ 'if-match': tag }, { version: 1 })), { status: 412 })
  t.match(await app.ask('PATCH', href, ask(anyVersion, { version: 1 })), { status: 409 }, 'both must hold')
  t.match(await app.ask('PATCH', href, ask({ 'if-match': 'bare' })), { status: 400 })

  const retried = await takeWayOut(app, byNumber, 'retry-with')
  t.match(retried, { status: 200, body: { message: 'mine', version: 3 } })
  const header = await app.ask('PATCH', href, ask({ 'if-match': tag }))
  t.match(await takeWayOut(app, header, 'refetch'), { status: 200, body: retried.body })
  t.match(await takeWayOut(app, header, 'retry-with'), {
    status: 200,
    body: { version: 4 },
  })
})

t.test('many concurrent edits of one version: one succeeds', async (t) => {
  const { hold, href } = await place()
  const headers = { 'if-match': hold.headers.etag ?? '' }
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, index) => edit(href, { message: `${index}` }, headers)),
  )
  t.same(answers.map((answer) => answer.status).sort(), [200, 412, 412, 412, 412, 412])
  const winner = answers.find((answer) => answer.status === 200)
  t.same((await app.ask('GET', href, { token: admin.token })).body, winner?.body)
})

t.test('an edit that breaks a rule is refused with the member', async (t) => {
  const { href } = await place()
  const scheduled = await place({ starts_at: app.inHours(2) })
  const broken: [string, Record<string, unknown>, string, string][] = [
    [href, { actions: [] }, '/actions', 'too_short'],
    [href, { actions: ['hold.read'] }, '/actions/0', 'not_allowed'],
    [href, { actions: null }, '/actions', 'type'],
    [href, { expires_at: app.inHours(-1) }, '/expires_at', 'out_of_range'],
    [scheduled.href, { expires_at: app.inHours(1) }, '/expires_at', 'out_of_range'],
    [href, { review_due_at: null }, '/review_due_at', 'type'],
    [href, { message: 'x'.repeat(1001) }, '/message', 'too_long'],
    [href, { kind: 'legal' }, '/kind', 'unknown_member'],
    [href, { starts_at: app.inHours(1) }, '/starts_at', 'unknown_member'],
  ]
  for (const [path, body, pointer, code] of broken) {
    const refusal = await edit(path, body)
    t.match(refusal, { status: 422, body: { errors: [{ in: 'body', pointer, code }] } }, pointer)
    t.equal(refusal.body.errors.length, 1)
  }
  t.match(await edit('/v1/admin/holds/H-0000-0000', { message: 'x' }), { status: 404 })
})

t.test('no edit weakens a hold that needs two reviewers, but one reviewer may strengthen it', async (t) => {
  const { hold, href } = await place({
    ...{ kind: 'security', actions: ['email.*', 'profile.update'], end_sessions: false, lift_requires: 2 },
    expires_at: app.inHours(10),
  })
  const weaker = [
    { actions: ['email.*'] },
    { actions: ['email.change', 'profile.update'] },
    { expires_at: app.inHours(9) },
  ]
  for (const body of weaker) {
    const refusal = await edit(href, body)
    t.match(refusal, { status: 409, body: { code: 'second_reviewer_required' } }, JSON.stringify(body))
    t.notOk('current' in refusal.body)
  }
  t.same((await app.ask('GET', href, { token: admin.token })).body, hold.body, 'nothing was changed')

  const refusal = await edit(href, { expires_at: app.inHours(1) })
  const asked = { token: admin.token }
  const voted = await takeWayOut(app, refusal, 'ask-second', { reason: 'place a weaker one' }, asked.token)
  t.match(voted, { status: 202, body: { state: 'active', lift_votes: [{ by: admin.id }] } })

  const stronger = [
    { actions: ['email.*', 'profile.*'] },
    { expires_at: app.inHours(11) },
    { expires_at: null },
    { note: 'n' },
  ]
  for (const body of stronger) t.equal((await edit(href, body)).status, 200, JSON.stringify(body))
  t.match(await edit(href, { expires_at: app.inHours(99) }), { status: 409 }, 'any end is weaker than none')
})

t.test('an ended hold cannot be edited, however it ended', async (t) => {
  const lifted = await place()
  const ask = { token: admin.token, body: { reason: 'over' }, headers: anyVersion }
  t.equal((await app.ask('POST', `${lifted.href}/lift`, ask)).status, 200)
  const expired = await place({ expires_at: app.inHours(1) })
  app.advanceClock(hour)
  for (const [{ href }, state] of [
    [lifted, 'lifted'],
    [expired, 'expired'],
  ] as const) {
    const refusal = await edit(href, { expires_at: null })
    t.match(refusal, { status: 409, body: { code: 'invalid_transition' } }, state)
    t.same(refusal.body.current, { state, allowed: [] })
    t.match(await takeWayOut(app, refusal, 'refetch'), { status: 200, body: { state, ref: href.slice(-11) } })
  }
  t.match(await edit(expired.href, { note: 'x' }, { 'if-match': expired.hold.headers.etag ?? '' }), {
    status: 412,
    body: { current: { state: 'expired', version: 1 } },
  })
})
