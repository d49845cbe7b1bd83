import type { Reply } from '../service-process.ts'
import { anyVersion, giveToken, type Person, password, type TestApp } from '../test-app.ts'
import type { Asks, ProcessFor } from './two-processes.ts'

/** The right that is revoked, and how. */
interface Revocable {
  /** A request that the right allows, and that changes something if possible. */
  use(asks: Asks, count: number): Promise<Reply>
  revoke(asks: Asks): Promise<Reply>
}

const newPassword = 'another long password'

/** Every way in which a session or a token ends, each with its own right to revoke. */
export function revocations(app: TestApp): Record<string, () => Promise<Revocable>> {
  const signIn = async (person: Person) => {
    const answer = await app.ask('POST', '/v1/sessions', { body: { login: person.email, password } })
    if (answer.status !== 201) throw new Error(`sign-in: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body.session as { id: string; token: string }
  }
  const uses = (token: string): Revocable['use'] => {
    const requests: ((asks: Asks, count: number) => Promise<Reply>)[] = [
      (asks) => asks.ask('GET', '/v1/me', { token }),
      (asks, count) => asks.ask('PATCH', '/v1/me', { token, headers: anyVersion, body: { bio: `edit ${count}` } }),
      (asks) => asks.ask('GET', '/v1/me/sessions', { token }),
      (asks, count) => asks.ask('PATCH', '/v1/me', { token, headers: anyVersion, body: { display_name: `${count}` } }),
      (asks) => asks.ask('GET', '/v1/me/holds', { token }),
    ]
    return (asks, count) => requests[count % requests.length]?.(asks, count) as Promise<Reply>
  }
  const bySession =
    (revoke: (asks: Asks, person: Person, session: { id: string; token: string }) => Promise<Reply>) => async () => {
      const person = await app.signUp()
      const session = await signIn(person)
      return { use: uses(session.token), revoke: (asks: Asks) => revoke(asks, person, session) }
    }
  const byStaff = (revoke: (asks: Asks, person: Person, admin: string) => Promise<Reply>) =>
    bySession(async (asks, person) => revoke(asks, person, (await app.admin()).token))

  return {
    'a session ended by its id': bySession((asks, { token }, { id }) =>
      asks.ask('DELETE', `/v1/me/sessions/${id}`, { token }),
    ),
    'signing out': bySession((asks, _, { token }) => asks.ask('DELETE', '/v1/session', { token })),
    'all other sessions ended': bySession((asks, { token }) => asks.ask('DELETE', '/v1/me/sessions', { token })),
    'a change of the password': bySession((asks, { token }) =>
      asks.ask('PUT', '/v1/me/password', { token, body: { current_password: password, password: newPassword } }),
    ),
    'a reset of the password': bySession(async (asks, person) => {
      const token = await giveToken(app, person, 'password_reset')
      return asks.ask('POST', '/v1/password-resets/confirm', { body: { token, password: newPassword } })
    }),
    'the proof of the address': bySession(async (asks, person) => {
      const token = await giveToken(app, person, 'email_verification')
      return asks.ask('POST', '/v1/email-verifications/confirm', { token: person.token, body: { token } })
    }),
    'a hold that ends sessions': byStaff((asks, { id }, token) =>
      asks.ask('POST', `/v1/admin/accounts/${id}/holds`, {
        token,
        body: { kind: 'policy', reason: 'other', actions: ['app.x'], end_sessions: true },
      }),
    ),
    'sessions ended by staff': byStaff((asks, { id }, token) =>
      asks.ask('DELETE', `/v1/admin/accounts/${id}/sessions`, { token }),
    ),
    'a service token deleted': async () => {
      const [service, owner, admin] = [await app.service('checks'), await app.signUp(), await app.admin()]
      const body = { account_id: owner.id, action: 'app.x' }
      return {
        use: (asks) => asks.ask('POST', '/v1/checks', { token: service.token, body }),
        revoke: (asks) => asks.ask('DELETE', `/v1/admin/service-tokens/${service.id}`, { token: admin.token }),
      }
    },
  }
}

export interface Revoked {
  /** Requests that were accepted while the right existed. */
  before: number
  /** Requests that were sent after the revocation was answered. */
  after: number
  /** Those of them that were not refused with `session_expired`. */
  accepted: string[]
}

interface Hammering {
  processFor: ProcessFor
  clients: number
  /** Requests after the answer. */
  requests: number
}

/**
 * * Clients use a right without a pause, through both processes, while it is revoked. Every request after the answer to
 * the revocation counts.
 */
export async function revokeUnderUse(
  make: () => Promise<Revocable>,
  { processFor, clients, requests }: Hammering,
): Promise<Revoked> {
  const { use, revoke } = await make()
  const result: Revoked = { before: 0, after: 0, accepted: [] }
  let sent = 0
  let isRevoked = false
  const working = Array.from({ length: clients }, async () => {
    while (result.after < requests) {
      const [count, late] = [sent++, isRevoked]
      if (late) result.after += 1
      const { status, body } = await use(processFor(count), count)
      if (!late) result.before += status < 300 ? 1 : 0
      else if (status !== 401 || body.code !== 'session_expired') result.accepted.push(`${status} ${body.code ?? ''}`)
    }
  })
  while (result.before < clients) await new Promise((resolve) => setImmediate(resolve))
  const { status, body } = await revoke(processFor(1)).finally(() => {
    isRevoked = true
  })
  if (status >= 300) result.accepted.push(`the revocation: ${status} ${JSON.stringify(body)}`)
  await Promise.all(working)
  return result
}
