import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import { endingSessions } from '../accounts/change-sessions.ts'
import type { AccountWrite, WrittenAccount } from '../accounts/write.ts'
import type { Requester } from '../credentials/hash-gate.ts'
import { newSession, type SessionEntry, type SessionScope, sessionsKept } from '../credentials/session.ts'
import { type Expression, literal } from '../database/expression.ts'
import type { Origin } from '../events/event.ts'
import type { Service } from '../service.ts'
import { type Client, knownNetworksWith } from './networks.ts'
import type { FactorUse } from './second-factor.ts'

export interface SignIn {
  login: string
  password: string
  /** Of the second factor, or a recovery code. */
  code?: string
  client: Client
  /** Receives the account of the login as soon as it is known; for the log. */
  onAccount: (account: string) => void
  /** The origin of the request; the acting account is added later. */
  origin: Origin
  requester: Requester
}

export interface SignedIn {
  account: WrittenAccount
  session: SessionEntry
  token: string
}

/** A sign-in whose password and code were right. */
export interface Attempt extends SignIn {
  account: string
  isStaff: boolean
  verifiedHash: string
  factorUse: FactorUse
}

/**
 * One try to give an account a session.
 *
 * @returns null when the write matched nothing
 */
export async function pushSession(
  service: Service,
  attempt: Attempt,
  scope: SessionScope,
  condition?: Filter<AccountDocument>,
): Promise<SignedIn | null> {
  const { write, session, token } = sessionWrite(service, attempt, scope)
  const conditions = [attempt.factorUse.condition, ...(condition === undefined ? [] : [condition])]
  const account = await service.store.tryWrite({ ...write, condition: { $and: conditions } })
  return account === null ? null : { account, session, token }
}

/** The write that adds a session, and ends those for which there is no room beside it. */
export function sessionWrite(service: Service, attempt: Attempt, scope: SessionScope) {
  const now = service.now()
  const { token, entry } = newSession(scope, { ...attempt.client, isStaff: attempt.isStaff, now }, service)
  const { set, changes } = endingSessions(keptWith(entry, now))
  const { places, fromNewPlace } = knownNetworksWith(attempt.client)
  const write: AccountWrite = {
    account: attempt.account,
    authority: {
      kind: 'owner',
      action: scope === 'full' ? 'session.create' : 'floor',
      verifiedHash: attempt.verifiedHash,
    },
    origin: { ...attempt.origin, actor: { kind: 'account', id: attempt.account } },
    now,
    states: ['pending', 'active', 'closing'],
    set: { ...set, ...attempt.factorUse.set, places, signed_in_at: now },
    bumpsVersion: 'second_factor' in attempt.factorUse.changes,
    event: {
      type: 'session.created',
      changes: { ...changes, from_new_place: fromNewPlace, ...attempt.factorUse.changes },
    },
  }
  return { write, session: entry, token }
}

/** The sessions that stay beside the new one: those that have not expired, and only the newest of each scope. */
function keptWith(entry: SessionEntry, now: Date): Expression {
  const live = (scope: SessionScope) => ({
    $filter: {
      input: '$sessions',
      cond: { $and: [{ $eq: ['$$this.scope', scope] }, { $gt: ['$$this.expires_at', now] }] },
    },
  })
  const newest = (scope: SessionScope) => ({
    $slice: [
      scope === entry.scope ? { $concatArrays: [live(scope), [literal(entry)]] } : live(scope),
      -sessionsKept[scope],
    ],
  })
  return { $concatArrays: [newest('full'), newest('restricted')] }
}
