import type { Origin } from '../events/event.ts'
import type { SessionEntry } from '../sessions/session.ts'
import type { AccountRecord } from './account.ts'

/** A signed-in account as its session check read it: fit for showing, never for deciding what a write may do. */
export interface Caller {
  account: AccountRecord
  session: SessionEntry
  origin: Origin
}

/** A member of staff in whose name something is done, with or without a session. */
export type Acting = Pick<Caller, 'account' | 'origin'>
