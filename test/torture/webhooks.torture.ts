// Events arrive at least once and in order per account, while the processes that relay and send them are killed.

import t from 'tap'
import { hour } from '../../src/time.ts'
import { bringUnderKills } from '../races/webhook-loop.ts'
import { startTestApp } from '../test-app.ts'
import { report, sized } from './report.ts'

t.setTimeout(hour)
const kills = sized(50)
const least = sized(10_000)
const app = await startTestApp(t, { WEBHOOK_ALLOW: '127.0.0.1/32' })

t.test('no event is lost, made up or out of order', async (t) => {
  const { edits, found: arrivals } = await bringUnderKills(t, app, { kills, least, people: 24 })
  const { events, repeated, ...wrong } = arrivals
  report(t, {
    guarantee: 'G9',
    figure: `${kills} kills of the relay, ${edits} edits acknowledged, ${events} events: ${wrong.lost} lost, ${wrong.phantom} phantom, ${wrong.outOfOrder} out of order, ${wrong.misplaced} misplaced in their trail; ${repeated} delivered again`,
  })
  t.ok(events >= least)
  t.strictSame(wrong, { lost: 0, phantom: 0, outOfOrder: 0, misplaced: 0 })
})
