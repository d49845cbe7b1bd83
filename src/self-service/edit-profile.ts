import { type Profile, profileMembers } from '../accounts/account.ts'
import type { Caller } from '../accounts/caller.ts'
import { ownVersioned } from '../accounts/own-version.ts'
import type { ChangeExpressions, WrittenAccount } from '../accounts/write.ts'
import { type Expression, literal } from '../database/expression.ts'
import type { Precondition } from '../http/etag.ts'
import type { Service } from '../service.ts'

/**
 * Edits the caller's profile as a merge patch (RFC 7396): a member sent changes, null clears it, an absent one stays.
 * Every successful edit bumps the version, also one to the same values.
 *
 * @throws Problem `session_expired`, `account_held`, `precondition_failed`, `version_conflict`, `invalid_transition`
 */
export function editProfile(
  service: Service,
  caller: Caller,
  edit: Partial<Profile>,
  asked: Precondition,
): Promise<WrittenAccount> {
  const set: Record<string, Expression> = {}
  const changes: ChangeExpressions = {}
  for (const member of profileMembers) {
    if (edit[member] === undefined) continue
    set[`profile.${member}`] = literal(edit[member])
    changes[member] = { before: `$profile.${member}`, after: literal(edit[member]) }
  }
  return service.store.write(() => ({
    account: caller.account._id,
    authority: { kind: 'owner', action: 'profile.update', session: caller.session.token_hash },
    origin: caller.origin,
    now: service.now(),
    states: ['pending', 'active'],
    precondition: { asked, view: ownVersioned },
    set,
    bumpsVersion: true,
    event: { type: 'profile.updated', changes },
  }))
}
