import type { Expression } from '../database/expression.ts'
import type { AccountWrite } from './write.ts'

/** What a write after which the account has these sessions sets and records. */
export function endingSessions(
  sessions: Expression,
): Pick<AccountWrite, 'set'> & { changes: NonNullable<AccountWrite['event']>['changes'] } {
  const ids = { $map: { input: sessions, in: '$$this.id' } }
  return { set: { sessions }, changes: { sessions: { before: '$sessions.id', after: ids } } }
}
