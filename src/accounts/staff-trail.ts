import type { Holdfast } from '../holdfast.ts'
import { untilExplained } from '../mongo/transaction.ts'
import type { Caller } from './caller.ts'
import type { AccountWrite, AlsoWrite } from './store.ts'

type StaffEvent = NonNullable<AccountWrite['event']>

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
    () => tryAsStaff(service, staff, event, also),
    async () => {},
  )
}

/**
 * One try of the same, for what is read and decided anew each time.
 *
 * @returns null when somebody else was faster
 * @throws Problem what keeps the member of staff from acting
 */
export async function tryAsStaff(
  service: Holdfast,
  staff: Caller,
  event: StaffEvent,
  also: AlsoWrite,
): Promise<true | null> {
  const write: AccountWrite = {
    account: staff.account._id,
    authority: { kind: 'owner', action: 'admin.use', session: staff.session.token_hash },
    origin: staff.origin,
    now: service.now(),
    set: {},
    event,
  }
  if ((await service.store.tryWriteWith(write, also)) !== null) return true
  await service.store.explain(write)
  return null
}
