import type { Origin } from '../events/event.ts'
import { isConditional, matchesStrongly, type Precondition, type TagList } from '../http/etag.ts'
import { type NextStep, Problem } from '../http/problem.ts'
import { type AccountDocument, ownTag, ownView, staffTag } from './account.ts'

/** How a versioned resource is shown to the one whose precondition failed. */
export interface VersionedView {
  href: string
  show: (account: AccountDocument) => unknown | Promise<unknown>
}

/** The owner's view at `/v1/me`. */
export const ownVersioned: VersionedView = { href: '/v1/me', show: ownView }

const tagOf = { version: ownTag, seq: staffTag }

/**
 * The versions of an account that a precondition accepts: those named in the header and in the body alike.
 *
 * @returns numbers for an `$in`, empty when nothing can match; null when any version will do
 */
export function acceptedNumbers(asked: Precondition, accountId: string): number[] | null {
  const named =
    asked.ifMatch === null || asked.ifMatch === '*' ? null : numbersIn(asked.ifMatch, asked.member, accountId)
  if (asked.number === null) return named
  return named === null || named.includes(asked.number) ? [asked.number] : []
}

function numbersIn(tags: TagList, member: 'version' | 'seq', accountId: string): number[] {
  return [...tags].flatMap((tag) => {
    const number = Number(/(\d{1,15})"$/.exec(tag)?.[1] ?? Number.NaN)
    const genuine =
      member === 'version' ? { _id: accountId, version: number, seq: 0 } : { _id: accountId, version: 0, seq: number }
    return tagOf[member](genuine) === tag ? [number] : []
  })
}

/** Why a precondition does not hold, the header's fault first; null when it does. */
export async function stalePrecondition(
  { asked, view }: { asked: Precondition; view: VersionedView },
  account: AccountDocument,
  origin: Origin,
): Promise<Problem | null> {
  const tag = tagOf[asked.member](account)
  const number = account[asked.member]
  const headerFails = asked.ifMatch !== null && !matchesStrongly(asked.ifMatch, tag)
  const memberFails = asked.number !== null && asked.number !== number
  if (!headerFails && !memberFails) return null
  const step = { asked, tag, number, href: view.href, attempt: origin.attempt }
  return staleProblem(headerFails, await view.show(account), step)
}

interface RetryStep {
  asked: Precondition
  tag: string
  number: number
  href: string
  attempt: Origin['attempt']
}

/** The 412 or 409 of a stale write, with the current representation, its tag, and the ways to go on. */
export function staleProblem(byHeader: boolean, current: unknown, step: RetryStep): Problem {
  const { member } = step.asked
  const shown = { current, next: versionSteps(step), headers: { ETag: step.tag } }
  if (byHeader) {
    const detail = 'The entity tag in If-Match is no longer the current one.'
    return new Problem('precondition_failed', { detail, ...shown })
  }
  return new Problem('version_conflict', {
    detail: `The ${member} in the body is not the current one, ${step.number}.`,
    conflictingField: member,
    conflicts: [{ field: member, code: 'version_conflict', suggestions: [] }],
    ...shown,
  })
}

/** Reading again, and sending the same change against the current version, by the same means as before. */
export function versionSteps({ asked, tag, number, href, attempt }: RetryStep): NextStep[] {
  const refetch: NextStep = { rel: 'refetch', title: 'Read the current state', method: 'GET', href }
  if (attempt === null) return [refetch]
  const retry: NextStep = {
    rel: 'retry-with',
    title: 'Send the change against the current version, once it is merged',
    ...attempt,
    ...(asked.ifMatch !== null || asked.number === null ? { headers: { 'If-Match': tag } } : {}),
    ...(asked.number !== null ? { body: { [asked.member]: number } } : {}),
  }
  return [refetch, retry]
}

/** What a resource that was read says of its version, and how it is shown to the one whose precondition failed. */
interface ReadVersion extends Omit<RetryStep, 'asked'> {
  show: () => unknown
}

/**
 * Holds a precondition against a resource that was read; its write has to name the version that was read.
 *
 * @param required whether a caller has to say which version it changes
 * @throws Problem `precondition_required`; `precondition_failed` or `version_conflict` with the current state
 */
export function requireVersion(asked: Precondition, required: boolean, { show, ...current }: ReadVersion): void {
  const step = { asked, ...current }
  if (required && !isConditional(asked)) throw new Problem('precondition_required', { next: versionSteps(step) })
  const headerFails = asked.ifMatch !== null && !matchesStrongly(asked.ifMatch, current.tag)
  const memberFails = asked.number !== null && asked.number !== current.number
  if (headerFails || memberFails) throw staleProblem(headerFails, show(), step)
}
