import type { Holdfast } from '../holdfast.ts'
import { unreadableAccounts, type Viewer } from '../holds/viewer.ts'
import { eventView, type StoredEvent } from './event.ts'

type EventView = ReturnType<typeof eventView>

/** What staff write for themselves about holds, in the changes of events. */
const notes = new Set(['note', 'case_ref', 'caseRef'])
/** And what tells who of them did something. */
const names = new Set(['assignee', 'by', 'created_by', 'evidence'])

/**
 * Shows events to a viewer: without notes and case references of holds that they may not read, and of their own holds also
 * without the names of other staff.
 */
export async function eventsFor(service: Holdfast, viewer: Viewer): Promise<(event: StoredEvent) => EventView> {
  const unreadable = await unreadableAccounts(service, viewer)
  const holds = await service.db.holds
    .find({ account_id: { $in: unreadable } }, { projection: { account_id: 1 } })
    .toArray()
  const accounts = new Set(unreadable)
  const accountOf = new Map(holds.map(({ _id, account_id }) => [_id, account_id]))
  return (event) => {
    const view = eventView(event)
    const account = (event.hold_ref === null ? undefined : accountOf.get(event.hold_ref)) ?? event.account_id
    const isOwnDeed = event.actor.id === viewer.id
    if (!isOfReview(event) || isOwnDeed || (viewer.readsHolds && !accounts.has(account))) return view
    return account === viewer.id ? withoutNames(view, viewer) : withoutNotes(view)
  }
}

/** Whether an event may hold what staff write about somebody's holds. */
function isOfReview({ type, hold_ref }: Pick<StoredEvent, 'type' | 'hold_ref'>): boolean {
  return hold_ref !== null || type.startsWith('hold_batch.')
}

/** An event as it is sent to whoever need not be allowed to read holds. */
export function withoutNotes(view: EventView): EventView {
  return isOfReview(view) ? { ...view, changes: without(view.changes, notes) as EventView['changes'] } : view
}

function withoutNames(view: EventView, viewer: Viewer): EventView {
  const { actor } = view
  const isOther = (actor.kind === 'staff' || actor.kind === 'service') && actor.id !== viewer.id
  return {
    ...view,
    actor: isOther ? { ...actor, id: null } : actor,
    changes: without(view.changes, new Set([...notes, ...names])) as EventView['changes'],
  }
}

function without(value: unknown, members: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((inner) => without(inner, members))
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  const left = Object.entries(value).filter(([name]) => !members.has(name))
  return Object.fromEntries(left.map(([name, inner]) => [name, without(inner, members)]))
}
