import { type HoldRecord, holdTag } from '../enforcement/hold.ts'
import { Problem, type ProblemParts } from '../http/problem.ts'

/**
 * The 409 of an operation that two reviewers have to agree on; the step names the version, without which no lift is
 * accepted.
 */
export function secondReviewer(record: HoldRecord, now: Date, title: string, parts: ProblemParts): Problem {
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
