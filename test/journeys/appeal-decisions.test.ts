import t from 'tap'
import { hour } from '../../src/time.ts'
import { anyVersion, type Person, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const [reviewer, colleague] = [await app.staff('reviewer'), await app.staff('reviewer')]

const submit = (owner: Person, ref: string) =>
  app.ask('POST', `/v1/me/holds/${ref}/appeals`, { token: owner.token, body: { text: 'It was not me.' } })

/** An account with a hold of the admin's on its profile, and an appeal against it. */
async function appealed(hold: Record<string, unknown> = {}) {
  const owner = await app.signUp()
  const { ref } = (await app.hold(owner, { kind: 'policy', actions: ['profile.*'], ...hold })).body
  const appeal = await submit(owner, ref)
  return { owner, ref, id: appeal.body.id as string, href: `/v1/admin/appeals/${appeal.body.id}`, appeal }
}

const claim = (href: string, by: Person, headers = {}) => app.ask('PUT', `${href}/claim`, { token: by.token, headers })
const release = (href: string, by: Person) => app.ask('DELETE', `${href}/claim`, { token: by.token })
const decide = (href: string, by: Person, decision: string, more = {}, headers = {}) =>
  app.ask('POST', `${href}/decision`, { token: by.token, headers, body: { decision, reason: 'I looked.', ...more } })
const read = async (href: string) => (await app.ask('GET', href, { token: admin.token })).body
const edit = (owner: Person) =>
  app.ask('PATCH', '/v1/me', { token: owner.token, headers: anyVersion, body: { bio: 'x' } })
const newest = async (account: Person) =>
  (await app.ask('GET', `/v1/admin/events?account=${account.id}&limit=1`, { token: admin.token })).body.items[0]

t.test('a reviewer claims and grants an appeal: its hold is overturned, and no other', async (t) => {
  const { owner, ref, href, appeal } = await appealed()
  const newer = (await app.hold(owner, { kind: 'policy', actions: ['profile.update'] })).body.ref
  const claimed = await claim(href, reviewer)
  t.match(claimed, { status: 200, body: { state: 'in_review', assignee: reviewer.id, version: 2 } })
  t.not(claimed.headers.etag, appeal.headers.etag)
  t.match((await app.ask('GET', `/v1/me/holds/${ref}`, owner)).body.appeal, { state: 'in_review', allowed: false })
  const again = await claim(href, reviewer)
  t.same([again.status, again.body], [200, claimed.body], 'again it changes nothing')

  const granted = await decide(href, reviewer, 'grant', { note: 'seen' })
  const decision = { outcome: 'grant', reason: 'I looked.', at: String }
  t.match(granted, { status: 200, body: { state: 'granted', decision, still_in_force: [newer], version: 3 } })
  t.ok(granted.headers.etag?.includes('.3'))
  const { still_in_force, ...decided } = granted.body
  t.same(await read(href), decided)
  t.match(await read(`/v1/admin/holds/${ref}`), { state: 'overturned', version: 4 })
  t.match(await read(`/v1/admin/holds/${newer}`), { state: 'active', version: 1 })
  t.match(await edit(owner), { status: 409, body: { holds: [{ ref: newer }] } })
  t.match((await app.ask('GET', `/v1/me/holds/${ref}`, owner)).body, {
    state: 'overturned',
    appeal: { state: 'granted', allowed: false },
  })
})

t.test('granting an appeal against the only blocking hold unblocks its actions at once', async (t) => {
  const { owner, href } = await appealed()
  t.equal((await edit(owner)).status, 409)
  t.match(await decide(href, reviewer, 'grant'), {
    status: 200,
    body: { state: 'granted', assignee: reviewer.id, still_in_force: [] },
  })
  t.equal((await edit(owner)).status, 200)
})

t.test('denying an appeal is final, and the hold stays', async (t) => {
  const { owner, ref, href } = await appealed()
  t.match(await decide(href, reviewer, 'deny'), { status: 200, body: { state: 'denied', still_in_force: [ref] } })
  t.equal((await edit(owner)).status, 409)
  t.match(await submit(owner, ref), { status: 409, body: { code: 'not_appealable' } })
  t.match((await app.ask('GET', `/v1/me/holds/${ref}`, owner)).body.appeal, { state: 'denied', allowed: false })
})

t.test(
  'the reviewer who placed the hold cannot decide the appeal, and the refusal points to someone who can',
  async (t) => {
    const { href } = await appealed()
    const before = await read(href)
    for (const refusal of [await decide(href, admin, 'grant'), await claim(href, admin)]) {
      t.match(refusal, { status: 409, body: { code: 'same_reviewer' } })
    }
    t.same(await read(href), before, 'nothing was changed')
    const refusal = await decide(href, admin, 'grant')
    const supplied = { decision: 'deny', reason: 'I looked, too.' }
    t.match(await takeWayOut(app, refusal, 'ask-second', supplied, reviewer.token), { status: 200 })
  },
)

t.test('an appeal that another reviewer has claimed is not decided until they or an admin release it', async (t) => {
  const { href } = await appealed()
  const claimed = await claim(href, reviewer)
  const second = await app.staff('admin')
  for (const by of [colleague, second]) {
    for (const refusal of [await decide(href, by, 'grant'), await claim(href, by)]) {
      t.match(refusal, { status: 409, body: { code: 'already_claimed', current: claimed.body } })
      t.match(await takeWayOut(app, refusal, 'choose-other'), { status: 200 })
    }
  }
  t.match(await release(href, colleague), { status: 409, body: { code: 'already_claimed' } })
  t.equal((await release(href, reviewer)).status, 204)
  t.match(await read(href), { state: 'submitted', assignee: null, version: 3 })
  t.equal((await release(href, colleague)).status, 204, 'what nobody has claimed is as it should be')
  t.match(await read(href), { version: 3 })

  t.equal((await claim(href, reviewer)).status, 200)
  const refused = await decide(href, second, 'grant')
  t.equal((await takeWayOut(app, refused, 'claim')).status, 204)
  t.match(await decide(href, second, 'grant'), { status: 200, body: { assignee: second.id } })
})

t.test('reviewers cannot decide their own appeals', async (t) => {
  const held = await app.staff('admin')
  const { ref } = (await app.hold(held, { kind: 'policy', actions: ['app.x'] })).body
  const href = `/v1/admin/appeals/${(await submit(held, ref)).body.id}`
  for (const refusal of [await claim(href, held), await decide(href, held, 'grant'), await release(href, held)]) {
    t.match(refusal, { status: 409, body: { code: 'self_hold' } })
  }
  t.match(await read(href), { state: 'submitted', version: 1 })
})

t.test('an appeal whose hold has expired is moot when it is read', async (t) => {
  const expires_at = new Date(app.started.service.now().getTime() + hour).toISOString()
  const { owner, ref, href, id } = await appealed({ expires_at })
  app.advanceClock(hour)
  const refusal = await decide(href, reviewer, 'grant')
  t.match(refusal, { status: 409, body: { code: 'invalid_transition', current: { state: 'moot', allowed: [] } } })
  t.match(await takeWayOut(app, refusal, 'refetch'), { body: { state: 'moot' } })
  t.match(await read(`/v1/admin/holds/${ref}`), { state: 'expired' })
  const withdrawal = await app.ask('POST', `/v1/me/holds/${ref}/appeals/${id}/withdraw`, { token: owner.token })
  t.match(withdrawal, { status: 409, body: { current: { state: 'moot' } } })
})

t.test('a given version has to be the current one', async (t) => {
  const { owner, ref, id, href, appeal } = await appealed()
  const tag = appeal.headers.etag ?? ''
  t.equal((await app.ask('GET', href, { token: reviewer.token })).headers.etag, tag)
  const stale = { 'if-match': '"another"' }
  const withdraw = (headers: Record<string, string>) =>
    app.ask('POST', `/v1/me/holds/${ref}/appeals/${id}/withdraw`, { token: owner.token, headers })
  for (const refusal of [
    await claim(href, reviewer, stale),
    await decide(href, reviewer, 'deny', {}, stale),
    await withdraw(stale),
  ]) {
    t.match(refusal, { status: 412, body: { code: 'precondition_failed', current: { id, version: 1 } } })
  }
  const byNumber = await decide(href, reviewer, 'deny', { version: 9 })
  t.match(byNumber, { status: 409, body: { code: 'version_conflict', conflicting_field: 'version' } })
  t.match(await takeWayOut(app, byNumber, 'retry-with'), { status: 200, body: { state: 'denied', version: 2 } })
  t.match(await withdraw({ 'if-match': tag }), { status: 412, body: { current: { state: 'denied' } } })
})

t.test('a decision needs a reason and follows the rules', async (t) => {
  const { href } = await appealed()
  const broken: [Record<string, unknown>, string, string][] = [
    [{ decision: 'maybe' }, '/decision', 'not_allowed'],
    [{ reason: '' }, '/reason', 'too_short'],
    [{ reason: undefined }, '/reason', 'required'],
    [{ reason: 'é'.repeat(501) }, '/reason', 'too_long'],
    [{ hold: 'x' }, '/hold', 'unknown_member'],
  ]
  for (const [more, pointer, code] of broken) {
    t.match(await decide(href, reviewer, 'grant', more), { status: 422, body: { errors: [{ pointer, code }] } })
  }
  t.match(await decide('/v1/admin/appeals/none', reviewer, 'grant'), { status: 404, body: { code: 'not_found' } })
  t.match(await read(href), { state: 'submitted' })
})

t.test(
  'each step creates one event in the trail of the account, which hides the names of staff from the owner',
  async (t) => {
    const { owner, ref, href, id } = await appealed()
    const expect = async (type: string, changes: object) => {
      const event = await newest(owner)
      t.match(event, { type, hold_ref: ref, actor: { kind: 'staff', id: reviewer.id }, changes })
      return event.seq as number
    }
    await claim(href, reviewer)
    const first = await expect('appeal.claimed', {
      appeal: { before: { id, state: 'submitted' }, after: { id, state: 'in_review', assignee: reviewer.id } },
      hold: { before: { appeal_state: 'submitted' }, after: { appeal_state: 'in_review' } },
    })
    await release(href, reviewer)
    await expect('appeal.released', { appeal: { after: { id, state: 'submitted', assignee: null } } })
    await decide(href, reviewer, 'grant', { note: '$note' })
    const last = await expect('appeal.decided', {
      hold: { before: { ref }, after: null },
      appeal: { after: { state: 'granted' } },
      decision: { before: null, after: { outcome: 'grant', reason: 'I looked.', note: '$note' } },
    })
    t.equal(last, first + 2, 'and none beside them')
    const ownHold = JSON.stringify((await app.ask('GET', `/v1/me/holds/${ref}`, { token: owner.token })).body)
    t.notOk(ownHold.includes(reviewer.id))
  },
)

t.test('an open appeal raises its hold in the queue', async (t) => {
  const queue = async () =>
    (await app.ask('GET', '/v1/admin/holds?state=active&limit=100', { token: admin.token })).body.items.map(
      (hold: { ref: string }) => hold.ref,
    )
  const owner = await app.signUp()
  const soon = (await app.hold(owner, { preset: 'preserve', review_due_at: '2001-01-01T00:00:00Z' })).body.ref
  const { owner: other, ref, id } = await appealed({ review_due_at: '2999-01-01T00:00:00Z' })
  const raised = await queue()
  t.ok(raised.indexOf(ref) < raised.indexOf(soon), 'before one that is overdue')
  const due = await app.ask('GET', `/v1/admin/holds?due_before=2001-02-01T00:00:00Z`, { token: admin.token })
  t.same(
    due.body.items.map((hold: { ref: string }) => hold.ref),
    [soon],
    'due is due all the same',
  )
  await app.ask('POST', `/v1/me/holds/${ref}/appeals/${id}/withdraw`, { token: other.token })
  const lowered = await queue()
  t.ok(lowered.indexOf(ref) > lowered.indexOf(soon))
})
