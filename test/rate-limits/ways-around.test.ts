// However the key of a limit is varied, and through whichever process: no more requests are accepted than the limit allows.
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config/config.ts'
import { startService } from '../../src/start/start-service.ts'
import { startTestApp } from '../test-app.ts'
import { type Attempt, fences, tryWays } from './ways.ts'

const testApp = await startTestApp(t, { RATE_LIMITS: 'on' })
const env = { NODE_ENV: 'test', ARGON2_MEMORY_KIB: '1024', SETUP_TOKEN: 'the setup token of another' }
const config = readConfig({ ...env, SECRET: 'the-secret-of-the-tests-is-long-enough' })
const second = await startService(config, testApp.uri, { now: testApp.started.service.now })
const other = await buildApp(second)
t.teardown(async () => {
  await other.close()
  await second.stop()
})

async function send({ index, from, url, headers, body }: Attempt): Promise<number> {
  const app = index % 2 === 0 ? testApp.fastify : other
  const { statusCode } = await app.inject({ method: 'POST', url, payload: body, remoteAddress: from, headers })
  return statusCode
}

t.test('no way around a limit lets more requests through', async (t) => {
  let ways = 0
  for (const fence of fences) {
    const { limit, accepted } = await tryWays(fence, { times: 1.3, atOnce: 1, send })
    for (const [name, count] of Object.entries(accepted)) t.equal(count, limit, name)
    ways += Object.keys(accepted).length
  }
  t.ok(ways >= 30, `${ways} ways`)
})
