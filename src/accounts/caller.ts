import type { Scope } from '../credentials/service-token.ts'
import type { SessionEntry } from '../credentials/session.ts'
import type { Origin } from '../events/event.ts'
import type { AccountRecord, Role } from './account.ts'

/** A signed-in account as its session check read it: for display, never for deciding what a write may do. */
export interface Caller {
  account: AccountRecord
  session: SessionEntry
  /** Whether the account has a second factor. */
  secondFactor: boolean
  origin: Origin
}

/** The right by which a person acts as staff. */
export interface StaffRight {
  kind: 'staff'
  /**
   * The hash of the token of the session that has to be valid; null for work that outlives its session, such as a
   * batch.
   */
  session: string | null
  /** Any of these roles is enough. */
  roles: readonly Role[]
}

/** The right by which a service acts: its token, and the scope that the operation requires. */
export interface ServiceRight {
  kind: 'service'
  scope: Scope
}

/**
 * The actor on another account: a member of staff, or a service, whose id is that of its token and which has no role.
 * The roles are those of the session check; the right is checked again immediately before each write.
 */
export interface Agent {
  account: Pick<AccountRecord, '_id' | 'roles'>
  right: StaffRight | ServiceRight
  origin: Origin
}

/** A signed-in member of staff, on a route that requires a role. */
export interface StaffCaller extends Caller {
  right: StaffRight & { session: string }
}

/**
 * The service itself, acting under the name of a rule, for example when it holds an account after many failed sign-ins.
 */
export interface RuleAgent {
  rule: string
  origin: Origin
}
