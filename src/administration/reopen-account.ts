import type { StaffCaller } from '../accounts/caller.ts'
import { applyOnce } from '../accounts/once.ts'
import type { Precondition } from '../http/etag.ts'
import { reopening } from '../self-service/reopen.ts'
import type { Service } from '../service.ts'
import { staffVersioned } from './staff-view.ts'

/**
 * Restores the former state of another person's closing account, once under a key; a hold on it does not prevent this.
 *
 * @throws Problem `self_hold`; `not_found`, `precondition_failed`, `version_conflict`; `invalid_transition` when the
 *   account is not closing
 */
export async function reopenAsStaff(
  service: Service,
  staff: StaffCaller,
  id: string,
  expected: Precondition,
): Promise<void> {
  const reopen = async () => {
    await service.store.write(() => ({
      account: id,
      authority: { kind: 'staff', actor: staff },
      origin: staff.origin,
      precondition: { expected, view: staffVersioned(service, staff, id) },
      ...reopening(service.now()),
      alone: true,
      once: service.once,
    }))
    return true
  }
  await applyOnce(
    service,
    async () => id,
    () => true,
    reopen,
  )
}
