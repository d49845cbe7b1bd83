// Single-use tokens are used once: 100 of each purpose, each 50 times at once.
import t from 'tap'
import { openHouse } from '../house.ts'
import { useAtOnce } from '../races/token-uses.ts'

t.setTimeout(1_800_000)
const house = await openHouse(t)
const tokens = 100
const parallel = 50

for (const purpose of ['email_verification', 'password_reset'] as const) {
  t.test(`a token for ${purpose} is used once`, async (t) => {
    const { successes, otherwise } = await useAtOnce(house, purpose, { tokens, parallel })
    t.comment(
      `${purpose}: ${tokens} tokens × ${parallel} uses at once: ${successes} successes, ${otherwise.length} wrong`,
    )
    t.strictSame([successes, otherwise], [tokens, []])
  })
}
