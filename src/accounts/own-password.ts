import type { Holdfast } from '../holdfast.ts'
import type { GuardedAction } from '../holds/actions.ts'
import { Problem } from '../http/problem.ts'
import type { Caller } from './caller.ts'

/**
 * Verifies the password of a signed-in owner, once more before something grave.
 *
 * @param action what the owner wants to do: a hold on it is told before a wrong password
 * @returns the verified hash, for the filter of the write: a change of the password in between then wins
 * @throws Problem `session_expired`, `account_held`, `invalid_credentials`; `overloaded`
 */
export async function verifyOwnPassword(
  service: Holdfast,
  caller: Caller,
  action: GuardedAction,
  given: { password: string; signal?: AbortSignal },
): Promise<string> {
  const id = caller.account._id
  const found = await service.db.accounts.findOne({ _id: id }, { projection: { password: 1 } })
  const phc = found?.password.phc ?? null
  if ((await service.passwords.verify(phc, given.password, given.signal)) && phc !== null) return phc
  await service.store.explain({
    account: id,
    authority: { kind: 'owner', action, session: caller.session.token_hash },
    origin: caller.origin,
    now: service.now(),
    set: {},
    event: null,
  })
  throw new Problem('invalid_credentials', { detail: 'The password is not right.' })
}
