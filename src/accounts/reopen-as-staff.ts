import type { Holdfast } from '../holdfast.ts'
import { reviewing } from '../holds/viewer.ts'
import type { Precondition } from '../http/etag.ts'
import { applyOnce } from '../idempotency/once.ts'
import type { StaffCaller } from './caller.ts'
import { readStaffView } from './find.ts'
import { reopening } from './reopen.ts'

/**
 * Gives somebody else's closing account back the state it had, once under a key; a hold on it does not stop this.
 *
 * @throws Problem `self_hold`; `not_found`, `precondition_failed`, `version_conflict`; `invalid_transition` when the account is
 *   not closing
 */
export async function reopenAsStaff(
  service: Holdfast,
  staff: StaffCaller,
  id: string,
  asked: Precondition,
): Promise<void> {
  const view = { href: `/v1/admin/accounts/${id}`, show: () => readStaffView(service, reviewing(staff), id) }
  const reopen = async () => {
    await service.store.write(() => ({
      account: id,
      authority: { kind: 'staff', actor: staff },
      origin: staff.origin,
      precondition: { asked, view },
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
