import { type Expression, literal } from '../database/expression.ts'
import type { AccountWrite } from './write.ts'

/** What a write sets and records that leaves an account with these sessions. */
export function endingSessions(
  sessions: Expression,
): Pick<AccountWrite, 'set'> & { changes: NonNullable<AccountWrite['event']>['changes'] } {
  const ids = { $map: { input: sessions, in: '$$this.id' } }
  return { set: { sessions }, changes: { sessions: { before: '$sessions.id', after: ids } } }
}

/** The sessions of an account, of which one gets these members, as expressions over the session `$$this`. */
export function sessionsWith(id: string, members: Record<string, Expression>): Expression {
  const isThis = { $eq: ['$$this.id', literal(id)] }
  const changed = { $mergeObjects: ['$$this', members] }
  return { $map: { input: '$sessions', in: { $cond: [isThis, changed, '$$this'] } } }
}

/** The sessions of an account but one. */
export function sessionsWithout(id: string): Expression {
  return { $filter: { input: '$sessions', cond: { $ne: ['$$this.id', literal(id)] } } }
}
