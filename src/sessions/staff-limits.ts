import type { AccountRecord } from '../accounts/account.ts'
import type { SessionEntry } from '../credentials/session.ts'
import type { Service } from '../service.ts'
import { minute } from '../time.ts'

/** How often the last use of a session is recorded, in milliseconds. */
const seenAgainAfter = { ofStaff: minute, others: 5 * minute }

type OfAccount = Pick<AccountRecord, 'roles'>

const isOfStaff = ({ roles }: OfAccount, { web }: SessionEntry) => web === true && roles.length > 0

/** How far the recorded last use of a session may lag behind. */
export function seenWithin(account: OfAccount, session: SessionEntry): number {
  return isOfStaff(account, session) ? seenAgainAfter.ofStaff : seenAgainAfter.others
}

/**
 * * Whether the web session of a member of staff is over: it was idle for too long, or has reached its maximum age. The
 * last request may be up to a minute later than recorded, so a session never ends early, and at most a minute late.
 */
export function isOverForStaff(
  { staffSessions: { idle, longest } }: Pick<Service, 'staffSessions'>,
  account: OfAccount,
  session: SessionEntry,
  now: Date,
): boolean {
  if (!isOfStaff(account, session)) return false
  const since = (time: Date) => now.getTime() - time.getTime()
  return since(session.last_seen_at) >= idle + seenAgainAfter.ofStaff || since(session.created_at) >= longest
}
