// Staff who lose their rights between the head and the body of a request, and staff who act on their own account.
import t from 'tap'
import { actOnOneself, interrupt, revocations, staffWrites, writesOfAccounts } from '../races/revoked-staff.ts'
import { startTestApp } from '../test-app.ts'
import { report, sized } from './report.ts'

t.setTimeout(1_800_000)
const rounds = sized(10)

const app = await startTestApp(t)
await app.fastify.listen({ host: '127.0.0.1', port: 0 })
const total = { requests: 0, carriedOut: 0, onOneself: 0, onOneselfCarriedOut: 0 }

for (const [revocation, { code }] of Object.entries(revocations)) {
  t.test(`a member of staff who is ${revocation} before the body arrives changes nothing`, async (t) => {
    for (let round = 0; round < rounds; round += 1) {
      for (const [key] of staffWrites) {
        const result = await interrupt(app, key, revocation)
        t.same(result, { code, changes: 0 }, key)
        total.requests += 1
        total.carriedOut += result.changes
      }
    }
  })
}

t.test('no member of staff can change their own account as staff', async (t) => {
  for (let round = 0; round < rounds; round += 1) {
    for (const [key, operation] of writesOfAccounts) {
      const result = await actOnOneself(app, key, operation)
      t.same(result, { code: 'self_hold', changes: 0 }, key)
      total.onOneself += 1
      total.onOneselfCarriedOut += result.changes
    }
  }
})

t.test('reports the figure', async (t) => {
  const { requests, carriedOut, onOneself, onOneselfCarriedOut } = total
  t.same([carriedOut, onOneselfCarriedOut], [0, 0])
  report(t, {
    guarantee: 'G22',
    figure: `${staffWrites.length} operations × ${Object.keys(revocations).length} revocations × ${rounds}: ${carriedOut} of ${requests} carried out; ${onOneselfCarriedOut} of ${onOneself} on their own account`,
  })
})
