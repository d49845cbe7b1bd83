import { isConditional, matchesStrongly, type Precondition } from './etag.ts'

import { type Attempt, type NextStep, Problem } from './problem.ts'

export interface RetryStep {
  expected: Precondition
  tag: string
  number: number
  href: string
  attempt: Attempt | null
}

/** The 412 or 409 of a stale write, with the current representation, its tag, and the next steps. */
export function staleProblem(byHeader: boolean, current: unknown, step: RetryStep): Problem {
  const { member } = step.expected
  const common = { current, next: versionSteps(step), headers: { ETag: step.tag } }
  if (byHeader) {
    const detail = {
      en: 'The entity tag in If-Match is no longer the current one.',
      de: 'Das Entity-Tag in If-Match ist nicht mehr das aktuelle.',
    }
    return new Problem('precondition_failed', { detail, ...common })
  }
  return new Problem('version_conflict', {
    detail: {
      en: `The ${member} in the body is not the current one, ${step.number}.`,
      de: `Die Angabe „${member}“ im Inhalt ist nicht die aktuelle, ${step.number}.`,
    },
    conflictingField: member,
    conflicts: [{ field: member, code: 'version_conflict', suggestions: [] }],
    ...common,
  })
}

/** Reading again, and sending the same change against the current version, with the same kind of precondition. */
export function versionSteps({ expected, tag, number, href, attempt }: RetryStep): NextStep[] {
  const refetch: NextStep = {
    rel: 'refetch',
    title: { en: 'Read the current state', de: 'Den jetzigen Stand lesen' },
    method: 'GET',
    href,
  }
  if (attempt === null) return [refetch]
  const retry: NextStep = {
    rel: 'retry-with',
    title: {
      en: 'Send the change against the current version, once it is merged',
      de: 'Die Änderung mit der aktuellen Version senden, sobald sie zusammengeführt ist',
    },
    ...attempt,
    ...(expected.ifMatch !== null || expected.number === null ? { headers: { 'If-Match': tag } } : {}),
    ...(expected.number !== null ? { body: { [expected.member]: number } } : {}),
  }
  return [refetch, retry]
}

/** The version of a resource that was read, and how the resource is shown to a caller whose precondition failed. */
export interface ReadVersion extends Omit<RetryStep, 'expected'> {
  show: () => unknown | Promise<unknown>
}

/**
 * Checks a precondition against a resource that was read; its write has to require the version that was read.
 *
 * @param required whether a caller has to name the version
 * @throws Problem `precondition_required`; `precondition_failed` or `version_conflict` with the current state
 */
export async function requireVersion(
  expected: Precondition,
  required: boolean,
  { show, ...current }: ReadVersion,
): Promise<void> {
  const step = { expected, ...current }
  if (required && !isConditional(expected)) throw new Problem('precondition_required', { next: versionSteps(step) })
  const headerFails = expected.ifMatch !== null && !matchesStrongly(expected.ifMatch, current.tag)
  const memberFails = expected.number !== null && expected.number !== current.number
  if (headerFails || memberFails) throw staleProblem(headerFails, await show(), step)
}
