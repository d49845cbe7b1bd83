import { type Expression, literal } from '../database/expression.ts'
import { newEvent } from '../events/event.ts'
import { deadlineChanges } from './deadlines.ts'
import { keysWith } from './once.ts'
import type { AccountEvent, AccountWrite } from './write.ts'

/**
 * The update, in one stage: every expression sees the document before the change, so that events record the former
 * values.
 */
export function changeOf(write: AccountWrite): Record<string, Expression> {
  const deadlines = deadlineChanges(write)
  const changed: Record<string, Expression> = { ...deadlines.set, ...write.set }
  const { bumpsVersion = false } = write
  if (bumpsVersion !== false) {
    changed.version = { $add: ['$version', { $cond: [bumpsVersion, 1, 0] }] }
    changed.updated_at = { $cond: [bumpsVersion, write.now, '$updated_at'] }
  }
  const events = eventsOf(write).map(({ type, holdRef = null, changes, projections, answer }, index) => {
    const known = newEvent(type, write.origin, write.now, holdRef)
    const recorded = index === 0 ? { ...deadlines.changes, ...changes } : changes
    const rest = { seq: { $add: ['$seq', index + 1] }, changes: recorded, ...(answer === undefined ? {} : { answer }) }
    const event = { ...known, ...(projections === undefined ? {} : { projections }) }
    return { id: known.id, expression: { $mergeObjects: [literal(event), rest] } }
  })
  if (events.length > 0) {
    changed.seq = { $add: ['$seq', events.length] }
    changed.events = { $concatArrays: ['$events', events.map(({ expression }) => expression)] }
    changed.pending = true
  }
  if (write.once) changed.applied_keys = keysWith(write.once, events[0]?.id ?? null, write.now)
  return changed
}

/** The events of a write, in order. */
export function eventsOf({ event, furtherEvents = [] }: AccountWrite): AccountEvent[] {
  return event === null ? [] : [event, ...furtherEvents]
}
