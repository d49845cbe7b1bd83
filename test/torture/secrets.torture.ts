// No secret at rest or in logs in the clear: whatever was sent or answered is searched for in the database, logs and refusals.
import { randomBytes } from 'node:crypto'
import t from 'tap'
import { operationsOf, readContract } from '../contracts/contract.ts'
import { everyOperation, makeScene, requestOf } from '../contracts/every-operation.ts'
import { createSearch, scanDatabase, type Watched, watchSecrets } from '../contracts/secret-scan.ts'
import { codeOf, everyRequest } from '../faults/away.ts'
import { databasePid, dataFolder, eventually, kill, startProcess } from '../service-process.ts'
import { type Ask, startTestApp } from '../test-app.ts'
import { report } from './report.ts'

t.setTimeout(1_800_000)
const rounds = 3
const loud = { LOG_LEVEL: 'trace' }
const marker = () => `cn-${randomBytes(18).toString('base64url')}`

const app = await startTestApp(t)
const service = await startProcess(t, { MONGODB_URI: app.uri, ...loud })
const watched = watchSecrets(service)
const scenes = watchSecrets({ ask: app.ask })
app.ask = scenes.asks.ask as typeof app.ask
const total = { requests: 0, secrets: 0, documents: 0, logged: 0, refusals: 0, found: 0 }

/** A valid request of an operation, and one with secrets wherever a client could put them by mistake. */
async function carry({ asks }: Watched, key: string): Promise<void> {
  const operation = everyOperation[key]
  if (operation === undefined) throw new Error(`no request for ${key}`)
  const scene = await makeScene(app, key)
  const { method, url, ask } = requestOf(key, operation, scene)
  const valid = typeof ask.body === 'object' ? (ask.body as Record<string, unknown>) : {}
  const secret = marker()
  const keepsAnything = key.includes('{path}') // evidence, byte for byte under any path
  const nested = { canary: secret, password: [secret], token: { deep: secret } }
  const long = { ...valid, password: secret, filler: 'x'.repeat(70_000) }
  const requests: [path: string, request: Ask][] = [
    [url, ask],
    [url, { ...ask, headers: { ...ask.headers, 'idempotency-key': marker(), cookie: `session=${marker()}` } }],
    [url, { ...ask, token: marker() }],
    [url, { ...ask, headers: { ...ask.headers, 'if-match': marker(), authorization: `Basic ${marker()}` } }],
    [`${url}?token=${secret}`, ask],
    ...(keepsAnything ? [] : ([[`${url}/${secret}`, ask]] as [string, Ask][])),
    ...(method === 'GET' || keepsAnything
      ? []
      : ([
          [url, { ...ask, body: { ...valid, ...nested } }],
          [url, { ...ask, body: nested }],
          [url, { ...ask, body: [nested] }],
          [url, { ...ask, body: long }],
          [url, { ...ask, body: nested, headers: { ...ask.headers, 'content-type': 'text/plain' } }],
          [url, { ...ask, body: nested, headers: { ...ask.headers, 'content-encoding': 'gzip' } }],
        ] as [string, Ask][])),
  ]
  for (const [path, request] of requests) {
    watched.secrets.set(secret, `a canary of ${key}`)
    await asks.ask(method, path, request)
    total.requests += 1
  }
}

t.test('every operation runs, valid and invalid, with secrets wherever they can occur', async (t) => {
  const operations = operationsOf(await readContract(app))
  for (let round = 0; round < rounds; round += 1) for (const [key] of operations) await carry(watched, key)
  const person = await app.signUp()
  const accounts = app.started.service.mongo.collection<{ _id: string }>('accounts')
  await accounts.updateOne({ _id: person.id }, { $set: { 'names.0.until': new Date(0) } }) // an invalid account
  t.equal((await watched.asks.ask('GET', '/v1/me', { token: person.token })).status, 500)
  const login = { login: person.email, password: 'correct horse battery staple' }
  t.equal((await watched.asks.ask('POST', '/v1/sessions', { body: login })).status, 500)
})

t.test('a database that becomes unavailable leaves no secret in the log either', async (t) => {
  const DATA_DIR = await dataFolder(t)
  const lonely = await startProcess(t, { DATA_DIR, ...loud })
  const its = watchSecrets(lonely)
  const { askAll, expected } = await everyRequest({ ...lonely, ask: its.asks.ask })
  const asked = Array.from({ length: 4 }, askAll)
  kill((await databasePid(DATA_DIR)) ?? 0, 'SIGKILL')
  const during = (await Promise.all(asked)).flat().filter(([label, reply]) => codeOf(reply) !== expected[label])
  t.ok(during.length > 0, `${during.length} refused`)
  await eventually('the log to tell of it', () => lonely.printed().includes('database_unavailable'))
  const leaks = createSearch(its.secrets)([lonely.printed(), ...its.refusals].join('\n'))
  t.strictSame(leaks, [])
  total.logged += lonely.printed().length
  total.found += leaks.length
})

t.test('no secret is found, and the search finds those that are there', async (t) => {
  await app.started.relay.settled()
  const secrets = new Map([...scenes.secrets, ...watched.secrets])
  const search = createSearch(secrets)
  const { documents, found: leaks } = await scanDatabase(app.raw, search)
  await service.end('SIGTERM') // which flushes the rest of the log
  const log = service.printed()
  const refusals = [...watched.refusals, ...scenes.refusals]
  const everywhere = [leaks, search(log), search(refusals.join('\n'))]
  t.strictSame(everywhere, [[], [], []])
  t.ok(secrets.size > 1_000 && documents > 500 && refusals.length > 1_000)
  t.ok(log.includes('internal_error') && log.split('\n').length > total.requests, 'the log is whole')
  t.notMatch(log, /Bearer |argon2id|E11000/)
  for (const [secret, label] of [...secrets].slice(0, 100)) t.ok(search(`a${secret}b`).includes(label))
  const figures = { secrets: secrets.size, documents, refusals: refusals.length }
  Object.assign(total, figures, { logged: total.logged + log.length, found: total.found + everywhere.flat().length })
})

t.test('reports the figure', async () => {
  const { requests, secrets, documents, logged, refusals, found: leaks } = total
  report(t, {
    guarantee: 'G15',
    figure: `${secrets} secrets in ${requests} requests, looked for in ${documents} documents, ${(logged / 2 ** 20).toFixed(1)} MiB of logs and ${refusals} refusals: ${leaks} found`,
  })
})
