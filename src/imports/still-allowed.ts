import type { Caller } from '../accounts/caller.ts'
import type { Holdfast } from '../holdfast.ts'
import { heldProblem } from '../holds/decide.ts'
import { ownersHolds } from '../holds/entry.ts'
import { Problem } from '../http/problem.ts'

/**
 * Keeps what runs for long from outliving the right to it.
 *
 * @throws Problem `session_expired`, `forbidden` when the account is no admin any more, `account_held`
 */
export async function requireStillAllowed(service: Holdfast, { account: { _id }, session, origin }: Caller) {
  const mine = { $elemMatch: { token_hash: session.token_hash } }
  const account = await service.db.accounts.findOne(
    { _id },
    { projection: { roles: 1, ...ownersHolds, sessions: mine } },
  )
  const now = service.now()
  const live = account?.sessions?.some((entry) => entry.expires_at > now)
  if (!account || !live) throw new Problem('session_expired', { detail: 'The session ended while the import ran.' })
  if (!account.roles.includes('admin')) throw new Problem('forbidden', { detail: 'This needs the role admin.' })
  const held = heldProblem({ action: 'admin.use', holds: account.holds, now, attempt: origin.attempt })
  if (held !== null) throw held
}
