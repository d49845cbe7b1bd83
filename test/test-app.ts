import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, HTTPMethods } from 'fastify'
import { BSON, type CommandStartedEvent, type Db } from 'mongodb'
import type { Test } from 'tap'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config/config.ts'
import { makeToken, type TokenPurpose, tokensWith } from '../src/credentials/single-use-token.ts'
import { systemOrigin } from '../src/events/event.ts'
import { type Started, startService } from '../src/start/start-service.ts'
import { hour } from '../src/time.ts'
import type { Resolve } from '../src/webhooks/post.ts'
import { keepAnswer } from './answers.ts'
import { borrowDatabase } from './borrowed-database.ts'

/** The parts of an answer that tests use; `body` is parsed JSON of any shape. */
export interface Answer {
  status: number
  headers: Record<string, string>
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any
}

export interface Ask {
  token?: string | undefined
  body?: unknown
  headers?: Record<string, string>
}

export interface Sent extends Ask {
  method: HTTPMethods
  url: string
  body?: Record<string, unknown>
}

const sent = new WeakMap<Answer, Sent>()

/** The request that was answered. */
export function requestOf(answer: Answer): Sent {
  const request = sent.get(answer)
  if (request === undefined) throw new Error('nobody asked for this answer')
  return request
}

export const setupToken = 'the setup token of the tests'
export const password = 'correct horse battery staple'

/** The headers of a change that names no version. */
export const anyVersion = { 'if-match': '*' }

/** A service with its own database, driven through HTTP, whose clock can be moved. */
export interface TestApp {
  fastify: FastifyInstance
  started: Started
  /** The address of the database, for other clients and processes. */
  uri: string
  /** The database for the tests themselves: these commands do not count as the service's. */
  raw: Db
  /** Every command the service has sent, in order. */
  commands: CommandStartedEvent[]
  ask(method: HTTPMethods, url: string, ask?: Ask): Promise<Answer>
  /** Moves the service's clock forward. */
  advanceClock(milliseconds: number): void
  /** The time in a number of hours by the service's clock (RFC 3339). */
  inHours(hours: number): string
  /** Signs up a person, with a new name each time unless one is specified. */
  signUp(name?: string): Promise<Person>
  /** The first admin, created with the setup token; the same one each time. */
  admin(): Promise<Person>
  /** A member with these roles. */
  staff(...roles: string[]): Promise<Person>
  /** A service with these scopes, with a token that the admin has created. */
  service(...scopes: string[]): Promise<{ id: string; token: string }>
  /** Places a hold as the admin and returns it; anything but a 201 fails. */
  hold(account: Person, hold: Record<string, unknown>): Promise<Answer>
}

export interface Person {
  id: string
  username: string
  email: string
  token: string
}

/** Opens a service for a test file and closes it, with its database, at the end. */
export async function startTestApp(t: Test, env: Record<string, string> = {}, resolve?: Resolve): Promise<TestApp> {
  const dataDir = await mkdtemp(join(tmpdir(), 'holdfast-testApp-'))
  const database = borrowDatabase()
  const config = readConfig({
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    SETUP_TOKEN: setupToken,
    RATE_LIMITS: 'off',
    ARGON2_MEMORY_KIB: '1024',
    SECRET: 'the-secret-of-the-tests-is-long-enough',
    HASH_QUEUE: '1000',
    ...env,
  })
  let offset = 0
  const commands: CommandStartedEvent[] = []
  const started = await startService(config, database.uri, {
    now: () => new Date(Date.now() + offset),
    clientOptions: { monitorCommands: true },
    onError: (error, message) => t.comment(message, error),
    ...(resolve === undefined ? {} : { resolve }),
  })
  started.service.client.on('commandStarted', (event) => {
    commands.push(event)
    database.watch(event)
    record(event)
  })
  const app = await buildApp(started)
  t.teardown(async () => {
    await app.close()
    await started.stop()
    await database.giveBack()
    await rm(dataDir, { recursive: true, force: true })
  })

  let first: Promise<Person> | undefined
  let serial = 0
  const testApp: TestApp = {
    fastify: app,
    started,
    get uri() {
      database.expose()
      return database.uri
    },
    raw: database.raw,
    commands,
    advanceClock: (milliseconds) => {
      offset += milliseconds
    },
    inHours: (hours) => new Date(started.service.now().getTime() + hours * hour).toISOString(),
    async ask(method, url, { token, body, headers } = {}) {
      const answer = await app.inject({
        method,
        url,
        headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      })
      if (answer.headers['cache-control'] === undefined)
        throw new Error(`${method} ${url}: an answer without Cache-Control`)
      // light-my-request leaves the timer of a response without a body running
      clearTimeout((answer.raw.res as { timeoutHandle?: NodeJS.Timeout }).timeoutHandle)
      const isJson = /[/+]json/.test(String(answer.headers['content-type'])) && answer.body !== ''
      const got: Answer = {
        status: answer.statusCode,
        headers: answer.headers as Record<string, string>,
        body: isJson ? answer.json() : answer.body,
      }
      keepAnswer(method, url, got)
      sent.set(got, { method, url, token, body: body as Record<string, unknown>, headers: headers ?? {} })
      return got
    },
    async signUp(name = `member${++serial}${randomUUID().slice(0, 4)}`) {
      const email = `${name}@example.com`
      const answer = await testApp.ask('POST', '/v1/accounts', { body: { username: name, email, password } })
      if (answer.status !== 201) throw new Error(`sign-up of ${name}: ${answer.status} ${JSON.stringify(answer.body)}`)
      return personOf(answer)
    },
    admin() {
      first ??= testApp
        .ask('POST', '/v1/admin/setup', {
          body: { setup_token: setupToken, username: 'first.admin', email: 'first.admin@example.com', password },
        })
        .then(personOf)
      return first
    },
    async staff(...roles) {
      const [admin, person] = [await testApp.admin(), await testApp.signUp()]
      const answer = await testApp.ask('PUT', `/v1/admin/accounts/${person.id}/roles`, {
        token: admin.token,
        body: { roles },
        headers: { 'if-match': '*' },
      })
      if (answer.status !== 200) throw new Error(`roles: ${answer.status} ${JSON.stringify(answer.body)}`)
      return person
    },
    async service(...scopes) {
      const { token } = await testApp.admin()
      const body = { name: `service ${randomUUID()}`, scopes }
      const answer = await testApp.ask('POST', '/v1/admin/service-tokens', { token, body })
      if (answer.status !== 201) throw new Error(`service token: ${answer.status} ${JSON.stringify(answer.body)}`)
      return { id: answer.body.id, token: answer.body.token }
    },
    async hold(account, hold) {
      const admin = await testApp.admin()
      const answer = await testApp.ask('POST', `/v1/admin/accounts/${account.id}/holds`, {
        token: admin.token,
        body: { kind: 'review', reason: 'other', ...hold },
      })
      if (answer.status !== 201) throw new Error(`hold: ${answer.status} ${JSON.stringify(answer.body)}`)
      return answer
    },
  }
  return testApp
}

function personOf(answer: Answer): Person {
  const { account, session } = answer.body
  return { id: account.id, username: account.username, email: account.email, token: session.token }
}

/** Gives an account a token as if it had been sent by mail, for tests that need many of them. */
export async function giveToken(testApp: TestApp, { id }: Person, purpose: TokenPurpose): Promise<string> {
  const { service } = testApp.started
  const now = service.now()
  const account = await service.db.accounts.findOne({ _id: id }, { projection: { email_key: 1 } })
  const { token, entry } = makeToken(purpose, { mail: randomUUID(), now, proves: account?.email_key ?? '' })
  const written = await service.store.tryWrite({
    account: id,
    authority: { kind: 'system' },
    origin: systemOrigin,
    now,
    set: { tokens: tokensWith(entry, now) },
    event: null,
  })
  if (written === null) throw new Error(`no token for ${id}`)
  return token
}

const explained = new Set(['find', 'findAndModify', 'update', 'delete', 'aggregate', 'count', 'distinct'])
const seen = new Set<string>()

/** Keeps one command of each shape for the test that checks them against the indexes. */
function record(event: CommandStartedEvent): void {
  const file = process.env.TEST_COMMANDS
  if (file === undefined || !explained.has(event.commandName)) return
  const { lsid, $db, $clusterTime, txnNumber, startTransaction, autocommit, ...command } = event.command
  const shape = shapeOf(command)
  if (seen.has(shape)) return
  seen.add(shape)
  appendFileSync(file, `${BSON.EJSON.stringify(command)}\n`)
}

/**
 * The members of a value and the types of its leaves, so that commands that differ only in values have the same shape.
 */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))]}]`
  if (value === null || typeof value !== 'object' || value instanceof Date || ArrayBuffer.isView(value))
    return typeof value
  if ('_bsontype' in value) return String(value._bsontype)
  return `{${Object.entries(value).map(([key, inner]) => `${key}:${shapeOf(inner)}`)}}`
}
