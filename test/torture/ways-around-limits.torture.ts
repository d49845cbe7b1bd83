// No variation of the key of a limit lets more through: many requests concurrently, through two processes behind a proxy.
import t from 'tap'
import { startTwo } from '../races/two-processes.ts'
import { type Attempt, fences, tryWays } from '../rate-limits/ways.ts'
import { startTestApp } from '../test-app.ts'
import { report } from './report.ts'

t.setTimeout(1_800_000)
const times = 4
const atOnce = 16

const app = await startTestApp(t)
const processFor = await startTwo(t, app, { RATE_LIMITS: 'on', TRUST_PROXY: '127.0.0.1/32' })

/** As a proxy sends it on: what the client claims to be, then the address that it came from. */
async function send({ index, from, url, headers, body }: Attempt): Promise<number> {
  const claimed = headers['x-forwarded-for']
  const forwarded = claimed === undefined ? from : `${claimed}, ${from}`
  const sent = { body, headers: { ...headers, 'x-forwarded-for': forwarded } }
  return (await processFor(index).ask('POST', url, sent)).status
}

const total = { ways: 0, attempts: 0, over: 0 }

for (const fence of fences) {
  t.test(`${fence.quota} accepts exactly as many as the limit says`, async (t) => {
    const { limit, accepted } = await tryWays(fence, { times, atOnce, send })
    for (const [name, count] of Object.entries(accepted)) {
      t.equal(count, limit, name)
      total.ways += 1
      total.attempts += limit * times
      total.over += Math.max(0, count - limit)
    }
  })
}

t.test('there are enough ways; reports the figure', async (t) => {
  const { ways, attempts, over } = total
  t.ok(ways >= 30, `${ways} ways`)
  report(t, {
    guarantee: 'G11',
    figure: `${ways} ways of varying the key, ${attempts} attempts, ${atOnce} at once through two processes: ${over} accepted beyond the limit`,
  })
})
