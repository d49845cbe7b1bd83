// A service in this process, for the scripts that fill a database: its clock is theirs, and it is asked through its API.
import { buildApp } from '../dist/src/app.js'
import { readConfig } from '../dist/src/config/config.js'
import { openDatabase } from '../dist/src/database/open-database.js'
import { startService } from '../dist/src/start/start-service.js'

export const password = 'correct horse battery staple'
export const any = { 'if-match': '*' }

/**
 * Opens the database of an environment and starts a service on it. Ids and times come from `Date.now()`.
 *
 * @param env the configuration, beside that of the process
 * @returns what asks it, and how it ends
 */
export async function openOwnService(env, say) {
  const config = readConfig({ ...process.env, RATE_LIMITS: 'off', FAILED_SIGN_INS: '0', ...env })
  if (config.production) throw new Error('This is not for production.')
  const database = await openDatabase({
    mongodbUri: config.mongodbUri ?? undefined,
    mode: config.embeddedDatabase,
    dataDir: config.dataDir,
    log: () => {},
    complain: say,
    progress: say,
  })
  const started = await startService(config, database.uri, {
    now: () => new Date(Date.now()),
    onNotice: say,
    report: say,
  })
  const app = await buildApp(started)

  async function ask(method, url, { token, body, headers, payload, may = [] } = {}) {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const answer = await app.inject({
      method,
      url,
      headers: { ...authorization, ...headers },
      payload: payload ?? body,
    })
    if (answer.statusCode >= 300 && !may.includes(answer.statusCode)) {
      throw new Error(`${method} ${url}: ${answer.statusCode} ${answer.body.slice(0, 500)}`)
    }
    return answer.headers['content-type']?.includes('json') && answer.body !== '' && !url.includes('imports')
      ? answer.json()
      : answer.body
  }

  async function signIn(login) {
    const { session, restricted_session } = await ask('POST', '/v1/sessions', { body: { login, password }, may: [409] })
    return (session ?? restricted_session).token
  }

  /** Makes the first admin, `keeper`, and others with a role each. */
  async function makeStaff(roleOf) {
    const setup_token = config.setupToken ?? started.setupToken?.token
    if (setup_token == null) throw new Error('The database is not empty.')
    const first = { username: 'keeper', email: 'keeper@example.com', password }
    const { session } = await ask('POST', '/v1/admin/setup', { body: { setup_token, ...first } })
    for (const [username, role] of Object.entries(roleOf)) {
      const body = { username, email: `${username}@example.com`, password }
      const { account } = await ask('POST', '/v1/accounts', { body })
      const roles = { token: session.token, headers: any, body: { roles: [role] } }
      await ask('PUT', `/v1/admin/accounts/${account.id}/roles`, roles)
    }
    return [{ login: 'keeper', role: 'admin' }, ...Object.entries(roleOf).map(([login, role]) => ({ login, role }))]
  }

  /** @returns for each that was created its id, and the address that it has */
  async function importAccounts(token, accounts) {
    const headers = { 'content-type': 'application/x-ndjson' }
    const payload = accounts.map((account) => JSON.stringify(account)).join('\n')
    const results = (await ask('POST', '/v1/admin/imports', { token, headers, payload })).trim().split('\n')
    const withAddresses = results.map((line, index) => ({ ...JSON.parse(line), email: accounts[index]?.email }))
    return withAddresses.filter(({ status }) => status === 'created')
  }

  return {
    ...{ app, started, uri: database.uri },
    ...{ ask, signIn, makeStaff, importAccounts },
    async close() {
      await app.close()
      await started.stop()
      await database.close()
    },
  }
}
