import { covers } from './actions.ts'
import { type HoldEntry, inForce } from './hold.ts'

/** Whether a hold's patterns cover the action, at any time. */
export function coversAction(hold: Pick<HoldEntry, 'actions' | 'except'>, action: string): boolean {
  return covers(hold.actions, action) && !hold.except.includes(action)
}

/** The holds in force that cover the action, oldest first. */
export function blockingHolds(holds: readonly HoldEntry[], action: string, now: Date): HoldEntry[] {
  return oldestFirst(holds.filter((hold) => inForce(hold, now) && coversAction(hold, action)))
}

/** When the last of these holds ends; null if one is open-ended, or there is none. */
export function latestEnd(holds: readonly HoldEntry[]): Date | null {
  const ends = holds.map((hold) => hold.until?.getTime() ?? Number.POSITIVE_INFINITY)
  const latest = Math.max(...ends)
  return Number.isFinite(latest) ? new Date(latest) : null
}

/** Orders holds by their start; unique for each. */
export function positionOf(hold: Pick<HoldEntry, 'since' | 'ref'>): string {
  return `${hold.since.toISOString()} ${hold.ref}`
}

/** A copy, ordered by start. */
export function oldestFirst(holds: readonly HoldEntry[]): HoldEntry[] {
  return [...holds].sort((a, b) => positionOf(a).localeCompare(positionOf(b), 'en'))
}
