// A reviewer is never starved: four writers an account with reviewers, batches, appeals and claims beside them, and 50
// reviewers on one account at once; on one member and on three.

import t from 'tap'
import { hour } from '../../src/time.ts'
import { castOf, contend, countStatuses, percentile } from '../races/contention.ts'
import { violations } from '../races/history.ts'
import { readTrail } from '../races/hold-loop.ts'
import { writeOneAccount } from '../races/reviewers.ts'
import { inTurns } from '../races/two-processes.ts'
import { startReplicaSet } from '../replica-set.ts'
import { startProcess } from '../service-process.ts'
import { startTestApp } from '../test-app.ts'
import { report, sized } from './report.ts'

t.setTimeout(hour)
const milliseconds = sized(40_000, 5_000)
const runs = sized(5)
const reviewersAtOnce = sized(50, 10)
const maxRatio = 3

for (const members of ['one member', 'three members']) {
  t.test(members, async (t) => {
    if (members === 'three members') process.env.TEST_MONGODB_URI = (await startReplicaSet(t)).uri
    const app = await startTestApp(t)
    const admin = await app.admin()
    const env = { MONGODB_URI: app.uri }
    const processes = await Promise.all([startProcess(t, env), startProcess(t, env)])
    const processFor = inTurns(processes)

    await t.test('four concurrent writers on each account', async (t) => {
      const ratios: Record<'place' | 'place under a key', number[]> = { place: [], 'place under a key': [] }
      const faults: string[] = []
      const refused: Record<string, number> = {}
      let requests = 0
      for (let run = 0; run < runs; run += 1) {
        const cast = await castOf(app, 4)
        const { samples, operations } = await contend({ ...cast, processFor, writers: 4, milliseconds })
        const p99 = (operation: string) =>
          percentile(
            samples.filter((sample) => sample.operation === operation).map((sample) => sample.milliseconds),
            99,
          )
        for (const operation of ['place', 'place under a key'] as const)
          ratios[operation].push(p99(operation) / p99('edit'))
        for (const [account, seen] of operations) {
          faults.push(...violations(await readTrail(app, account, admin.token), seen))
        }
        Object.assign(refused, countStatuses(samples.filter(({ status }) => status >= 500)))
        requests += samples.length
        t.comment(JSON.stringify(countStatuses(samples)))
      }
      const spread = (values: readonly number[]) =>
        `${percentile(values, 50).toFixed(2)} (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)})`
      report(t, {
        guarantee: 'G26',
        figure: `${members}: ${runs} runs of ${milliseconds / 1_000} s, ${requests} requests: ${Object.values(refused).reduce((sum, count) => sum + count, 0)} × 503, ${faults.length} violations; p99 of a placing ${spread(ratios.place)} × that of an edit, under a key ${spread(ratios['place under a key'])} ×`,
      })
      t.strictSame(refused, {}, 'none is answered 503')
      t.strictSame(faults, [])
      for (const values of Object.values(ratios)) t.ok(percentile(values, 50) <= maxRatio, `p99 ${values}`)
    })

    await t.test('many concurrent reviewers on one account', async (t) => {
      const { reviewers } = await castOf(app, reviewersAtOnce)
      const counts = await writeOneAccount(app, processFor, reviewers)
      const other = Object.keys(counts).filter((kind) => !/ (200|201|409|412)$/.test(kind))
      report(t, {
        guarantee: 'G26',
        figure: `${members}: ${reviewersAtOnce} reviewers at once: ${JSON.stringify(counts)}`,
      })
      t.strictSame(other, [], 'each succeeds or gets a conflict')
    })
  })
}
