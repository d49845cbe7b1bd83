import type { ClientSession, Filter } from 'mongodb'
import { mayAdminister } from '../enforcement/decide.ts'
import { withOwnersHolds } from '../enforcement/entry.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { serialiseAdminChanges } from '../settings/settings.ts'
import type { AccountDocument, Role } from './account.ts'

/** The roles that place, lift and decide. */
export const reviewerRoles = ['admin', 'reviewer'] as const satisfies readonly Role[]

/**
 * Prevents a change that would leave the service without an admin. In a transaction it is called after the account was
 * written, and counts it in its new state. Two such transactions conflict, so that two admins who demote each other
 * cannot both succeed.
 *
 * @param where in a transaction, or in the current state without one account, which then no longer administers
 * @throws Problem `last_admin`, which aborts the transaction
 */
export async function requireAnAdmin(
  service: Service,
  where: { transaction: ClientSession } | { without: string },
): Promise<void> {
  const session = 'transaction' in where ? where.transaction : undefined
  if (session !== undefined) await serialiseAdminChanges(service.db.settings, session)
  const now = service.now()
  const admins = await service.db.accounts
    .find(
      { roles: 'admin' },
      { projection: withOwnersHolds({ state: 1 }), ...(session === undefined ? {} : { session }) },
    )
    .toArray()
  const left = admins.some(
    ({ _id, state, holds }) =>
      !('without' in where && where.without === _id) &&
      (state === 'pending' || state === 'active') &&
      mayAdminister(holds, now),
  )
  if (left) return
  throw new Problem('last_admin', {
    detail: {
      en: 'No other account could administer the service then.',
      de: 'Kein anderes Konto könnte den Dienst dann verwalten.',
    },
    next: [
      {
        rel: 'refetch',
        title: { en: 'See who is admin', de: 'Nachsehen, wer Admin ist' },
        method: 'GET',
        href: '/v1/admin/accounts?role=admin',
      },
    ],
  })
}

/** The condition of a write by staff: only admins write an account of staff, even if it has just become one. */
export function moderatableFilter(actorRoles: readonly Role[]): Filter<AccountDocument>[] {
  return actorRoles.includes('admin') ? [] : [{ roles: { $size: 0 } }]
}

/** @throws Problem `forbidden` for a reviewer who tries to act on staff */
export function requireMayModerate(actor: { roles: readonly Role[] }, target: { roles: readonly Role[] }): void {
  const refusal = moderationRefusal(actor.roles, target)
  if (refusal !== null) throw refusal
}

/** The 403 of a reviewer who tries to act on staff, or null. */
export function moderationRefusal(actorRoles: readonly Role[], target: { roles: readonly Role[] }): Problem | null {
  if (actorRoles.includes('admin') || target.roles.length === 0) return null
  return new Problem('forbidden', {
    detail: {
      en: 'Only an admin can act on the account of a member of staff.',
      de: 'Nur ein Admin kann mit dem Konto eines Mitarbeiters etwas tun.',
    },
  })
}
