import t from 'tap'
import { type Person, password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)

const builtIn = [
  ...['session.create', 'profile.update', 'username.change', 'email.change', 'email.verify', 'password.change'],
  ...[
    'password.reset',
    'factor.add',
    'factor.remove',
    'account.close',
    'account.reopen',
    'account.export',
    'admin.use',
  ],
]
const floor = ['session.end', 'hold.read', 'appeal.create', 'appeal.withdraw']

interface Entry {
  action: string
  allowed: boolean
  holds: string[]
}

async function actionsOf(member: Person): Promise<Entry[]> {
  const answer = await app.ask('GET', '/v1/me/actions', { token: member.token })
  if (answer.status !== 200) throw new Error(`actions: ${answer.status}`)
  return answer.body.items
}

/** The actions that a hold of this shape blocks, from the list of actions of a new member. */
async function blockedBy(hold: Record<string, unknown>) {
  const member = await app.signUp()
  const { body } = await app.hold(member, { kind: 'policy', ...hold })
  const actions = await actionsOf(member)
  const blocked = actions.filter((entry) => !entry.allowed).map((entry) => entry.action)
  return { blocked, patterns: body.actions as string[], preset: body.preset as string | null }
}

t.test('the list has every built-in action with the holds that block it, and then the floor', async (t) => {
  const member = await app.signUp()
  t.same(
    await actionsOf(member),
    [...builtIn, ...floor].map((action) => ({ action, allowed: true, holds: [] })),
  )
  const place = async (actions: string[]) => (await app.hold(member, { kind: 'policy', actions })).body.ref as string
  const [first, second] = [await place(['email.*', 'profile.update']), await place(['email.change', 'app.shop.*'])]
  const held: Record<string, string[]> = {
    'email.change': [first, second],
    'email.verify': [first],
    'profile.update': [first],
  }
  t.same(
    await actionsOf(member),
    [...builtIn, ...floor].map((action) => {
      const holds = held[action] ?? []
      return { action, allowed: holds.length === 0, holds }
    }),
  )
})

const blockedByPreset: Record<string, string[]> = {
  lock: builtIn,
  read_only: builtIn.filter((action) => action !== 'session.create' && action !== 'account.export'),
  takeover_freeze: [
    ...['username.change', 'email.change', 'factor.add', 'factor.remove'],
    ...['account.close', 'account.export'],
  ],
  preserve: ['account.close'],
  privilege_freeze: ['admin.use'],
}

t.test('each preset blocks its actions, and the floor stays open', async (t) => {
  for (const [preset, expected] of Object.entries(blockedByPreset)) {
    const blocked = await blockedBy({ preset })
    t.same([blocked.blocked, blocked.preset], [expected, preset], preset)
  }
})

t.test('review, security and legal holds also cover closing, and security holds the export', async (t) => {
  const actions = ['profile.update']
  const added: [Record<string, unknown>, string[]][] = [
    [{ kind: 'review' }, ['account.close']],
    [{ kind: 'security' }, ['account.close', 'account.export']],
    [{ kind: 'legal' }, ['account.close']],
    [{ kind: 'policy' }, []],
    [{ kind: 'requirement', requirement: 'second_factor' }, []],
  ]
  for (const [hold, more] of added) {
    const blocked = await blockedBy({ ...hold, actions, end_sessions: false })
    t.same(blocked.blocked, [...actions, ...more], `${hold.kind}`)
    t.same(blocked.patterns, [...actions, ...more], `${hold.kind}: the patterns as enforced`)
  }
  const whole = await blockedBy({ kind: 'security', actions: ['account.*', 'account.*'], end_sessions: false })
  t.same(whole.patterns, ['account.*'], 'nothing is added that is covered already, nothing is there twice')
})

t.test('a requirement never covers the actions that fulfil it, nor the reset that lets the owner in', async (t) => {
  const fulfilledBy = {
    email_verified: ['email.verify', 'password.reset'],
    password_changed: ['password.change', 'password.reset'],
    second_factor: ['factor.add', 'password.reset'],
  }
  for (const [requirement, open] of Object.entries(fulfilledBy)) {
    const { blocked } = await blockedBy({ kind: 'requirement', requirement, preset: 'lock' })
    t.same(
      blocked,
      builtIn.filter((action) => !open.includes(action)),
      requirement,
    )
  }
})

t.test('the preset of the reason applies when the placing names no actions', async (t) => {
  t.same((await blockedBy({ reason: 'suspected_takeover' })).blocked, blockedByPreset.takeover_freeze)
  t.match(await blockedBy({ reason: 'legal_request' }), { preset: 'preserve', blocked: ['account.close'] })
  const named = await blockedBy({ reason: 'suspected_takeover', actions: ['admin.use'] })
  t.same([named.blocked, named.preset], [['admin.use'], null], 'what was named comes before it')
})

const open = (entries: Entry[]) => entries.filter((entry) => entry.allowed).map((entry) => entry.action)

t.test(
  'actions that the state of the account, its session or its address refuses are not listed as open',
  async (t) => {
    const closing = await app.signUp()
    await app.ask('POST', '/v1/me/close', { token: closing.token, body: { password } })
    t.same(open(await actionsOf(closing)), ['session.create', 'account.reopen', 'account.export', ...floor])
    await app.hold(closing, { kind: 'policy', actions: ['account.export'] })
    const refused = await app.ask('GET', '/v1/me/export', { token: closing.token })
    t.same(refused.body.still_allowed, ['session.create', 'account.reopen', ...floor])

    const held = await app.signUp()
    const signIn = () => app.ask('POST', '/v1/sessions', { body: { login: held.email, password } })
    await app.hold(held, { kind: 'policy', actions: ['session.create'] })
    const restricted = await signIn()
    t.same(restricted.body.still_allowed, floor)
    const { token } = restricted.body.restricted_session
    t.same(open(await actionsOf({ ...held, token })), floor)
    await app.hold(held, { kind: 'requirement', requirement: 'second_factor', actions: ['session.create'] })
    t.same(open(await actionsOf({ ...held, token })), ['password.reset', 'factor.add', ...floor])
    t.ok(open(await actionsOf(held)).includes('profile.update'), 'a full session goes on')

    const strict = await startTestApp(t, { UNVERIFIED_MAY_NOT: 'profile.update' })
    const listed = await strict.ask('GET', '/v1/me/actions', await strict.signUp())
    t.match(
      listed.body.items.filter((entry: Entry) => !entry.allowed),
      [{ action: 'profile.update', holds: [] }],
    )
  },
)
