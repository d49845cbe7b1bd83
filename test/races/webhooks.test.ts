import t from 'tap'
import { startTestApp } from '../test-app.ts'
import { bringUnderKills } from './webhook-loop.ts'

const [kills, least] = [2, 240]
const app = await startTestApp(t, { WEBHOOK_ALLOW: '127.0.0.1/32' })

t.test('events arrive at least once and in order, while the delivering processes are killed', async (t) => {
  const { edits, found } = await bringUnderKills(t, app, { kills, least, people: 6 })
  t.comment(`webhooks: ${edits} edits, ${kills} kills: ${JSON.stringify(found)}`)
  t.ok(found.events >= least)
  t.match(found, { lost: 0, phantom: 0, outOfOrder: 0, misplaced: 0 })
})
