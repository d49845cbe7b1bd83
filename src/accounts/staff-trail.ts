import type { EventType } from '../events/event.ts'
import type { Holdfast } from '../holdfast.ts'
import { untilExplained } from '../mongo/transaction.ts'
import type { Caller } from './caller.ts'
import type { AlsoWrite, ChangeExpressions } from './store.ts'

/** What the trail of the member of staff tells of it. */
type StaffEvent = { type: EventType; changes: ChangeExpressions }

/**
 * Changes something that belongs to no account, such as a reason, together with an event in the trail of the member of
 * staff who does it: one transaction, which a hold on `admin.use` or the end of the session stops.
 *
 * @param also writes the thing itself; false aborts, as when something else was faster, and all is tried again
 * @throws Problem `session_expired`, `account_held`; what `also` throws (a duplicate key is translated outside)
 */
export async function changeAsStaff(
  service: Holdfast,
  staff: Caller,
  event: StaffEvent,
  also: AlsoWrite,
): Promise<void> {
  await untilExplained(
    async () => ((await tryChangeAsStaff(service, staff, event, also)) ? true : null),
    async () => {},
  )
}

/**
 * One try of `changeAsStaff`, for changes whose event tells what was before, which has to be read again when something
 * else was faster.
 *
 * @returns false when nothing was written
 */
export async function tryChangeAsStaff(
  service: Holdfast,
  staff: Caller,
  event: StaffEvent,
  also: AlsoWrite,
): Promise<boolean> {
  const write = {
    account: staff.account._id,
    authority: { kind: 'owner', action: 'admin.use', session: staff.session.token_hash },
    origin: staff.origin,
    now: service.now(),
    set: {},
    event,
  } as const
  const written = await service.store.tryWriteWith(write, also)
  if (written === null) await service.store.explain(write)
  return written !== null
}
