import type { Acting } from '../accounts/caller.ts'
import { literal } from '../accounts/store.ts'
import type { Holdfast } from '../holdfast.ts'
import type { Precondition } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import { changeHold, type HoldChange } from './change.ts'
import { entryOf, type HoldRecord, queueKey, stateOf } from './hold.ts'
import type { AlsoHold } from './place.ts'

const voteLapsesAfter = 7 * 24 * 60 * 60 * 1000

export interface LiftHold {
  /** Free text, for the trail. */
  reason: string
  note: string | null
}

/**
 * Lifts one hold, and no other; one that has not begun is cancelled. Where two reviewers are required the first vote
 * leaves it in force; votes lapse after seven days.
 *
 * @param also as in `changeHold`
 * @returns the hold, still `open` when it waits for a second vote
 * @throws Problem as `changeHold` does; `second_reviewer_required` when the same reviewer votes again
 */
export function liftHold(
  service: Holdfast,
  staff: Acting,
  ref: string,
  asked: Precondition,
  wanted: LiftHold,
  also?: AlsoHold,
): Promise<HoldRecord> {
  const by = staff.account._id
  const decide = (record: HoldRecord, now: Date) => {
    const votes = record.lift_votes.filter((vote) => now.getTime() - vote.at.getTime() < voteLapsesAfter)
    if (record.lift_requires === 1) return end(record, wanted, now)
    if (votes.some((vote) => vote.by === by)) throw voteAgain(record)
    return votes.length === 0 ? firstVote(record, wanted, { by, at: now }) : end(record, wanted, now)
  }
  return changeHold(service, staff, ref, asked, decide, also)
}

function end(record: HoldRecord, wanted: LiftHold, now: Date): HoldChange {
  const state = stateOf(record, now) === 'scheduled' ? 'cancelled' : 'lifted'
  return {
    record: { state, queue_key: queueKey(record._id, false, record.review_due_at) },
    event: {
      type: 'hold.lifted',
      holdRef: record._id,
      changes: {
        hold: { before: literal(entryOf(record)), after: null },
        lift: { before: null, after: literal({ state, ...wanted }) },
      },
    },
  }
}

function firstVote(record: HoldRecord, wanted: LiftHold, vote: { by: string; at: Date }): HoldChange {
  return {
    record: { lift_votes: [vote] },
    event: {
      type: 'hold.voted',
      holdRef: record._id,
      changes: { vote: { before: null, after: literal({ ...vote, ...wanted }) } },
    },
  }
}

function voteAgain(record: HoldRecord): Problem {
  return new Problem('second_reviewer_required', {
    detail: 'You have voted already; a different reviewer has to agree.',
    next: [
      {
        rel: 'ask-second',
        title: 'Another reviewer lifts it',
        method: 'POST',
        href: `/v1/admin/holds/${record._id}/lift`,
        needs: ['reason'],
      },
    ],
  })
}
