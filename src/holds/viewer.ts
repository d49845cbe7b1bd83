import type { Role } from '../accounts/account.ts'
import { moderationRefusal, reviewerRoles } from '../accounts/admins.ts'
import type { Agent } from '../accounts/caller.ts'
import type { CheckedAgent } from '../accounts/check-agent.ts'
import { selfHold } from '../accounts/refusals.ts'
import type { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'

const reading = {
  en: 'read as staff what concerns your own account',
  de: 'als Mitarbeiter lesen, was Ihr eigenes Konto betrifft',
}

/** The caller who reads accounts, holds and events through staff routes. */
export interface Viewer {
  /** Of the account, or of the token of a service. */
  id: string
  roles: readonly Role[]
  /** Whether the role or the scope allows reading holds, including the parts that only staff see. */
  readsHolds: boolean
}

interface Target {
  account: string
  roles: readonly Role[]
}

/**
 * An agent as a viewer, with current rights.
 *
 * @throws Problem as CheckAgent does, when they may no longer read
 */
export async function presentViewer(service: Service, agent: Agent): Promise<Viewer> {
  return viewerWith(agent.account._id, await service.store.checkAgent(agent))
}

/** The viewer with these roles or scopes. */
export function viewerWith(id: string, { roles, scopes }: CheckedAgent): Viewer {
  const isReviewing = roles.some((role) => (reviewerRoles as readonly string[]).includes(role))
  return { id, roles, readsHolds: isReviewing || scopes.includes('holds:read') }
}

/**
 * Why a viewer may not read the holds of an account including the parts that only staff see: only admins read those of
 * staff, and no one reads their own as staff. Null when they may.
 */
export function viewRefusal(viewer: Viewer, { account, roles }: Target): Problem | null {
  const refusal = moderationRefusal(viewer.roles, { roles })
  if (refusal !== null) return refusal
  return viewer.id === account ? selfHold(reading) : null
}

/** Whether a viewer gets the notes and case references of the holds of an account. */
export function seesNotes(viewer: Viewer, target: Target): boolean {
  return viewer.readsHolds && viewRefusal(viewer, target) === null
}

/** The accounts whose holds a viewer may not read: their own and, without the admin role, those of staff. */
export async function unreadableAccounts(service: Service, viewer: Viewer): Promise<string[]> {
  if (viewer.roles.includes('admin')) return [viewer.id]
  return [...new Set([viewer.id, ...(await staffAccounts(service))])]
}

/** The accounts with a role. */
export async function staffAccounts(service: Service): Promise<string[]> {
  const accounts = await service.db.accounts
    .find({ roles: { $in: ['admin', 'reviewer', 'support'] } }, { projection: { _id: 1 } })
    .toArray()
  return accounts.map(({ _id }) => _id)
}
