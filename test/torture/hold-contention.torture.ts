// A reviewer is never starved: four writers an account, and reviewers, batches, appeals and claims beside them.
import t from 'tap'
import { openHouse } from '../house.ts'
import { castOf, contend, countStatuses, percentile } from '../races/contention.ts'
import { violations } from '../races/history.ts'
import { readTrail } from '../races/hold-loop.ts'
import { startProcess } from '../service-process.ts'
import { report } from './report.ts'

t.setTimeout(1_800_000)
const milliseconds = Number(process.env.CONTENTION_SECONDS ?? 40) * 1_000

const house = await openHouse(t)
const admin = await house.admin()
const env = { MONGODB_URI: house.uri }
const processes = await Promise.all([startProcess(t, env), startProcess(t, env)])
const through = (client: number) => processes[client % 2] ?? processes[0]

t.test('four writers an account keep no reviewer waiting', async (t) => {
  const cast = await castOf(house, 4)
  const { samples, operations } = await contend({ ...cast, through, writers: 4, milliseconds })
  const found: string[] = []
  for (const [account, seen] of operations)
    found.push(...violations(await readTrail(house, account, admin.token), seen))
  const busy = samples.filter(({ status }) => status >= 500)
  const p99 = (what: string) =>
    percentile(
      samples.filter((one) => one.what === what).map((one) => one.milliseconds),
      99,
    )
  const ratio = (what: string) => (p99(what) / p99('edit')).toFixed(2)
  t.comment(JSON.stringify(countStatuses(samples)))
  report(t, {
    guarantee: 'G26',
    figure: `${samples.length} requests in ${milliseconds / 1_000} s, ${busy.length} × 503, ${found.length} violations; p99 of an edit ${Math.round(p99('edit'))} ms, of a placing ${ratio('place')} ×, under a key ${ratio('place under a key')} ×`,
  })
  t.strictSame(countStatuses(busy), {})
  t.strictSame(found, [])
})
