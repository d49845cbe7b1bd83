import type { AccountSummary } from '../../client/src/index.ts'
import { visitor } from '../base/visit.ts'

type Role = AccountSummary['roles'][number]

const has = (...roles: Role[]) => visitor.value.account?.roles.some((role) => roles.includes(role)) === true

/** What the console offers a person: the service checks each request by itself. */
export const mayReview = () => has('reviewer', 'admin')
export const mayHelp = () => has('support', 'admin')
export const isAdmin = () => has('admin')

/** No one acts on their own account, and only admins act on accounts of staff. */
export function mayActOn({ id, roles }: Pick<AccountSummary, 'id' | 'roles'>): boolean {
  return id !== visitor.value.account?.id && (roles.length === 0 || isAdmin())
}
