import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { startService } from '../../src/start/start-service.ts'
import { startTestApp } from '../test-app.ts'

const testApp = await startTestApp(t)
const second = await startService(testApp.started.config, testApp.uri, { now: testApp.started.service.now })
const app = await buildApp(second)
t.teardown(async () => {
  await app.close()
  await second.stop()
})
const owner = await testApp.signUp()
const { token } = await testApp.admin()
const payload = { account_id: owner.id, action: 'app.x' }

/** A check through one of the two services. */
async function check(bearer: string, turn: number) {
  const headers = { authorization: `Bearer ${bearer}` }
  const target = turn % 2 === 0 ? testApp.fastify : app
  return (await target.inject({ method: 'POST', url: '/v1/checks', payload, headers })).statusCode
}

t.test('a token that is revoked during checks is accepted nowhere afterwards', async (t) => {
  const seen = { before: 0, after: 0 }
  for (let round = 0; round < 20; round += 1) {
    const service = await testApp.service('checks')
    const during = Array.from({ length: 8 }, (_, turn) => check(service.token, turn))
    const revoked = testApp.ask('DELETE', `/v1/admin/service-tokens/${service.id}`, { token })
    t.equal((await revoked).status, 204)
    const after = await Promise.all(Array.from({ length: 8 }, (_, turn) => check(service.token, turn)))
    t.strictSame(after, Array(8).fill(401))
    const answers = await Promise.all(during)
    t.strictSame(
      answers.filter((status) => status !== 200 && status !== 401),
      [],
    )
    seen.before += answers.filter((status) => status === 200).length
    seen.after += after.length
  }
  t.ok(seen.before > 0, `${seen.before} of 160 let in before, 0 of ${seen.after} after`)
})

t.test('two concurrent revocations through two processes: one succeeds', async (t) => {
  for (let round = 0; round < 10; round += 1) {
    const { id } = await testApp.service('checks')
    const url = `/v1/admin/service-tokens/${id}`
    const headers = { authorization: `Bearer ${token}` }
    const answers = await Promise.all([
      testApp.fastify.inject({ method: 'DELETE', url, headers }),
      app.inject({ method: 'DELETE', url, headers }),
    ])
    t.strictSame(answers.map(({ statusCode }) => statusCode).sort(), [204, 404])
  }
})
