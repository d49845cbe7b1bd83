import { requireAnAdmin } from '../accounts/admins.ts'
import type { Caller } from '../accounts/caller.ts'
import { ownVersioned } from '../accounts/own-version.ts'
import type { AccountWrite, WrittenAccount } from '../accounts/write.ts'
import type { Requester } from '../credentials/hash-gate.ts'
import { retryOrExplain } from '../database/transaction.ts'
import type { Precondition } from '../http/etag.ts'
import type { Service } from '../service.ts'
import { day, laterBy } from '../time.ts'
import { verifyOwnPassword } from './own-password.ts'

/** A closing account, and when it will be erased unless it is reopened or held. */
export interface Closing {
  account: WrittenAccount
  closesAt: Date
}

/**
 * Starts to close the caller's account: it can be reopened until it is erased, after the grace period. Its sessions
 * stay.
 *
 * @param proof the password, which has to be the account's when the write happens
 * @throws Problem as the guarded write does; `invalid_credentials` for a wrong password; `invalid_transition` when it
 *   is already closing; `last_admin`
 */
export async function closeAccount(
  service: Service,
  caller: Caller,
  proof: { password: string; requester: Requester },
  expected: Precondition,
): Promise<Closing> {
  const verifiedHash = await verifyOwnPassword(service, caller, 'account.close', proof.password, proof.requester)
  const closing = () => {
    const { closesAt, ...change } = beginClosing(service)
    const write: AccountWrite = {
      account: caller.account._id,
      authority: { kind: 'owner', action: 'account.close', session: caller.session.token_hash, verifiedHash },
      origin: caller.origin,
      precondition: { expected, view: ownVersioned },
      ...change,
    }
    return { write, closesAt }
  }
  return writeClosing(service, closing)
}

/**
 * Writes that an account starts to close, unless no other admin would remain.
 *
 * @param closing builds the write of each try
 * @throws Problem as the guarded write does; `last_admin`
 */
export function writeClosing(
  service: Service,
  closing: () => { write: AccountWrite; closesAt: Date },
): Promise<Closing> {
  return retryOrExplain(
    async () => {
      const { write, closesAt } = closing()
      const account = await service.store.tryWriteInTransaction(write, async (written, transaction) => {
        if (written.roles.includes('admin')) await requireAnAdmin(service, { transaction })
        return true
      })
      return account === null ? null : { account, closesAt }
    },
    () => service.store.explain(closing().write),
  )
}

/** What a write that starts to close an account sets, for owners and staff, and when the account will be erased. */
export function beginClosing(service: Service) {
  const now = service.now()
  const closesAt = laterBy(now, service.closingDays * day)
  const state = { before: '$state', after: 'closing' }
  return {
    closesAt,
    now,
    states: ['pending', 'active'],
    set: { state: 'closing', closing_from: '$state', closing_since: now, due_at: closesAt },
    bumpsVersion: true,
    event: { type: 'account.closing', changes: { state, closes_at: { before: null, after: closesAt } } },
  } as const
}
