import t from 'tap'
import { openHouse } from '../house.ts'
import { closingDays, takeWay, unverifiedDays, ways } from './deletion-by-age.ts'

const env = { UNVERIFIED_DAYS: String(unverifiedDays), CLOSING_DAYS: String(closingDays) }
const house = await openHouse(t, env)

for (const [index, [what, way]] of Object.entries(ways).entries()) {
  t.test(`${what}: not before its time, and then`, async (t) => {
    t.strictSame(await takeWay(house, way, `aged${index}`, (to) => Math.floor(to / 2)), { early: false, late: false })
  })
}
