// Events arrive at least once and in order per account, while the processes that relay and send them are killed.
import t from 'tap'
import { openHouse } from '../house.ts'
import { bringUnderKills } from '../races/webhook-loop.ts'

t.setTimeout(3_600_000)
const house = await openHouse(t, { WEBHOOK_ALLOW: '127.0.0.1/32' })

t.test('nothing is lost, made up or out of order', async (t) => {
  const { edits, found } = await bringUnderKills(t, house, { kills: 50, least: 10_000, people: 24 })
  t.comment(`webhooks: ${edits} edits, 50 kills: ${JSON.stringify(found)}`)
  t.ok(found.events >= 10_000)
  t.match(found, { lost: 0, phantom: 0, outOfOrder: 0 })
})
