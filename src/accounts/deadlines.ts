import type { Filter } from 'mongodb'
import type { Expression } from '../database/expression.ts'
import { coveringPatterns, type GuardedAction } from '../enforcement/actions.ts'
import type { AccountState } from '../enforcement/situation.ts'
import { day } from '../time.ts'
import type { AccountDocument } from './account.ts'
import type { AccountWrite, ChangeExpressions } from './write.ts'

/** The minimum that remains of a deadline when the last hold that prevented the owner from meeting it has ended. */
const atLeast = 7 * day

/**
 * When an account is erased unless its owner acts before. The clock is suspended while a hold covers that action: a
 * deadline leaves out the time that the holds on the account cover, and a write that removes such a hold moves it by
 * that time.
 */
interface Deadline {
  /** The state in which the deadline applies. */
  state: AccountState
  /** The action by which the owner meets it. */
  action: GuardedAction
  /** Since when it counts; earlier time under a hold does not matter. */
  since: Expression
  /** The name by which the trail shows it, if it does. */
  shownAs?: string
}

/** Every deadline for an erasure, each set only by the write that starts its clock. */
const deadlines = {
  due_at: { state: 'closing', action: 'account.reopen', since: '$closing_since', shownAs: 'closes_at' },
  verify_by: { state: 'pending', action: 'email.verify', since: '$created_at' },
} as const satisfies Partial<Record<keyof AccountDocument, Deadline>>

type DeadlineMember = keyof typeof deadlines

/**
 * The condition of a write that erases by age: the deadline has passed, and no hold remains that has prevented,
 * prevents or will prevent the owner from meeting it, expired or not. So the end of such a hold is recorded first,
 * which moves the deadline.
 */
export function isDue(member: DeadlineMember, now: Date): Filter<AccountDocument> {
  const { action } = deadlines[member]
  const covering = { actions: { $in: coveringPatterns(action) }, except: { $ne: action } }
  return { [member]: { $lte: now }, holds: { $not: { $elemMatch: covering } } } as Filter<AccountDocument>
}

/**
 * A deadline to verify that has been suspended since the account began to close, because it cannot be verified then.
 */
export function verifyByAfterReopening(now: Date): Expression {
  const closedFor = { $subtract: [now, { $ifNull: ['$closing_since', now] }] }
  const moved = { $max: [{ $add: ['$verify_by', closedFor] }, new Date(now.getTime() + atLeast)] }
  return { $cond: [{ $eq: [{ $type: '$verify_by' }, 'date'] }, moved, '$$REMOVE'] }
}

/** What any write of an account does to its deadlines, besides what it sets itself. */
export function deadlineChanges({ authority, set, now }: AccountWrite): {
  set: Record<string, Expression>
  changes: ChangeExpressions
} {
  const holds = 'holds' in set ? withoutTexts(set.holds) : null
  const open = Object.entries(deadlines).filter(([member]) => holds !== null && !(member in set))
  const moved = open.map(([member, deadline]) => movedBy(member, deadline, holds as Expression, now))
  const vouches = authority.kind === 'staff' && ('email' in set || 'roles' in set)
  const verifies = 'email_verified_at' in set
  return {
    set: {
      ...Object.fromEntries(moved.map(({ member, after }) => [member, after])),
      ...(verifies ? { verify_by: whileUnverified(set.email_verified_at ?? null) } : {}),
      ...(vouches ? { verify_by: '$$REMOVE' } : {}),
    },
    changes: Object.assign({}, ...moved.map(({ changes }) => changes)),
  }
}

/** An account that was verified once never counts as unverified, whatever happens to its address later. */
function whileUnverified(verifiedAt: Expression): Expression {
  return { $cond: [{ $eq: [verifiedAt, null] }, '$verify_by', '$$REMOVE'] }
}

/** @param holds the account's holds as the write leaves them */
function movedBy(member: string, { state, action, since, shownAs }: Deadline, holds: Expression, now: Date) {
  const before = coveredTimes('$holds', action, since, now)
  const after = coveredTimes(holds, action, since, now)
  const passed = { $subtract: [total({ $concatArrays: [before, after] }), total(after)] }
  const least = { $cond: [{ $eq: [{ $size: after }, 0] }, new Date(now.getTime() + atLeast), null] }
  const later = {
    $let: {
      vars: { passed },
      in: { $cond: [{ $eq: ['$$passed', 0] }, `$${member}`, { $max: [{ $add: [`$${member}`, '$$passed'] }, least] }] },
    },
  }
  const counts = { $and: [{ $eq: ['$state', state] }, { $eq: [{ $type: `$${member}` }, 'date'] }] }
  const moved = { $cond: [counts, later, `$${member}`] }
  const isMoved = { $and: [counts, { $ne: [later, `$${member}`] }] }
  const changes: ChangeExpressions =
    shownAs === undefined ? {} : { [shownAs]: { $cond: [isMoved, { before: `$${member}`, after: later }, '$$REMOVE'] } }
  return { member, after: moved, changes }
}

const partNeeded = ['ref', 'version', 'actions', 'except', 'since', 'until']

/**
 * The same holds with only the members that say when they cover an action, so that the command does not grow with their
 * texts.
 */
function withoutTexts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutTexts)
  if (node === null || typeof node !== 'object' || node instanceof Date) return node
  if ('actions' in node) return Object.fromEntries(Object.entries(node).filter(([name]) => partNeeded.includes(name)))
  return Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, withoutTexts(inner)]))
}

/** The periods until now that these holds cover, each from its start to its end. */
function coveredTimes(holds: Expression, action: string, since: Expression, now: Date): Expression {
  const isCovered = { $gt: [{ $size: { $setIntersection: ['$$this.actions', coveringPatterns(action)] } }, 0] }
  const isExempt = { $in: [action, '$$this.except'] }
  const covering = { $filter: { input: holds, cond: { $and: [isCovered, { $not: [isExempt] }] } } }
  const times = { from: { $max: ['$$this.since', since] }, to: { $min: ['$$this.until', now] } }
  return { $map: { input: covering, in: times } }
}

/** The total of such periods in milliseconds, with overlaps counted once. */
function total(times: Expression): Expression {
  const earlier = { $filter: { input: '$$value', as: 'one', cond: { $lte: ['$$one.from', '$$this.from'] } } }
  const later = { $filter: { input: '$$value', as: 'one', cond: { $gt: ['$$one.from', '$$this.from'] } } }
  const sorted = { $concatArrays: [earlier, ['$$this'], later] }
  const from = { $max: ['$$this.from', '$$value.to'] }
  const added = { $max: [0, { $subtract: ['$$this.to', from] }] }
  const sum = {
    $reduce: {
      input: { $reduce: { input: times, initialValue: [], in: sorted } },
      initialValue: { to: new Date(0), length: 0 },
      in: { to: { $max: ['$$this.to', '$$value.to'] }, length: { $add: ['$$value.length', added] } },
    },
  }
  return { $getField: { field: 'length', input: sum } }
}
