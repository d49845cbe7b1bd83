import t from 'tap'
import { hour } from '../../src/time.ts'
import { type Person, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const now = () => app.started.service.now().getTime()
const read = (person: Person, path: string) => app.ask('GET', path, { token: person.token })
const refs = (answer: { body: { items: { ref: string }[] } }) => answer.body.items.map((hold) => hold.ref)

async function place(account: Person, hold: Record<string, unknown>): Promise<string> {
  return (await app.hold(account, { kind: 'policy', ...hold })).body.ref
}

async function lift(ref: string): Promise<void> {
  const headers = { 'if-match': '*' }
  const answer = await app.ask('POST', `/v1/admin/holds/${ref}/lift`, {
    token: admin.token,
    headers,
    body: { reason: 'over' },
  })
  if (answer.status !== 200) throw new Error(`lift: ${answer.status}`)
}

t.test('the owner lists the holds in force, oldest first, and with state=all every hold', async (t) => {
  const member = await app.signUp()
  const open = await place(member, { actions: ['profile.update'] })
  const later = await place(member, { actions: ['profile.*'], starts_at: app.inHours(1) })
  const short = await place(member, { actions: ['email.*'], expires_at: app.inHours(1) })
  const ended = await place(member, { actions: ['*'] })
  await lift(ended)

  const states = async () => {
    const { body } = await read(member, '/v1/me/holds?state=all')
    return body.items.map((hold: { ref: string; state: string }) => [hold.ref, hold.state])
  }
  t.same(refs(await read(member, '/v1/me/holds')), [open, short])
  t.same(refs(await read(member, '/v1/me/holds?state=in_force')), [open, short])
  t.same(await states(), [
    [open, 'active'],
    [short, 'active'],
    [ended, 'lifted'],
    [later, 'scheduled'],
  ])

  app.advanceClock(hour)
  t.same(refs(await read(member, '/v1/me/holds')), [open, later], 'one has begun and one has ended by the clock')
  t.same(await states(), [
    [open, 'active'],
    [short, 'expired'],
    [ended, 'lifted'],
    [later, 'active'],
  ])
  t.match(await read(member, `/v1/me/holds/${short}`), { status: 200, body: { state: 'expired' } })
})

t.test('the pages of your holds are complete, and their cursors work in no other list', async (t) => {
  const [member, other] = [await app.signUp(), await app.signUp()]
  const placed: string[] = []
  for (let index = 0; index < 3; index++) placed.push(await place(member, { actions: ['app.x'] }))
  for (let index = 0; index < 2; index++) await place(other, { actions: ['app.x'] })

  const first = await read(member, '/v1/me/holds?limit=2')
  t.same(refs(first), placed.slice(0, 2))
  const cursor = first.body.next_cursor
  t.match(await read(member, `/v1/me/holds?limit=2&cursor=${cursor}`), {
    status: 200,
    body: { items: [{ ref: placed[2] }], next_cursor: null },
  })
  const refused = { status: 422, body: { errors: [{ in: 'query', field: 'cursor' }] } }
  t.match(await read(other, `/v1/me/holds?cursor=${cursor}`), refused, 'not in the list of somebody else')
  t.match(await read(member, `/v1/me/holds?state=all&cursor=${cursor}`), refused, 'not in another list')
  t.match(await read(member, '/v1/me/holds?cursor=x'), refused)
  for (const query of ['limit=0', 'limit=101', 'state=active', 'kind=policy']) {
    t.equal((await read(member, `/v1/me/holds?${query}`)).status, 422, query)
  }
})

const minimalMembers = ['ref', 'state', 'actions', 'since', 'until']
const fullMembers = [
  ...minimalMembers,
  ...['kind', 'requirement', 'reason', 'message', 'review_due_at', 'automated', 'appeal'],
].sort()
const secrets = { note: 'the note for staff', case_ref: 'CASE-4711', message: 'the words to the owner' }

t.test(
  'full disclosure shows the members of the contract, minimal disclosure five of them, and neither shows staff',
  async (t) => {
    for (const [disclosure, members] of [
      ['full', fullMembers],
      ['minimal', [...minimalMembers].sort()],
    ] as const) {
      const member = await app.signUp()
      const ref = await place(member, { actions: ['profile.update'], reason: 'spam', disclosure, ...secrets })
      const ask = { token: member.token, body: { bio: 'x' }, headers: { 'if-match': '*' } }
      const answers = [
        await read(member, '/v1/me/holds'),
        await read(member, `/v1/me/holds/${ref}`),
        await app.ask('PATCH', '/v1/me', ask),
      ]
      const views = [answers[0]?.body.items[0], answers[1]?.body, answers[2]?.body.holds[0]]
      for (const view of views) t.same(Object.keys(view).sort(), members, disclosure)
      for (const answer of answers) {
        const text = JSON.stringify(answer.body)
        const hidden = [secrets.note, secrets.case_ref, admin.id, admin.username]
        if (disclosure === 'minimal') hidden.push(secrets.message, 'spam', 'Spam', 'policy')
        for (const word of hidden) t.notOk(text.includes(word), `${disclosure}: nothing of “${word}”`)
      }
      if (disclosure === 'minimal') continue
      t.match(views[0], { kind: 'policy', requirement: null, message: secrets.message, automated: false })
      t.same(Object.keys(views[0].reason).sort(), ['code', 'text', 'title'])
    }
  },
)

t.test('another account’s hold is as unknown as a missing one', async (t) => {
  const [member, other] = [await app.signUp(), await app.signUp()]
  const ref = await place(other, { actions: ['app.x'] })
  for (const path of [`/v1/me/holds/${ref}`, '/v1/me/holds/H-0000-0000']) {
    t.match(await read(member, path), { status: 404, body: { code: 'not_found' } })
  }
  t.equal((await read(other, `/v1/me/holds/${ref}`)).status, 200)
})

t.test(
  'a refused edit lists exactly the blocking holds, oldest first, and the actions that are still allowed',
  async (t) => {
    const member = await app.signUp()
    const first = await place(member, { actions: ['profile.update'], expires_at: app.inHours(2) })
    await place(member, { actions: ['username.change'] })
    await place(member, { actions: ['*'], starts_at: app.inHours(5) })
    const second = await place(member, { preset: 'read_only', expires_at: app.inHours(3), disclosure: 'minimal' })
    await lift(await place(member, { preset: 'lock' }))

    const ask = { token: member.token, body: { bio: 'held' }, headers: { 'if-match': '*' } }
    const before = now()
    const refusal = await app.ask('PATCH', '/v1/me', ask)
    t.match(refusal, { status: 409, body: { code: 'account_held', action: 'profile.update' } })
    t.match(refusal.headers, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
    const { holds, until, still_allowed, server_time, restricted_session, current } = refusal.body
    t.same(
      holds.map((hold: { ref: string }) => hold.ref),
      [first, second],
    )
    t.equal(until, holds[1].until, 'the latest end')
    t.same(still_allowed, [
      ...['session.create', 'account.export'],
      ...['session.end', 'hold.read', 'appeal.create', 'appeal.withdraw'],
    ])
    t.ok(Date.parse(server_time) >= before && Date.parse(server_time) <= now())
    t.same([restricted_session, current], [undefined, undefined], 'nothing of a sign-in, and no current state')

    t.match(await takeWayOut(app, refusal, 'read-hold'), { status: 200, body: { ref: first } })
    t.equal(refusal.body.next.filter((step: { rel: string }) => step.rel === 'read-hold').length, 2)
    t.match(await read(member, '/v1/me'), { status: 200, body: { bio: null, version: 1 } }, 'nothing was changed')
    t.match(await takeWayOut(app, refusal, 'wait'), { status: 200, body: { bio: 'held' } })
  },
)

t.test('an open-ended hold gives no end to wait for, whatever other holds end', async (t) => {
  const member = await app.signUp()
  await place(member, { actions: ['username.*'], expires_at: app.inHours(1) })
  const open = await place(member, { actions: ['username.change'] })
  const ask = { token: member.token, body: { username: `${member.username}x` } }
  const refusal = await app.ask('PUT', '/v1/me/username', ask)
  t.match(refusal, { status: 409, body: { code: 'account_held', action: 'username.change', until: null } })
  t.notOk(refusal.body.next.some((step: { rel: string }) => step.rel === 'wait'))

  app.advanceClock(hour)
  const alone = await app.ask('PUT', '/v1/me/username', ask)
  t.same(
    alone.body.holds.map((hold: { ref: string }) => hold.ref),
    [open],
    'the short one does not end the open one',
  )
  t.match(await takeWayOut(app, alone, 'read-hold'), { status: 200, body: { ref: open, until: null } })
  await lift(open)
  t.equal((await app.ask('PUT', '/v1/me/username', ask)).status, 200)
})

t.test('a scheduled hold blocks from its start to its end, without any recording', async (t) => {
  const member = await app.signUp()
  const ref = await place(member, {
    actions: ['profile.update'],
    starts_at: app.inHours(1),
    expires_at: app.inHours(2),
  })
  const edit = () =>
    app.ask('PATCH', '/v1/me', { token: member.token, body: { bio: 'x' }, headers: { 'if-match': '*' } })
  const state = async () => (await read(member, `/v1/me/holds/${ref}`)).body.state
  t.same([(await edit()).status, await state()], [200, 'scheduled'])
  app.advanceClock(hour)
  t.same([(await edit()).status, await state()], [409, 'active'])
  app.advanceClock(hour)
  t.same([(await edit()).status, await state()], [200, 'expired'])
})

t.test('a refusal promises the reason of a hold only where it is disclosed', async (t) => {
  const member = await app.signUp()
  const edit = async () => {
    const headers = { 'if-match': '*' }
    const { body } = await app.ask('PATCH', '/v1/me', { token: member.token, headers, body: { bio: 'held' } })
    return {
      titles: body.next.flatMap((step: { rel: string; title: string }) => (step.rel === 'read-hold' ? step.title : [])),
      ...body,
    }
  }
  const hidden = await place(member, { actions: ['profile.update'], disclosure: 'minimal' })
  t.match(await edit(), {
    titles: [`Read what ${hidden} covers`],
    suggestion: /^Read the holds to see what they cover, /,
  })
  const open = await place(member, { actions: ['profile.update'] })
  const both = await edit()
  t.match(both, { titles: [`Read what ${hidden} covers`, `Read why ${open} is there`] })
  t.match(both.suggestion, /^Read the holds to see why, /)
})
