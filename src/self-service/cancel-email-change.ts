import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { Caller } from '../accounts/caller.ts'
import { ownVersioned } from '../accounts/own-version.ts'
import { tokensWithout } from '../credentials/single-use-token.ts'
import type { Expression } from '../database/expression.ts'
import type { Precondition } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'

const pending: Expression = { $ifNull: ['$email_pending.mailbox', null] }

/** Whether the account has a pending change of the address, as an expression. */
export const hasPendingChange: Expression = { $ne: [pending, null] }

/** What the trail records about a pending change of the address that ends with a write; nothing if there is none. */
export const droppedChange = { $cond: [hasPendingChange, { before: pending, after: null }, '$$REMOVE'] as Expression[] }

/**
 * Cancels the pending change of the caller's address: the link that was sent to the new one stops working.
 *
 * @throws Problem `invalid_transition` when no change is pending; as the guarded write does
 */
export async function cancelEmailChange(service: Service, caller: Caller, expected: Precondition): Promise<void> {
  await service.store.write(
    () => ({
      account: caller.account._id,
      authority: { kind: 'owner', action: 'email.change', session: caller.session.token_hash },
      origin: caller.origin,
      now: service.now(),
      states: ['pending', 'active'],
      precondition: { expected, view: ownVersioned },
      condition: { 'email_pending.key': { $gt: '' } } as Filter<AccountDocument>,
      set: { email_pending: null, tokens: tokensWithout('email_change') },
      bumpsVersion: true,
      event: { type: 'email.change_cancelled', changes: { email_pending: droppedChange } },
    }),
    (account) => (account.email_pending ? null : nothingPending()),
  )
}

function nothingPending(): Problem {
  return new Problem('invalid_transition', {
    detail: {
      en: 'No change of the e-mail address is pending.',
      de: 'Es steht keine Änderung der E-Mail-Adresse aus.',
    },
    current: { state: 'none', allowed: ['pending'] },
    next: [{ rel: 'refetch', title: { en: 'Read the account', de: 'Das Konto lesen' }, method: 'GET', href: '/v1/me' }],
  })
}
