import { requireMayModerate } from '../accounts/admins.ts'
import type { Agent } from '../accounts/caller.ts'
import { selfHold } from '../accounts/refusals.ts'
import { allowedFrom, hasEnded, holdEnded, stateOf } from '../enforcement/hold.ts'
import { requireLiveAccount } from '../holds/change-hold.ts'
import { type FoundHold, readHold } from '../holds/read.ts'
import { Problem } from '../http/problem.ts'
import { joinSentences } from '../languages.ts'
import type { Service } from '../service.ts'

const evidenceAgainstYou = {
  en: 'see or change evidence against your own account',
  de: 'Dateien zu Sperren auf Ihrem eigenen Konto sehen oder ändern',
}
const evidenceStays = { en: 'Its evidence stays as it is.', de: 'Ihre Dateien bleiben, wie sie sind.' }

/**
 * The hold whose evidence is read.
 *
 * @throws Problem `not_found`; `forbidden` for a reviewer on staff; `self_hold`
 */
export async function requireReadableHold(service: Service, staff: Agent, ref: string): Promise<FoundHold> {
  const hold = await readHold(service, ref)
  requireMayModerate(staff.account, hold)
  if (hold.record.account_id === staff.account._id) throw selfHold(evidenceAgainstYou)
  return hold
}

/**
 * The hold whose evidence is changed: the evidence behind a decision stays unchanged once the hold has ended.
 *
 * @throws Problem as `requireReadableHold` does; `invalid_transition` when the hold has ended, or its account is closed
 */
export async function requireChangeableHold(service: Service, staff: Agent, ref: string): Promise<FoundHold> {
  const hold = await requireReadableHold(service, staff, ref)
  const now = service.now()
  if (!hasEnded(hold.record, now)) {
    requireLiveAccount(hold)
    return hold
  }
  const state = stateOf(hold.record, now)
  throw new Problem('invalid_transition', {
    detail: joinSentences([holdEnded(state), evidenceStays]),
    current: { state, allowed: allowedFrom(state) },
    next: [
      {
        rel: 'read-hold',
        title: { en: 'Read the hold', de: 'Die Sperre lesen' },
        method: 'GET',
        href: `/v1/admin/holds/${ref}`,
      },
    ],
  })
}
