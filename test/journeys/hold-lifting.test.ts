import t from 'tap'
import { placeHold } from '../../src/holds/place.ts'
import { day, hour } from '../../src/time.ts'
import { type Answer, anyVersion, type Person, startTestApp, type TestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const reviewer = await app.staff('reviewer')

async function place(hold: Record<string, unknown> = {}): Promise<{ member: Person; hold: Answer; href: string }> {
  const member = await app.signUp()
  const placed = await app.hold(member, { kind: 'policy', actions: ['profile.update'], ...hold })
  return { member, hold: placed, href: `/v1/admin/holds/${placed.body.ref}` }
}

const lift = (href: string, by: Person, headers: Record<string, string> = anyVersion, more = {}) =>
  app.ask('POST', `${href}/lift`, { token: by.token, body: { reason: 'looked into it', ...more }, headers })
const editsProfile = (member: Person) =>
  app.ask('PATCH', '/v1/me', { token: member.token, body: { bio: 'x' }, headers: anyVersion })

t.test('lifting ends one hold and no other', async (t) => {
  const { member, hold, href } = await place()
  const other = await app.hold(member, { kind: 'policy', preset: 'lock' })
  const lifted = await lift(href, reviewer, { 'if-match': hold.headers.etag ?? '' })
  t.match(lifted, { status: 200, body: { ref: hold.body.ref, state: 'lifted', version: 2 } })
  t.not(lifted.headers.etag, hold.headers.etag)
  t.same((await app.ask('GET', href, { token: admin.token })).body, lifted.body)
  const refusal = await editsProfile(member)
  t.same(
    refusal.body.holds.map((hold: { ref: string }) => hold.ref),
    [other.body.ref],
  )
  t.equal((await lift(`/v1/admin/holds/${other.body.ref}`, reviewer)).status, 200)
  t.equal((await editsProfile(member)).status, 200)
})

t.test('a scheduled hold can be cancelled, and then never begins', async (t) => {
  const { member, href } = await place({ starts_at: app.inHours(1) })
  t.match(await lift(href, reviewer), { status: 200, body: { state: 'cancelled' } })
  app.advanceClock(hour)
  t.equal((await editsProfile(member)).status, 200)
  t.match((await app.ask('GET', href, { token: admin.token })).body, { state: 'cancelled' })
})

t.test('a lift names the version and a reason', async (t) => {
  const { hold, href } = await place()
  const without = await lift(href, reviewer, {})
  t.match(without, { status: 428, body: { code: 'precondition_required' } })
  const stale = await lift(href, reviewer, {}, { version: 7 })
  t.match(stale, { status: 409, body: { code: 'version_conflict', current: hold.body } })
  t.match(await lift(href, reviewer, { 'if-match': '"x"' }), { status: 412, body: { current: hold.body } })
  const bad: [Record<string, unknown>, string][] = [
    [{ reason: undefined }, 'required'],
    [{ reason: '' }, 'too_short'],
    [{ reason: 'x'.repeat(501) }, 'too_long'],
  ]
  for (const [more, code] of bad) {
    const refusal = await lift(href, reviewer, anyVersion, more)
    t.match(refusal, { status: 422, body: { errors: [{ pointer: '/reason', code }] } })
  }
  t.match(await takeWayOut(app, stale, 'retry-with'), { status: 200, body: { state: 'lifted' } })
})

t.test('a hold that needs two votes stays in force after the first, and ends with the second', async (t) => {
  const { member, href } = await place({ lift_requires: 2 })
  const first = await lift(href, reviewer)
  t.match(first, { status: 202, body: { state: 'active', version: 2, lift_votes: [{ by: reviewer.id, at: String }] } })
  t.equal((await editsProfile(member)).status, 409, 'one vote opens nothing')

  const again = await lift(href, reviewer)
  t.match(again, { status: 409, body: { code: 'second_reviewer_required' } })
  const asked = { token: admin.token }
  const second = await takeWayOut(app, again, 'ask-second', { reason: 'so do I' }, asked.token)
  t.match(second, { status: 200, body: { state: 'lifted', version: 3 } })
  t.match(
    second.body.lift_votes,
    [{ by: reviewer.id }, { by: admin.id, at: second.body.updated_at }],
    'both votes stand',
  )
  t.equal((await editsProfile(member)).status, 200)
})

t.test('a vote lapses after seven days', async (t) => {
  const { member, href } = await place({ lift_requires: 2 })
  t.equal((await lift(href, reviewer)).status, 202)
  app.advanceClock(7 * day - hour)
  t.equal((await lift(href, reviewer)).status, 409, 'it still counts')
  app.advanceClock(hour)
  const late = await lift(href, admin)
  t.match(late, { status: 202, body: { state: 'active' } }, 'the first has lapsed')
  t.same(
    late.body.lift_votes.map((vote: { by: string }) => vote.by),
    [admin.id],
  )
  t.equal((await editsProfile(member)).status, 409)
  t.match(await lift(href, reviewer), { status: 200, body: { state: 'lifted' } })
})

t.test('two concurrent first votes with one version never both count', async (t) => {
  for (let round = 0; round < 5; round++) {
    const { hold, href } = await place({ lift_requires: 2 })
    const headers = { 'if-match': hold.headers.etag ?? '' }
    const [byReviewer, byAdmin] = await Promise.all([lift(href, reviewer, headers), lift(href, admin, headers)])
    t.same([byReviewer.status, byAdmin.status].sort(), [202, 412])
    const { body } = await app.ask('GET', href, { token: admin.token })
    t.match(body, { state: 'active', version: 2 })
    t.equal(body.lift_votes.length, 1)
  }
})

t.test('an ended hold is not lifted again, and the refusal shows how it ended', async (t) => {
  const [lifted, cancelled, expired] = [
    await place(),
    await place({ starts_at: app.inHours(9) }),
    await place({ expires_at: app.inHours(1) }),
  ]
  for (const { href } of [lifted, cancelled]) t.equal((await lift(href, reviewer)).status, 200)
  app.advanceClock(hour)
  for (const [{ href }, state] of [
    [lifted, 'lifted'],
    [cancelled, 'cancelled'],
    [expired, 'expired'],
  ] as const) {
    const refusal = await lift(href, reviewer)
    t.match(refusal, { status: 409, body: { code: 'invalid_transition' } }, state)
    t.same(refusal.body.current, { state, allowed: [] })
  }
})

t.test('many concurrent lifts: one succeeds', async (t) => {
  const { href } = await place()
  const answers = await Promise.all(Array.from({ length: 6 }, () => lift(href, reviewer)))
  t.same(answers.map((answer) => answer.status).sort(), [200, 409, 409, 409, 409, 409])
  for (const answer of answers.filter((answer) => answer.status === 409)) {
    t.match(answer.body, { code: 'invalid_transition', current: { state: 'lifted' } })
  }
})

t.test('no one can edit or lift a hold on their own account', async (t) => {
  const colleague = await app.staff('admin')
  const placed = await app.hold(colleague, { kind: 'policy', actions: ['app.x'] })
  const href = `/v1/admin/holds/${placed.body.ref}`
  const ask = { token: colleague.token, headers: anyVersion, body: { message: 'x' } }
  t.match(await app.ask('PATCH', href, ask), { status: 409, body: { code: 'self_hold' } })
  t.match(await lift(href, colleague), { status: 409, body: { code: 'self_hold' } })
  t.same((await app.ask('GET', href, { token: admin.token })).body, placed.body)
})

async function defaultOf(place: TestApp, kind: string): Promise<number> {
  const hold = { kind, actions: ['app.x'], end_sessions: false }
  const full = kind === 'requirement' ? { ...hold, requirement: 'email_verified' } : hold
  return (await place.hold(await place.signUp(), full)).body.lift_requires
}

t.test('security and legal holds need two reviewers where there are two, all others one', async (t) => {
  const alone = await startTestApp(t)
  const expected = { review: 1, security: 2, policy: 1, requirement: 1, legal: 2 }
  for (const [kind, votes] of Object.entries(expected)) {
    t.equal(await defaultOf(app, kind), votes, kind)
    t.equal(await defaultOf(alone, kind), 1, `${kind}, with one reviewer only`)
  }
  await alone.staff('support')
  t.equal(await defaultOf(alone, 'security'), 1, 'support does not review')
  await alone.staff('reviewer')
  t.equal(await defaultOf(alone, 'security'), 2)
})

t.test('a held reviewer, or one without powers, does not count as able to lift', async (t) => {
  const small = await startTestApp(t)
  const [reviewer, frozen] = [await small.staff('reviewer'), await small.staff('reviewer')]
  await small.hold(frozen, { preset: 'privilege_freeze' })
  const heavy = { kind: 'security', preset: 'takeover_freeze', end_sessions: false }
  t.equal((await small.hold(reviewer, heavy)).body.lift_requires, 1, 'the admin alone could lift it')
  t.equal((await small.hold(await small.signUp(), heavy)).body.lift_requires, 2)
})

t.test('with LIFT_REQUIRES=1 one reviewer lifts every hold that does not ask for two', async (t) => {
  const single = await startTestApp(t, { LIFT_REQUIRES: '1' })
  await single.staff('reviewer')
  for (const kind of ['security', 'legal']) t.equal(await defaultOf(single, kind), 1, kind)
  const asked = await single.hold(await single.signUp(), { preset: 'preserve', kind: 'legal', lift_requires: 2 })
  t.equal(asked.body.lift_requires, 2)
})

t.test('a hold that needs two reviewers is logged when only one could lift it', async (t) => {
  const alone = await startTestApp(t)
  const [admin, member] = [await alone.admin(), await alone.signUp()]
  const warnings: string[] = []
  const place = (kind: string) =>
    placeHold(
      alone.started.service,
      {
        account: { _id: admin.id, roles: ['admin'] },
        right: { kind: 'staff', session: null, roles: ['admin'] },
        origin: { actor: { kind: 'staff', id: admin.id }, requestId: null, attempt: null },
      },
      { account: member.id, kind: kind as 'legal', reason: 'other', actions: ['app.x'] },
      { warn: (message) => warnings.push(message) },
    )
  t.match(await place('legal'), { lift_requires: 1 })
  t.match(warnings, [/one reviewer/])
  await place('policy')
  await alone.staff('reviewer')
  t.match(await place('legal'), { lift_requires: 2 })
  t.equal(warnings.length, 1)
})
