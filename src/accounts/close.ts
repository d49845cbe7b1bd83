import type { Holdfast } from '../holdfast.ts'
import { requireAnAdmin } from '../holds/admins.ts'
import type { Precondition } from '../http/etag.ts'
import { untilExplained } from '../mongo/transaction.ts'
import { laterBy } from '../schemas/formats.ts'
import type { Caller } from './caller.ts'
import { verifyOwnPassword } from './own-password.ts'
import type { AccountWrite, WrittenAccount } from './store.ts'
import { ownVersioned } from './versions.ts'

const day = 24 * 60 * 60 * 1000

/** A closing account, and when it will be erased unless it is reopened or held. */
export interface Closing {
  account: WrittenAccount
  closesAt: Date
}

/**
 * Begins to close the caller's account: it can be reopened until it is erased, after the days of grace. Its sessions stay.
 *
 * @param given the password, which has to be the account's when the write happens
 * @throws Problem as the guarded write does; `invalid_credentials` for a wrong password; `invalid_transition` when it is
 *   closing already; `last_admin`
 */
export async function closeAccount(
  service: Holdfast,
  caller: Caller,
  given: { password: string; signal?: AbortSignal },
  asked: Precondition,
): Promise<Closing> {
  const verifiedHash = await verifyOwnPassword(service, caller, 'account.close', given.password, given.signal)
  const closing = () => {
    const { closesAt, ...change } = beginClosing(service)
    const write: AccountWrite = {
      account: caller.account._id,
      authority: { kind: 'owner', action: 'account.close', session: caller.session.token_hash, verifiedHash },
      origin: caller.origin,
      precondition: { asked, view: ownVersioned },
      ...change,
    }
    return { write, closesAt }
  }
  return writeClosing(service, closing)
}

/**
 * Writes that an account begins to close, unless no other admin is left then.
 *
 * @param closing makes the write of each try
 * @throws Problem as the guarded write does; `last_admin`
 */
export function writeClosing(
  service: Holdfast,
  closing: () => { write: AccountWrite; closesAt: Date },
): Promise<Closing> {
  return untilExplained(
    async () => {
      const { write, closesAt } = closing()
      const account = await service.store.tryWriteWith(write, async (written, transaction) => {
        if (written.roles.includes('admin')) await requireAnAdmin(service, { transaction })
        return true
      })
      return account === null ? null : { account, closesAt }
    },
    () => service.store.explain(closing().write),
  )
}

/** What beginning to close is, whoever does it, and when the account will be erased. */
export function beginClosing(service: Holdfast) {
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
