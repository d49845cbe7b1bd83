import t, { type Test } from 'tap'
import { password } from '../house.ts'
import {
  databasePid,
  dataFolder,
  eventually,
  kill,
  nextDatabase,
  runningDatabase,
  type ServiceProcess,
  setUpAdmin,
  signUpOf,
  startProcess,
} from '../service-process.ts'

t.setTimeout(240_000)

const signIn = (service: ServiceProcess, login: string) =>
  service.ask('POST', '/v1/sessions', { body: { login, password } })

async function signUp(service: ServiceProcess, name: string): Promise<string> {
  const made = await service.ask('POST', '/v1/accounts', { body: signUpOf(name) })
  if (made.status !== 201) throw new Error(`sign-up: ${made.status} ${JSON.stringify(made.body)}`)
  return made.body.account.id
}

/** The accounts whose sign-up stands in the feed, each as often as it stands there. */
async function signUpsInFeed(service: ServiceProcess, admin: string): Promise<string[]> {
  const accounts: string[] = []
  let cursor = ''
  do {
    const url = `/v1/admin/events?type=account.created&limit=100${cursor}`
    const { body } = await service.ask('GET', url, { token: admin })
    accounts.push(...body.items.map((event: { account_id: string }) => event.account_id))
    cursor = body.next_cursor === null ? '' : `&cursor=${encodeURIComponent(body.next_cursor)}`
  } while (cursor !== '')
  return accounts
}

const tokenTold = (service: ServiceProcess) => /"setup_token": "([^"]+)"/.exec(service.told())?.[1]

t.test('accounts, sessions and the generated set-up token are the same after a stop and a start', async (t) => {
  const env = { DATA_DIR: await dataFolder(t), SETUP_TOKEN: '' }
  const first = await startProcess(t, env)
  const made = await first.ask('POST', '/v1/accounts', { body: signUpOf('survivor') })
  t.equal(made.status, 201)
  const token = await eventually('the set-up token', () => tokenTold(first))
  t.equal(await first.end('SIGTERM'), 0, 'it stops by itself')
  t.equal(await databasePid(env.DATA_DIR), null, 'and its database with it')

  const second = await startProcess(t, env)
  t.equal((await signIn(second, 'survivor')).status, 201)
  const own = await second.ask('GET', '/v1/me', { token: made.body.session.token })
  t.match(own, { status: 200, body: { id: made.body.account.id } })
  t.equal(await eventually('the set-up token', () => tokenTold(second)), token)
  await setUpAdmin(second, token)
  const again = { setup_token: token, ...signUpOf('second.admin') }
  t.match(await second.ask('POST', '/v1/admin/setup', { body: again }), { body: { code: 'already_set_up' } })
})

t.test('every acknowledged sign-up outlives a kill of service and database, and is in the feed once', async (t) => {
  const env = { DATA_DIR: await dataFolder(t), SETUP_TOKEN: '' }
  const first = await startProcess(t, env)
  const admin = await setUpAdmin(first, await eventually('the set-up token', () => tokenTold(first)))
  const acknowledged: string[] = []
  let over = false
  const clients = Array.from({ length: 8 }, async (_, client) => {
    for (let count = 0; !over; count++) {
      const name = `client.${client}.${count}`
      const made = await first.ask('POST', '/v1/accounts', { body: signUpOf(name) }).catch(() => null)
      if (made?.status === 201) acknowledged.push(made.body.account.id)
    }
  })
  await eventually('some sign-ups', () => acknowledged.length >= 100)
  kill(await runningDatabase(env.DATA_DIR), 'SIGKILL')
  await first.end('SIGKILL')
  over = true
  await Promise.all(clients)

  const second = await startProcess(t, env)
  t.equal(tokenTold(second), undefined, 'a set-up token that was used is not told again')
  const missing: string[] = []
  for (const id of acknowledged) {
    const found = await second.ask('GET', `/v1/admin/accounts/${id}`, { token: admin })
    if (found.status !== 200) missing.push(id)
  }
  t.same(missing, [], 'every acknowledged account is there')
  const notRelayed = async () => {
    const relayed = new Set(await signUpsInFeed(second, admin))
    return acknowledged.filter((id) => !relayed.has(id))
  }
  await eventually('all sign-ups to be relayed', async () => (await notRelayed()).length === 0)
  const relayed = await signUpsInFeed(second, admin)
  t.equal(new Set(relayed).size, relayed.length, 'none is there twice')
})

t.test('a second process on the same folder uses the database that runs, and takes it over', async (t) => {
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
