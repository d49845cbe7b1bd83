import type { Caller } from '../accounts/caller.ts'
import { endingSessions } from '../accounts/change-sessions.ts'
import { ownVersioned } from '../accounts/own-version.ts'
import type { AccountEvent, AccountWrite } from '../accounts/write.ts'
import type { Requester } from '../credentials/hash-gate.ts'
import { tokensWithout } from '../credentials/single-use-token.ts'
import { type Expression, literal } from '../database/expression.ts'
import { writeFulfilling } from '../holds/fulfil.ts'
import type { Precondition } from '../http/etag.ts'
import type { Service } from '../service.ts'
import { droppedChange, hasPendingChange } from './cancel-email-change.ts'
import { verifyOwnPassword } from './own-password.ts'

/**
 * Changes the caller's password and ends the other sessions. Pending resets and a pending change of the address end
 * with it: they may be another person’s.
 *
 * @throws Problem `invalid_credentials` for a wrong current password; as the guarded write does; `overloaded`
 */
export async function changePassword(
  service: Service,
  caller: Caller,
  input: { currentPassword: string; password: string; requester: Requester },
  expected: Precondition,
): Promise<void> {
  const verifiedHash = await verifyOwnPassword(
    service,
    caller,
    'password.change',
    input.currentPassword,
    input.requester,
  )
  const phc = await service.passwords.hash(input.password, 'sign-in', input.requester)
  const isOwn = { $eq: ['$$this.token_hash', literal(caller.session.token_hash)] }
  await writeFulfilling(service, ['password_changed'], () => {
    const now = service.now()
    return {
      account: caller.account._id,
      authority: { kind: 'owner', action: 'password.change', session: caller.session.token_hash, verifiedHash },
      origin: caller.origin,
      now,
      states: ['pending', 'active'],
      precondition: { expected, view: ownVersioned },
      ...newPassword(phc, { $filter: { input: '$sessions', cond: isOwn } }, now),
    }
  })
}

/** What a write that changes the password of an account sets and records. */
export function newPassword(
  phc: string,
  sessions: Expression,
  now: Date,
): Pick<AccountWrite, 'set' | 'bumpsVersion'> & { event: AccountEvent } {
  const { set, changes } = endingSessions(sessions)
  return {
    set: {
      ...set,
      password: literal({ phc, changed_at: now }),
      email_pending: null,
      tokens: tokensWithout('password_reset', 'email_change'),
    },
    bumpsVersion: hasPendingChange,
    event: { type: 'password.changed', changes: { ...changes, email_pending: droppedChange } },
  }
}
