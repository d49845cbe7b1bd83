import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import t from 'tap'
import { signUpOf, startProcess } from '../service-process.ts'
import { startTestApp } from '../test-app.ts'

const app = await startTestApp(t)
await app.started.relay.stop() // so that no other process relays the events that the stopped service leaves
const client = new MongoClient(app.uri)
t.teardown(() => client.close())
const accounts = client.db().collection<{ _id: string }>('accounts')
const events = client.db().collection('events')

/** A service whose sign-ups take a while: far longer than the signal and the requests after it. */
const slow = { MONGODB_URI: app.uri, ARGON2_MEMORY_KIB: '65536', ARGON2_TIME_COST: '8' }
const atOnce = 8

t.test(
  'on SIGTERM running requests finish, new ones are refused, pending events are relayed, and the exit code is 0',
  async (t) => {
    const service = await startProcess(t, slow)
    const concurrently = <T>(work: (index: number) => Promise<T>) =>
      Promise.all(Array.from({ length: atOnce }, (_, i) => work(i)))
    await concurrently(() => service.ask('GET', '/health/ready')) // opens the connections
    const signUps = Array.from({ length: atOnce }, (_, index) =>
      service.ask('POST', '/v1/accounts', { body: signUpOf(`running.${index}`) }),
    )
    await Promise.race(signUps)
    let exited = false
    const exit = service.end('SIGTERM').finally(() => {
      exited = true
    })

    const refusals = new Set<string>()
    let served = 0
    while (!exited && refusals.size === 0) {
      const outcome = await service.ask('GET', '/health/live').then(
        ({ status, body }) => (status === 200 ? '' : `${status} ${body.code}`),
        ({ code }) => String(code),
      )
      if (outcome === '') served += 1
      else refusals.add(outcome)
      await pause(1)
    }
    t.comment(`${served} were served before the signal arrived`)
    const known = ['503 overloaded', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']
    t.ok(refusals.size > 0, 'what is new is refused')
    t.same(
      [...refusals].filter((outcome) => !known.includes(outcome)),
      [],
      'by a 503 or by the connection',
    )

    const answers = await Promise.all(signUps)
    t.same(
      answers.map(({ status }) => status),
      Array.from({ length: atOnce }, () => 201),
      'what ran was finished',
    )
    t.ok(
      answers.some(({ headers }) => headers.connection === 'close'),
      'with an answer that ends its connection',
    )
    t.equal(await exit, 0)
    t.equal(await accounts.countDocuments({ pending: true }), 0, 'nothing is left to relay')
    const ids = answers.map(({ body }) => body.account.id)
    t.equal(await events.countDocuments({ account_id: { $in: ids }, type: 'account.created' }), atOnce)
  },
)

t.test('a request whose second half arrives after the signal gets 503 while others still run', async (t) => {
  const service = await startProcess(t, slow)
  const { hostname, port, host } = new URL(service.address)
  const late = connect(Number(port), hostname)
  let heard = ''
  late.on('data', (data) => {
    heard += data
  })
  late.write('GET /v1/usernames/somebody HTTP/1.1\r\n')
  await service.ask('GET', '/health/ready')
  const signUps = Array.from({ length: 3 }, (_, index) =>
    service.ask('POST', '/v1/accounts', { body: signUpOf(`late.${index}`) }),
  )
  await Promise.race(signUps)
  const exit = service.end('SIGTERM')
  await untilRefused(service.address)
  late.write(`Host: ${host}\r\n\r\n`)
  await once(late, 'close')
  t.match(heard, /^HTTP\/1\.1 503 /)
  t.match(heard, /\r\nconnection: close\r\n/i)
  t.match(heard, /"code":"overloaded"/)
  await Promise.all(signUps)
  t.equal(await exit, 0)
})

/** Waits until no new connection is accepted. */
async function untilRefused(address: string): Promise<void> {
  const { hostname, port } = new URL(address)
  for (;;) {
    const socket = connect(Number(port), hostname)
    const opened = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
    socket.destroy()
    if (!opened) return
    await pause(1)
  }
}

t.test('idle connections and half-sent requests do not delay the stop', async (t) => {
  const service = await startProcess(t, slow)
  const { hostname, port, host } = new URL(service.address)
  const begun = [
    '',
    'GET /health/li',
    `POST /v1/sessions HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 50\r\n\r\n{"login"`,
  ]
  for (const words of begun) {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => {})
    t.teardown(() => socket.destroy())
    await once(socket, 'connect')
    if (words !== '') socket.write(words)
  }
  t.equal((await service.ask('GET', '/health/ready')).status, 200)
  t.equal(await service.end('SIGTERM'), 0)
})

t.test('the service reports the address at which it listens, whatever its public address is', async (t) => {
  const service = await startProcess(t, { MONGODB_URI: app.uri, PUBLIC_URL: 'https://id.example.com' })
  t.match(service.address, /^http:\/\/127\.0\.0\.1:[1-9]\d*$/)
  const answer = await service.ask('GET', '/v1/nowhere')
  t.match(answer, { status: 404, body: { type: 'https://id.example.com/problems/not_found' } })
})

t.test(
  'during the configured shutdown delay a stopping service answers, and reports that it is not ready',
  async (t) => {
    const service = await startProcess(t, { MONGODB_URI: app.uri, SHUTDOWN_DELAY_SECONDS: '12' })
    const before = await service.ask('GET', '/health/ready')
    t.match({ status: before.status, connection: before.headers.connection }, { status: 200, connection: 'keep-alive' })
    const exit = service.end('SIGTERM')
    for (;;) {
      const { status, body, headers } = await service.ask('GET', '/health/ready')
      if (status === 200) continue
      t.match({ status, body, headers }, { status: 503, body: { code: 'overloaded' }, headers: { 'retry-after': '5' } })
      break
    }
    for (const [method, path, body] of [
      ['GET', '/health/live', undefined],
      ['GET', '/v1/usernames/somebody', undefined],
      ['POST', '/v1/accounts', signUpOf('at.the.last.moment')],
    ] as const) {
      const { status, headers } = await service.ask(method, path, { body })
      t.ok(status < 300, `${method} ${path}: ${status}`)
      t.equal(headers.connection, 'close')
    }
    t.equal(await exit, 0)
  },
)
