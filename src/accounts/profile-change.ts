import { type Expression, literal } from '../database/expression.ts'
import { type Profile, profileMembers } from './account.ts'
import type { ChangeExpressions } from './write.ts'

/**
 * What an edit of the profile as a merge patch (RFC 7396) sets, and how its event records it: null clears, an absent
 * member stays.
 */
export function profileChange(edit: Partial<Profile>): {
  set: Record<string, Expression>
  changes: ChangeExpressions
} {
  const set: Record<string, Expression> = {}
  const changes: ChangeExpressions = {}
  for (const member of profileMembers) {
    if (edit[member] === undefined) continue
    set[`profile.${member}`] = literal(edit[member])
    changes[member] = { before: `$profile.${member}`, after: literal(edit[member]) }
  }
  return { set, changes }
}
