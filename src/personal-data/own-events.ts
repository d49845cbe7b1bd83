import type { Caller } from '../accounts/caller.ts'
import { readTrail } from '../audit/trail.ts'
import type { StoredEvent } from '../events/event.ts'
import type { Page, PageRequest } from '../http/page.ts'
import type { Service } from '../service.ts'
import { changesThatAre } from './event-members.ts'

/** The events of the caller's account, newest first, without the names of staff and without their notes. */
export async function ownEvents(service: Service, caller: Caller, page: PageRequest): Promise<Page<OwnEvent>> {
  const { items, next_cursor } = await readTrail(service, caller.account._id, page)
  return { items: items.map(ownEventView), next_cursor }
}

type OwnEvent = ReturnType<typeof ownEventView>

function ownEventView(event: StoredEvent) {
  return {
    id: event._id,
    type: event.type,
    at: event.at.toISOString(),
    by: byWhom(event),
    hold_ref: event.hold_ref,
    changes: changesThatAre('shown', event.changes),
  }
}

function byWhom({ actor: { kind, id }, account_id }: StoredEvent) {
  if (id === account_id) return 'you' as const
  return kind === 'account' ? ('system' as const) : kind
}
