import type { Agent } from '../accounts/caller.ts'
import { literal } from '../database/expression.ts'
import { type HoldRecord, stateOf } from '../enforcement/hold.ts'
import type { Precondition } from '../http/etag.ts'
import type { Service } from '../service.ts'
import { changeHold, type HoldChange } from './change-hold.ts'
import { endOf } from './hold-events.ts'
import { anotherLifts, countingVotes, type Vote, withVote } from './lift-votes.ts'
import type { FoundHold } from './read.ts'

export interface LiftHold {
  /** Free text, for the trail. */
  reason: string
  note: string | null
}

/**
 * Lifts one hold, and no other; a scheduled one is cancelled. If two reviewers are required, the first vote leaves it
 * in force; see `countingVotes`.
 *
 * @returns the hold, still `open` when it waits for a second vote
 * @throws Problem as `changeHold` does; `second_reviewer_required` when the same reviewer votes again, or a service
 *   would
 */
export function liftHold(
  service: Service,
  staff: Agent,
  ref: string,
  expected: Precondition,
  input: LiftHold,
): Promise<HoldRecord> {
  const lift = async (current: FoundHold, now: Date) => {
    const { record } = current
    if (record.lift_requires === 1) return end(record, input, now)
    const counting = await countingVotes(service, record.lift_votes, current)
    const votes = withVote(counting, staff, now, anotherLifts(record, now))
    return votes.length < 2 ? firstVote(record, input, votes) : secondVote(end(record, input, now), votes)
  }
  return changeHold(service, staff, ref, expected, lift, { onClosed: true })
}

function end(record: HoldRecord, input: LiftHold, now: Date): HoldChange {
  const state = stateOf(record, now) === 'scheduled' ? 'cancelled' : 'lifted'
  return {
    record: { state },
    event: {
      type: 'hold.lifted',
      holdRef: record._id,
      changes: { ...endOf(record), lift: { before: null, after: literal({ state, ...input }) } },
    },
  }
}

function firstVote(record: HoldRecord, input: LiftHold, votes: Vote[]): HoldChange {
  return {
    record: { lift_votes: votes },
    event: {
      type: 'hold.voted',
      holdRef: record._id,
      changes: { vote: { before: null, after: literal({ ...votes.at(-1), ...input }) } },
    },
  }
}

function secondVote({ record, event }: HoldChange, votes: Vote[]): HoldChange {
  const vote = { before: null, after: literal(votes.at(-1)) }
  return { record: { ...record, lift_votes: votes }, event: { ...event, changes: { ...event.changes, vote } } }
}
