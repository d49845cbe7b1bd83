import t from 'tap'
import { type Answer, type Person, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const [reviewer, colleague] = [await app.staff('reviewer'), await app.staff('reviewer')]
const smallest = { kind: 'policy', actions: ['app.x'] }

async function place(on?: Person): Promise<{ hold: Answer; href: string; member: Person }> {
  const member = on ?? (await app.signUp())
  const hold = await app.hold(member, smallest)
  return { hold, href: `/v1/admin/holds/${hold.body.ref}`, member }
}

const claim = (href: string, by: Person, headers = {}) => app.ask('PUT', `${href}/claim`, { token: by.token, headers })
const release = (href: string, by: Person, headers = {}) =>
  app.ask('DELETE', `${href}/claim`, { token: by.token, headers })
const read = async (href: string) => (await app.ask('GET', href, { token: admin.token })).body
const trail = async (person: Person) =>
  (await app.ask('GET', `/v1/admin/events?account=${person.id}&limit=100`, { token: admin.token })).body.items

t.test('a reviewer claims a hold, finds it among their own, and releases it', async (t) => {
  const { hold, href } = await place()
  const { body } = hold
  const claimed = await claim(href, reviewer)
  t.match(claimed, { status: 200, body: { ref: body.ref, assignee: reviewer.id, claimed_at: String, version: 2 } })
  t.not(claimed.headers.etag, hold.headers.etag)
  t.same(await read(href), claimed.body)
  const mine = await app.ask('GET', `/v1/admin/holds?assignee=${reviewer.id}`, { token: reviewer.token })
  t.same(
    mine.body.items.map(({ ref }: { ref: string }) => ref),
    [body.ref],
  )

  const again = await claim(href, reviewer)
  t.same([again.status, again.body], [200, claimed.body], 'again it changes nothing')
  const released = await release(href, reviewer)
  t.same([released.status, released.body], [204, ''])
  t.match(await read(href), { assignee: null, claimed_at: null, version: 3 })
  t.equal((await release(href, colleague)).status, 204, 'what nobody has claimed is as it should be')
  t.match(await read(href), { version: 3 })
})

t.test('a claim by another reviewer is refused with their name; an admin can release it', async (t) => {
  const { href } = await place()
  const { body: current } = await claim(href, reviewer)
  for (const refusal of [await claim(href, colleague), await release(href, colleague)]) {
    t.match(refusal, { status: 409, body: { code: 'already_claimed', detail: String } })
    t.same(refusal.body.current, current)
    t.notOk(
      refusal.body.next.some(({ rel }: { rel: string }) => rel === 'claim'),
      'a reviewer cannot free it',
    )
    t.match(await takeWayOut(app, refusal, 'refetch'), { status: 200, body: { assignee: reviewer.id } })
    t.match(await takeWayOut(app, refusal, 'choose-other'), { status: 200, body: { items: Array } })
  }
  const refused = await claim(href, admin)
  t.match(refused, { status: 409, body: { code: 'already_claimed', current: { assignee: reviewer.id } } })
  t.equal((await takeWayOut(app, refused, 'claim')).status, 204)
  t.match(await claim(href, admin), { status: 200, body: { assignee: admin.id } })
})

t.test('a claim creates one event, in the trail of the held account', async (t) => {
  const { hold, href, member } = await place()
  const [ofMember, ofReviewer] = [await trail(member), await trail(reviewer)]
  const answers = [await claim(href, reviewer), await claim(href, reviewer), await release(href, reviewer)]
  t.same(await trail(reviewer), ofReviewer)
  const [released, claimed, ...before] = await trail(member)
  t.same(before, ofMember, 'one event for each change, none for the claim that was there')
  const actor = { kind: 'staff', id: reviewer.id }
  t.match(claimed, {
    type: 'hold.claimed',
    ...{ actor, hold_ref: hold.body.ref, request_id: answers[0]?.headers['x-request-id'] },
    changes: { assignee: { before: null, after: reviewer.id } },
  })
  t.match(released, {
    type: 'hold.released',
    ...{ actor, hold_ref: hold.body.ref, request_id: answers[2]?.headers['x-request-id'] },
    changes: { assignee: { before: reviewer.id, after: null } },
  })
})

t.test('a given version has to be the current one', async (t) => {
  const { hold, href } = await place()
  const stale = { 'if-match': '"another"' }
  for (const ask of [claim, release]) {
    t.match(await ask(href, reviewer, stale), {
      status: 412,
      body: { code: 'precondition_failed', current: hold.body },
    })
  }
  const refused = await claim(href, reviewer, stale)
  t.match(await takeWayOut(app, refused, 'retry-with'), { status: 200 })
  const byNumber = { token: reviewer.token, body: { version: 1 } }
  t.match(await app.ask('DELETE', `${href}/claim`, byNumber), { status: 409, body: { code: 'version_conflict' } })
  t.equal((await release(href, reviewer, { 'if-match': '*' })).status, 204)
})

t.test('no one can claim a hold on their own account, or an unknown one', async (t) => {
  const second = await app.staff('admin')
  const { href } = await place(second)
  t.match(await claim(href, second), { status: 409, body: { code: 'self_hold' } })
  t.match(await release(href, second), { status: 409, body: { code: 'self_hold' } })
  t.match(await claim('/v1/admin/holds/H-0000-0000', reviewer), { status: 404 })
})

t.test('many concurrent claims: one succeeds, the others learn who has it', async (t) => {
  const people = [admin, reviewer, colleague, await app.staff('admin'), await app.staff('reviewer')]
  for (let round = 0; round < 6; round++) {
    const { href } = await place()
    const answers = await Promise.all(people.map((person) => claim(href, person)))
    t.same(answers.map(({ status }) => status).sort(), [200, 409, 409, 409, 409])
    const { assignee } = await read(href)
    for (const { status, body } of answers) {
      t.equal(status === 200 ? body.assignee : body.current.assignee, assignee)
    }
  }
})

t.test('a hold on administering stops a claim that is on its way', async (t) => {
  const second = await app.staff('admin')
  const { href } = await place()
  const [claimed, frozen] = await Promise.all([
    claim(href, second),
    app.hold(second, { kind: 'policy', preset: 'privilege_freeze' }),
  ])
  t.equal(frozen.status, 201)
  t.ok([200, 409].includes(claimed.status), `${claimed.status}`)
  t.match(await claim(href, second), { status: 409, body: { code: 'account_held', action: 'admin.use' } })
  t.equal((await read(href)).assignee, claimed.status === 200 ? second.id : null)
})
