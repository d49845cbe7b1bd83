import type { AccountRecord } from '../accounts/account.ts'
import type { SessionEntry } from '../credentials/session.ts'
import type { Service } from '../service.ts'
import { minute } from '../time.ts'

/** How often it is written that a session was seen, in milliseconds. */
const seenAgainAfter = { ofStaff: minute, others: 5 * minute }

type OfAccount = Pick<AccountRecord, 'roles'>

const isOfStaff = ({ roles }: OfAccount, { web }: SessionEntry) => web === true && roles.length > 0

/** How old the time may be at which a session was seen last. */
export function seenWithin(account: OfAccount, session: SessionEntry): number {
  return isOfStaff(account, session) ? seenAgainAfter.ofStaff : seenAgainAfter.others
}

/**
 * Whether the web session of a member of staff is over: it was not used for a while, or has lasted for long. The last request
 * may be a minute younger than what is known of it, so the session never ends before its time, and at most a minute after.
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
