// An acknowledged write survives: database and service are killed under load, again and again.
import t from 'tap'
import { killUnderLoad } from '../faults/kills.ts'
import { dataFolder } from '../service-process.ts'
import { report } from './report.ts'

t.setTimeout(1_800_000)

t.test('no acknowledged write is lost', async (t) => {
  const dataDir = await dataFolder(t)
  const { kills, acknowledged, lost, damaged } = await killUnderLoad(t, { dataDir, kills: 20, clients: 8, least: 200 })
  const total = Object.values(acknowledged).reduce((sum, count) => sum + count, 0)
  report(t, {
    guarantee: 'G8',
    figure: `${kills} kills of database and service: ${lost.length} of ${total} acknowledged writes lost, ${damaged.length} accounts damaged`,
  })
  t.comment(JSON.stringify(acknowledged))
  t.equal(kills, 20)
  t.strictSame([lost, damaged], [[], []])
})
