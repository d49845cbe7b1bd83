import { v7 as uuid } from 'uuid'
import type { AccountRecord } from '../accounts/account.ts'
import { requireMayModerate } from '../accounts/admins.ts'
import type { StaffCaller } from '../accounts/caller.ts'
import { findToken, unknownToken } from '../accounts/find-token.ts'
import { movesByProof, proof } from '../accounts/proof.ts'
import { readAccount } from '../accounts/read-account.ts'
import { invalidState, reopenAsAdmin, selfHold, stepsOfStaff } from '../accounts/refusals.ts'
import { changeAsStaff } from '../accounts/staff-trail.ts'
import type { Requester } from '../credentials/hash-gate.ts'
import { tokensWithout } from '../credentials/single-use-token.ts'
import { literal } from '../database/expression.ts'
import { fulfilledByReset } from '../enforcement/requirements.ts'
import type { Origin } from '../events/event.ts'
import { writeFulfilling } from '../holds/fulfil.ts'
import { emailKey } from '../identifiers/email-key.ts'
import { newMail } from '../mail/mail.ts'
import { queueMail } from '../mail/queue.ts'
import { withinLimitOf } from '../mail/recipient-limit.ts'
import type { Service } from '../service.ts'
import { newPassword } from './change-password.ts'

const resettingYourself = {
  en: 'send yourself a reset as staff',
  de: 'sich selbst als Mitarbeiter eine E-Mail zum Zurücksetzen senden',
}

/**
 * Queues the mail that lets the owner of an address set a new password. Ownership is checked only when the mail is sent, so
 * that every request does the same work.
 */
export async function requestPasswordReset(service: Service, email: string): Promise<void> {
  const checked = emailKey(email)
  if (!checked.ok) return
  const mail = newMail(uuid(), 'reset_password', service.now(), { emailKey: checked.key })
  await withinLimitOf(service, checked.key, (limited) => queueMail(service, limited(mail)))
}

/**
 * Queues the same mail for staff, who learn neither the token nor the password. Their trail records it.
 *
 * @throws Problem `not_found`; `forbidden` for staff without the admin role on staff; `invalid_transition` for an
 *   account that is closing or closed; `self_hold`; `rate_limited`; `overloaded`
 */
export async function sendPasswordReset(service: Service, staff: StaffCaller, id: string): Promise<void> {
  const account = await readAccount(service, id)
  requireMayReset(staff.account, account)
  if (account.state === 'closing' || account.state === 'closed') {
    throw invalidState(account, [...reopenAsAdmin(account, staff.account), ...stepsOfStaff(id)])
  }
  await service.limits?.take('mail-recipient', account.email_key)
  const mail = newMail(uuid(), 'reset_password', service.now(), { emailKey: account.email_key })
  const changes = { account: { before: null, after: literal(id) } }
  await changeAsStaff(service, staff, { type: 'password.reset_sent', changes }, async (actor, session) => {
    requireMayReset(actor, account)
    await service.db.mails.insertOne(mail, { session })
    return true
  })
  service.wakeMailDelivery()
}

function requireMayReset(actor: Pick<AccountRecord, '_id' | 'roles'>, target: AccountRecord): void {
  requireMayModerate(actor, target)
  if (actor._id === target._id) throw selfHold(resettingYourself)
}

/**
 * Sets a new password with a token that was sent by mail, once, and ends all sessions. The holder of the token reads
 * the mailbox, so this verifies the address; see `proof`. It creates no session, and a hold on `password.reset` blocks
 * it.
 *
 * @throws Problem `not_found` for a token that is unknown, used or expired; `account_held`; `invalid_transition` for an
 *   account that is closing; `overloaded`
 */
export async function resetPassword(
  service: Service,
  input: { token: string; password: string; origin: Origin; requester: Requester },
): Promise<void> {
  const token = await findToken(service, input.token, ['password_reset'])
  if (token === null) throw unknownToken('password_reset')
  const id = token.account._id
  const phc = await service.passwords.hash(input.password, 'sign-in', input.requester)
  await writeFulfilling(service, fulfilledByReset, () => {
    const now = service.now()
    const password = newPassword(phc, [], now)
    const proven = proof([], now, 'own')
    return {
      account: id,
      authority: { kind: 'owner', action: 'password.reset', mailToken: token.entry },
      origin: { ...input.origin, actor: { kind: 'account', id } },
      now,
      states: ['pending', 'active'],
      set: {
        ...password.set,
        ...proven.set,
        tokens: tokensWithout('password_reset', 'email_change', 'email_verification'),
      },
      bumpsVersion: { $or: [password.bumpsVersion ?? false, movesByProof([])] },
      event: { ...password.event, changes: { ...password.event.changes, ...proven.changes } },
    }
  })
}
