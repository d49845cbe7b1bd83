import type { Agent } from '../accounts/caller.ts'
import { type HoldRecord, holdTag } from '../enforcement/hold.ts'
import { Problem, type ProblemParts } from '../http/problem.ts'
import type { Sentence } from '../languages.ts'
import type { Service } from '../service.ts'
import { day } from '../time.ts'
import { ableReviewers } from './able-reviewers.ts'
import type { FoundHold } from './read.ts'

const voteLapsesAfter = 7 * day

/** A vote of one of the two reviewers who have to agree. */
export interface Vote {
  by: string
  at: Date
}

/**
 * The votes that count now: those of the last seven days, by reviewers who could vote now. A reviewer who has lost the
 * role, is held, or may no longer act on the account agrees to nothing.
 *
 * @param target the roles of the held account
 */
export async function countingVotes(
  service: Service,
  votes: readonly Vote[],
  target: Pick<FoundHold, 'roles'>,
): Promise<Vote[]> {
  const now = service.now()
  const recent = votes.filter((vote) => now.getTime() - vote.at.getTime() < voteLapsesAfter)
  if (recent.length === 0) return []
  const able = await ableReviewers(
    service,
    recent.map(({ by }) => by),
    target,
  )
  return recent.filter(({ by }) => able.has(by))
}

/**
 * The votes including a new one.
 *
 * @param counting the votes that count now
 * @param another the refusal that asks for a second reviewer
 * @throws Problem `second_reviewer_required` when the same reviewer votes again, or a service would
 */
export function withVote(
  counting: readonly Vote[],
  { account, origin }: Pick<Agent, 'account' | 'origin'>,
  now: Date,
  another: (detail: Sentence) => Problem,
): Vote[] {
  if (origin.actor.kind === 'service')
    throw another({
      en: 'A service is no reviewer: two of them have to agree.',
      de: 'Ein Dienst ist kein Prüfer: Zwei Prüfer müssen zustimmen.',
    })
  if (counting.some(({ by }) => by === account._id)) {
    throw another({
      en: 'You have voted already; a different reviewer has to agree.',
      de: 'Sie haben schon abgestimmt; jemand anderes muss zustimmen.',
    })
  }
  return [...counting, { by: account._id, at: now }]
}

/** Asks for another reviewer to lift a hold. */
export function anotherLifts(record: HoldRecord, now: Date): (detail: Sentence) => Problem {
  return (detail) =>
    secondReviewer(record, now, { en: 'Another reviewer lifts it', de: 'Jemand anderes hebt sie auf' }, { detail })
}

/**
 * The 409 of an operation that two reviewers have to agree on; the step names the version, without which no lift is
 * accepted.
 */
export function secondReviewer(record: HoldRecord, now: Date, title: Sentence, parts: ProblemParts): Problem {
  return new Problem('second_reviewer_required', {
    ...parts,
    next: [
      {
        rel: 'ask-second',
        title,
        method: 'POST',
        href: `/v1/admin/holds/${record._id}/lift`,
        headers: { 'If-Match': holdTag(record, now) },
        needs: ['reason'],
      },
    ],
  })
}
