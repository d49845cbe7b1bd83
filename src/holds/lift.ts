import type { Agent } from '../accounts/caller.ts'
import { literal } from '../accounts/store.ts'
import type { Holdfast } from '../holdfast.ts'
import type { Precondition } from '../http/etag.ts'
import { changeHold, type HoldChange } from './change.ts'
import { endOf } from './changes.ts'
import { type HoldRecord, stateOf } from './hold.ts'
import { secondReviewer } from './second-reviewer.ts'

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
 * @returns the hold, still `open` when it waits for a second vote
 * @throws Problem as `changeHold` does; `second_reviewer_required` when the same reviewer votes again, or a service would
 */
export function liftHold(
  service: Holdfast,
  staff: Agent,
  ref: string,
  asked: Precondition,
  wanted: LiftHold,
): Promise<HoldRecord> {
  const by = staff.account._id
  const decide = (record: HoldRecord, now: Date) => {
    const votes = record.lift_votes.filter((vote) => now.getTime() - vote.at.getTime() < voteLapsesAfter)
    if (record.lift_requires === 1) return end(record, wanted, now)
    const another = (detail: string) => secondReviewer(record, now, 'Another reviewer lifts it', { detail })
    if (staff.origin.actor.kind === 'service') throw another('A service is no reviewer: two of them have to lift it.')
    if (votes.some((vote) => vote.by === by))
      throw another('You have voted already; a different reviewer has to agree.')
    const vote = { by, at: now }
    return votes.length === 0 ? firstVote(record, wanted, vote) : secondVote(end(record, wanted, now), [...votes, vote])
  }
  return changeHold(service, staff, ref, asked, decide)
}

function end(record: HoldRecord, wanted: LiftHold, now: Date): HoldChange {
  const state = stateOf(record, now) === 'scheduled' ? 'cancelled' : 'lifted'
  return {
    record: { state },
    event: {
      type: 'hold.lifted',
      holdRef: record._id,
      changes: { ...endOf(record), lift: { before: null, after: literal({ state, ...wanted }) } },
    },
  }
}

type Vote = HoldRecord['lift_votes'][number]

function firstVote(record: HoldRecord, wanted: LiftHold, vote: Vote): HoldChange {
  return {
    record: { lift_votes: [vote] },
    event: {
      type: 'hold.voted',
      holdRef: record._id,
      changes: { vote: { before: null, after: literal({ ...vote, ...wanted }) } },
    },
  }
}

function secondVote({ record, event }: HoldChange, votes: Vote[]): HoldChange {
  const vote = { before: null, after: literal(votes.at(-1)) }
  return { record: { ...record, lift_votes: votes }, event: { ...event, changes: { ...event.changes, vote } } }
}
