import type { EventType } from '../events/event.ts'
import type { Holdfast } from '../holdfast.ts'
import { untilExplained } from '../mongo/transaction.ts'
import type { Caller } from './caller.ts'
import type { AlsoWrite, ChangeExpressions } from './store.ts'

/**
 * Changes something that belongs to no account, such as a reason, together with an event in the trail of the member of
 * staff who does it: one transaction, which a hold on `admin.use` or the end of the session stops.
 *
 * @param also writes the thing itself; false aborts, as when something else was faster, and all is tried again
 * @throws Problem `session_expired`, `account_held`, `invalid_transition`; what `also` throws (a duplicate key is translated outside)
 */
export async function changeAsStaff(
  service: Holdfast,
  staff: Caller,
  event: { type: EventType; changes: ChangeExpressions },
  also: AlsoWrite,
): Promise<void> {
  const write = () =>
    ({
      account: staff.account._id,
      authority: { kind: 'owner', action: 'admin.use', session: staff.session.token_hash },
      origin: staff.origin,
      now: service.now(),
      states: ['pending', 'active'],
      set: {},
      event,
    }) as const
  await untilExplained(
    () => service.store.tryWriteWith(write(), also),
    () => service.store.explain(write()),
  )
}
