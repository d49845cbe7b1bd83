import t, { type Test } from 'tap'
import {
  databasePid,
  dataFolder,
  eventually,
  kill,
  nextDatabase,
  printedToken,
  runningDatabase,
  type ServiceProcess,
  setUpAdmin,
  signUpOf,
  startProcess,
} from '../service-process.ts'
import { password } from '../test-app.ts'
import { killUnderLoad } from './kills.ts'

const signIn = (service: ServiceProcess, login: string) =>
  service.ask('POST', '/v1/sessions', { body: { login, password } })

async function signUp(service: ServiceProcess, name: string): Promise<string> {
  const signedUp = await service.ask('POST', '/v1/accounts', { body: signUpOf(name) })
  if (signedUp.status !== 201) throw new Error(`sign-up: ${signedUp.status} ${JSON.stringify(signedUp.body)}`)
  return signedUp.body.account.id
}

t.test('accounts, sessions and the generated setup token are the same after a stop and a start', async (t) => {
  const env = { DATA_DIR: await dataFolder(t), SETUP_TOKEN: '' }
  const first = await startProcess(t, env)
  const signedUp = await first.ask('POST', '/v1/accounts', { body: signUpOf('survivor') })
  t.equal(signedUp.status, 201)
  const token = await eventually('the setup token', () => printedToken(first))
  t.equal(await first.end('SIGTERM'), 0, 'it stops by itself')
  t.equal(await databasePid(env.DATA_DIR), null, 'and its database with it')

  const second = await startProcess(t, env)
  t.equal((await signIn(second, 'survivor')).status, 201)
  const ownView = await second.ask('GET', '/v1/me', { token: signedUp.body.session.token })
  t.match(ownView, { status: 200, body: { id: signedUp.body.account.id } })
  t.equal(await eventually('the setup token', () => printedToken(second)), token)
  await setUpAdmin(second, token)
  const again = { setup_token: token, ...signUpOf('second.admin') }
  t.match(await second.ask('POST', '/v1/admin/setup', { body: again }), { body: { code: 'already_set_up' } })
  t.equal(await second.end('SIGTERM'), 0)
  t.equal(printedToken(await startProcess(t, env)), undefined, 'a token that was used is not printed again')
})

t.test('every acknowledged write survives a kill of service and database, with one event', async (t) => {
  const { lost, damaged } = await killUnderLoad(t, { dataDir: await dataFolder(t), kills: 1, clients: 4, least: 100 })
  t.strictSame([lost, damaged], [[], []])
})

t.test('a second process on the same folder uses the running database, and takes it over', async (t) => {
  const DATA_DIR = await dataFolder(t)
  const [owner, borrower] = await startTwo(t, DATA_DIR)
  const pid = await runningDatabase(DATA_DIR)
  const id = await signUp(owner, 'shared')
  t.equal((await signIn(borrower, 'shared')).body.account.id, id, 'they see the same accounts')

  t.equal(await owner.end('SIGTERM'), 0)
  const signedIn = await eventually('the borrower to have a database', async () => {
    const answer = await signIn(borrower, 'shared')
    if (answer.status === 201) return answer
    t.match(answer, { status: 503, body: { code: 'database_unavailable' } })
    return null
  })
  t.equal(signedIn.body.account.id, id)
  t.ok(kill(await nextDatabase(DATA_DIR, pid), 0), 'it runs one of its own now')
  t.equal(await borrower.end('SIGTERM'), 0)
  t.equal(await databasePid(DATA_DIR), null)
})

async function startTwo(t: Test, DATA_DIR: string): Promise<[ServiceProcess, ServiceProcess]> {
  const owner = await startProcess(t, { DATA_DIR })
  const pid = await runningDatabase(DATA_DIR)
  const borrower = await startProcess(t, { DATA_DIR })
  t.equal(await runningDatabase(DATA_DIR), pid, 'there is one database')
  return [owner, borrower]
}
