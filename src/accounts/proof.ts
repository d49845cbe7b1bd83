import { factorState, isConfirmed, noFactor } from '../credentials/factor-state.ts'
import type { Expression } from '../database/expression.ts'
import { endingSessions } from './change-sessions.ts'
import type { ChangeExpressions } from './write.ts'

/** What a write sets and records, as expressions over the account before it. */
interface ProofOf {
  set: Record<string, Expression>
  changes: ChangeExpressions
}

/** Whether the address of the account is verified, as an expression. */
export const isVerified: Expression = { $ne: [{ $ifNull: ['$email_verified_at', null] }, null] }
const isClosing: Expression = { $eq: ['$state', 'closing'] }
const state: Expression = { $cond: [isClosing, 'closing', 'active'] }

/**
 * The consequences when the caller has proved that they read the mailbox of an account: the address is verified, the
 * account is active, every other session ends, and a second factor that was added before that proof is removed. The
 * sessions and the factor may belong to an attacker who signed up with an address that is not theirs.
 *
 * @param keptSessions the sessions that stay: the one sent with the request, or none. A second factor that it has added stays,
 *   too
 * @param address `new` for an address that becomes the account's with this proof
 */
export function proof(keptSessions: Expression, now: Date, address: 'own' | 'new'): ProofOf {
  const sessions = endingSessions(keptSessions)
  const factor = factorAfterProof(keptSessions)
  return {
    set: {
      ...sessions.set,
      email_verified_at: address === 'new' ? now : { $ifNull: ['$email_verified_at', now] },
      state,
      closing_from: { $cond: [isClosing, 'active', '$$REMOVE'] },
      factor: factor.after,
    },
    changes: {
      email_verified: ifMoved(isVerified, true),
      state: ifMoved('$state', state),
      ...sessions.changes,
      second_factor: { $cond: [factor.isLost, { before: factorState, after: noFactor }, '$$REMOVE'] },
    },
  }
}

/** Whether a proof of the address changes the owner's view of the account. */
export function movesByProof(keptSessions: Expression): Expression {
  return { $or: [{ $not: [isVerified] }, { $ne: ['$state', state] }, factorAfterProof(keptSessions).isLost] }
}

/** A change that is recorded only if there is one. */
function ifMoved(before: Expression, after: Expression): { $cond: Expression[] } {
  return { $cond: [{ $ne: [before, after] }, { before, after }, '$$REMOVE'] }
}

/**
 * A factor from before `unproven` was stored counts as proven if the address is. One that was only begun is removed as
 * well.
 */
function factorAfterProof(keptSessions: Expression): { after: Expression; isLost: Expression } {
  const hasFactor = { $gt: ['$factor.secret', null] }
  const isUnproven = { $ifNull: ['$factor.unproven', { $not: [isVerified] }] }
  const isOfKept = { $in: ['$factor.added_by', { $map: { input: keptSessions, in: '$$this.id' } }] }
  const goes = { $and: [isUnproven, { $not: [isOfKept] }] }
  const stays = { $and: [hasFactor, { $not: [goes] }] }
  const proven = { $mergeObjects: ['$factor', { unproven: false, replacement: null }] }
  return { after: { $cond: [stays, proven, '$$REMOVE'] }, isLost: { $and: [isConfirmed, goes] } }
}
