import type { StaffCaller } from '../accounts/caller.ts'
import { literal } from '../database/expression.ts'
import type { HoldRecord } from '../enforcement/hold.ts'
import type { Precondition } from '../http/etag.ts'
import type { Service } from '../service.ts'
import { changeHold } from './change-hold.ts'
import type { FoundHold } from './read.ts'

const activity = {
  en: 'take back a vote to lift a hold on your own account',
  de: 'eine Stimme für das Aufheben einer Sperre auf Ihrem eigenen Konto zurücknehmen',
}

/**
 * Withdraws the vote of a reviewer to lift a hold. Without such a vote nothing changes.
 *
 * @throws Problem `not_found`; `forbidden` for a reviewer on staff; `precondition_failed` or `version_conflict` if a
 *   version was named; `invalid_transition`, `self_hold`
 */
export function takeBackVote(
  service: Service,
  staff: StaffCaller,
  ref: string,
  expected: Precondition,
): Promise<HoldRecord> {
  const change = ({ record }: FoundHold) => {
    const mine = record.lift_votes.find((vote) => vote.by === staff.account._id)
    if (mine === undefined) return null
    return {
      record: { lift_votes: record.lift_votes.filter((vote) => vote !== mine) },
      event: {
        type: 'hold.vote_taken_back' as const,
        holdRef: ref,
        changes: { vote: { before: literal(mine), after: null } },
      },
    }
  }
  const options = { versionRequired: false, activity, onClosed: true }
  return changeHold(service, staff, ref, expected, change, options)
}
