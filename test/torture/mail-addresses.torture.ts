// A token from a mail proves one address: every purpose, and every way in which an address changes.
import t from 'tap'
import { useOldTokens, ways } from '../races/mail-addresses.ts'
import { startTestApp } from '../test-app.ts'
import { report, sized } from './report.ts'

t.setTimeout(1_800_000)
const app = await startTestApp(t)
const rounds = sized(100)

t.test('no token works for an address that the account no longer has', async (t) => {
  let tried = 0
  const taken: string[] = []
  for (const way of Object.keys(ways)) {
    for (let round = 0; round < rounds; round += 1) {
      const old = await useOldTokens(app, way)
      tried += old.tried
      taken.push(...old.taken)
    }
  }
  report(t, {
    guarantee: 'G23',
    figure: `${tried} old tokens after ${Object.keys(ways).length} ways of changing an address, ${rounds} accounts each: ${taken.length} good`,
  })
  t.strictSame(taken, [])
})
