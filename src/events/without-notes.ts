import type { eventView, StoredEvent } from './event.ts'

export type EventView = ReturnType<typeof eventView>

/** The members of events that staff write about holds for themselves. */
export const notes = new Set(['note', 'case_ref', 'caseRef'])

/** Whether an event may contain what staff write about holds. */
export function isOfReview({ type, hold_ref }: Pick<StoredEvent, 'type' | 'hold_ref'>): boolean {
  return hold_ref !== null || type.startsWith('hold_batch.')
}

/** An event for receivers that may not be allowed to read holds. */
export function withoutNotes(view: EventView): EventView {
  return isOfReview(view) ? { ...view, changes: without(view.changes, notes) as EventView['changes'] } : view
}

/** A copy of a JSON value, without these members at any depth. */
export function without(value: unknown, members: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((inner) => without(inner, members))
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  const left = Object.entries(value).filter(([name]) => !members.has(name))
  return Object.fromEntries(left.map(([name, inner]) => [name, without(inner, members)]))
}
