// Killed between the write of the account and its projection: the hold is in force, the queue shows it, nothing is there twice.
import t from 'tap'
import { killBeforeProjection } from '../races/hold-kills.ts'
import { startTestApp } from '../test-app.ts'
import { report, sized } from './report.ts'

t.setTimeout(1_800_000)
const app = await startTestApp(t)
const kills = sized(50, 5)

t.test('a process is killed repeatedly between a write and its projections', async (t) => {
  const faults = await killBeforeProjection(app, kills)
  const figure = `${kills} kills between the write of a hold and its record: ${faults.length} faults`
  report(t, { guarantee: 'G3', figure })
  t.strictSame(faults, [])
})
