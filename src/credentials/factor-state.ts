import type { Expression } from '../database/expression.ts'
import type { SecondFactor } from './totp.ts'

/** What a view shows of a second factor. */
export interface FactorView {
  enabled: boolean
  recovery_codes_left: number
}

/** The members that are needed to show a second factor. */
export type FactorSummary = Pick<SecondFactor, 'confirmed_at' | 'recovery'>

/** @param factor undefined when there is none */
export function factorView(factor: Partial<FactorSummary> | undefined): FactorView {
  const enabled = Boolean(factor?.confirmed_at)
  return { enabled, recovery_codes_left: enabled ? (factor?.recovery?.length ?? 0) : 0 }
}

/** Whether the account has an active second factor, as an expression. */
export const isConfirmed: Expression = { $ne: [{ $ifNull: ['$factor.confirmed_at', null] }, null] }

/** Whether the active second factor was added after a time. */
export function isAddedAfter(time: Expression): Expression {
  return { $gt: ['$factor.confirmed_at', time] }
}

/** `factorView` as an expression over the account, for the trail. */
export const factorState: Expression = {
  enabled: isConfirmed,
  recovery_codes_left: { $cond: [isConfirmed, { $size: { $ifNull: ['$factor.recovery', []] } }, 0] },
}

/** The view of an account without a second factor. */
export const noFactor = { enabled: false, recovery_codes_left: 0 } as const
