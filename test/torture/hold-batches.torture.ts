// 5,000 holds by one batch whose process is killed again and again: each is placed once, and the results agree.

import t from 'tap'
import { hour } from '../../src/time.ts'
import { killBatches } from '../races/batch-kills.ts'
import { startTestApp } from '../test-app.ts'
import { report } from './report.ts'

t.setTimeout(hour)
const app = await startTestApp(t)
const items = 5_000

t.test('a batch of 5,000 holds whose process is killed three times', async (t) => {
  const { kills, milliseconds, faults } = await killBatches(t, app, items, 3)
  t.comment(`${Math.round(milliseconds)} ms`)
  report(t, {
    guarantee: 'G8',
    figure: `a batch of ${items} holds, killed ${kills} times at work: ${faults.length} holds lost, doubled or misreported`,
  })
  t.equal(kills, 3)
  t.strictSame(faults, [])
})
