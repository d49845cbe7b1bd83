import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { Collection, MongoClient } from 'mongodb'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config/config.ts'
import { startService } from '../../src/start/start-service.ts'
import { databaseUri } from '../database-uri.ts'
import {
  dataFolder,
  eventually,
  printedToken,
  type ServiceProcess,
  signUpOf,
  startProcess,
} from '../service-process.ts'
import { setupToken } from '../test-app.ts'

t.setTimeout(240_000)

/** The address of a database that goes with the test. */
function ownDatabase(t: Test): { uri: string; client: MongoClient } {
  const uri = databaseUri()
  const client = new MongoClient(uri)
  t.teardown(async () => {
    await client.db().dropDatabase()
    await client.close()
  })
  return { uri, client }
}

const setUp = (replica: ServiceProcess, token: string, name: string) =>
  replica.ask('POST', '/v1/admin/setup', { body: { setup_token: token, ...signUpOf(name) } })
const wrong = { status: 401, body: { code: 'invalid_credentials' } }

t.test('a generated token is printed on the terminal, stored as a hash, and replaced at the next start', async (t) => {
  const { uri, client } = ownDatabase(t)
  const DATA_DIR = await dataFolder(t)
  const env = { MONGODB_URI: uri, DATA_DIR, SETUP_TOKEN: '', LOG_LEVEL: 'debug' }
  const first = await startProcess(t, env)
  const old = await eventually('the setup token', () => printedToken(first))
  t.notMatch(first.notices(), 'no longer valid')
  const second = await startProcess(t, env)
  const token = await eventually('the other setup token', () => printedToken(second))
  await eventually('what has become of the first', () => second.notices().includes('no longer valid') || null)
  t.not(token, old)

  t.match(await setUp(second, old, 'late.comer'), wrong, 'the first is no longer valid')
  t.match(await setUp(first, old, 'late.comer'), wrong, 'nor where it was printed')
  t.match(await setUp(first, token, 'first.admin'), { status: 201 }, 'the second is valid everywhere')
  t.match(await setUp(second, token, 'late.comer'), { status: 409, body: { code: 'already_set_up' } })

  const stored = JSON.stringify(await client.db().collection('settings').find().toArray())
  for (const secret of [old, token]) {
    t.notMatch(stored, secret, 'not stored as it is')
    for (const { printed, notices } of [first, second])
      t.notMatch(printed().replace(notices(), ''), secret, 'not logged')
  }
  await t.rejects(access(join(DATA_DIR, 'setup-token')), { code: 'ENOENT' }, 'and in no file')
})

t.test('a token from the environment is valid only for the process that has it, and is not stored', async (t) => {
  const { uri, client } = ownDatabase(t)
  const [configured, generating] = await Promise.all([startReplica(t, uri, setupToken), startReplica(t, uri, '')])
  const generated = generating.started.setupToken?.token ?? ''
  t.match(generated, /^hf_set_/)
  t.equal(configured.started.setupToken, null, 'nothing is printed')
  t.equal(await configured.setUp(generated), 401)
  t.equal(await generating.setUp(setupToken), 401)
  t.equal(await configured.setUp(setupToken), 201)
  t.equal(await generating.setUp(generated), 409)
  t.notMatch(
    JSON.stringify(await client.db().collection('settings').find().toArray()),
    configured.started.service.setupTokenHash,
  )
})

t.test('of several replicas that start together one prints a token, and all accept it', async (t) => {
  const { uri } = ownDatabase(t)
  gatherStoring(t, 3)
  const replicas = await Promise.all([startReplica(t, uri, ''), startReplica(t, uri, ''), startReplica(t, uri, '')])
  const printedTokens = replicas.flatMap(({ started }) => started.setupToken?.token ?? [])
  t.equal(printedTokens.length, 1)
  t.equal(replicas.filter(({ started }) => started.setupToken?.token === null).length, 2, 'the others say who has it')
  const [token = ''] = printedTokens
  const answers = await Promise.all(replicas.map((replica) => replica.setUp(token)))
  t.strictSame(answers.sort(), [201, 409, 409])
  t.equal((await startReplica(t, uri, '')).started.setupToken, null, 'nothing is printed once there is an admin')
})

async function startReplica(t: Test, uri: string, SETUP_TOKEN: string) {
  const config = readConfig({
    NODE_ENV: 'test',
    MONGODB_URI: uri,
    DATA_DIR: await dataFolder(t),
    SETUP_TOKEN,
    RATE_LIMITS: 'off',
    ARGON2_MEMORY_KIB: '1024',
    SECRET: 'the-secret-of-the-tests-is-long-enough',
  })
  const started = await startService(config, uri)
  const app = await buildApp(started)
  t.teardown(async () => {
    await app.close()
    await started.stop()
  })
  const setUp = async (token: string) => {
    const payload = { setup_token: token, ...signUpOf('first.admin') }
    return (await app.inject({ method: 'POST', url: '/v1/admin/setup', payload })).statusCode
  }
  return { started, setUp }
}

/** Lets the writes of setup tokens go on once so many have come to the driver. */
function gatherStoring(t: Test, wanted: number): void {
  const original = Collection.prototype.updateOne
  const set = (replacement: unknown) => Object.assign(Collection.prototype, { updateOne: replacement })
  let go = () => {}
  let come = 0
  const gathered = new Promise<void>((resolve) => {
    go = resolve
  })
  set(async function (this: Collection, ...args: unknown[]) {
    if (JSON.stringify(args[1]).includes('"setup_token"')) {
      if (++come === wanted) go()
      await gathered
    }
    return Reflect.apply(original, this, args)
  })
  t.teardown(() => {
    set(original)
    go()
  })
}
