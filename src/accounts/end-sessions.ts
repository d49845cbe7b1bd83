import type { Expression } from '../database/expression.ts'
import type { AccountWrite } from './write.ts'

/** What a write sets and records that leaves an account with these sessions. */
export function endingSessions(
  sessions: Expression,
): Pick<AccountWrite, 'set'> & { changes: NonNullable<AccountWrite['event']>['changes'] } {
  const ids = { $map: { input: sessions, in: '$$this.id' } }
  return { set: { sessions }, changes: { sessions: { before: '$sessions.id', after: ids } } }
}
