import type { StaffCaller } from '../accounts/caller.ts'
import { tryAsStaff } from '../accounts/staff-trail.ts'
import { unlessRevoked } from '../accounts/unless-revoked.ts'
import { refusingIndex } from '../database/duplicate-key.ts'
import { literal } from '../database/expression.ts'
import { retryOnRace } from '../database/transaction.ts'
import type { Precondition } from '../http/etag.ts'
import { requireVersion } from '../http/preconditions.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { type Reason, reasonTag, reasonView } from './reason.ts'

const catalogue = '/v1/admin/reasons'
/** The version of an entry that is to be created. */
const notThereYet = 0

/**
 * Creates an entry of the reason catalogue, or replaces it. Holds keep the text that they were placed with.
 *
 * @returns the entry, and whether it is new
 * @throws Problem `precondition_failed` (also when a version of a missing entry was named) or `version_conflict`;
 *   `session_expired`, `account_held`
 */
export function changeReason(
  service: Service,
  staff: StaffCaller,
  input: Omit<Reason, 'version'>,
  expected: Precondition,
): Promise<{ reason: Reason; created: boolean }> {
  const change = async () => {
    const before = await service.db.reasons.findOne({ _id: input._id })
    await requireCurrent(before, input._id, expected, staff)
    const reason: Reason = { ...input, version: (before?.version ?? notThereYet) + 1 }
    const changes = { reason: { before: literal(before && reasonView(before)), after: literal(reasonView(reason)) } }
    const done = await tryAsStaff(service, staff, { type: 'reason.changed', changes }, async (_, session) => {
      if (before === null) return (await service.db.reasons.insertOne(reason, { session })).acknowledged
      const unchanged = { _id: reason._id, version: before.version }
      return (await service.db.reasons.replaceOne(unchanged, reason, { session })).matchedCount === 1
    }).catch(createdMeanwhile)
    return done && { reason, created: before === null }
  }
  return unlessRevoked(service, staff, () => service.inTurn(`reason ${input._id}`, () => retryOnRace(change)))
}

async function requireCurrent(
  before: Reason | null,
  code: string,
  expected: Precondition,
  staff: StaffCaller,
): Promise<void> {
  const { attempt } = staff.origin
  if (before !== null) {
    const current = { tag: reasonTag(before), number: before.version, href: catalogue, attempt }
    await requireVersion(expected, false, { ...current, show: () => reasonView(before) })
    return
  }
  if (expected.ifMatch === null && (expected.number ?? notThereYet) === notThereYet) return
  const withoutVersion = expected.number === null ? {} : { body: { version: notThereYet } }
  throw new Problem(expected.ifMatch === null ? 'version_conflict' : 'precondition_failed', {
    detail: { en: `There is no reason “${code}” yet.`, de: `Den Grund „${code}“ gibt es noch nicht.` },
    next: [
      { rel: 'refetch', title: { en: 'Read the catalogue', de: 'Den Katalog lesen' }, method: 'GET', href: catalogue },
      ...(attempt === null
        ? []
        : [
            {
              rel: 'retry-with' as const,
              title: { en: 'Create it', de: 'Ihn anlegen' },
              ...attempt,
              ...withoutVersion,
            },
          ]),
    ],
  })
}

/** The entry was created between the read and the write: it is read again. */
function createdMeanwhile(error: unknown): null {
  if (refusingIndex(error) === '_id_') return null
  throw error
}
