import type { Readable } from 'node:stream'
import type { StaffCaller } from '../accounts/caller.ts'
import { type PageRequest, toPage } from '../http/page.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { type Evidence, evidenceId, evidenceView } from './evidence.ts'
import { requireReadableHold } from './require-hold.ts'

/** @throws Problem `not_found` */
export async function findEvidence(service: Service, ref: string, path: string): Promise<Evidence> {
  const evidence = await service.db.evidence.findOne({ _id: evidenceId(ref, path) })
  if (evidence === null)
    throw new Problem('not_found', {
      detail: { en: 'The hold has no file at this path.', de: 'Die Sperre hat unter diesem Pfad keine Datei.' },
    })
  return evidence
}

/**
 * A file of a hold, also of one that has ended.
 *
 * @throws Problem `not_found`, `forbidden`, `self_hold`
 */
export async function readEvidence(service: Service, staff: StaffCaller, ref: string, path: string): Promise<Evidence> {
  await requireReadableHold(service, staff, ref)
  return findEvidence(service, ref, path)
}

/** The bytes of a file, as they are sent. */
export function openBytes(service: Service, { file }: Evidence): Readable {
  return service.db.evidence_bytes.openDownloadStream(file)
}

/**
 * The files of a hold, by path.
 *
 * @throws Problem `not_found`, `forbidden`, `self_hold`; `validation_failed` for a bad cursor
 */
export async function listEvidence(service: Service, staff: StaffCaller, ref: string, request: PageRequest) {
  await requireReadableHold(service, staff, ref)
  const list = `evidence ${ref}`
  const after = evidenceId(ref, request.cursor === undefined ? '' : service.cursors.read(list, request.cursor))
  const files = await service.db.evidence
    .find({ _id: { $gt: after, $lt: `${ref}!` } }, { sort: { _id: 1 }, limit: request.limit + 1 })
    .toArray()
  const page = toPage(service.cursors, list, files, (evidence) => evidence.path, request.limit)
  return { ...page, items: page.items.map(evidenceView) }
}
