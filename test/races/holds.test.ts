import t from 'tap'
import { type Answer, type Person, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)

const any = { 'if-match': '*' }
const cover = { actions: ['profile.update'], kind: 'review', reason: 'other' }
const statusesOf = (answers: Answer[]) => answers.map(({ status }) => status).sort()
const place = (by: Person, account: Person, body: object) =>
  app.ask('POST', `/v1/admin/accounts/${account.id}/holds`, { token: by.token, body })
const lift = (by: Person, ref: string, headers: Record<string, string>) =>
  app.ask('POST', `/v1/admin/holds/${ref}/lift`, { token: by.token, headers, body: { reason: 'settled' } })
const edit = (by: Person, ref: string, headers: Record<string, string>, body: object) =>
  app.ask('PATCH', `/v1/admin/holds/${ref}`, { token: by.token, headers, body })

async function typesOf(person: Person): Promise<string[]> {
  const admin = await app.admin()
  const trail = await app.ask('GET', `/v1/admin/events?account=${person.id}&limit=100`, { token: admin.token })
  return trail.body.items.map(({ type }: { type: string }) => type)
}

t.test('two concurrent lifts of one version: one wins, the other sees that the hold has ended', async (t) => {
  const reviewers = [await app.staff('reviewer'), await app.staff('reviewer')]
  for (let round = 0; round < 6; round++) {
    const person = await app.signUp()
    const hold = await app.hold(person, cover)
    const headers = { 'if-match': hold.headers.etag ?? '' }
    const answers = await Promise.all(reviewers.map((reviewer) => lift(reviewer, hold.body.ref, headers)))
    t.same(statusesOf(answers), [200, 412])
    t.match(answers.find(({ status }) => status === 412)?.body, {
      code: 'precondition_failed',
      current: { ref: hold.body.ref, state: 'lifted' },
    })
    t.same(await typesOf(person), ['hold.lifted', 'hold.placed', 'account.created'], 'it was lifted once')
  }
})

t.test('two concurrent edits of one version: one wins, the other gets the edited hold', async (t) => {
  const reviewers = [await app.staff('reviewer'), await app.staff('reviewer')]
  const person = await app.signUp()
  const { ref } = (await app.hold(person, cover)).body
  for (let round = 0; round < 6; round++) {
    const before = await app.ask('GET', `/v1/admin/holds/${ref}`, { token: reviewers[0]?.token })
    const headers = { 'if-match': before.headers.etag ?? '' }
    const answers = await Promise.all(
      reviewers.map((reviewer, index) => edit(reviewer, ref, headers, { message: `round ${round} by ${index}` })),
    )
    t.same(statusesOf(answers), [200, 412])
    const [edited, refused] = [...answers].sort((a, b) => a.status - b.status)
    t.equal(refused?.body.current.message, edited?.body.message)
    const ownHold = await app.ask('GET', `/v1/me/holds/${ref}`, { token: person.token })
    t.equal(ownHold.body.message, edited?.body.message, 'the owner reads the same')
  }
})

t.test('many concurrent edits of any version all succeed, and projection and account agree', async (t) => {
  const [person, admin] = [await app.signUp(), await app.admin()]
  const { ref } = (await app.hold(person, cover)).body
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) => edit(admin, ref, any, { message: `writer ${index}` })),
  )
  t.same(
    statusesOf(answers),
    Array.from({ length: 8 }, () => 200),
  )
  const record = await app.ask('GET', `/v1/admin/holds/${ref}`, { token: admin.token })
  t.equal(record.body.version, 9, 'every edit counts')
  const ownHold = await app.ask('GET', `/v1/me/holds/${ref}`, { token: person.token })
  t.equal(ownHold.body.message, record.body.message)
})

t.test('16 concurrent placings with one dedupe_key: one creates the hold, the others get it', async (t) => {
  const [person, admin] = [await app.signUp(), await app.admin()]
  const answers = await Promise.all(
    Array.from({ length: 16 }, () => place(admin, person, { ...cover, dedupe_key: 'the same case' })),
  )
  t.same(statusesOf(answers), [201, ...Array.from({ length: 15 }, () => 409)])
  const ref = answers.find(({ status }) => status === 201)?.body.ref
  const refused = answers.filter(({ status }) => status === 409)
  t.same(
    refused.filter(({ body }) => body.code !== 'hold_exists' || body.current.ref !== ref),
    [],
  )
  const listed = await app.ask('GET', `/v1/admin/holds?account=${person.id}`, { token: admin.token })
  t.same(
    listed.body.items.map((hold: { ref: string }) => hold.ref),
    [ref],
    'there is one record',
  )
  const stored = await app.ask('GET', `/v1/admin/accounts/${person.id}`, { token: admin.token })
  t.same(
    stored.body.holds.map((hold: { ref: string }) => hold.ref),
    [ref],
    'and one on the account',
  )
})

t.test('16 concurrent placings: as many succeed as there is room for, and at most 50 holds are stored', async (t) => {
  const [person, admin] = [await app.signUp(), await app.admin()]
  for (let count = 0; count < 44; count++) await app.hold(person, cover)
  const untilDecided = async (): Promise<Answer> => {
    for (;;) {
      const answer = await place(admin, person, cover)
      if (answer.body.code !== 'overloaded') return answer
    }
  }
  const answers = await Promise.all(Array.from({ length: 16 }, untilDecided))
  const refused = answers.filter(({ status }) => status !== 201)
  t.equal(refused.length, 10)
  t.same(
    refused.filter(({ status, body }) => status !== 409 || body.code !== 'holds_limit'),
    [],
  )
  const listed = await app.ask('GET', `/v1/admin/holds?account=${person.id}&limit=100`, { token: admin.token })
  t.equal(listed.body.items.length, 50, 'no refused one has left a record')
})

t.test('two admins demote each other concurrently: one remains admin', async (t) => {
  const pair = [await app.admin(), await app.staff('admin')] as const
  const setRoles = (by: Person, whose: Person, roles: string[]) =>
    app.ask('PUT', `/v1/admin/accounts/${whose.id}/roles`, { token: by.token, headers: any, body: { roles } })
  for (let round = 0; round < 20; round++) {
    const [left, right] = pair
    const answers = await Promise.all([setRoles(left, right, []), setRoles(right, left, [])])
    const won = answers.findIndex(({ status }) => status === 200)
    const lost = answers[1 - won]
    t.ok(
      lost?.body.code === 'last_admin' || lost?.body.code === 'forbidden',
      `the other is refused: ${lost?.body.code}`,
    )
    const winner = pair[won] ?? left
    const admins = await app.ask('GET', '/v1/admin/accounts?role=admin', { token: winner.token })
    t.same(
      admins.body.items.map(({ id }: { id: string }) => id),
      [winner.id],
    )
    t.equal((await setRoles(winner, winner === left ? right : left, ['admin'])).status, 200)
  }
})

t.test('two admins take admin.use from each other concurrently: one keeps it', async (t) => {
  const pair = [await app.admin(), await app.staff('admin')] as const
  const admins = await app.ask('GET', '/v1/admin/accounts?role=admin', { token: pair[0].token })
  for (const { id } of admins.body.items) {
    if (pair.some((person) => person.id === id)) continue
    await app.hold({ ...pair[0], id }, { preset: 'privilege_freeze' })
  }
  for (let round = 0; round < 10; round++) {
    const [left, right] = pair
    const freeze = { preset: 'privilege_freeze', kind: 'review', reason: 'other' }
    const answers = await Promise.all([place(left, right, freeze), place(right, left, freeze)])
    const won = answers.findIndex(({ status }) => status === 201)
    const lost = answers[1 - won]
    t.ok(['last_admin', 'account_held'].includes(lost?.body.code), `the other is refused: ${lost?.body.code}`)
    const lifted = await lift(pair[won] ?? left, answers[won]?.body.ref, any)
    t.equal(lifted.status, 200, 'the one who keeps it can give it back')
  }
})
