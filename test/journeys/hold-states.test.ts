import t from 'tap'
import type { Requirement } from '../../src/enforcement/actions.ts'
import { type HoldState, holdStates } from '../../src/enforcement/hold.ts'
import { tryFulfilling } from '../../src/holds/fulfil.ts'
import { hour } from '../../src/time.ts'
import { type Person, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const { service, workers } = app.started
await workers.holdExpiry.stop() // recording an expiry would change a hold that a test checks
const admin = await app.admin()
const reviewer = await app.staff('reviewer')
const staff = (body?: unknown) => ({ token: reviewer.token, headers: { 'if-match': '*' }, ...(body ? { body } : {}) })

interface Held {
  owner: Person
  ref: string
  href: string
}

async function place(hold: Record<string, unknown> = {}): Promise<Held> {
  const owner = await app.signUp()
  const { ref } = (await app.hold(owner, { kind: 'policy', actions: ['app.x'], ...hold })).body
  return { owner, ref, href: `/v1/admin/holds/${ref}` }
}

const appeal = ({ owner, ref }: Held) =>
  app.ask('POST', `/v1/me/holds/${ref}/appeals`, { token: owner.token, body: { text: 'No.' } })

async function lifted(hold: Record<string, unknown> = {}): Promise<Held> {
  const held = await place(hold)
  await app.ask('POST', `${held.href}/lift`, staff({ reason: 'over' }))
  return held
}

/** A hold in each state, reached as in real use. */
const make: Record<HoldState, () => Promise<Held>> = {
  scheduled: () => place({ starts_at: app.inHours(1) }),
  active: () => place(),
  async expired() {
    const held = await place({ expires_at: app.inHours(1) })
    app.advanceClock(hour)
    return held
  },
  lifted: () => lifted(),
  async overturned() {
    const held = await place()
    const { id } = (await appeal(held)).body
    await app.ask('POST', `/v1/admin/appeals/${id}/decision`, staff({ decision: 'grant', reason: 'right' }))
    return held
  },
  async fulfilled() {
    const requirement: Requirement = 'email_verified'
    const held = await place({ kind: 'requirement', requirement })
    const now = service.now()
    const origin = { actor: { kind: 'system', id: null }, requestId: null, attempt: null } as const
    const event = { type: 'profile.updated', changes: {} } as const
    const write = { account: held.owner.id, authority: { kind: 'system' }, origin, now, set: {}, event } as const
    await tryFulfilling(service, [requirement], write)
    return held
  },
  cancelled: () => lifted({ starts_at: app.inHours(1) }),
}

const operations = {
  edit: ({ href }: Held) => app.ask('PATCH', href, staff({ note: 'n' })),
  lift: ({ href }: Held) => app.ask('POST', `${href}/lift`, staff({ reason: 'over' })),
  claim: ({ href }: Held) => app.ask('PUT', `${href}/claim`, staff()),
  release: ({ href }: Held) => app.ask('DELETE', `${href}/claim`, staff()),
  appeal,
}
type Operation = keyof typeof operations

/** For running holds, the answer of each operation and the resulting state. */
const running: Record<'scheduled' | 'active', Record<Operation, [status: number, state: HoldState]>> = {
  scheduled: {
    edit: [200, 'scheduled'],
    lift: [200, 'cancelled'],
    claim: [200, 'scheduled'],
    release: [204, 'scheduled'],
    appeal: [201, 'scheduled'],
  },
  active: {
    edit: [200, 'active'],
    lift: [200, 'lifted'],
    claim: [200, 'active'],
    release: [204, 'active'],
    appeal: [201, 'active'],
  },
}
const isRunning = (state: HoldState): state is 'scheduled' | 'active' => Object.hasOwn(running, state)
const read = async ({ href }: Held) => (await app.ask('GET', href, { token: admin.token })).body

let cells = 0

for (const state of holdStates) {
  t.test(`a hold that is ${state} allows exactly its transitions`, async (t) => {
    for (const [name, perform] of Object.entries(operations)) {
      cells += 1
      const held = await make[state]()
      const before = await read(held)
      t.equal(before.state, state)
      const answer = await perform(held)
      const after = await read(held)
      if (isRunning(state)) {
        t.same([answer.status, after.state], running[state][name as Operation], name)
        continue
      }
      t.same(after, before, `${name} changes nothing of what is over`)
      if (name === 'appeal') {
        t.match(answer, { status: 409, body: { code: 'not_appealable', current: { state } } })
        continue
      }
      t.match(answer, { status: 409, body: { code: 'invalid_transition', current: { state, allowed: [] } } }, name)
      t.match(await takeWayOut(app, answer, 'refetch'), { status: 200, body: { state } })
    }
  })
}

t.test('these tests try every operation in every state', async (t) => {
  t.equal(cells, 7 * 5)
})
