import type { Role } from '../accounts/account.ts'
import { requireAnAdmin } from '../accounts/admins.ts'
import type { StaffCaller } from '../accounts/caller.ts'
import { selfHold } from '../accounts/refusals.ts'
import type { AccountWrite, WrittenAccount } from '../accounts/write.ts'
import { literal } from '../database/expression.ts'
import { retryOrExplain } from '../database/transaction.ts'
import type { Precondition } from '../http/etag.ts'
import type { Service } from '../service.ts'
import { staffVersioned } from './staff-view.ts'

/**
 * Gives an account exactly these roles. It ends no session. Admins may give up roles of their own, but cannot give
 * themselves any.
 *
 * @throws Problem `not_found`, `precondition_failed`, `version_conflict`, `last_admin`, `invalid_transition` for a
 *   closed account; `self_hold`
 */
export async function changeRoles(
  service: Service,
  staff: StaffCaller,
  account: string,
  roles: Role[],
  expected: Precondition,
): Promise<WrittenAccount> {
  const isOwn = account === staff.account._id
  const write = (): AccountWrite => ({
    account,
    authority: { kind: 'staff', actor: staff, self: 'allowed' },
    condition: isOwn ? { $expr: { $setIsSubset: [literal(roles), '$roles'] } } : {},
    origin: staff.origin,
    now: service.now(),
    states: ['pending', 'active', 'closing'],
    precondition: { expected, view: staffVersioned(service, staff, account) },
    set: { roles: literal(roles) },
    bumpsVersion: true,
    event: { type: 'roles.changed', changes: { roles: { before: '$roles', after: literal(roles) } } },
  })
  const change = () =>
    retryOrExplain(
      () =>
        service.store.tryWriteInTransaction(write(), async (_, transaction) => {
          await requireAnAdmin(service, { transaction })
          return true
        }),
      () =>
        service.store.explain(write(), async (target) => {
          if (!isOwn || roles.every((role) => target.roles.includes(role))) return null
          if (!roles.includes('admin')) await requireAnAdmin(service, { without: account })
          return selfHold({ en: 'give yourself a role', de: 'sich selbst eine Rolle geben' })
        }),
    )
  return service.inTurn('roles', change)
}
