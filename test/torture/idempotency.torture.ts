// One effect a key: a sign-up is killed before and after each of its commands, 50 times each, and repeated.

import t from 'tap'
import { hour } from '../../src/time.ts'
import { crashSignUps } from '../idempotency/crashes.ts'
import { startTestApp } from '../test-app.ts'
import { report, sized } from './report.ts'

t.setTimeout(hour)
const times = sized(50)
const app = await startTestApp(t)

t.test('no sign-up is done twice, lost, or blocked by itself', async (t) => {
  const { kills, moments, ...wrong } = await crashSignUps(app, times)
  const { duplicates, conflictsWithOneself, differing } = wrong
  report(t, {
    guarantee: 'G5',
    figure: `${kills} kills at ${moments} moments of a sign-up, each repeated under its key: ${duplicates} duplicates, ${conflictsWithOneself} conflicts with itself, ${differing} replays that differ`,
  })
  t.ok(moments >= 8)
  t.ok(kills >= times * moments, 'a transaction that was tried again adds to them')
  t.strictSame(wrong, { duplicates: 0, conflictsWithOneself: 0, differing: 0 })
})
