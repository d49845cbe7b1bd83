import type { Origin } from '../events/event.ts'
import type { SessionEntry } from '../sessions/session.ts'
import type { AccountRecord } from './account.ts'

/**
 * Whoever acts on the accounts of others: a member of staff; a service, whose id is that of its token and which has no
 * role; or a rule.
 */
export interface Agent {
  account: Pick<AccountRecord, '_id' | 'roles'>
  origin: Origin
}

/** A signed-in account as its session check read it: fit for showing, never for deciding what a write may do. */
export interface Caller extends Agent {
  account: AccountRecord
  session: SessionEntry
  /** Whether the account has a second factor. */
  secondFactor: boolean
}
