import type { Caller } from '../accounts/caller.ts'
import type { Holdfast } from '../holdfast.ts'
import { oldestFirst } from '../holds/decide.ts'
import { inForce } from '../holds/hold.ts'
import type { Precondition } from '../http/etag.ts'
import type { AppealRecord } from './appeal.ts'
import { changeAppeal, requireAnotherReviewer, requireUnclaimed } from './change.ts'

export interface Decision {
  outcome: 'grant' | 'deny'
  /** Free text, which the owner reads. */
  reason: string
  /** For the trail. */
  note: string | null
}

export interface Decided {
  appeal: AppealRecord
  /** The refs of the holds of the account that are in force after it, oldest first. */
  stillInForce: string[]
}

/**
 * Decides an appeal, claiming it in the same write. Granting overturns its hold and no other; denying is final.
 *
 * @throws Problem as `changeAppeal` does; `same_reviewer` for the one who placed the hold; `already_claimed` by another
 */
export async function decideAppeal(
  service: Holdfast,
  staff: Caller,
  id: string,
  asked: Precondition,
  { outcome, reason, note }: Decision,
): Promise<Decided> {
  const { appeal, account } = await changeAppeal(service, staff, id, asked, (appeal, record, now) => {
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
  const remaining = account === null ? [] : account.holds.filter((hold) => inForce(hold, appeal.updated_at))
  return { appeal, stillInForce: oldestFirst(remaining).map((hold) => hold.ref) }
}
