import type { Caller } from '../accounts/caller.ts'
import type { Requester } from '../credentials/hash-gate.ts'
import type { GuardedAction } from '../enforcement/actions.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { noteFailedSignIn } from '../sessions/failed-sign-ins.ts'
import { noteWrongPassword } from '../sessions/wrong-passwords.ts'
import { createTurns } from '../turns.ts'

/**
 * One password at a time for a session, so that concurrent ones are not verified before the first of them is counted.
 */
const inTurn = createTurns()

/**
 * Verifies the password of a signed-in owner, for an action that asks for it. A wrong one counts as a failed sign-in of
 * the account, from any source, and too many of them end the session.
 *
 * @returns the hash it was verified against, which has to be in the filter of the following write
 * @throws Problem `invalid_credentials`, after the refusals that precede it in the order of the contract:
 *   `session_expired`, `account_held`
 */
export function verifyOwnPassword(
  service: Service,
  caller: Caller,
  action: GuardedAction,
  password: string,
  requester: Requester,
): Promise<string> {
  return inTurn(caller.session.id, () => verify(service, caller, action, password, requester))
}

async function verify(
  service: Service,
  caller: Caller,
  action: GuardedAction,
  password: string,
  requester: Requester,
): Promise<string> {
  const id = caller.account._id
  const document = await service.db.accounts.findOne(
    { _id: id, 'sessions.id': caller.session.id },
    { projection: { password: 1, signed_in_at: 1 } },
  )
  const phc = document?.password.phc ?? null
  if (document !== null && phc !== null && (await service.passwords.verify(phc, password, requester))) return phc
  await service.store.explain({
    account: id,
    authority: { kind: 'owner', action, session: caller.session.token_hash },
    origin: caller.origin,
    now: service.now(),
    set: {},
    event: null,
  })
  if (document !== null) {
    await noteFailedSignIn(service, { login: id, account: document, source: requester.source })
    await noteWrongPassword(service, caller)
  }
  throw new Problem('invalid_credentials', {
    detail: { en: 'The password is incorrect.', de: 'Das Passwort ist falsch.' },
    suggestion: { en: 'Check the password.', de: 'Prüfen Sie das Passwort.' },
  })
}
