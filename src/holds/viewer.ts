import type { Role } from '../accounts/account.ts'
import { selfHold } from '../accounts/refusals.ts'
import type { Holdfast } from '../holdfast.ts'
import type { Problem } from '../http/problem.ts'
import { staffOnly } from './admins.ts'

/** Who looks at accounts, holds and events by the routes of staff. */
export interface Viewer {
  /** Of the account, or of the token of a service. */
  id: string
  roles: readonly Role[]
  /** Whether the role or the scope lets them read holds, with what staff alone know of them. */
  readsHolds: boolean
}

interface Target {
  account: string
  roles: readonly Role[]
}

/** The viewer for staff who act on holds. */
export function reviewing({ account }: { account: { _id: string; roles: readonly Role[] } }): Viewer {
  return { id: account._id, roles: account.roles, readsHolds: true }
}

/**
 * Why a viewer may not read the holds of an account with what staff alone know of them: those of staff are for admins, and
 * their own nobody reads as staff. Null when they may.
 */
export function viewRefusal(viewer: Viewer, { account, roles }: Target): Problem | null {
  const refusal = staffOnly(viewer.roles, { roles })
  if (refusal !== null) return refusal
  return viewer.id === account ? selfHold('read as staff what concerns your own account') : null
}

/** Whether the notes and case references of the holds of an account reach a viewer. */
export function seesNotes(viewer: Viewer, target: Target): boolean {
  return viewer.readsHolds && viewRefusal(viewer, target) === null
}

/** The accounts whose holds a viewer does not read: their own and, for those who are not admin, those of staff. */
export async function unreadableAccounts(service: Holdfast, viewer: Viewer): Promise<string[]> {
  if (viewer.roles.includes('admin')) return [viewer.id]
  const staff = await service.db.accounts
    .find({ roles: { $in: ['admin', 'reviewer', 'support'] } }, { projection: { _id: 1 } })
    .toArray()
  return [...new Set([viewer.id, ...staff.map(({ _id }) => _id)])]
}
