import { usernamesOf, withNames } from '../accounts/usernames.ts'
import { type Actor, eventView, type StoredEvent } from '../events/event.ts'
import { type EventView, isOfReview, notes, without, withoutNotes } from '../events/without-notes.ts'
import { unreadableAccounts, type Viewer } from '../holds/viewer.ts'
import type { Service } from '../service.ts'

/** The members that identify the members of staff who acted. */
const names = new Set(['assignee', 'by', 'created_by', 'evidence'])

/**
 * Shows events to a viewer, with the usernames beside the ids: without notes and case references of holds that the
 * viewer may not read, and for the viewer's own holds also without the names of other staff.
 */
export async function eventsFor(service: Service, viewer: Viewer) {
  const show = await viewsFor(service, viewer)
  return async (events: readonly StoredEvent[]) => {
    const views = events.map(show)
    const usernames = await usernamesOf(
      service,
      views.flatMap(({ account_id, actor }) => [account_id, idOf(actor)]),
    )
    return views.map(({ actor, ...view }) => ({
      ...withNames(view, ['account_id'], usernames),
      actor: { ...actor, username: usernames(idOf(actor)) },
    }))
  }
}

/** The account that acted; services and rules are not accounts. */
function idOf({ kind, id }: Actor): string | null {
  return kind === 'account' || kind === 'staff' ? id : null
}

async function viewsFor(service: Service, viewer: Viewer): Promise<(event: StoredEvent) => EventView> {
  const unreadable = await unreadableAccounts(service, viewer)
  const holds = await service.db.holds
    .find({ account_id: { $in: unreadable } }, { projection: { account_id: 1 } })
    .toArray()
  const accounts = new Set(unreadable)
  const accountOf = new Map(holds.map(({ _id, account_id }) => [_id, account_id]))
  return (event) => {
    const view = eventView(event)
    const account = (event.hold_ref === null ? undefined : accountOf.get(event.hold_ref)) ?? event.account_id
    const isOwnAction = event.actor.id === viewer.id
    if (!isOfReview(event) || isOwnAction || (viewer.readsHolds && !accounts.has(account))) return view
    return account === viewer.id ? withoutNames(view, viewer) : withoutNotes(view)
  }
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
