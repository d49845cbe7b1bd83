import type { Caller } from '../accounts/caller.ts'
import { clashProblem } from '../accounts/clash-problem.ts'
import { findClashes, nullOnClash } from '../accounts/clashes.ts'
import { ownVersioned } from '../accounts/own-version.ts'
import { nameChange, namesLimit, namesWith, roomForName } from '../accounts/renaming.ts'
import type { AccountWrite, WrittenAccount } from '../accounts/write.ts'
import { retryOrExplain } from '../database/transaction.ts'
import type { Precondition } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import { checkUsername } from '../identifiers/usernames.ts'
import type { Service } from '../service.ts'

const claim = (username: string) => ({ en: `Take ${username}`, de: `${username} nehmen` })

/**
 * Changes the caller's username. The old one goes into quarantine. The caller can take back a name from their own
 * quarantine, and write the current one in another spelling. Names with a lapsed quarantine are released in the same
 * write.
 *
 * @throws Problem as the guarded write does; `username_taken`, `username_confusable`, `names_limit`
 */
export async function changeUsername(
  service: Service,
  caller: Caller,
  username: string,
  expected: Precondition,
): Promise<WrittenAccount> {
  const checked = checkUsername(username, service.names)
  if (!checked.ok) throw new Problem('validation_failed')
  const { name } = checked
  const retry = { method: 'PUT', href: '/v1/me/username', claim } as const

  const write = (): AccountWrite => {
    const now = service.now()
    return {
      account: caller.account._id,
      authority: { kind: 'owner', action: 'username.change', session: caller.session.token_hash },
      origin: caller.origin,
      now,
      states: ['pending', 'active'],
      precondition: { expected, view: ownVersioned },
      condition: roomForName(name, now),
      set: { names: namesWith(name, now) },
      bumpsVersion: true,
      event: { type: 'username.changed', changes: { username: nameChange(name) } },
    }
  }

  return retryOrExplain(
    () => nullOnClash(() => service.store.tryWrite(write())),
    async () => {
      await service.store.explain(write(), (account) => namesLimit(account, name.key, service.now(), retry))
      const conflicts = await findClashes(service, { name }, caller.account._id)
      if (conflicts.length > 0) throw clashProblem(conflicts, { username }, retry)
    },
  )
}
