import type { ClientSession } from 'mongodb'
import type { ReadOnly } from '../collections.ts'
import type { Scope, ServiceToken } from '../credentials/service-token.ts'
import { withOwnersHolds } from '../enforcement/entry.ts'
import { Problem } from '../http/problem.ts'
import { type AccessPolicy, staffRefusal } from './access.ts'
import type { AccountDocument, Role } from './account.ts'
import type { Agent, StaffRight } from './caller.ts'

/** The current rights of an agent: people have roles, services have scopes. */
export interface CheckedAgent {
  roles: readonly Role[]
  scopes: readonly Scope[]
}

/**
 * Checks with one small read whether an agent may still act, like a request that arrives now: the session, the role,
 * the second factor, and the holds on `admin.use`; for a service its token and scope.
 *
 * @throws Problem `session_expired`, `forbidden`, `account_held`, `restricted_session`, `invalid_transition`,
 *   `email_unverified`
 */
export type CheckAgent = (agent: Agent, transaction?: ClientSession) => Promise<CheckedAgent>

interface Sources {
  accounts: ReadOnly<AccountDocument>
  tokens: ReadOnly<ServiceToken>
  policy: AccessPolicy
  now: () => Date
}

/** Creates the check that every write by staff or a service begins with. */
export function createAgentCheck({ accounts, tokens, policy, now }: Sources): CheckAgent {
  return async (agent, transaction) => {
    const { account, right, origin } = agent
    const options = transaction === undefined ? {} : { session: transaction }
    if (right.kind === 'service') {
      const token = await tokens.findOne({ _id: account._id }, options)
      if (token === null || (token.expires_at !== null && token.expires_at <= now())) throw tokenEnded()
      if (!token.scopes.includes(right.scope)) throw new Problem('forbidden')
      return { roles: [], scopes: token.scopes }
    }
    const actor = await accounts.findOne({ _id: account._id }, { ...options, projection: projectionFor(right) })
    const session = actor?.sessions?.[0]
    const isLive = right.session === null || (session !== undefined && session.expires_at > now())
    if (actor === null || !isLive) throw sessionEnded()
    const subject = {
      account: actor,
      scope: session?.scope ?? 'full',
      secondFactor: Boolean(actor.factor?.confirmed_at),
    }
    const refusal = staffRefusal(subject, right.roles, policy, { now: now(), attempt: origin.attempt })
    if (refusal !== null) throw refusal
    return { roles: actor.roles, scopes: [] }
  }
}

const projectionFor = ({ session }: StaffRight) =>
  withOwnersHolds({
    roles: 1,
    state: 1,
    email_verified_at: 1,
    'factor.confirmed_at': 1,
    ...(session === null ? {} : { sessions: { $elemMatch: { token_hash: session } } }),
  })

function sessionEnded(): Problem {
  return new Problem('session_expired', {
    detail: {
      en: 'The session ended while the request was under way.',
      de: 'Die Sitzung ging zu Ende, während die Anfrage lief.',
    },
  })
}

function tokenEnded(): Problem {
  return new Problem('session_expired', {
    detail: {
      en: 'The service token ended while the request was under way.',
      de: 'Das Dienst-Token verlor seine Gültigkeit, während die Anfrage lief.',
    },
  })
}
