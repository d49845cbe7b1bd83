import t from 'tap'
import { openHouse } from '../house.ts'
import { crashSignUps } from './crashes.ts'

t.setTimeout(300_000)
const house = await openHouse(t)

t.test('a sign-up that is killed anywhere and repeated makes one account, which its client gets', async (t) => {
  const { kills, moments, ...wrong } = await crashSignUps(house, 2)
  t.comment(`idempotency: ${kills} kills at ${moments} moments of a sign-up: ${JSON.stringify(wrong)}`)
  t.ok(moments >= 8, `${moments} moments`)
  t.ok(kills >= 2 * moments)
  t.strictSame(wrong, { duplicates: 0, conflictsWithOneself: 0, differing: 0 })
})
