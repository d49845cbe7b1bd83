import { isDeepStrictEqual } from 'node:util'
import type { Filter } from 'mongodb'
import { type AccountDocument, hasCurrentName } from '../accounts/account.ts'
import { unverified, waitsForAddress } from '../accounts/refusals.ts'
import type { ExplainOwn } from '../accounts/store.ts'
import { raceTimeoutMs, retryOrExplain, unresolvedRace } from '../database/transaction.ts'
import { Problem } from '../http/problem.ts'
import { loginKey } from '../identifiers/login-key.ts'
import type { Service } from '../service.ts'
import { noteFailedSignIn } from './failed-sign-ins.ts'
import { RestartSignInError, withRestrictedSession } from './held-sign-in.ts'
import { type Attempt, pushSession, type SignedIn, type SignIn, sessionWrite } from './push-session.ts'
import { isRefusalCause, noteRefusedSignIn } from './refused-sign-ins.ts'
import { renewHash, wasRenewed } from './renew-hash.ts'
import { type FactorUse, requireSecondFactor } from './second-factor.ts'

type Credentials = Pick<
  AccountDocument,
  '_id' | 'names' | 'email_verified_at' | 'password' | 'factor' | 'state' | 'roles' | 'signed_in_at'
>

/**
 * Signs in: one read, one verification, one guarded push of the session. An unknown login costs the same read, the same
 * verification and the same count of the failure, and gets the same answer as a wrong password.
 *
 * @param giveUp when it stops starting over, on the clock of `performance.now()`
 * @throws Problem `invalid_credentials`, also for a wrong code; `second_factor_required` after a right password;
 *   `account_held` with a restricted session, reported only after password and code were correct; `overloaded`
 */
export async function signIn(service: Service, input: SignIn, giveUp?: number): Promise<SignedIn> {
  const found = { account: null as string | null }
  try {
    return await trySignIn(service, input, found, giveUp)
  } catch (refusal) {
    if (refusal instanceof Problem && isRefusalCause(refusal.code)) {
      noteRefusedSignIn(service, found.account, refusal.code, input.origin.requestId)
    }
    throw refusal
  }
}

/**
 * Records that the limits refused a sign-in, in the trail of the account whose login it names. Nothing waits for it.
 */
export function noteLimitedSignIn(service: Service, login: string, requestId: string): void {
  service.background.run(`limited sign-in ${requestId}`, async () => {
    const found = await findByLogin(service, login)
    noteRefusedSignIn(service, found?._id ?? null, 'rate_limited', requestId)
  })
}

/**
 * @param whose receives the account of the login, also when the sign-in is refused
 * @param giveUp when it stops starting over, on the clock of `performance.now()`
 */
async function trySignIn(
  service: Service,
  input: SignIn,
  whose: { account: string | null },
  giveUp = performance.now() + raceTimeoutMs,
): Promise<SignedIn> {
  const lookUp = async () => {
    const account = await findByLogin(service, input.login)
    if (account !== null) {
      whose.account = account._id
      input.onAccount(account._id)
    }
    return { account, phc: account === null || account.state === 'closed' ? null : account.password.phc }
  }
  const { found, matches } = await service.passwords.lookUpAndVerify(lookUp, input.password, input.requester)
  const { account } = found
  if (!matches || account === null) {
    const failing = found.phc === null ? null : account
    await noteFailedSignIn(service, { login: input.login, account: failing, source: input.requester.source })
    throw new Problem('invalid_credentials', {
      detail: { en: 'The login or password is incorrect.', de: 'Anmeldename oder Passwort ist falsch.' },
    })
  }
  const factorUse = await factorUseOf(service, input, account)
  const isStaff = account.roles.length > 0
  const attempt = { ...input, account: account._id, isStaff, verifiedHash: account.password.phc, factorUse }
  const explain = async () => {
    const { write } = sessionWrite(service, attempt, 'full')
    await service.store.explain(write, factorMoved(service, attempt)).catch(async (refusal: unknown) => {
      if (await wasRenewed(service, account)) throw new RestartSignInError()
      throw isHeld(refusal) ? await withRestrictedSession(service, attempt, refusal) : refusal
    })
  }
  const begin = async () => {
    if (!waitsForAddress(service, account, 'session.create')) {
      return retryOrExplain(() => pushSession(service, attempt, 'full'), explain)
    }
    await explain() // a hold is reported first
    throw unverified('session.create')
  }
  const signedIn = await begin().catch((refusal: unknown) => {
    if (!(refusal instanceof RestartSignInError)) throw refusal
    if (performance.now() > giveUp) throw unresolvedRace()
    return trySignIn(service, input, whose, giveUp)
  })
  await renewHash(service, account, input)
  return signedIn
}

/** A wrong code is a failed sign-in like a wrong password. */
async function factorUseOf(
  service: Service,
  { login, code, requester }: SignIn,
  account: Credentials,
): Promise<FactorUse> {
  try {
    return requireSecondFactor(service, account.factor, code)
  } catch (refusal) {
    if (code !== undefined) await noteFailedSignIn(service, { login, account, source: requester.source })
    throw refusal
  }
}

/** The account with this current name or address; a former name never signs in. */
async function findByLogin(service: Service, login: string): Promise<Credentials | null> {
  const key = loginKey(login) ?? { kind: 'username', key: '' }
  const field = key.kind === 'email' ? 'email_key' : 'names.key'
  const account = await service.db.accounts.findOne({ [field]: key.key } as Filter<AccountDocument>, {
    projection: { names: 1, email_verified_at: 1, password: 1, factor: 1, state: 1, roles: 1, signed_in_at: 1 },
  })
  const isIts = account !== null && (key.kind === 'email' || hasCurrentName(account, key.key))
  return isIts ? account : null
}

/** A code that was used, or a second factor that changed, during the request. */
function factorMoved(service: Service, { code, factorUse }: Attempt): ExplainOwn {
  return ({ factor }) => {
    const present = requireSecondFactor(service, factor, code)
    if (!isDeepStrictEqual(present.condition, factorUse.condition)) throw new RestartSignInError()
    return null
  }
}

function isHeld(refusal: unknown): refusal is Problem {
  return refusal instanceof Problem && refusal.code === 'account_held'
}
