import type { StaffCaller } from '../accounts/caller.ts'
import type { AccountWrite } from '../accounts/write.ts'
import { literal } from '../database/expression.ts'
import type { Precondition } from '../http/etag.ts'
import { beginClosing, type Closing, writeClosing } from '../self-service/close.ts'
import type { Service } from '../service.ts'
import { staffVersioned } from './staff-view.ts'

/**
 * Starts to close another person's account. Its owner can reopen it as if they had closed it themselves. Its holds do
 * not prevent this, only the erasure.
 *
 * @param reason free text, for the trail
 * @throws Problem `self_hold`; `not_found`, `precondition_failed`, `version_conflict`; `invalid_transition`,
 *   `last_admin`
 */
export async function closeAsStaff(
  service: Service,
  staff: StaffCaller,
  id: string,
  reason: string,
  expected: Precondition,
): Promise<Closing> {
  const closing = () => {
    const { closesAt, event, ...change } = beginClosing(service)
    const closing_reason = { before: null, after: literal(reason) }
    const write: AccountWrite = {
      account: id,
      authority: { kind: 'staff', actor: staff },
      origin: staff.origin,
      precondition: { expected, view: staffVersioned(service, staff, id) },
      ...change,
      event: { ...event, changes: { ...event.changes, closing_reason } },
    }
    return { write, closesAt }
  }
  return writeClosing(service, closing)
}
