// Single-use tokens work once, of 50 uses at once, and until the millisecond in which they expire.
import t from 'tap'
import { tokenRules } from '../../src/credentials/single-use-token.ts'
import { useAtOnce, uses } from '../races/token-uses.ts'
import { giveToken, startTestApp } from '../test-app.ts'
import { report, sized } from './report.ts'

t.setTimeout(1_800_000)
const app = await startTestApp(t)
const tokens = sized(100)
const parallel = 50
const purposes = ['email_verification', 'password_reset'] as const

for (const purpose of purposes) {
  t.test(`a token for ${purpose} works once`, async (t) => {
    const { successes, otherwise } = await useAtOnce(app, purpose, { tokens, parallel })
    report(t, {
      guarantee: 'G6',
      figure: `${tokens} tokens for ${purpose.replace('_', ' ')}, ${parallel} uses of each at once: ${successes} successes`,
    })
    t.strictSame([successes, otherwise], [tokens, []])
  })
}

t.test('a token is valid one millisecond before it expires, and no longer when it does', async (t) => {
  const { service } = app.started
  let good = 0
  let late = 0
  for (let round = 0; round < tokens; round += 1) {
    const purpose = purposes[round % 2] ?? 'password_reset'
    const began = Date.now()
    /** Whether a token that was issued at `began` is accepted this many milliseconds after it expires. */
    const isTaken = async (after: number) => {
      service.now = () => new Date(began)
      const token = await giveToken(app, await app.signUp(), purpose)
      service.now = () => new Date(began + tokenRules[purpose].lasts + after)
      return (await uses[purpose](app, token, round)).status < 300
    }
    if (await isTaken(-1)) good += 1
    if (await isTaken(0)) late += 1
  }
  report(t, {
    guarantee: 'G6',
    figure: `${good} of ${tokens} taken one millisecond before they expire, ${late} of ${tokens} in the millisecond in which they do`,
  })
  t.strictSame([good, late], [tokens, 0])
})
