import type { Caller } from '../accounts/caller.ts'
import { verifyByAfterReopening } from '../accounts/deadlines.ts'
import { ownVersioned } from '../accounts/own-version.ts'
import type { AccountWrite, WrittenAccount } from '../accounts/write.ts'
import type { Precondition } from '../http/etag.ts'
import type { Service } from '../service.ts'

/**
 * Restores the former state of the caller's closing account. That is possible until the account is erased.
 *
 * @throws Problem as the guarded write does; `invalid_transition` when the account is not closing
 */
export function reopenAccount(service: Service, caller: Caller, expected: Precondition): Promise<WrittenAccount> {
  return service.store.write(() => ({
    account: caller.account._id,
    authority: { kind: 'owner', action: 'account.reopen', session: caller.session.token_hash },
    origin: caller.origin,
    precondition: { expected, view: ownVersioned },
    ...reopening(service.now()),
  }))
}

/** What reopening writes, for owners and staff. */
export function reopening(now: Date): Pick<AccountWrite, 'now' | 'states' | 'set' | 'bumpsVersion' | 'event'> {
  return {
    now,
    states: ['closing'],
    set: {
      state: '$closing_from',
      closing_from: '$$REMOVE',
      closing_since: '$$REMOVE',
      due_at: '$$REMOVE',
      verify_by: verifyByAfterReopening(now),
    },
    bumpsVersion: true,
    event: {
      type: 'account.reopened',
      changes: {
        state: { before: '$state', after: '$closing_from' },
        closes_at: { before: '$due_at', after: null },
      },
    },
  }
}
