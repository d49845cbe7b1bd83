import t from 'tap'
import { type AppealState, appealStates, appealsAllowedFrom } from '../../src/enforcement/appeal.ts'
import { type Person, startTestApp } from '../test-app.ts'
import { takeWayOut } from '../way-out.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const reviewer = await app.staff('reviewer')
const staff = (body?: unknown) => ({ token: reviewer.token, headers: { 'if-match': '*' }, ...(body ? { body } : {}) })

interface Appealed {
  owner: Person
  ref: string
  href: string
  id: string
}

async function submit(): Promise<Appealed> {
  const owner = await app.signUp()
  const { ref } = (await app.hold(owner, { kind: 'policy', actions: ['app.x'] })).body
  const ask = { token: owner.token, body: { text: 'No.' } }
  const { id } = (await app.ask('POST', `/v1/me/holds/${ref}/appeals`, ask)).body
  return { owner, ref, id, href: `/v1/admin/appeals/${id}` }
}

const operations = {
  claim: ({ href }: Appealed) => app.ask('PUT', `${href}/claim`, staff()),
  release: ({ href }: Appealed) => app.ask('DELETE', `${href}/claim`, staff()),
  grant: ({ href }: Appealed) => app.ask('POST', `${href}/decision`, staff({ decision: 'grant', reason: 'r' })),
  deny: ({ href }: Appealed) => app.ask('POST', `${href}/decision`, staff({ decision: 'deny', reason: 'r' })),
  withdraw: ({ owner, ref, id }: Appealed) =>
    app.ask('POST', `/v1/me/holds/${ref}/appeals/${id}/withdraw`, { token: owner.token }),
  'lift the hold': ({ ref }: Appealed) => app.ask('POST', `/v1/admin/holds/${ref}/lift`, staff({ reason: 'over' })),
}
type Operation = keyof typeof operations

/** The steps that bring an appeal into each state. */
const wayTo: Record<AppealState, Operation[]> = {
  submitted: [],
  in_review: ['claim'],
  granted: ['grant'],
  denied: ['claim', 'deny'],
  withdrawn: ['withdraw'],
  moot: ['lift the hold'],
}

type Cells = Record<Operation, [status: number, state: AppealState]>
const ends: Omit<Cells, 'claim' | 'release'> = {
  grant: [200, 'granted'],
  deny: [200, 'denied'],
  withdraw: [200, 'withdrawn'],
  'lift the hold': [200, 'moot'],
}
const open: Partial<Record<AppealState, Cells>> = {
  submitted: { claim: [200, 'in_review'], release: [204, 'submitted'], ...ends },
  in_review: { claim: [200, 'in_review'], release: [204, 'submitted'], ...ends },
}

const read = async ({ href }: Appealed) => (await app.ask('GET', href, { token: admin.token })).body
let cells = 0

for (const state of appealStates) {
  t.test(`an appeal that is ${state} allows exactly its transitions`, async (t) => {
    for (const [name, perform] of Object.entries(operations)) {
      const appealed = await submit()
      for (const step of wayTo[state]) await operations[step](appealed)
      const before = await read(appealed)
      t.equal(before.state, state)
      if (open[state] === undefined && name === 'lift the hold') continue
      cells += 1
      const answer = await perform(appealed)
      const after = await read(appealed)
      const expected = open[state]?.[name as Operation]
      if (expected !== undefined) {
        t.same([answer.status, after.state], expected, name)
        t.ok(after.state === state || appealsAllowedFrom(state).includes(after.state), `${after.state} was foretold`)
        continue
      }
      t.match(answer, { status: 409, body: { code: 'invalid_transition' } }, name)
      t.same(answer.body.current, { state, allowed: [] })
      t.same(after, before, 'nothing was changed')
      t.match(await takeWayOut(app, answer, 'refetch'), { status: 200, body: { state } })
    }
  })
}

t.test('these tests try every operation in every state', async (t) => {
  t.equal(cells, 6 * 5 + 2)
})

t.test('of a concurrent grant, denial, withdrawal and lift, one happens', async (t) => {
  for (let round = 0; round < 8; round++) {
    const appealed = await submit()
    const names: Operation[] = ['grant', 'deny', 'withdraw', 'lift the hold']
    const answers = await Promise.all(names.map((name) => operations[name](appealed)))
    const { state } = await read(appealed)
    const hold = (await app.ask('GET', `/v1/admin/holds/${appealed.ref}`, { token: admin.token })).body.state
    const decided = answers.slice(0, 3).filter(({ status }) => status === 200).length
    t.equal(decided, state === 'moot' ? 0 : 1, `${state}, ${hold}: ${answers.map(({ status }) => status)}`)
    for (const { status } of answers) t.ok([200, 409].includes(status), 'no race is an error of the service')
    const lifts = answers[3]?.status === 200
    t.equal(hold, lifts ? 'lifted' : 'overturned', 'the hold is ended by one of them')
    if (state === 'granted') t.notOk(lifts)
  }
})
