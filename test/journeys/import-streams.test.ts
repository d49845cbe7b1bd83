import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { MongoNetworkError } from 'mongodb'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { type Person, startTestApp } from '../test-app.ts'

const testApp = await startTestApp(t)
const { store } = testApp.started.service
await testApp.fastify.listen({ host: '127.0.0.1', port: 0 })
const admin = await testApp.admin()
await testApp.staff('admin')

interface Result {
  line: number
  status: string
  code?: string
}

let serial = 0
const line = (username = `streamed${++serial}`) => JSON.stringify({ username, email: `${username}@example.com` })

/** Starts an import on a separate connection. */
function begin(token: string, app: FastifyInstance = testApp.fastify): ClientRequest {
  const { port } = app.server.address() as AddressInfo
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' }
  return request({ port, host: '127.0.0.1', path: '/v1/admin/imports', method: 'POST', headers, agent: false })
}

/** An import that waits for the result of each line before it sends the next. */
async function stepByStep(token: string, app?: FastifyInstance) {
  const sent = begin(token, app)
  sent.write(`${line()}\n`)
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  const results = createInterface({ input: answer })[Symbol.asyncIterator]()
  const next = async (): Promise<Result | null> => {
    const { done, value } = await results.next()
    return done ? null : JSON.parse(value)
  }
  const step = (text = line()) => {
    sent.write(`${text}\n`)
    return next()
  }
  return { sent, answer, first: await next(), next, step }
}

async function finished(person: Person) {
  const query = `account=${person.id}&type=import.finished&limit=1`
  return (await testApp.ask('GET', `/v1/admin/events?${query}`, admin)).body.items[0]?.changes.import.after
}

const lines = 10_000

t.test('thousands of lines are answered in order, and at most a hundred are in progress', async (t) => {
  const batches: number[] = []
  const { insertEach } = store
  t.teardown(() => Object.assign(store, { insertEach }))
  store.insertEach = (actor, accounts) => {
    batches.push(accounts.length)
    return insertEach(actor, accounts)
  }
  const sent = begin(admin.token)
  const writing = (async () => {
    for (let number = 1; number <= lines; number++) {
      const name = `bulk${number % 10 === 0 ? number - 1 : number}`
      if (!sent.write(`${line(name)}\n`)) await once(sent, 'drain')
    }
    sent.end()
  })()
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  const results: Result[] = []
  for await (const text of createInterface({ input: answer })) results.push(JSON.parse(text))
  await writing
  t.equal(results.length, lines)
  const wrong = results.filter(
    ({ line, status }, index) => line !== index + 1 || status !== (line % 10 === 0 ? 'conflict' : 'created'),
  )
  t.strictSame(wrong, [])
  t.ok(Math.max(...batches) <= 100, `${batches.length} times, at most ${Math.max(...batches)}`)
  t.match(await finished(admin), { created: lines * 0.9, conflict: lines * 0.1, invalid: 0, stopped: null })
})

t.test('a line is answered before the next one is sent', async (t) => {
  const { first, step, sent, next } = await stepByStep(admin.token)
  t.match(first, { line: 1, status: 'created' })
  t.match(await step(), { line: 2, status: 'created' })
  t.match(await step('{'), { line: 3, status: 'invalid' })
  sent.end()
  t.equal(await next(), null)
})

t.test(
  'the import stops when the session ends, the role is removed or a hold is placed, and its last line says so',
  async (t) => {
    const staff = (method: 'PUT' | 'DELETE', path: string, body?: object) =>
      testApp.ask(method, `/v1/admin/accounts/${path}`, {
        token: admin.token,
        headers: { 'if-match': '*' },
        ...(body === undefined ? {} : { body }),
      })
    const ends: [string, (person: Person) => Promise<unknown>][] = [
      ['session_expired', ({ id }) => staff('DELETE', `${id}/sessions`)],
      ['forbidden', ({ id }) => staff('PUT', `${id}/roles`, { roles: ['reviewer'] })],
      ['account_held', (person) => testApp.hold(person, { kind: 'policy', actions: ['admin.use'] })],
    ]
    for (const [code, end] of ends) {
      const person = await testApp.staff('admin')
      const { first, step, next } = await stepByStep(person.token)
      t.match(first, { line: 1, status: 'created' })
      await end(person)
      const late = line()
      t.match(await step(late), { line: 2, status: 'stopped', code }, code)
      t.equal(await next(), null, 'and that is the end')
      const path = `/v1/accounts/${JSON.parse(late).username}`
      t.equal((await testApp.ask('GET', path)).status, 404, 'nothing was made of it')
      t.match(await finished(person), { created: 1, conflict: 0, invalid: 0, stopped: code })
    }
  },
)

t.test('a client that disconnects ends the import', async (t) => {
  const person = await testApp.staff('admin')
  const { sent } = await stepByStep(person.token)
  sent.on('error', () => {})
  sent.destroy()
  while ((await finished(person)) === undefined) await pause(10)
  t.match(await finished(person), { created: 1, stopped: 'client_gone' })
})

t.test('a service that stops ends the import with a last line', async (t) => {
  const person = await testApp.staff('admin')
  const app = await buildApp(testApp.started)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { step, next } = await stepByStep(person.token, app)
  const closed = app.close()
  while (app.server.listening) await pause(5)
  t.match(await step(), { line: 2, status: 'stopped', code: 'overloaded' })
  t.equal(await next(), null)
  await closed
})

t.test('an import may take longer than other requests, and its connection carries no other request', async (t) => {
  const sockets: Socket[] = []
  testApp.fastify.server.on('connection', (socket) => sockets.push(socket))
  const { step, sent, answer, next } = await stepByStep(admin.token)
  t.match(answer.headers, { connection: 'close' })
  const tooSlow = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
  testApp.fastify.server.emit('clientError', tooSlow, sockets[0])
  t.match(await step(), { line: 2, status: 'created' })
  sent.end()
  t.equal(await next(), null)
})

t.test('when the database becomes unavailable, the import stops and says where to continue', async (t) => {
  const { step, next } = await stepByStep(admin.token)
  const { insertEach } = store
  t.teardown(() => Object.assign(store, { insertEach }))
  store.insertEach = async () => {
    throw new MongoNetworkError('connection 1 to 127.0.0.1:27017 closed')
  }
  const stopped = await step()
  t.match(stopped, { line: 2, status: 'stopped', code: 'database_unavailable' })
  t.notMatch(stopped, { detail: /127/ }, 'in its own words')
  t.equal(await next(), null)
})

t.test('a file has at most a million lines', async (t) => {
  const headers = { 'content-type': 'application/x-ndjson' }
  const ask = (blank: number) =>
    testApp.ask('POST', '/v1/admin/imports', {
      token: admin.token,
      body: `${'\n'.repeat(blank)}${line()}`,
      headers,
    })
  t.match(JSON.parse((await ask(999_999)).body), { line: 1_000_000, status: 'created' })
  t.match(JSON.parse((await ask(1_000_000)).body), { line: 1_000_001, status: 'stopped', code: 'too_large' })
})
