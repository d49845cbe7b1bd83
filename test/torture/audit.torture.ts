// Everything is audited: each operation creates exactly one event, repeatedly and concurrently, and every trail can be replayed.
import t from 'tap'
import { auditFaults, mutating, type Performed, prepareAudited } from '../contracts/audited.ts'
import { replayFaults } from '../journeys/replay.ts'
import { startTwo } from '../races/two-processes.ts'
import { startTestApp } from '../test-app.ts'
import { report } from './report.ts'

t.setTimeout(1_800_000)
const rounds = 10
const atOnce = 4

const app = await startTestApp(t)
const processFor = await startTwo(t, app)
const admin = await app.admin()
const total = { requests: 0, faults: 0, trails: 0, events: 0, differences: 0 }

t.test('each operation that changes something creates exactly one event', async (t) => {
  const wanted = Array.from({ length: rounds }, () => mutating).flat()
  const performed: Performed[] = []
  while (wanted.length > 0) {
    const group: Awaited<ReturnType<typeof prepareAudited>>[] = []
    for (const key of wanted.splice(0, atOnce)) group.push(await prepareAudited(app, key))
    performed.push(...(await Promise.all(group.map((perform, index) => perform(processFor(index))))).flat())
  }
  const faults = await auditFaults(app.raw, performed)
  t.strictSame(faults, [])
  t.ok(performed.length > rounds * mutating.length, 'refused ones, too')
  total.requests = performed.length
  total.faults = faults.length
})

t.test('the trail of each account replays to its present state', async (t) => {
  const accounts = await app.raw
    .collection('accounts')
    .find({ state: { $ne: 'closed' } })
    .toArray()
  const differences: string[] = []
  for (const { _id, seq } of accounts) {
    differences.push(...(await replayFaults(processFor(total.trails), admin.token, String(_id))))
    total.trails += 1
    total.events += Number(seq)
  }
  t.strictSame(differences, [])
  t.ok(total.trails > mutating.length, `${total.trails} accounts`)
  total.differences = differences.length
})

t.test('reports the figure', async () => {
  const { requests, faults, trails, events, differences } = total
  report(t, {
    guarantee: 'G17',
    figure: `${mutating.length} operations × ${rounds}, ${requests} requests: ${faults} without exactly one event; ${trails} trails of ${events} events replayed: ${differences} differences`,
  })
})
