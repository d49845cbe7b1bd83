import type { Requirement } from './actions.ts'
import { inForceFilter } from './conditions.ts'
import { type HoldEntry, inForce } from './hold.ts'

/** What a reset of the password does for the holds that ask for it: the link proves the address, too. */
export const fulfilledByReset = ['password_changed', 'email_verified'] as const satisfies Requirement[]

/** Whether a hold in force asks for one of these. */
export function asksFor(
  hold: Pick<HoldEntry, 'requirement' | 'starts_at' | 'until'>,
  requirements: readonly Requirement[],
  now: Date,
): boolean {
  return hold.requirement !== null && requirements.includes(hold.requirement) && inForce(hold, now)
}

/** The same for an entry of `holds`, as a condition for `$elemMatch`. */
export function isAskedFor(requirements: readonly Requirement[], now: Date) {
  return { requirement: { $in: [...requirements] }, ...inForceFilter(now) }
}
