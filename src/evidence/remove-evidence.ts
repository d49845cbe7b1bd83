import type { StaffCaller } from '../accounts/caller.ts'
import { decideAsStaff, type StaffChange } from '../accounts/staff-trail.ts'
import { literal } from '../database/expression.ts'
import { countingVotes, type Vote, withVote } from '../holds/lift-votes.ts'
import { matchesStrongly, type TagList } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import type { Sentence } from '../languages.ts'
import type { Service } from '../service.ts'
import { type Evidence, evidenceHref, evidenceTag, evidenceView } from './evidence.ts'
import { orphanedFile } from './evidence-bytes.ts'
import { staleEvidence } from './evidence-conflicts.ts'
import { findEvidence } from './read-evidence.ts'
import { requireChangeableHold } from './require-hold.ts'

/**
 * Removes a file; its bytes are deleted a little later, so that a download in progress can finish. If the hold needs
 * two reviewers, so does the removal: the first one is a vote.
 *
 * @returns the file, when it waits for a second reviewer; null when it is removed
 * @throws Problem `not_found`, `forbidden`, `self_hold`; `invalid_transition` when the hold has ended;
 *   `precondition_failed`; `second_reviewer_required` when the same reviewer would agree twice; `session_expired`,
 *   `account_held`; `overloaded`
 */
export async function removeEvidence(
  service: Service,
  staff: StaffCaller,
  ref: string,
  path: string,
  ifMatch: TagList | null,
): Promise<Evidence | null> {
  const { waiting } = await decideAsStaff<Removal>(service, staff, async (staff) => {
    const hold = await requireChangeableHold(service, staff, ref)
    const current = await findEvidence(service, ref, path)
    if (ifMatch !== null && !matchesStrongly(ifMatch, evidenceTag(current))) {
      throw staleEvidence(current, ifMatch, staff.origin.attempt)
    }
    if (hold.record.lift_requires === 1) return removal(service, current)
    const counting = await countingVotes(service, current.removal_votes ?? [], hold)
    const votes = withVote(counting, staff, service.now(), (detail) => anotherRemoves(current, detail))
    return votes.length < 2 ? vote(service, current, votes) : removal(service, current)
  })
  return waiting
}

/** The result: the file that waits for a second reviewer, or null. */
interface Removal {
  waiting: Evidence | null
}

function removal({ db, now }: Service, current: Evidence): StaffChange<Removal> {
  const { _id, hold_ref, file } = current
  return {
    result: { waiting: null },
    event: {
      type: 'evidence.removed',
      holdRef: hold_ref,
      changes: { evidence: { before: literal(evidenceView(current)), after: null } },
    },
    async write(session) {
      const removed = await db.evidence.deleteOne({ _id, file }, { session })
      if (removed.deletedCount === 0) return false
      await db.loose_files.insertOne(orphanedFile(file, now()), { session })
      return true
    },
  }
}

function vote({ db }: Service, current: Evidence, removal_votes: Vote[]): StaffChange<Removal> {
  const { _id, hold_ref, file, removal_votes: before } = current
  const voted = { ...current, removal_votes }
  return {
    result: { waiting: voted },
    event: {
      type: 'evidence.removal_voted',
      holdRef: hold_ref,
      changes: { evidence: { before: literal(evidenceView(current)), after: literal(evidenceView(voted)) } },
    },
    async write(session) {
      const unchanged = { _id, file, removal_votes: before ?? { $exists: false } }
      const written = await db.evidence.updateOne(unchanged, { $set: { removal_votes } }, { session })
      return written.matchedCount === 1
    },
  }
}

function anotherRemoves({ hold_ref, path }: Evidence, detail: Sentence): Problem {
  return new Problem('second_reviewer_required', {
    detail,
    next: [
      {
        rel: 'ask-second',
        title: { en: 'Another reviewer removes it', de: 'Jemand anderes entfernt sie' },
        method: 'DELETE',
        href: evidenceHref(hold_ref, path),
      },
    ],
  })
}
