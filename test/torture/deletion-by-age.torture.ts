// Whatever erases an account by its age goes by a time that was set for that alone, and leaves its owner the time to act.
import { randomInt } from 'node:crypto'
import t from 'tap'
import { closingDays, takeWay, unverifiedDays, ways } from '../personal-data/deletion-by-age.ts'
import { startTestApp } from '../test-app.ts'
import { report, sized } from './report.ts'

t.setTimeout(1_800_000)
const env = { UNVERIFIED_DAYS: String(unverifiedDays), CLOSING_DAYS: String(closingDays) }
const app = await startTestApp(t, env)
const rounds = sized(25, 2)

for (const [index, [label, way]] of Object.entries(ways).entries()) {
  t.test(label, async (t) => {
    const counts = { early: 0, late: 0 }
    for (let round = 0; round < rounds; round += 1) {
      const { early, late } = await takeWay(app, way, `aged${index}r${round}`, (to) => randomInt(to + 1))
      counts.early += Number(early)
      counts.late += Number(late)
    }
    const figure = `${label}: of ${rounds} accounts ${counts.early} erased before their time, ${counts.late} after it`
    report(t, { guarantee: 'G24', figure })
    t.strictSame(counts, { early: 0, late: 0 }, `${label}: ${counts.early} erased before their time`)
  })
}
