import { staffRefusal } from '../accounts/access.ts'
import { moderationRefusal, reviewerRoles } from '../accounts/admins.ts'
import { withOwnersHolds } from '../enforcement/entry.ts'
import type { Service } from '../service.ts'
import type { FoundHold } from './read.ts'

/**
 * Which of these accounts could review the holds of an account now. An account that has lost the role, is held, or may
 * not act on that account any more could not.
 *
 * @param target the roles of the held account
 */
export async function ableReviewers(
  service: Service,
  ids: readonly string[],
  target: Pick<FoundHold, 'roles'>,
): Promise<ReadonlySet<string>> {
  const now = service.now()
  const reviewers = await service.db.accounts
    .find({ _id: { $in: [...ids] } }, { projection: withOwnersHolds({ roles: 1, state: 1, 'factor.confirmed_at': 1 }) })
    .toArray()
  const able = reviewers.filter((account) => {
    const subject = { account, scope: 'full', secondFactor: Boolean(account.factor?.confirmed_at) } as const
    const refusal = staffRefusal(subject, reviewerRoles, service, { now, attempt: null })
    return (refusal ?? moderationRefusal(account.roles, target)) === null
  })
  return new Set(able.map(({ _id }) => _id))
}
