import { mkdir } from 'node:fs/promises'
import { createSender } from './http.ts'
import { startTarget, type TargetProcess } from './processes.ts'
import { password, type Request } from './target.ts'
import { holdfast } from './targets.ts'

/** A running Holdfast, and how to ask it. */
export interface RunningHoldfast extends TargetProcess {
  send: ReturnType<typeof createSender>['send']
  /**
   * Sends a request and reads the body of its answer.
   *
   * @throws Error when the answer is no success
   */
  ask<Body>(request: Request): Promise<Body>
}

export type Headers = Record<string, string>

export const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` })

const setupToken = 'setup token of the bench 5b1f'

/**
 * Starts Holdfast on a database.
 *
 * @param folder where its files may be
 * @param env further variables of its configuration
 */
export async function startHoldfast(uri: string, folder: string, env: Headers = {}): Promise<RunningHoldfast> {
  await mkdir(folder, { recursive: true })
  const configured = { ...holdfast.env(uri, folder), SETUP_TOKEN: setupToken, ...env }
  const running = await startTarget({ ...holdfast, env: () => configured }, uri, folder)
  const { send, close } = createSender(running.address, 256)
  return {
    ...running,
    send,
    async ask(request) {
      const { status, body } = await send(request)
      if (status >= 400) throw new Error(`${request.method} ${request.path}: ${status} ${body.slice(0, 300)}`)
      return body === '' ? undefined : JSON.parse(body)
    },
    async end() {
      close()
      await running.end()
    },
  }
}

interface SignedUp {
  account: { id: string }
  session: { token: string }
}

/** Makes somebody the first admin. */
export async function setUp(service: RunningHoldfast, username: string): Promise<Headers> {
  const body = { setup_token: setupToken, username, email: `${username}@bench.test`, password }
  return bearer((await service.ask<SignedUp>({ method: 'POST', path: '/v1/admin/setup', body })).session.token)
}

/** @returns the id of a new account, and the headers of its session */
export async function signUp(service: RunningHoldfast, username: string): Promise<{ id: string; signedIn: Headers }> {
  const body = { username, email: `${username}@bench.test`, password }
  const { account, session } = await service.ask<SignedUp>({ method: 'POST', path: '/v1/accounts', body })
  return { id: account.id, signedIn: bearer(session.token) }
}

export async function signIn(service: RunningHoldfast, login: string): Promise<Headers> {
  const body = { login, password }
  const { session } = await service.ask<SignedUp>({ method: 'POST', path: '/v1/sessions', body })
  return bearer(session.token)
}

export async function placeHold(service: RunningHoldfast, admin: Headers, account: string): Promise<void> {
  const body = { kind: 'review', reason: 'abuse', actions: ['app.post'] }
  await service.ask({ method: 'POST', path: `/v1/admin/accounts/${account}/holds`, headers: admin, body })
}
