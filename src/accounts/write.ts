import type { Filter } from 'mongodb'
import type { FactorSummary } from '../credentials/factor-state.ts'
import type { TokenEntry } from '../credentials/single-use-token.ts'
import type { Expression } from '../database/expression.ts'
import type { GuardedAction } from '../enforcement/actions.ts'
import type { HoldEntry } from '../enforcement/hold.ts'
import type { AccountState } from '../enforcement/situation.ts'
import type { EventType, Origin, Projections } from '../events/event.ts'
import type { Precondition } from '../http/etag.ts'
import type { AccountDocument } from './account.ts'
import type { Agent } from './caller.ts'
import type { Once } from './once.ts'
import type { VersionedView } from './own-version.ts'

/**
 * The authority for a write of an account. The owner acts under an action that a hold may block, or under the floor.
 * The session (as a hash), the verified hash and the mail token, if given, must still be valid when the write happens;
 * a token also needs the address that it proves.
 *
 * Staff and services act on other accounts. The holds of the account they write do not stop them, but their own right
 * is checked again immediately before the write, and they can write only accounts within their reach: not their own,
 * unless `self` allows it, and those of staff only as admin. `trail` records in the account of a member of staff what
 * they change elsewhere, always in the transaction of that change.
 */
export type Authority =
  | { kind: 'owner'; action: GuardedAction | 'floor'; session?: string; verifiedHash?: string; mailToken?: TokenEntry }
  | { kind: 'staff'; actor: Agent; self?: 'allowed' }
  | { kind: 'trail'; actor: Agent }
  | { kind: 'system' }

/** The one way to change an account. */
export interface AccountWrite {
  account: string
  authority: Authority
  origin: Origin
  now: Date
  /** States in which the write is possible; all if omitted. */
  states?: readonly AccountState[]
  /** The version that the caller named, and how the current one is shown when it is stale. */
  precondition?: { expected: Precondition; view: VersionedView }
  /** What the operation requires beyond that; `explain` says why it does not hold. */
  condition?: Filter<AccountDocument>
  /** New values of members, as expressions over the document before the write. */
  set: Record<string, Expression>
  /** Whether the owner’s view changes: an expression if that depends on the account. */
  bumpsVersion?: Expression
  /** Exactly one event for each change, or null for a write that moves neither `seq` nor the trail. */
  event: AccountEvent | null
  /** Events of further changes in the same write, in order. */
  furtherEvents?: readonly AccountEvent[]
  /** True for a write that takes effect by itself, even while a unit of work is open. */
  alone?: true
  /** The key under which it takes effect once; such a write is not part of a unit of work. */
  once?: Once | null
}

/** A value that evaluates to `$$REMOVE` is left out of the event. */
export type ChangeExpressions = Record<string, { before: Expression; after: Expression } | { $cond: Expression[] }>

/** An account after a write, with the unrelayed events, and with those parts of its holds that the owner may see. */
export type WrittenAccount = Omit<AccountDocument, 'password' | 'factor' | 'applied_keys' | 'holds'> & {
  holds: HoldEntry[]
  factor?: FactorSummary
}

/** What a write records in the trail, and what it leaves for the projections. */
export interface AccountEvent {
  type: EventType
  changes: ChangeExpressions
  holdRef?: string | null
  /** The holds and appeals that the write changes, as they are after it. */
  projections?: Projections
  /** What the response needs besides them, if the request can be repeated; the trail does not show it. */
  answer?: Expression
}
