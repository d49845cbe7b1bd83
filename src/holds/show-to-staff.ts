import type { HoldRecord } from '../enforcement/hold.ts'
import type { Service } from '../service.ts'
import { showHold } from './read.ts'
import { type Viewer, viewRefusal } from './viewer.ts'

/**
 * One hold as staff see it.
 *
 * @throws Problem `not_found`; `forbidden` for those who are not admin on staff; `self_hold`
 */
export async function showHoldToStaff(service: Service, viewer: Viewer, ref: string): Promise<HoldRecord> {
  const { record, roles } = await showHold(service, ref)
  const refusal = viewRefusal(viewer, { account: record.account_id, roles })
  if (refusal !== null) throw refusal
  return record
}
