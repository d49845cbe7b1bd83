import type { ObjectId } from 'mongodb'
import type { Vote } from '../holds/lift-votes.ts'
import { validationProblem } from '../http/field-errors.ts'
import type { Problem } from '../http/problem.ts'
import type { Sentence } from '../languages.ts'

/** The types of evidence: it is only ever sent as an attachment, never shown. */
export const evidenceTypes = [
  'application/octet-stream',
  'application/pdf',
  'application/json',
  'application/zip',
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/webp',
  'message/rfc822',
  'text/csv',
  'text/plain',
] as const

/** A file of a hold: the claim of its path. The bytes are in GridFS, and exist before the claim. */
export interface Evidence {
  /** Consists of hold and path, so that a path is claimed once. */
  _id: string
  hold_ref: string
  path: string
  /** The bytes, a different file for each version. */
  file: ObjectId
  size: number
  content_type: string
  sha256: string
  version: number
  /** For a hold that needs two reviewers: who wants the file removed, until a second reviewer agrees. */
  removal_votes?: Vote[]
  created_by: string
  created_at: Date
  updated_at: Date
}

/** A file in GridFS that no path claims: being uploaded, replaced or removed. */
export interface OrphanedFile {
  _id: ObjectId
  /** After this time it is not needed. */
  sweep_at: Date
  /** True once its bytes are being deleted: it can no longer be claimed. */
  doomed: boolean
}

const maxPathLength = 200
const segment = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}._+@ -]*[\p{L}\p{M}\p{N}_+@-])?$/u

/**
 * The path of a file, as it was sent.
 *
 * @throws Problem `validation_failed` for an invalid path: empty or hidden segments, `..`, control characters, not NFC
 */
export function evidencePath(path: string): string {
  if (path === '') throw pathFault('too_short', { en: 'The path is empty.', de: 'Der Pfad ist leer.' })
  if ([...path].length > maxPathLength)
    throw pathFault('too_long', {
      en: `A path has at most ${maxPathLength} characters.`,
      de: `Ein Pfad hat höchstens ${maxPathLength} Zeichen.`,
    })
  const isPlain = path.normalize('NFC') === path && path.split('/').every((name) => segment.test(name))
  if (isPlain) return path
  throw pathFault('format', {
    en: 'A path is names between single “/”, of letters, digits, spaces and “._-+@” (in NFC).',
    de: 'Ein Pfad besteht aus Namen zwischen einzelnen „/“, aus Buchstaben, Ziffern, Leerzeichen und „._-+@“ (in NFC).',
  })
}

function pathFault(code: string, detail: Sentence): Problem {
  return validationProblem([{ in: 'path', pointer: '/path', field: 'path', code, detail }])
}

/** The id of a file: a path is unique for its hold. */
export function evidenceId(ref: string, path: string): string {
  return `${ref} ${path}`
}

/** The path at which staff read and change a file. */
export function evidenceHref(ref: string, path: string): string {
  return `/v1/admin/holds/${ref}/evidence/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** Strong entity tag: every upload is a separate file. */
export function evidenceTag(evidence: Pick<Evidence, 'file' | 'version'>): string {
  return `"${evidence.file.toHexString()}.${evidence.version}"`
}

/** A file as staff see it, without its bytes. */
export function evidenceView(evidence: Evidence) {
  const { removal_votes: votes } = evidence
  return {
    path: evidence.path,
    size: evidence.size,
    content_type: evidence.content_type,
    sha256: evidence.sha256,
    version: evidence.version,
    created_by: evidence.created_by,
    created_at: evidence.created_at.toISOString(),
    updated_at: evidence.updated_at.toISOString(),
    ...(votes === undefined ? {} : { removal_votes: votes.map(({ by, at }) => ({ by, at: at.toISOString() })) }),
  }
}
