import type { StaffCaller } from '../accounts/caller.ts'
import type { Holdfast } from '../holdfast.ts'
import type { Precondition } from '../http/etag.ts'
import { type ChangedAppeal, changeAppeal, requireAnotherReviewer, requireUnclaimed } from './change.ts'

export interface Decision {
  outcome: 'grant' | 'deny'
  /** Free text, which the owner reads. */
  reason: string
  /** For the trail. */
  note: string | null
}

/**
 * Decides an appeal, claiming it in the same write. Granting overturns its hold and no other; denying is final.
 *
 * @throws Problem as `changeAppeal` does; `same_reviewer` for the one who placed the hold; `already_claimed` by another
 */
export function decideAppeal(
  service: Holdfast,
  staff: StaffCaller,
  id: string,
  asked: Precondition,
  { outcome, reason, note }: Decision,
): Promise<ChangedAppeal> {
  return changeAppeal(service, staff, id, asked, (appeal, record, now) => {
    requireAnotherReviewer(appeal, record, staff)
    requireUnclaimed(appeal, staff)
    return {
      appeal: {
        state: outcome === 'grant' ? 'granted' : 'denied',
        assignee: staff.account._id,
        decision: { outcome, reason, at: now },
      },
      ...(outcome === 'grant' ? { hold: { state: 'overturned' } } : {}),
      type: 'appeal.decided',
      told: { decision: { outcome, reason, note } },
    }
  })
}
