import type { Origin } from '../events/event.ts'
import type { SessionEntry } from '../sessions/session.ts'
import type { AccountRecord } from './account.ts'

/** A signed-in account as its session check read it: fit for showing, never for deciding what a write may do. */
export interface Caller {
  account: AccountRecord
  session: SessionEntry
  /** Whether the account has a second factor. */
  secondFactor: boolean
  origin: Origin
}
