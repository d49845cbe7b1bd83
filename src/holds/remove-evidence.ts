import type { StaffCaller } from '../accounts/caller.ts'
import { decideAsStaff } from '../accounts/staff-trail.ts'
import { literal } from '../accounts/store.ts'
import type { Holdfast } from '../holdfast.ts'
import { matchesStrongly, type TagList } from '../http/etag.ts'
import { evidenceTag, evidenceView, requireOpenHold } from './evidence.ts'
import { looseFile } from './evidence-bytes.ts'
import { staleEvidence } from './evidence-conflicts.ts'
import { findEvidence } from './read-evidence.ts'

/**
 * Removes a file; its bytes are swept away a little later, so that whoever is reading it comes to the end.
 *
 * @throws Problem `not_found`, `forbidden`, `self_hold`; `invalid_transition` when the hold has ended;
 *   `precondition_failed`; `session_expired`, `account_held`; `overloaded`
 */
export async function removeEvidence(
  service: Holdfast,
  staff: StaffCaller,
  ref: string,
  path: string,
  ifMatch: TagList | null,
): Promise<void> {
  await decideAsStaff(service, staff, async (staff) => {
    await requireOpenHold(service, staff, ref)
    const current = await findEvidence(service, ref, path)
    if (ifMatch !== null && !matchesStrongly(ifMatch, evidenceTag(current))) {
      throw staleEvidence(current, ifMatch, staff.origin.attempt)
    }
    const { _id, file } = current
    return {
      result: true,
      event: {
        type: 'evidence.removed',
        holdRef: ref,
        changes: { evidence: { before: literal(evidenceView(current)), after: null } },
      },
      async write(session) {
        const removed = await service.db.evidence.deleteOne({ _id, file }, { session })
        if (removed.deletedCount === 0) return false
        await service.db.loose_files.insertOne(looseFile(file, service.now()), { session })
        return true
      },
    }
  })
}
