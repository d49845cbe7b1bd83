import t from 'tap'
import { openHouse } from '../house.ts'
import { revocations, revokeUnderUse } from './revocations.ts'

const house = await openHouse(t)

t.test('nothing is accepted that is sent once a revocation was answered', async (t) => {
  for (const [name, make] of Object.entries(revocations(house))) {
    const found = await revokeUnderUse(make, { through: () => house, clients: 4, requests: 20 })
    t.strictSame([found.accepted, found.before > 0], [[], true], name)
  }
})
