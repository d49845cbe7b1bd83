import type { AccountDocument } from '../accounts/account.ts'
import type { Caller } from '../accounts/caller.ts'
import { sessionsWith } from '../accounts/change-sessions.ts'
import type { AccountWrite } from '../accounts/write.ts'
import type { Requester } from '../credentials/hash-gate.ts'
import { literal } from '../database/expression.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { noteFailedSignIn } from '../sessions/failed-sign-ins.ts'
import { type FactorUse, requireSecondFactor } from '../sessions/second-factor.ts'
import { stepUpLasts } from '../sessions/step-up.ts'
import { noteWrongPassword } from '../sessions/wrong-passwords.ts'
import { laterBy } from '../time.ts'
import { verifyOwnPassword } from './own-password.ts'

interface Given {
  password: string
  /** Of the second factor, or a recovery code. */
  code?: string
  requester: Requester
}

/**
 * Records that a member of staff has given the password again in a session, and a code if they have a second factor.
 *
 * @returns until when they need not do so again
 * @throws Problem `session_expired`, `account_held`, `invalid_credentials`, also for a wrong code; `second_factor_required`;
 *   `forbidden` when they have no role any more
 */
export async function stepUp(service: Service, caller: Caller, proof: Given): Promise<Date> {
  const id = caller.account._id
  const verifiedHash = await verifyOwnPassword(service, caller, 'admin.use', proof.password, proof.requester)
  const document = await service.db.accounts.findOne({ _id: id }, { projection: { factor: 1, signed_in_at: 1 } })
  let use = await factorUseOf(service, caller, proof, document)
  let until = service.now()
  const makeWrite = (): AccountWrite => {
    const now = service.now()
    until = laterBy(now, stepUpLasts)
    return {
      account: id,
      authority: { kind: 'owner', action: 'admin.use', session: caller.session.token_hash, verifiedHash },
      origin: caller.origin,
      now,
      condition: { ...use.condition, 'roles.0': { $exists: true } },
      set: { sessions: sessionsWith(caller.session.id, { stepped_up_at: now }), ...use.set },
      bumpsVersion: 'second_factor' in use.changes,
      event: {
        type: 'session.stepped_up',
        changes: { step_up: { before: null, after: literal(until.toISOString()) }, ...use.changes },
      },
    }
  }
  await service.store.write(makeWrite, ({ factor, roles }) => {
    if (roles.length === 0) return new Problem('forbidden')
    use = requireSecondFactor(service, factor, proof.code, caller.origin.attempt?.href)
    return null
  })
  return until
}

/** A wrong code counts like a wrong password. */
async function factorUseOf(
  service: Service,
  caller: Caller,
  { code, requester }: Given,
  account: Pick<AccountDocument, '_id' | 'factor' | 'signed_in_at'> | null,
): Promise<FactorUse> {
  try {
    return requireSecondFactor(service, account?.factor, code, caller.origin.attempt?.href)
  } catch (refusal) {
    if (code !== undefined && account !== null) {
      await noteFailedSignIn(service, { login: account._id, account, source: requester.source })
      await noteWrongPassword(service, caller)
    }
    throw refusal
  }
}
