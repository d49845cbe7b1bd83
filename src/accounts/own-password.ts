import type { Holdfast } from '../holdfast.ts'
import type { GuardedAction } from '../holds/actions.ts'
import { Problem } from '../http/problem.ts'
import type { Caller } from './caller.ts'

/**
 * Verifies the password of somebody who is signed in, for an action that asks for it.
 *
 * @returns the hash it was verified against, which has to be in the filter of what follows
 * @throws Problem `invalid_credentials`, after what comes before it in the order of the contract: `session_expired`,
 *   `account_held`
 */
export async function verifyOwnPassword(
  service: Holdfast,
  caller: Caller,
  action: GuardedAction,
  password: string,
  signal?: AbortSignal,
): Promise<string> {
  const id = caller.account._id
  const found = await service.db.accounts.findOne({ _id: id }, { projection: { password: 1 } })
  const phc = found?.password.phc ?? null
  if (phc !== null && (await service.passwords.verify(phc, password, signal))) return phc
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
