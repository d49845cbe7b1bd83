// 10,000 holds by one batch whose process is killed again and again: each is placed once, and the results tell it.
import t from 'tap'
import { openHouse } from '../house.ts'
import { killBatches } from '../races/batch-kills.ts'

t.setTimeout(3_600_000)
const house = await openHouse(t)
const items = 10_000

t.test('10,000 holds, killed three times', async (t) => {
  const { kills, milliseconds, faults } = await killBatches(t, house, items, 3)
  t.comment(`hold batch: ${items} items, killed ${kills} times at work, ${Math.round(milliseconds)} ms`)
  t.comment(`  ${faults.length} faults`)
  t.equal(kills, 3)
  t.strictSame(faults, [])
})
