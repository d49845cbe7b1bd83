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
    { rel: 'retry-with', title: `Store it as ${free}`, method: 'PUT', href: evidenceHref(ref, free) },
    { rel: 'refetch', title: 'Read the file that is there', method: 'GET', href: evidenceHref(ref, path) },
  ]
  const shown = { current: evidenceView(current), next }
  if (code === 'precondition_failed') {
    return new Problem(code, {
      detail: 'If-None-Match asks for a path that is not in use, and this one is.',
      suggestion: 'Take another path, or replace the file by its tag in If-Match.',
      ...shown,
    })
  }
  next.push({
    rel: 'retry-with',
    title: 'Replace the file that is there',
    method: 'PUT',
    href: evidenceHref(ref, path),
    headers: { 'If-Match': evidenceTag(current) },
  })
  return new Problem(code, {
    detail: `There is a file at ${path} already.`,
    conflictingField: 'path',
    conflicts: [{ field: 'path', code, suggestions: [free] }],
    ...shown,
  })
}

/** A path similar to the requested one that was available when it was checked. */
async function freePath(service: Service, ref: string, path: string): Promise<string> {
  const numbers = Array.from({ length: numbersTried }, (_, index) => numbered(path, String(index + 2)))
  const used = await service.db.evidence.find({ _id: { $in: numbers.map((one) => evidenceId(ref, one)) } }).toArray()
  const taken = new Set(used.map((one) => one.path))
  return numbers.find((one) => !taken.has(one)) ?? numbered(path, randomUUID())
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
    detail: 'If-Match asks for a file that is there, and there is none.',
    suggestion: 'Read what is there, or send it without If-Match to create it again.',
    next: [
      { rel: 'refetch', title: 'See the files of the hold', method: 'GET', href: list },
      { rel: 'retry-with', title: 'Store it as a new file', method: 'PUT', href: evidenceHref(ref, path) },
    ],
  })
}
