import t from 'tap'
import { openHouse } from '../house.ts'
import { killBeforeProjection } from './hold-kills.ts'

t.setTimeout(300_000)
const house = await openHouse(t)

t.test(
  'a process that is killed between a hold and its record leaves the hold in force, and nothing twice',
  async (t) => {
    t.strictSame(await killBeforeProjection(house, 5), [])
  },
)
