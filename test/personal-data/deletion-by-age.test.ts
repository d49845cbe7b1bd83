import t from 'tap'
import { startTestApp } from '../test-app.ts'
import { closingDays, takeWay, unverifiedDays, ways } from './deletion-by-age.ts'

const env = { UNVERIFIED_DAYS: String(unverifiedDays), CLOSING_DAYS: String(closingDays) }
const app = await startTestApp(t, env)

for (const [index, [label, way]] of Object.entries(ways).entries()) {
  t.test(`${label}: erased on time, never early`, async (t) => {
    t.strictSame(await takeWay(app, way, `aged${index}`, (to) => Math.floor(to / 2)), { early: false, late: false })
  })
}
