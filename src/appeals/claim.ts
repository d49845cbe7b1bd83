import type { StaffCaller } from '../accounts/caller.ts'
import type { AppealRecord } from '../enforcement/appeal.ts'
import { mayRelease } from '../holds/claim.ts'
import type { Precondition } from '../http/etag.ts'
import type { Service } from '../service.ts'
import { changeAppeal, requireAnotherReviewer, requireUnclaimed } from './change-appeal.ts'

/**
 * Claims an appeal for review. Claiming it again changes nothing.
 *
 * @throws Problem as `changeAppeal` does; `same_reviewer`; `already_claimed` by another reviewer
 */
export async function claimAppeal(
  service: Service,
  staff: StaffCaller,
  id: string,
  expected: Precondition,
): Promise<AppealRecord> {
  const assignee = staff.account._id
  const { appeal } = await changeAppeal(service, staff, id, expected, async (open) => {
    requireAnotherReviewer(open, staff)
    await requireUnclaimed(service, open, staff)
    if (open.appeal.assignee === assignee) return null
    return { appeal: { state: 'in_review', assignee }, type: 'appeal.claimed' }
  })
  return appeal
}

/**
 * Releases an appeal: its assignee can, and an admin for everyone.
 *
 * @throws Problem as `changeAppeal` does; `already_claimed` by another reviewer
 */
export async function releaseAppeal(
  service: Service,
  staff: StaffCaller,
  id: string,
  expected: Precondition,
): Promise<AppealRecord> {
  const { appeal } = await changeAppeal(service, staff, id, expected, async (open) => {
    if (!mayRelease(staff)) await requireUnclaimed(service, open, staff)
    if (open.appeal.assignee === null) return null
    return { appeal: { state: 'submitted', assignee: null }, type: 'appeal.released' }
  })
  return appeal
}
