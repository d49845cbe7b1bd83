import t from 'tap'
import { startProcess } from '../service-process.ts'
import { startTestApp } from '../test-app.ts'
import { castOf, contend, countStatuses } from './contention.ts'
import { violations } from './history.ts'
import { readTrail } from './hold-loop.ts'
import { writeOneAccount } from './reviewers.ts'
import { inTurns } from './two-processes.ts'

const app = await startTestApp(t)
const admin = await app.admin()
const env = { MONGODB_URI: app.uri }
const processes = await Promise.all([startProcess(t, env), startProcess(t, env)])
const processFor = inTurns(processes)

t.test(
  'writers, reviewers, batches and appeals on the same accounts: each gets a result, and no edit gets past a hold',
  async (t) => {
    const cast = await castOf(app, 2)
    const { samples, operations } = await contend({ ...cast, processFor, writers: 4, milliseconds: 6_000 })
    const counts = countStatuses(samples)
    const usual = /^(edit|rename|appeal|claim|decision|look|batch|lift|place|edit of|claim of)\b.* (200|201|202|409)$/
    t.strictSame(
      Object.keys(counts).filter((kind) => !usual.test(kind)),
      [],
      JSON.stringify(counts),
    )
    for (const kind of ['edit 200', 'edit 409', 'rename 200', 'place 201', 'lift 200']) t.ok(counts[kind], kind)
    for (const [account, seen] of operations) {
      t.strictSame(violations(await readTrail(app, account, admin.token), seen), [])
    }
  },
)

t.test(
  'fifty concurrent reviewers on one account: each succeeds or gets a conflict that explains itself',
  async (t) => {
    const reviewers = await Promise.all(Array.from({ length: 50 }, () => app.staff('reviewer')))
    const counts = await writeOneAccount(app, processFor, reviewers)
    const expected = /^(edit of the profile 200|place (201|409)|edit of the hold 200|claim (200|409)|lift 200)$/
    t.strictSame(
      Object.keys(counts).filter((kind) => !expected.test(kind)),
      [],
      JSON.stringify(counts),
    )
    t.match(counts, { 'edit of the hold 200': 50, 'claim 200': 1 })
  },
)
