import { type AccountRecord, hasCurrentName } from '../accounts/account.ts'
import { publicProfile, publicTag } from '../accounts/account-views.ts'
import { gatherReads } from '../database/gathered-reads.ts'
import { blockingHolds } from '../enforcement/blocking.ts'
import { withOwnersHolds } from '../enforcement/entry.ts'
import { Problem } from '../http/problem.ts'
import { checkUsername } from '../identifiers/usernames.ts'
import type { Service } from '../service.ts'
import { checkSession } from '../sessions/check.ts'

type ShownProfile = Pick<AccountRecord, '_id' | 'names' | 'profile' | 'state' | 'version' | 'holds' | 'created_at'>

const readProfiles = gatherReads<ShownProfile>(
  (db, keys) =>
    db.accounts
      .find<ShownProfile>(
        { 'names.key': { $in: [...keys] } },
        { projection: withOwnersHolds({ names: 1, profile: 1, state: 1, version: 1, created_at: 1 }) },
      )
      .toArray(),
  ({ names }) => names.map(({ key }) => key),
)

/**
 * The public profile of a current username.
 *
 * @param token an optional session token: the owner sees a profile that a hold hides from everyone else
 * @throws Problem `not_found` for a name that is no account’s current name, including those in quarantine and of closed
 *   accounts, and for a hidden profile
 */
export async function findPublicProfile(service: Service, username: string, token: string | null) {
  const unknown = new Problem('not_found', {
    detail: { en: 'No account has this username.', de: 'Kein Konto hat diesen Benutzernamen.' },
  })
  const checked = checkUsername(username, service.names)
  if (!checked.ok) throw unknown
  const profile = await readProfiles(service.db, checked.name.key)
  if (profile === null || profile.state === 'closed' || !hasCurrentName(profile, checked.name.key)) throw unknown
  const isHidden = blockingHolds(profile.holds, 'profile.show', service.now()).length > 0
  if (isHidden && !(await isTokenOf(service, token, profile._id))) throw unknown
  return { profile: publicProfile(profile), tag: publicTag(profile), isHidden }
}

async function isTokenOf(service: Service, token: string | null, account: string): Promise<boolean> {
  return token !== null && (await checkSession(service, token))?.account._id === account
}
