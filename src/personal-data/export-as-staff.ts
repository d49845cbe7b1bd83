import type { StaffCaller } from '../accounts/caller.ts'
import type { AccountWrite } from '../accounts/write.ts'
import { retryOrExplain } from '../database/transaction.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { exportOf } from './export.ts'

/**
 * The export of another person's account, for them. It is in their trail, and so is mailed, before anything is read. A hold on
 * the account does not stop this.
 *
 * @returns the pieces, as `exportOf`
 * @throws Problem `self_hold`; `not_found`; `invalid_transition` for a closed account
 */
export async function exportAsStaff(service: Service, staff: StaffCaller, id: string): Promise<AsyncIterable<string>> {
  await service.store.write(() => recorded(service, staff, id))
  const pieces = await exportOf(service, id)
  if (pieces === null)
    throw new Problem('not_found', { detail: { en: 'The account does not exist.', de: 'Dieses Konto gibt es nicht.' } })
  return pieces
}

/** Refuses as `exportAsStaff` would, and records nothing. */
export async function requireExport(service: Service, staff: StaffCaller, id: string): Promise<void> {
  const write = () => recorded(service, staff, id)
  await retryOrExplain(
    () => service.store.find(write()),
    () => service.store.explain(write()),
  )
}

function recorded(service: Service, staff: StaffCaller, id: string): AccountWrite {
  const now = service.now()
  return {
    account: id,
    authority: { kind: 'staff', actor: staff },
    origin: staff.origin,
    now,
    states: ['pending', 'active', 'closing'],
    set: {},
    event: { type: 'account.exported', changes: { exported_at: { before: null, after: now } } },
  }
}
