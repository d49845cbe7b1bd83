import type { Service } from '../service.ts'
import { withoutLapsedClaim } from './lapsed-claims.ts'
import { type FoundHold, showHold } from './read.ts'
import { type Viewer, viewRefusal } from './viewer.ts'

/**
 * One hold as staff see it.
 *
 * @throws Problem `not_found`; `forbidden` for staff without the admin role on staff; `self_hold`
 */
export async function showHoldToStaff(service: Service, viewer: Viewer, ref: string): Promise<FoundHold> {
  const found = await showHold(service, ref)
  const refusal = viewRefusal(viewer, { account: found.record.account_id, roles: found.roles })
  if (refusal !== null) throw refusal
  return { ...found, record: withoutLapsedClaim(service, found.record, service.now()) }
}
