import type { Readable } from 'node:stream'
import type { ClientSession } from 'mongodb'
import type { StaffCaller } from '../accounts/caller.ts'
import { decideAsStaff } from '../accounts/staff-trail.ts'
import { literal } from '../database/expression.ts'
import { matchesStrongly, matchesWeakly, type TagList } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { type Evidence, evidenceHref, evidenceId, evidenceTag, evidenceView } from './evidence.ts'
import { discardBytes, orphanedFile, type StoredBytes, storeBytes } from './evidence-bytes.ts'
import { absentProblem, pathTaken, staleEvidence } from './evidence-conflicts.ts'
import { requireChangeableHold } from './require-hold.ts'

/** A reviewer's upload; the path is valid. */
export interface PutEvidence {
  ref: string
  path: string
  contentType: string
  bytes: Readable
  /** Replaces only this version. */
  ifMatch: TagList | null
  /** `*`: only if no file has this path yet. */
  ifNoneMatch: TagList | null
}

/**
 * Stores a file under a path of a hold: a new one, or the next version of the file with the given tag. The bytes are
 * stored first, then the path is claimed, in one transaction with the event; the second of two concurrent requests
 * changes nothing.
 *
 * @throws Problem `not_found`, `forbidden`, `self_hold`; `invalid_transition` when the hold has ended; `path_taken`
 *   with an available path; `precondition_failed`; `second_reviewer_required` for a file of a hold that needs two
 *   reviewers; `too_large`; `session_expired`, `account_held`; `overloaded`
 */
export async function putEvidence(service: Service, staff: StaffCaller, input: PutEvidence): Promise<Evidence> {
  await requirePossible(service, staff, input) // before megabytes are read for nothing
  const stored = await storeBytes(service, input.bytes)
  try {
    return await decideAsStaff(service, staff, async (staff) => {
      const current = await requirePossible(service, staff, input)
      const evidence = nextVersion(service.now(), staff, input, stored, current)
      const type = current === null ? 'evidence.added' : 'evidence.replaced'
      const before = literal(current === null ? null : evidenceView(current))
      const changes = { evidence: { before, after: literal(evidenceView(evidence)) } }
      return {
        result: evidence,
        event: { type, holdRef: input.ref, changes },
        write: (transaction) => claim(service, evidence, current, transaction),
      }
    })
  } catch (error) {
    await discardBytes(service, stored.file)
    throw error
  }
}

/** @returns the file to replace; null for a new one */
async function requirePossible(service: Service, staff: StaffCaller, input: PutEvidence): Promise<Evidence | null> {
  const { record } = await requireChangeableHold(service, staff, input.ref)
  const current = await service.db.evidence.findOne({ _id: evidenceId(input.ref, input.path) })
  const { ifMatch, ifNoneMatch } = input
  if (current === null) {
    if (ifMatch !== null) throw absentProblem(input.ref, input.path)
    return null
  }
  const { attempt } = staff.origin
  if (ifMatch !== null && !matchesStrongly(ifMatch, evidenceTag(current)))
    throw staleEvidence(current, ifMatch, attempt)
  if (ifNoneMatch !== null && matchesWeakly(ifNoneMatch, evidenceTag(current))) {
    throw await pathTaken(service, current, 'precondition_failed')
  }
  if (ifMatch === null) throw await pathTaken(service, current, 'path_taken')
  if (record.lift_requires === 2) throw wouldRemove(current)
  return current
}

/** The next version replaces this one, whose bytes are then deleted: no reviewer removes them alone. */
function wouldRemove({ hold_ref, path }: Evidence): Problem {
  return new Problem('second_reviewer_required', {
    detail: {
      en: 'Two reviewers have to agree before evidence of this hold is removed or replaced.',
      de: 'Zwei Prüfer müssen zustimmen, ehe eine Datei dieser Sperre entfernt oder ersetzt wird.',
    },
    suggestion: {
      en: 'Store the file under another path, or remove this one with another reviewer first.',
      de: 'Speichern Sie die Datei unter einem anderen Pfad, oder entfernen Sie diese zuerst zu zweit.',
    },
    next: [
      {
        rel: 'ask-second',
        title: { en: 'Vote to remove it', de: 'Dafür stimmen, sie zu entfernen' },
        method: 'DELETE',
        href: evidenceHref(hold_ref, path),
      },
    ],
  })
}

function nextVersion(
  now: Date,
  staff: StaffCaller,
  input: PutEvidence,
  stored: StoredBytes,
  current: Evidence | null,
): Evidence {
  return {
    _id: evidenceId(input.ref, input.path),
    hold_ref: input.ref,
    path: input.path,
    ...stored,
    content_type: input.contentType,
    version: (current?.version ?? 0) + 1,
    created_by: current?.created_by ?? staff.account._id,
    created_at: current?.created_at ?? now,
    updated_at: now,
  }
}

/** @returns false when a concurrent change was faster */
async function claim(service: Service, evidence: Evidence, current: Evidence | null, session: ClientSession) {
  const { evidence: claims, loose_files: loose } = service.db
  if (current === null) await claims.insertOne(evidence, { session })
  else {
    const replaced = await claims.replaceOne({ _id: current._id, file: current.file }, evidence, { session })
    if (replaced.matchedCount === 0) return false
    await loose.insertOne(orphanedFile(current.file, service.now()), { session })
  }
  const bound = await loose.deleteOne({ _id: evidence.file, doomed: false }, { session })
  if (bound.deletedCount === 1) return true
  throw new Problem('overloaded', {
    detail: { en: 'The upload took too long.', de: 'Das Hochladen hat zu lange gedauert.' },
    headers: { 'Retry-After': '1' },
  })
}
