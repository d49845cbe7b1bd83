// Revocation is immediate: whatever ends a session or a token, no request is accepted that is sent after its answer.
import t from 'tap'
import { revocations, revokeUnderUse } from '../races/revocations.ts'
import { startTwo } from '../races/two-processes.ts'
import { startTestApp } from '../test-app.ts'
import { report } from './report.ts'

t.setTimeout(1_800_000)
const rounds = 10
const clients = 16
const requests = 120

const app = await startTestApp(t)
const processFor = await startTwo(t, app)
const total = { before: 0, after: 0, accepted: 0 }
const ways = Object.entries(revocations(app))

for (const [name, make] of ways) {
  t.test(`${name}: no later request is accepted`, async (t) => {
    for (let round = 0; round < rounds; round += 1) {
      const result = await revokeUnderUse(make, { processFor, clients, requests })
      t.strictSame(result.accepted, [])
      total.before += result.before
      total.after += result.after
      total.accepted += result.accepted.length
    }
  })
}

t.test('enough requests were sent; reports the figure', async (t) => {
  const { before, after, accepted } = total
  t.ok(after >= 10_000, `${after} requests`)
  report(t, {
    guarantee: 'G7',
    figure: `${ways.length} ways to revoke × ${rounds}, ${clients} clients, two processes: ${before} accepted before, ${accepted} of ${after} after the answer`,
  })
})
