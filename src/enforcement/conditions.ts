import type { Expression } from '../database/expression.ts'

/** `inForce` as a condition on a hold that is stored, such as in `$elemMatch`. */
export function inForceFilter(now: Date) {
  return { starts_at: { $not: { $gt: now } }, ...runningFilter(now) }
}

/** `isRunning` as such a condition. */
export function runningFilter(now: Date) {
  return { until: { $not: { $lte: now } } }
}

/** `inForce` as an expression over the hold `$$this`. */
export function inForceExpression(now: Date): Expression {
  return { $and: [{ $lte: ['$$this.starts_at', now] }, runningExpression(now)] } // null is less than any time
}

/** `isRunning` as an expression over the hold `$$this`. */
export function runningExpression(now: Date): Expression {
  return { $or: [{ $eq: ['$$this.until', null] }, { $gt: ['$$this.until', now] }] }
}
