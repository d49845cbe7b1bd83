import fc from 'fast-check'
import t from 'tap'
import { day, hour } from '../../src/time.ts'
import { nextAttempt } from '../../src/webhooks/backoff.ts'

const now = new Date('2026-01-01T00:00:00Z')
const after = (milliseconds: number) => new Date(now.getTime() + milliseconds)

t.test('the pauses grow to eight hours, and chance shortens them by up to half', async (t) => {
  const pauses = Array.from(
    { length: 10 },
    (_, index) => Number(nextAttempt(index + 1, after(100 * hour), now, { chance: 0 })) - Number(now),
  )
  t.strictSame(
    pauses.map((pause) => pause / 1000),
    [5, 15, 45, 135, 405, 1215, 3645, 10935, 28800, 28800],
  )
  t.strictSame(nextAttempt(1, after(hour), now, { chance: 1 }), after(2_500))
})

t.test('the last attempt is when the delivery is given up, and none follows', async (t) => {
  t.strictSame(nextAttempt(9, after(hour), now), after(hour))
  t.equal(nextAttempt(9, now, now), null)
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(day),
      (attempts, chance, left) => {
        const next = nextAttempt(attempts, after(left), now, { chance })
        return left === 0 ? next === null : next !== null && next > now && next <= after(left)
      },
    ),
  )
})
