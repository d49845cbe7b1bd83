import t from 'tap'
import { day, hour } from '../../src/time.ts'
import { type Person, password, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const now = () => app.started.service.now().getTime()
const smallest = { kind: 'policy', reason: 'other', actions: ['app.x'] }

const place = (account: Person, body: unknown, staff = admin) =>
  app.ask('POST', `/v1/admin/accounts/${account.id}/holds`, { token: staff.token, body })

t.test(
  'a hold with only the required members begins now, is open-ended, fully disclosed, appealable, and lifted by one reviewer',
  async (t) => {
    const member = await app.signUp()
    const before = now()
    const placed = await place(member, smallest)
    const { ref, since, created_at, updated_at, review_due_at, appeal_until, reason, ...rest } = placed.body
    t.equal(placed.status, 201)
    t.match(ref, /^H-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    t.same(rest, {
      ...{
        account_id: member.id,
        account_username: member.username,
        kind: 'policy',
        actions: ['app.x'],
        preset: null,
        requirement: null,
      },
      ...{ message: null, note: null, case_ref: null, disclosure: 'full', source: { type: 'staff', rule: null } },
      ...{ automated: false, state: 'active', until: null, lift_requires: 1, lift_votes: [], assignee: null },
      ...{ assignee_username: null, created_by_username: admin.username, appeal: null },
      ...{
        claimed_at: null,
        end_sessions: false,
        appealable: true,
        dedupe_key: null,
        version: 1,
        created_by: admin.id,
      },
    })
    t.match(reason, { code: 'other', title: String, text: String })
    const begins = Date.parse(since)
    t.ok(begins >= before && begins <= now())
    t.same([created_at, updated_at], [since, since])
    t.equal(Date.parse(review_due_at) - begins, 14 * day)
    t.equal(Date.parse(appeal_until) - begins, 180 * day)

    t.equal(placed.headers.location, `/v1/admin/holds/${ref}`)
    const read = await app.ask('GET', `/v1/admin/holds/${ref}`, { token: admin.token })
    t.match(read, { status: 200, body: placed.body })
    t.match(read.headers.etag, /^"[^"]+"$/)
    t.equal(read.headers.etag, placed.headers.etag)
  },
)

t.test('a hold keeps the members it was placed with', async (t) => {
  const member = await app.signUp()
  const [starts_at, expires_at, review_due_at] = [app.inHours(1), app.inHours(48), app.inHours(24)]
  const texts = { message: 'to you', note: 'to us', case_ref: 'C-1', dedupe_key: 'once' }
  const rest = { review_due_at, disclosure: 'minimal', lift_requires: 2, appealable: false, end_sessions: false }
  const asked = { kind: 'security', reason: 'abuse', preset: 'read_only', ...texts, ...rest }
  const placed = await place(member, { ...asked, starts_at, expires_at })
  t.match(placed, {
    status: 201,
    body: { ...asked, reason: { code: 'abuse' }, since: starts_at, until: expires_at, state: 'scheduled' },
  })
})

const past = () => app.inHours(-1)
const broken: [name: string, hold: () => Record<string, unknown>, errors: [pointer: string, code: string][]][] = [
  ['both of actions and preset', () => ({ preset: 'lock' }), [['/preset', 'not_allowed']]],
  ['neither, and the reason has none', () => ({ actions: undefined }), [['/actions', 'required']]],
  [
    'floor names',
    () => ({ actions: ['session.end', 'hold.read', 'appeal.create', 'appeal.withdraw'] }),
    [0, 1, 2, 3].map((index) => [`/actions/${index}`, 'not_allowed']),
  ],
  [
    'unknown actions beside known ones',
    () => ({ actions: ['profile.update', 'profile', 'no.such', 'hold.*', 'prof.*', 'app', '**', '$where'] }),
    [1, 2, 3, 4, 5, 6, 7].map((index) => [`/actions/${index}`, 'not_allowed']),
  ],
  ['an empty list', () => ({ actions: [] }), [['/actions', 'too_short']]],
  ['an unknown reason', () => ({ reason: 'because' }), [['/reason', 'not_allowed']]],
  ['an unknown preset', () => ({ actions: undefined, preset: 'jail' }), [['/preset', 'not_allowed']]],
  ['a start in the past', () => ({ starts_at: past() }), [['/starts_at', 'out_of_range']]],
  ['an end in the past', () => ({ expires_at: past() }), [['/expires_at', 'out_of_range']]],
  [
    'an end at the start',
    () => {
      const starts_at = app.inHours(2)
      return { starts_at, expires_at: starts_at }
    },
    [['/expires_at', 'out_of_range']],
  ],
  [
    'an end before the start',
    () => ({ starts_at: app.inHours(2), expires_at: app.inHours(1) }),
    [['/expires_at', 'out_of_range']],
  ],
  [
    'ending sessions later',
    () => ({ starts_at: app.inHours(2), end_sessions: true }),
    [['/end_sessions', 'not_allowed']],
  ],
  ['a requirement that requires nothing', () => ({ kind: 'requirement' }), [['/requirement', 'required']]],
  [
    'a requirement that nobody knows',
    () => ({ kind: 'requirement', requirement: 'a_fax' }),
    [['/requirement', 'not_allowed']],
  ],
  ['a requirement of another kind', () => ({ requirement: 'email_verified' }), [['/requirement', 'not_allowed']]],
  ['more reviewers than two', () => ({ lift_requires: 3 }), [['/lift_requires', 'not_allowed']]],
  ['a member that is not one', () => ({ account_id: 'x' }), [['/account_id', 'unknown_member']]],
  ['an operator in place of a name', () => ({ reason: { $ne: null } }), [['/reason', 'type']]],
  [
    'all of it at once',
    () => ({
      ...{ actions: ['hold.read'], preset: 'lock', kind: 'x', reason: 'because', starts_at: past() },
      ...{ expires_at: past(), disclosure: 'none', message: 1, unknown: true },
    }),
    [
      ...([
        ['/actions/0', 'not_allowed'],
        ['/disclosure', 'not_allowed'],
        ['/expires_at', 'out_of_range'],
        ['/kind', 'not_allowed'],
        ['/message', 'type'],
        ['/preset', 'not_allowed'],
        ['/reason', 'not_allowed'],
        ['/starts_at', 'out_of_range'],
        ['/unknown', 'unknown_member'],
      ] as [string, string][]),
    ],
  ],
]

t.test('breaking any rule of placing gets a 422 that points at the member, and places nothing', async (t) => {
  const member = await app.signUp()
  for (const [name, hold, errors] of broken) {
    const refusal = await place(member, { ...smallest, ...hold() })
    t.match(refusal, { status: 422, body: { code: 'validation_failed' } }, name)
    const faults = refusal.body.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code])
    t.same(faults.sort(), errors, name)
    for (const error of refusal.body.errors) {
      t.match(error, { in: 'body', field: error.pointer.split('/')[1], detail: String }, name)
    }
  }
  const { body } = await app.ask('GET', `/v1/admin/holds?account=${member.id}`, { token: admin.token })
  t.same(body.items, [])
})

t.test('texts may be as long as the contract says, counted in code points', async (t) => {
  const member = await app.signUp()
  const limits: [string, number][] = [
    ['message', 1000],
    ['note', 4000],
    ['case_ref', 100],
    ['dedupe_key', 100],
  ]
  for (const [name, length] of limits) {
    const text = '𝒳'.repeat(length)
    t.match(await place(member, { ...smallest, [name]: text }), { status: 201, body: { [name]: text } }, name)
    t.match(await place(member, { ...smallest, [name]: `${text}y` }), {
      status: 422,
      body: { errors: [{ pointer: `/${name}`, code: 'too_long' }] },
    })
  }
})

t.test('a hold on an unknown account gets 404', async (t) => {
  t.match(await place({ ...admin, id: '01890000-0000-7000-8000-000000000000' }, smallest), {
    status: 404,
    body: { code: 'not_found' },
  })
})

t.test('a security hold ends every session at once, unless it says otherwise or begins later', async (t) => {
  const cases: [string, Record<string, unknown>, boolean, number][] = [
    ['by its kind', { kind: 'security' }, true, 401],
    ['asked for', { kind: 'review', end_sessions: true }, true, 401],
    ['not wanted', { kind: 'security', end_sessions: false }, false, 200],
    ['scheduled', { kind: 'security', starts_at: app.inHours(1) }, false, 200],
    ['of another kind', { kind: 'legal' }, false, 200],
  ]
  for (const [name, hold, ends, status] of cases) {
    const member = await app.signUp()
    const second = await app.ask('POST', '/v1/sessions', { body: { login: member.username, password } })
    t.match(await place(member, { ...smallest, ...hold }), { status: 201, body: { end_sessions: ends } }, name)
    for (const token of [member.token, second.body.session.token]) {
      t.equal((await app.ask('GET', '/v1/me', { token })).status, status, name)
    }
  }
})

t.test('no one can place a hold on their own account', async (t) => {
  t.match(await place(admin, smallest), { status: 409, body: { code: 'self_hold', next: [] } })
})

t.test('a dedupe_key is in use until its hold has ended, lifted or expired, and only on that account', async (t) => {
  const [member, other] = [await app.signUp(), await app.signUp()]
  const hold = { ...smallest, dedupe_key: 'fraud-run' }
  const first = await place(member, { ...hold, expires_at: app.inHours(1) })
  t.equal(first.status, 201)
  const again = await place(member, hold)
  t.match(again, { status: 409, body: { code: 'hold_exists', conflicting_field: 'dedupe_key', current: first.body } })
  t.match(await takeWayOut(app, again, 'read-hold'), { status: 200, body: first.body })
  t.equal((await place(other, hold)).status, 201, 'another account')
  t.equal((await place(member, smallest)).status, 201, 'no key')
  t.equal((await place(member, { ...hold, dedupe_key: 'another' })).status, 201, 'another key')

  app.advanceClock(hour)
  const second = await place(member, hold)
  t.equal(second.status, 201, 'the clock has ended the first')
  const lift = { token: admin.token, headers: { 'if-match': '*' }, body: { reason: 'over' } }
  t.equal((await app.ask('POST', `/v1/admin/holds/${second.body.ref}/lift`, lift)).status, 200)
  const scheduled = await place(member, { ...hold, starts_at: app.inHours(1) })
  t.equal(scheduled.status, 201, 'the second was lifted')
  t.match(await place(member, hold), { status: 409, body: { current: { ref: scheduled.body.ref } } })
})

t.test('many concurrent placings with one dedupe_key: one creates the hold', async (t) => {
  const member = await app.signUp()
  const answers = await Promise.all(Array.from({ length: 8 }, () => place(member, { ...smallest, dedupe_key: 'race' })))
  const placed = answers.filter((answer) => answer.status === 201)
  t.equal(placed.length, 1)
  for (const answer of answers.filter((answer) => answer.status !== 201)) {
    t.match(answer, { status: 409, body: { code: 'hold_exists', current: { ref: placed[0]?.body.ref } } })
  }
})

t.test('an account has at most 50 holds that have not ended', async (t) => {
  const member = await app.signUp()
  for (let count = 0; count < 49; count++) await app.hold(member, smallest)
  const last = await app.hold(member, { ...smallest, expires_at: app.inHours(1) })
  const refusal = await place(member, smallest)
  t.match(refusal, { status: 409, body: { code: 'holds_limit' } })
  const view = await takeWayOut(app, refusal, 'refetch')
  t.equal(view.body.items.length, 50)
  app.advanceClock(hour)
  t.match(await place(member, smallest), { status: 201 }, 'the clock has ended one')
  t.equal((await place(member, smallest)).status, 409)
  t.match(await app.ask('GET', `/v1/admin/holds/${last.body.ref}`, { token: admin.token }), {
    body: { state: 'expired' },
  })
})
