import type { Caller } from '../accounts/caller.ts'
import { emailTaken } from '../accounts/clash-problem.ts'
import { findClashes } from '../accounts/clashes.ts'
import { ownVersioned } from '../accounts/own-version.ts'
import { isVerified } from '../accounts/proof.ts'
import type { AccountWrite } from '../accounts/write.ts'
import type { Requester } from '../credentials/hash-gate.ts'
import { tokensWithout, undoAddressesWithOwn } from '../credentials/single-use-token.ts'
import { literal } from '../database/expression.ts'
import { retryOrExplain } from '../database/transaction.ts'
import type { Precondition } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import { emailKey } from '../identifiers/email-key.ts'
import type { Service } from '../service.ts'
import { verifyOwnPassword } from './own-password.ts'

/**
 * Starts to change the caller's address: it changes when the new one is confirmed. The old one gets a mail with an undo
 * link. An earlier pending change ends. If the service conceals who has an account, it does not check here whether the
 * address is taken: the content of the mail to it is decided when the mail is sent.
 *
 * @returns the address that waits to be confirmed, as it was sent
 */
export async function requestEmailChange(
  service: Service,
  caller: Caller,
  input: { email: string; password: string; requester: Requester },
  expected: Precondition,
): Promise<string> {
  const email = emailKey(input.email)
  if (!email.ok) throw new Problem('validation_failed')
  const { mailbox, key } = email
  const verifiedHash = await verifyOwnPassword(service, caller, 'email.change', input.password, input.requester)

  const write = (now = service.now()): AccountWrite => ({
    account: caller.account._id,
    authority: { kind: 'owner', action: 'email.change', session: caller.session.token_hash, verifiedHash },
    origin: caller.origin,
    now,
    states: ['pending', 'active'],
    precondition: { expected, view: ownVersioned },
    set: {
      email_pending: literal({ mailbox, key }),
      undo_addresses: undoAddressesWithOwn(now),
      tokens: tokensWithout('email_change'),
    },
    bumpsVersion: true,
    event: {
      type: 'email.change_requested',
      changes: {
        email_pending: { before: { $ifNull: ['$email_pending.mailbox', null] }, after: literal(mailbox) },
        email: { before: '$email', after: '$email' },
        email_verified: { before: isVerified, after: isVerified },
      },
    },
  })
  const isTaken = async () =>
    !service.concealsAddresses && (await findClashes(service, { emailKey: key }, caller.account._id)).length > 0
  await retryOrExplain(
    async () => ((await isTaken()) ? null : service.store.tryWrite(write())),
    async () => {
      await service.store.explain(write())
      if (await isTaken()) throw emailTaken()
    },
  )
  return mailbox
}
