import type { StaffCaller } from '../accounts/caller.ts'
import { anotherLifts, countingVotes, type Vote, withVote } from '../holds/lift-votes.ts'
import type { Precondition } from '../http/etag.ts'
import type { Service } from '../service.ts'
import {
  type AppealChange,
  type ChangedAppeal,
  changeAppeal,
  requireAnotherReviewer,
  requireUnclaimed,
} from './change-appeal.ts'

export interface Decision {
  outcome: 'grant' | 'deny'
  /** Free text, which the owner reads. */
  reason: string
  /** For the trail. */
  note: string | null
}

/**
 * Decides an appeal, claiming it in the same write. Granting overturns its hold and no other. If the hold needs two
 * reviewers, overturning it needs two as well: the first grant is a vote to lift it, and leaves the decision to another
 * reviewer.
 *
 * @returns the appeal, without a decision when it waits for a second reviewer
 * @throws Problem as `changeAppeal` does; `same_reviewer` for the reviewer who placed the hold; `already_claimed` by
 *   another; `second_reviewer_required` when the same reviewer would agree twice
 */
export function decideAppeal(
  service: Service,
  staff: StaffCaller,
  id: string,
  expected: Precondition,
  decision: Decision,
): Promise<ChangedAppeal> {
  const { outcome } = decision
  return changeAppeal(service, staff, id, expected, async (open, now) => {
    const { hold: record } = open
    requireAnotherReviewer(open, staff)
    await requireUnclaimed(service, open, staff)
    if (outcome === 'deny') return decided(decision, staff, now)
    if (record.lift_requires === 1) return { ...decided(decision, staff, now), hold: { state: 'overturned' } }
    const counting = await countingVotes(service, record.lift_votes, open)
    const lift_votes = withVote(counting, staff, now, anotherLifts(record, now))
    return lift_votes.length < 2
      ? firstGrant(decision, lift_votes)
      : { ...decided(decision, staff, now), hold: { state: 'overturned', lift_votes } }
  })
}

function decided({ outcome, reason, note }: Decision, staff: StaffCaller, now: Date): AppealChange {
  return {
    appeal: {
      state: outcome === 'grant' ? 'granted' : 'denied',
      assignee: staff.account._id,
      decision: { outcome, reason, at: now },
    },
    type: 'appeal.decided',
    details: { decision: { outcome, reason, note } },
  }
}

function firstGrant({ reason, note }: Decision, lift_votes: Vote[]): AppealChange {
  return {
    appeal: { state: 'submitted', assignee: null },
    hold: { lift_votes },
    type: 'hold.voted',
    details: { vote: { ...lift_votes.at(-1), reason, note } },
  }
}
