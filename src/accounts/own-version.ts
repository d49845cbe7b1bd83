import type { Origin } from '../events/event.ts'
import { matchesStrongly, type Precondition, type TagList } from '../http/etag.ts'
import { staleProblem } from '../http/preconditions.ts'
import type { Problem } from '../http/problem.ts'
import type { AccountDocument } from './account.ts'
import { ownTag, ownView, staffTag } from './account-views.ts'

/** How a versioned resource is shown to a caller whose precondition failed. */
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
export function acceptedNumbers(expected: Precondition, accountId: string): number[] | null {
  const named =
    expected.ifMatch === null || expected.ifMatch === '*'
      ? null
      : numbersIn(expected.ifMatch, expected.member, accountId)
  if (expected.number === null) return named
  return named === null || named.includes(expected.number) ? [expected.number] : []
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
  { expected, view }: { expected: Precondition; view: VersionedView },
  account: AccountDocument,
  origin: Origin,
): Promise<Problem | null> {
  const tag = tagOf[expected.member](account)
  const number = account[expected.member]
  const headerFails = expected.ifMatch !== null && !matchesStrongly(expected.ifMatch, tag)
  const memberFails = expected.number !== null && expected.number !== number
  if (!headerFails && !memberFails) return null
  const step = { expected, tag, number, href: view.href, attempt: origin.attempt }
  return staleProblem(headerFails, await view.show(account), step)
}
