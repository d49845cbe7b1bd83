import type { ClientSession, Filter } from 'mongodb'
import type { AccountDocument, AccountRecord, Role } from '../accounts/account.ts'
import type { Holdfast } from '../holdfast.ts'
import { Problem } from '../http/problem.ts'
import { serialiseAdminChanges } from '../settings/settings.ts'
import { mayAdminister } from './decide.ts'

/**
 * Keeps a change in a transaction from leaving the service without an admin. Called after the account was written: it
 * counts as it would stand. Two such transactions conflict with one another, so that two admins demoting each other
 * cannot both succeed.
 *
 * @throws Problem `last_admin`, which aborts the transaction
 */
export async function requireAnAdmin(service: Holdfast, transaction: ClientSession): Promise<void> {
  await serialiseAdminChanges(service.db.settings, transaction)
  const now = service.now()
  const admins = await service.db.accounts
    .find({ roles: 'admin' }, { projection: { state: 1, holds: 1 }, session: transaction })
    .toArray()
  const left = admins.some(
    (admin) => (admin.state === 'pending' || admin.state === 'active') && mayAdminister(admin.holds, now),
  )
  if (left) return
  throw new Problem('last_admin', {
    detail: 'No other account could administer the service then.',
    next: [{ rel: 'refetch', title: 'See who is admin', method: 'GET', href: '/v1/admin/accounts?role=admin' }],
  })
}

/** The condition of a write by staff: those who are not admin write no account of staff, also when it has just become one. */
export function withinReach(actorRoles: readonly Role[]): Filter<AccountDocument>[] {
  return actorRoles.includes('admin') ? [] : [{ roles: { $size: 0 } }]
}

/** The 403 of a reviewer who would act on staff, or null. */
export function staffOnly(actorRoles: readonly Role[], target: Pick<AccountRecord, 'roles'>): Problem | null {
  if (actorRoles.includes('admin') || target.roles.length === 0) return null
  return new Problem('forbidden', { detail: 'Only an admin can act on the account of a member of staff.' })
}
