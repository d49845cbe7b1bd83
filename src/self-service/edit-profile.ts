import type { Profile } from '../accounts/account.ts'
import type { Caller } from '../accounts/caller.ts'
import { ownVersioned } from '../accounts/own-version.ts'
import { profileChange } from '../accounts/profile-change.ts'
import type { WrittenAccount } from '../accounts/write.ts'
import type { Precondition } from '../http/etag.ts'
import type { Service } from '../service.ts'

/**
 * Edits the caller's profile as a merge patch (RFC 7396): a member that is sent changes, null clears it, an absent one
 * stays. Every successful edit increments the version, even without a difference.
 *
 * @throws Problem `session_expired`, `account_held`, `precondition_failed`, `version_conflict`, `invalid_transition`
 */
export function editProfile(
  service: Service,
  caller: Caller,
  edit: Partial<Profile>,
  expected: Precondition,
): Promise<WrittenAccount> {
  const { set, changes } = profileChange(edit)
  return service.store.write(() => ({
    account: caller.account._id,
    authority: { kind: 'owner', action: 'profile.update', session: caller.session.token_hash },
    origin: caller.origin,
    now: service.now(),
    states: ['pending', 'active'],
    precondition: { expected, view: ownVersioned },
    set,
    bumpsVersion: true,
    event: { type: 'profile.updated', changes },
  }))
}
