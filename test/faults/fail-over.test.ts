import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config/config.ts'
import { connect } from '../../src/database/connect.ts'
import { isDatabaseUnavailable } from '../../src/database/errors.ts'
import { createUnitOfWork } from '../../src/database/unit-of-work.ts'
import { startService } from '../../src/start/start-service.ts'
import { startReplicaSet } from '../replica-set.ts'
import { eventually, signUpOf } from '../service-process.ts'
import { setupToken } from '../test-app.ts'
import { failOver, startLoad, stepDown } from './fail-over.ts'
import { faultsIn, unexpected } from './fail-over-checks.ts'

const set = await startReplicaSet(t)

t.test(
  'the primary steps down under load: requests get at most a 503, and no acknowledged write is lost',
  async (t) => {
    const load = await startLoad(t, set, { accounts: 2, editors: 4 })
    await failOver(load, 'step-down', stepDown)
    await load.stop()
    t.strictSame(unexpected(load.seen.answers), [])
    t.strictSame(await faultsIn(load), [])
    t.notMatch(load.processes.map((process) => process.notices()).join(), /internal_error/)
  },
)

/** A service in this process whose clock stands still, so that no lease lapses by itself. */
async function startHere(t: Test) {
  const dataDir = await mkdtemp(join(tmpdir(), 'holdfast-here-'))
  const config = readConfig({
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    SETUP_TOKEN: setupToken,
    SECRET: 'the-secret-of-the-tests-is-long-enough',
    RATE_LIMITS: 'off',
    ARGON2_MEMORY_KIB: '1024',
  })
  const now = new Date()
  const started = await startService(config, set.uri, { now: () => now, clientOptions: { monitorCommands: true } })
  const app = await buildApp(started)
  t.teardown(async () => {
    await app.close()
    await started.stop()
    await rm(dataDir, { recursive: true, force: true })
  })
  return { app, client: started.service.client }
}

t.test(
  'the database freezes after a key was claimed: once it runs again, the request can be repeated at once',
  async (t) => {
    const { app, client } = await startHere(t)
    const { member } = await eventually('a primary', () => set.findPrimary())
    let claim: number | null = null
    client.on('commandStarted', ({ command, requestId }) => {
      if (command.insert === 'idempotency') claim ??= requestId
    })
    client.on('commandSucceeded', ({ requestId }) => {
      if (requestId === claim) member.signal('SIGSTOP')
    })
    const signUp = () =>
      app.inject({
        method: 'POST',
        url: '/v1/accounts',
        payload: signUpOf('frozen'),
        headers: { 'idempotency-key': 'the-key-of-frozen' },
      })
    const refused = await signUp()
    t.match(refused.json(), { status: 503, code: 'database_unavailable' })
    t.match(refused.headers, { 'retry-after': '1' })
    member.signal('SIGCONT')
    const answer = await eventually('an answer that is not in progress', async () => {
      const reply = await signUp()
      return reply.statusCode === 503 || reply.json().code === 'idempotency_in_progress' ? null : reply
    })
    t.match(answer.json(), { account: { username: 'frozen' } })
    t.equal(answer.statusCode, 201)
    await set.whole()
  },
)

t.test('a step-down during a unit of work is reported as an unavailable database', async (t) => {
  const { client, close } = await connect(set.uri)
  t.teardown(close)
  const notes = client.db().collection<{ _id: string }>('notes')
  const unit = createUnitOfWork(client)
  const write = (_id: string) => unit.run((session) => notes.insertOne({ _id }, { session }))
  await write('before')
  const primary = await eventually('a primary', () => set.findPrimary())
  await stepDown(primary)
  await eventually('another primary', async () => (await set.findPrimary())?.election !== primary.election)
  const error = await write('after').then(
    () => null,
    (error) => error,
  )
  t.ok(isDatabaseUnavailable(error), String(error))
  await unit.abandon()
  await unit.close()
  t.equal(await notes.countDocuments(), 0)
})
