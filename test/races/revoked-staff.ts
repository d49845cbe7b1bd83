import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { openConnection, readAnswer } from '../contracts/bare-connection.ts'
import {
  everyOperation,
  makeScene,
  type Operation,
  perform,
  requestOf,
  type Scene,
} from '../contracts/every-operation.ts'
import type { Answer, Person, TestApp } from '../test-app.ts'

/** Every operation by which staff change something. */
export const staffWrites: readonly (readonly [key: string, operation: Operation])[] = Object.entries(
  everyOperation,
).filter(([key, { as }]) => as === 'staff' && !key.startsWith('GET '))

/** The kind of caller: a member of staff or a service. */
type Sender = Pick<Person, 'id' | 'token'>

/** The ways to revoke the rights of a member of staff, with the code that refuses a later request. */
export const revocations: Record<string, { code: string; revoke(app: TestApp, staff: Person): Promise<Answer> }> = {
  'sessions ended': {
    code: 'session_expired',
    revoke: async (app, { id }) => {
      const { token } = await app.admin()
      return app.ask('DELETE', `/v1/admin/accounts/${id}/sessions`, { token })
    },
  },
  demoted: {
    code: 'forbidden',
    revoke: async (app, { id }) => {
      const { token } = await app.admin()
      const ask = { token, headers: { 'if-match': '*' }, body: { roles: [] } }
      return app.ask('PUT', `/v1/admin/accounts/${id}/roles`, ask)
    },
  },
  'held by *': {
    code: 'account_held',
    revoke: (app, staff) => app.hold(staff, { kind: 'policy', actions: ['*'] }),
  },
}

/** Revokes the token of a service. */
async function takeToken(app: TestApp, { id }: Sender): Promise<Answer> {
  const { token } = await app.admin()
  return app.ask('DELETE', `/v1/admin/service-tokens/${id}`, { token })
}

/** The result of a request that has to be refused. */
export interface Interrupted {
  /** The code of the refusal; null for a success. */
  code: string | null
  /** How many changes were made anyway. */
  changes: number
}

/** These name no account that could be the actor's own. */
const ofNoAccount = /reasons|imports|service-tokens|webhooks|invitations|hold-batches|step-up/

/** The operations by which staff change an account. */
export const writesOfAccounts = staffWrites.filter(([key]) => !ofNoAccount.test(key))

/** Performs a staff operation on the account of its caller. */
export async function actOnOneself(app: TestApp, key: string, operation: Operation): Promise<Interrupted> {
  const scene = await makeScene(app, key, 'own')
  const seq = async () =>
    (await app.started.service.db.accounts.findOne({ _id: scene.staff.id }, { projection: { seq: 1 } }))?.seq ?? 0
  const before = await seq()
  const answer = await perform(app, key, operation, scene)
  return { code: codeOf(answer), changes: (await seq()) - before }
}

/**
 * Sends the head of a request, revokes the right to it, and then sends the body. The service has to listen.
 *
 * @param headers beside those of the operation
 */
export async function interrupt(
  app: TestApp,
  key: string,
  revocation: string,
  headers: Record<string, string> = {},
): Promise<Interrupted> {
  const [operation, revoked] = [everyOperation[key], revocations[revocation]]
  if (operation === undefined || revoked === undefined) throw new Error(`no ${revocation}: ${key}`)
  const scene = await makeScene(app, key)
  const { head, body } = bytesOf(key, { ...operation, headers: { ...operation.headers, ...headers } }, scene)
  return between(app, scene.staff, { head, body }, () => revoked.revoke(app, scene.staff))
}

/** The same for a service whose token is revoked. */
export async function interruptService(app: TestApp, key: string, scope: string): Promise<Interrupted> {
  const operation = everyOperation[key]
  if (operation === undefined) throw new Error(key)
  const [scene, service] = [await makeScene(app, key), await app.service(scope)]
  const bytes = bytesOf(key, operation, { ...scene, staff: { ...scene.staff, token: service.token } })
  return between(app, service, bytes, () => takeToken(app, service))
}

async function between(
  app: TestApp,
  sender: Sender,
  { head, body }: { head: string; body: string },
  revoke: () => Promise<Answer>,
): Promise<Interrupted> {
  const socket = openConnection(app.fastify)
  await once(socket, 'connect')
  const answered = readAnswer(socket)
  const before = app.commands.length
  socket.write(head)
  await sessionCheck(app, before)

  const { status } = await revoke()
  if (status >= 300) throw new Error(`revocation: ${status}`)
  const changesBefore = await changesBy(app, sender)
  socket.write(body)
  const answer = await answered
  return { code: codeOf(answer), changes: (await changesBy(app, sender)) - changesBefore }
}

function bytesOf(key: string, operation: Operation, scene: Scene) {
  const { method, url, ask } = requestOf(key, operation, scene)
  const body = typeof ask.body === 'string' ? ask.body : JSON.stringify(ask.body ?? {})
  const headers = {
    host: 'localhost',
    connection: 'close',
    authorization: `Bearer ${ask.token}`,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...ask.headers,
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return { head: `${method} ${url} HTTP/1.1\r\n${lines.join('')}\r\n`, body }
}

/** Resolves when the service has looked up the token in the head. */
async function sessionCheck(app: TestApp, before: number): Promise<void> {
  const isCheck = ({ command: { filter } }: (typeof app.commands)[number]) =>
    filter?.['sessions.token_hash'] !== undefined || filter?.token_hash !== undefined
  while (!app.commands.slice(before).some(isCheck)) await pause(1)
  await app.started.service.db.settings.findOne({}) // the answer to the check came before this one
}

/** A stopped import says so in its last line. */
function codeOf({ status, body }: Answer): string | null {
  if (status >= 400) return body.code
  const stopped = typeof body === 'string' ? /"status":"stopped","code":"(\w+)"/.exec(body) : null
  return stopped?.[1] ?? null
}

/** Every change has one event with its actor; the event of a stopped import is not a change. */
async function changesBy(app: TestApp, { id }: Sender): Promise<number> {
  await app.started.relay.settled()
  return app.raw.collection('events').countDocuments({ 'actor.id': id, type: { $ne: 'import.finished' } })
}
