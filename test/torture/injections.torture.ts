// No operator injection, no mass assignment: in every body, query and path of every operation, and nothing changes.
import t from 'tap'
import { operationsOf, readContract } from '../contracts/contract.ts'
import { makeScene } from '../contracts/every-operation.ts'
import { changed, fingerprint, getsIn, inject, injections } from '../contracts/injections.ts'
import { startTestApp } from '../test-app.ts'
import { report } from './report.ts'

t.setTimeout(1_800_000)
const app = await startTestApp(t)
const contract = await readContract(app)
await Promise.all(Object.values(app.started.workers).map((worker) => worker.stop())) // their writes do not belong to a request
const total = { operations: 0, sent: 0, accepted: 0, changes: 0 }

for (const [key] of operationsOf(contract)) {
  t.test(`${key}: no injection is accepted`, async (t) => {
    const scene = await makeScene(app, key)
    const attempts = injections(contract, key, scene)
    await app.started.relay.settled()
    const before = await fingerprint(app.raw)
    const accepted: string[] = []
    for (const injection of attempts) {
      const reply = await inject(app, key, scene, injection)
      if (getsIn(injection, reply))
        accepted.push(`${reply.status}: ${injection.where} ${injection.url} ${injection.body}`)
    }
    await app.started.relay.settled()
    const changes = changed(before, await fingerprint(app.raw))
    t.strictSame([accepted, changes], [[], []])
    total.operations += 1
    total.sent += attempts.length
    total.accepted += accepted.length
    total.changes += changes.length
  })
}

t.test('reports the figure', async (t) => {
  const { operations, sent, accepted, changes } = total
  t.ok(sent > 5_000, `${sent} requests`)
  report(t, {
    guarantee: 'G13',
    figure: `${operations} operations, ${sent} requests with operators and forbidden members: ${accepted} accepted, ${changes} documents changed`,
  })
})
