import { requireMayModerate } from '../accounts/admins.ts'
import type { Agent } from '../accounts/caller.ts'
import { selfHold } from '../accounts/refusals.ts'
import { allowedFrom, hasEnded, stateOf } from '../enforcement/hold.ts'
import { requireLiveAccount } from '../holds/change-hold.ts'
import { type FoundHold, readHold } from '../holds/read.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'

/**
 * The hold whose evidence is read.
 *
 * @throws Problem `not_found`; `forbidden` for a reviewer on staff; `self_hold`
 */
export async function requireReadableHold(service: Service, staff: Agent, ref: string): Promise<FoundHold> {
  const found = await readHold(service, ref)
  requireMayModerate(staff.account, found)
  if (found.record.account_id === staff.account._id) throw selfHold('see or change evidence against your own account')
  return found
}

/**
 * The hold whose evidence is changed: the evidence behind a decision stays unchanged once the hold has ended.
 *
 * @throws Problem as `requireReadableHold` does; `invalid_transition` when the hold has ended, or its account is closed
 */
export async function requireChangeableHold(service: Service, staff: Agent, ref: string): Promise<FoundHold> {
  const found = await requireReadableHold(service, staff, ref)
  const now = service.now()
  if (!hasEnded(found.record, now)) {
    requireLiveAccount(found)
    return found
  }
  const state = stateOf(found.record, now)
  throw new Problem('invalid_transition', {
    detail: `The hold has ended, it is ${state}: its evidence stays as it is.`,
    current: { state, allowed: allowedFrom(state) },
    next: [{ rel: 'read-hold', title: 'Read the hold', method: 'GET', href: `/v1/admin/holds/${ref}` }],
  })
}
