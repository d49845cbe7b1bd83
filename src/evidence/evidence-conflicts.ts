import { randomUUID } from 'node:crypto'
import type { Origin } from '../events/event.ts'
import type { TagList } from '../http/etag.ts'
import { staleProblem } from '../http/preconditions.ts'
import { type NextStep, Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { type Evidence, evidenceHref, evidenceId, evidenceTag, evidenceView } from './evidence.ts'

/** How many numbered paths are tried before a random one is offered. */
const numbersTried = 20

/** The path is in use: the existing file, an available path, and how to replace the file. */
export async function pathTaken(
  service: Service,
  current: Evidence,
  code: 'path_taken' | 'precondition_failed',
): Promise<Problem> {
  const { hold_ref: ref, path } = current
  const free = await freePath(service, ref, path)
  const next: NextStep[] = [
    {
      rel: 'retry-with',
      title: { en: `Store it as ${free}`, de: `Als ${free} speichern` },
      method: 'PUT',
      href: evidenceHref(ref, free),
    },
    {
      rel: 'refetch',
      title: { en: 'Read the existing file', de: 'Die vorhandene Datei lesen' },
      method: 'GET',
      href: evidenceHref(ref, path),
    },
  ]
  const common = { current: evidenceView(current), next }
  if (code === 'precondition_failed') {
    return new Problem(code, {
      detail: {
        en: 'If-None-Match asks for a path that is not in use, and this one is.',
        de: 'If-None-Match verlangt einen Pfad, der nicht vergeben ist, und dieser ist es.',
      },
      suggestion: {
        en: 'Take another path, or replace the file by its tag in If-Match.',
        de: 'Nehmen Sie einen anderen Pfad, oder ersetzen Sie die Datei, indem Sie ihren Tag als If-Match senden.',
      },
      ...common,
    })
  }
  next.push({
    rel: 'retry-with',
    title: { en: 'Replace the existing file', de: 'Die vorhandene Datei ersetzen' },
    method: 'PUT',
    href: evidenceHref(ref, path),
    headers: { 'If-Match': evidenceTag(current) },
  })
  return new Problem(code, {
    detail: { en: `There is a file at ${path} already.`, de: `Unter ${path} gibt es schon eine Datei.` },
    conflictingField: 'path',
    conflicts: [{ field: 'path', code, suggestions: [free] }],
    ...common,
  })
}

/** A path similar to the requested one that was available when it was checked. */
async function freePath(service: Service, ref: string, path: string): Promise<string> {
  const numbers = Array.from({ length: numbersTried }, (_, index) => numbered(path, String(index + 2)))
  const used = await service.db.evidence
    .find({ _id: { $in: numbers.map((candidate) => evidenceId(ref, candidate)) } })
    .toArray()
  const taken = new Set(used.map((file) => file.path))
  return numbers.find((candidate) => !taken.has(candidate)) ?? numbered(path, randomUUID())
}

const maxStemLength = 150

/** `a/scan.pdf` with 2 is `a/scan-2.pdf`; a long path is shortened to make room. */
function numbered(path: string, number: string): string {
  const [, stem = path, extension = ''] = /^(.*[^/])(\.[^./]{1,10})$/u.exec(path) ?? []
  const cut = [...stem]
    .slice(0, maxStemLength)
    .join('')
    .replace(/[. /]+$/u, '')
  return `${cut}-${number}${extension}`
}

/** The 412 of a caller who has seen another version. */
export function staleEvidence(current: Evidence, ifMatch: TagList, attempt: Origin['attempt']): Problem {
  return staleProblem(true, evidenceView(current), {
    expected: { ifMatch, member: 'version', number: null },
    tag: evidenceTag(current),
    number: current.version,
    href: evidenceHref(current.hold_ref, current.path),
    attempt,
  })
}

/** The 412 of a caller who tries to replace a file that does not exist. */
export function absentProblem(ref: string, path: string): Problem {
  const list = `/v1/admin/holds/${ref}/evidence`
  return new Problem('precondition_failed', {
    detail: {
      en: 'If-Match asks for a file that is there, and there is none.',
      de: 'If-Match verlangt eine vorhandene Datei, und es gibt keine.',
    },
    suggestion: {
      en: 'Read what is there, or send it without If-Match to create it again.',
      de: 'Lesen Sie, was vorhanden ist, oder senden Sie die Datei ohne If-Match, um sie wieder anzulegen.',
    },
    next: [
      {
        rel: 'refetch',
        title: { en: 'See the files of the hold', de: 'Die Dateien der Sperre ansehen' },
        method: 'GET',
        href: list,
      },
      {
        rel: 'retry-with',
        title: { en: 'Store it as a new file', de: 'Als neue Datei speichern' },
        method: 'PUT',
        href: evidenceHref(ref, path),
      },
    ],
  })
}
