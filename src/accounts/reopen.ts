import type { Holdfast } from '../holdfast.ts'
import type { Precondition } from '../http/etag.ts'
import type { Caller } from './caller.ts'
import type { WrittenAccount } from './store.ts'
import { ownVersioned } from './versions.ts'

/**
 * Gives the caller's closing account back the state it had. It is possible until the account is erased.
 *
 * @throws Problem as the guarded write does; `invalid_transition` when the account is not closing
 */
export function reopenAccount(service: Holdfast, caller: Caller, asked: Precondition): Promise<WrittenAccount> {
  return service.store.write(() => ({
    account: caller.account._id,
    authority: { kind: 'owner', action: 'account.reopen', session: caller.session.token_hash },
    origin: caller.origin,
    now: service.now(),
    states: ['closing'],
    precondition: { asked, view: ownVersioned },
    set: { state: '$closing_from', closing_from: '$$REMOVE', due_at: '$$REMOVE' },
    bumpsVersion: true,
    event: {
      type: 'account.reopened',
      changes: {
        state: { before: '$state', after: '$closing_from' },
        closes_at: { before: '$due_at', after: null },
      },
    },
  }))
}
