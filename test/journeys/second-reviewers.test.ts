// What two reviewers have to agree on: lifting a hold, granting an appeal against it, removing its evidence.
import t from 'tap'
import { type Answer, anyVersion, type Person, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const admin = await app.admin()

interface Held {
  owner: Person
  ref: string
  href: string
}

async function place(by: Person = admin): Promise<Held> {
  const owner = await app.signUp()
  const body = { kind: 'policy', reason: 'other', actions: ['profile.update'], lift_requires: 2 }
  const placed = await app.ask('POST', `/v1/admin/accounts/${owner.id}/holds`, { token: by.token, body })
  if (placed.status !== 201) throw new Error(JSON.stringify(placed.body))
  return { owner, ref: placed.body.ref, href: `/v1/admin/holds/${placed.body.ref}` }
}

const lift = ({ href }: Held, by: Person) =>
  app.ask('POST', `${href}/lift`, { token: by.token, headers: anyVersion, body: { reason: 'looked into it' } })
const takeBack = ({ href }: Held, by: Person) => app.ask('DELETE', `${href}/lift`, { token: by.token })
const edit = ({ href }: Held, body: object) => app.ask('PATCH', href, { token: admin.token, headers: anyVersion, body })
const giveRoles = async (to: Person, roles: string[]) => {
  const ask = { token: admin.token, headers: anyVersion, body: { roles } }
  const answer = await app.ask('PUT', `/v1/admin/accounts/${to.id}/roles`, ask)
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
}
const votersOf = ({ body }: Answer) => body.lift_votes.map(({ by }: { by: string }) => by)

async function appeal({ owner, ref }: Held): Promise<string> {
  const ask = { token: owner.token, body: { text: 'It was not me.' } }
  const { body } = await app.ask('POST', `/v1/me/holds/${ref}/appeals`, ask)
  return `/v1/admin/appeals/${body.id}`
}
const decide = (href: string, by: Person, decision = 'grant') =>
  app.ask('POST', `${href}/decision`, { token: by.token, body: { decision, reason: 'looked into it' } })

const losses: Record<string, (voter: Person, held: Held) => Promise<unknown>> = {
  'is demoted': (voter) => giveRoles(voter, []),
  'may only support': (voter) => giveRoles(voter, ['support']),
  'is locked': (voter) => app.hold(voter, { kind: 'policy', preset: 'lock' }),
  'begins to close the account': (voter) =>
    app.ask('POST', '/v1/me/close', { token: voter.token, body: { password: 'correct horse battery staple' } }),
  'may not act on the owner any more': (_, { owner }) => giveRoles(owner, ['support']),
}

for (const [loss, lose] of Object.entries(losses)) {
  t.test(`the vote of a reviewer who ${loss} does not count`, async (t) => {
    const [held, voter] = [await place(), await app.staff('reviewer')]
    t.equal((await lift(held, voter)).status, 202)
    await lose(voter, held)
    const second = await lift(held, admin)
    t.equal(second.status, 202, 'the second vote is the first that counts')
    t.same(votersOf(second), [admin.id])
    t.equal((await lift(held, await app.staff('admin'))).status, 200)
  })
}

t.test('a vote counts again once its reviewer may act again', async (t) => {
  const [held, voter] = [await place(), await app.staff('reviewer')]
  await lift(held, voter)
  await giveRoles(voter, [])
  await giveRoles(voter, ['reviewer'])
  t.equal((await lift(held, admin)).status, 200)
})

t.test('an edit of what a hold enforces discards its votes, another edit does not', async (t) => {
  for (const body of [{ actions: ['*'] }, { actions: ['profile.update', 'app.x'] }]) {
    const [held, voter] = [await place(), await app.staff('reviewer')]
    t.equal((await lift(held, voter)).status, 202)
    t.same(votersOf(await edit(held, { note: 'still looking' })), [voter.id])
    t.same(votersOf(await edit(held, body)), [])
    t.equal((await lift(held, admin)).status, 202)
  }
})

t.test('a reviewer withdraws a vote, and repeating that changes nothing', async (t) => {
  const [held, voter] = [await place(), await app.staff('reviewer')]
  await lift(held, voter)
  const without = await takeBack(held, voter)
  t.match(without, { status: 200, body: { version: 3 } })
  t.same(votersOf(without), [])
  t.match(await takeBack(held, voter), { status: 200, body: { version: 3 } })
  t.equal((await lift(held, admin)).status, 202)
  t.equal((await takeBack(held, held.owner)).status, 403)
  const trail = await app.ask('GET', `/v1/admin/events?account=${held.owner.id}&type=hold.vote_taken_back`, admin)
  t.match(trail.body.items, [{ actor: { id: voter.id }, changes: { vote: { before: { by: voter.id }, after: null } } }])
})

t.test('granting an appeal against such a hold needs two, and the first grant is a vote', async (t) => {
  const [held, firstReviewer, secondReviewer] = [
    await place(),
    await app.staff('reviewer'),
    await app.staff('reviewer'),
  ]
  const href = await appeal(held)
  t.equal((await app.ask('PUT', `${href}/claim`, firstReviewer)).status, 200)
  const first = await decide(href, firstReviewer)
  t.match(first, { status: 202, body: { state: 'submitted', assignee: null, decision: null } })
  t.same(first.body.still_in_force, [held.ref])
  t.same(votersOf(await app.ask('GET', held.href, admin)), [firstReviewer.id])

  const again = await decide(href, firstReviewer)
  t.match(again, { status: 409, body: { code: 'second_reviewer_required' } })
  const second = await decide(href, secondReviewer)
  t.match(second, { status: 200, body: { state: 'granted', decision: { outcome: 'grant' } } })
  t.same(second.body.still_in_force, [])
  t.match((await app.ask('GET', held.href, admin)).body, { state: 'overturned' })
})

t.test('a vote to lift counts as one of the two, also by the placer, who cannot decide the appeal', async (t) => {
  const [placer, reviewer] = [await app.staff('reviewer'), await app.staff('reviewer')]
  const held = await place(placer)
  const href = await appeal(held)
  t.match(await decide(href, placer), { status: 409, body: { code: 'same_reviewer' } })
  t.equal((await lift(held, placer)).status, 202)
  t.match(await decide(href, reviewer), { status: 200, body: { state: 'granted' } })
})

t.test('one reviewer grants and another lifts: the hold ends', async (t) => {
  const [held, reviewer] = [await place(), await app.staff('reviewer')]
  const href = await appeal(held)
  const first = await decide(href, reviewer)
  t.equal(first.status, 202)
  const again = await decide(href, reviewer)
  const lifted = await takeWayOut(app, again, 'ask-second', { reason: 'so do I' }, admin.token)
  t.match(lifted, { status: 200, body: { state: 'lifted' } })
})

t.test('one reviewer alone denies such an appeal', async (t) => {
  const held = await place()
  t.match(await decide(await appeal(held), await app.staff('reviewer'), 'deny'), {
    status: 200,
    body: { state: 'denied' },
  })
})

t.test('removing evidence of such a hold needs two reviewers, and it cannot be replaced', async (t) => {
  const [held, firstReviewer, second] = [await place(), await app.staff('reviewer'), await app.staff('reviewer')]
  const url = `${held.href}/evidence/scan.bin`
  const headers = { 'content-type': 'application/octet-stream' }
  const put = (more = {}) =>
    app.ask('PUT', url, { token: firstReviewer.token, body: 'bytes', headers: { ...headers, ...more } })
  const remove = (by: Person) => app.ask('DELETE', url, { token: by.token })
  t.equal((await put()).status, 201)
  t.match(await put({ 'if-match': '*' }), { status: 409, body: { code: 'second_reviewer_required' } })

  const first = await remove(firstReviewer)
  t.match(first, { status: 202, body: { path: 'scan.bin', removal_votes: [{ by: firstReviewer.id }] } })
  t.equal((await app.ask('GET', url, second)).status, 200, 'it is still there')
  const again = await remove(firstReviewer)
  t.match(again, { status: 409, body: { code: 'second_reviewer_required' } })
  t.equal((await takeWayOut(app, again, 'ask-second', {}, second.token)).status, 204)
  t.equal((await app.ask('GET', url, second)).status, 404)
})

t.test('the first removal does not count once its reviewer may no longer act', async (t) => {
  const [held, reviewer] = [await place(), await app.staff('reviewer')]
  const url = `${held.href}/evidence/scan.bin`
  const headers = { 'content-type': 'application/octet-stream' }
  await app.ask('PUT', url, { token: reviewer.token, body: 'bytes', headers })
  t.equal((await app.ask('DELETE', url, reviewer)).status, 202)
  await giveRoles(reviewer, [])
  t.equal((await app.ask('DELETE', url, admin)).status, 202)
})
