import { isDeepStrictEqual } from 'node:util'
import type { Filter } from 'mongodb'
import { type AccountDocument, hasCurrentName } from '../accounts/account.ts'
import { endingSessions } from '../accounts/end-sessions.ts'
import { noHoldOn } from '../accounts/guard.ts'
import { unverified, waitsForAddress } from '../accounts/refusals.ts'
import type { ExplainOwn } from '../accounts/store.ts'
import type { AccountWrite, WrittenAccount } from '../accounts/write.ts'
import type { Requester } from '../credentials/hash-gate.ts'
import { newSession, type SessionEntry, type SessionScope, sessionsKept } from '../credentials/session.ts'
import { type Expression, literal } from '../database/expression.ts'
import { raceTimeoutMs, retryOrExplain, unresolvedRace } from '../database/transaction.ts'
import { blockingHolds } from '../enforcement/blocking.ts'
import { heldProblem } from '../enforcement/decide.ts'
import { withOwnersHolds } from '../enforcement/entry.ts'
import { failedSignInsRule } from '../enforcement/hold.ts'
import type { Origin } from '../events/event.ts'
import { Problem } from '../http/problem.ts'
import { loginKey } from '../identifiers/login-key.ts'
import type { Service } from '../service.ts'
import { noteFailedSignIn } from './failed-sign-ins.ts'
import { type Client, knownNetworksWith } from './networks.ts'
import { isRefusalCause, noteRefusedSignIn } from './refused-sign-ins.ts'
import { renewHash, wasRenewed } from './renew-hash.ts'
import { type FactorUse, requireSecondFactor } from './second-factor.ts'

export interface SignIn {
  login: string
  password: string
  /** Of the second factor, or a recovery code. */
  code?: string
  client: Client
  /** Receives the account of the login as soon as it is known; for the log. */
  onAccount: (account: string) => void
  /** The origin of the request; the acting account is added later. */
  origin: Origin
  requester: Requester
}

export interface SignedIn {
  account: WrittenAccount
  session: SessionEntry
  token: string
}

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
  const found = await findByLogin(service, input.login)
  if (found !== null) {
    whose.account = found._id
    input.onAccount(found._id)
  }
  const phc = found === null || found.state === 'closed' ? null : found.password.phc
  const matches = await service.passwords.verify(phc, input.password, input.requester)
  if (!matches || found === null) {
    const account = phc === null ? null : found
    await noteFailedSignIn(service, { login: input.login, account, source: input.requester.source })
    throw new Problem('invalid_credentials', { detail: 'The login or the password is not right.' })
  }
  if (waitsForAddress(service, found, 'session.create')) throw unverified('session.create')

  const factorUse = await factorUseOf(service, input, found)
  const isStaff = found.roles.length > 0
  const attempt = { ...input, account: found._id, isStaff, verifiedHash: found.password.phc, factorUse }
  const signedIn = await retryOrExplain(
    () => pushSession(service, attempt, 'full'),
    async () => {
      const { write } = sessionWrite(service, attempt, 'full')
      await service.store.explain(write, factorMoved(service, attempt)).catch(async (refusal: unknown) => {
        if (await wasRenewed(service, found)) throw new RestartSignInError()
        throw isHeld(refusal) ? await withRestrictedSession(service, attempt, refusal) : refusal
      })
    },
  ).catch((refusal: unknown) => {
    if (!(refusal instanceof RestartSignInError)) throw refusal
    if (performance.now() > giveUp) throw unresolvedRace()
    return trySignIn(service, input, whose, giveUp)
  })
  await renewHash(service, found, input)
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

interface Attempt extends SignIn {
  account: string
  isStaff: boolean
  verifiedHash: string
  factorUse: FactorUse
}

async function pushSession(
  service: Service,
  attempt: Attempt,
  scope: SessionScope,
  condition?: Filter<AccountDocument>,
): Promise<SignedIn | null> {
  const { write, session, token } = sessionWrite(service, attempt, scope)
  const conditions = [attempt.factorUse.condition, ...(condition === undefined ? [] : [condition])]
  const account = await service.store.tryWrite({ ...write, condition: { $and: conditions } })
  return account === null ? null : { account, session, token }
}

function sessionWrite(service: Service, attempt: Attempt, scope: SessionScope) {
  const now = service.now()
  const { token, entry } = newSession(scope, { ...attempt.client, isStaff: attempt.isStaff, now }, service)
  const { set, changes } = endingSessions(keptWith(entry, now))
  const { places, fromNewPlace } = knownNetworksWith(attempt.client)
  const write: AccountWrite = {
    account: attempt.account,
    authority: {
      kind: 'owner',
      action: scope === 'full' ? 'session.create' : 'floor',
      verifiedHash: attempt.verifiedHash,
    },
    origin: { ...attempt.origin, actor: { kind: 'account', id: attempt.account } },
    now,
    states: ['pending', 'active', 'closing'],
    set: { ...set, ...attempt.factorUse.set, places, signed_in_at: now },
    bumpsVersion: 'second_factor' in attempt.factorUse.changes,
    event: {
      type: 'session.created',
      changes: { ...changes, from_new_place: fromNewPlace, ...attempt.factorUse.changes },
    },
  }
  return { write, session: entry, token }
}

/** The sessions that stay beside the new one: those that have not expired, and only the newest of each scope. */
function keptWith(entry: SessionEntry, now: Date): Expression {
  const live = (scope: SessionScope) => ({
    $filter: {
      input: '$sessions',
      cond: { $and: [{ $eq: ['$$this.scope', scope] }, { $gt: ['$$this.expires_at', now] }] },
    },
  })
  const newest = (scope: SessionScope) => ({
    $slice: [
      scope === entry.scope ? { $concatArrays: [live(scope), [literal(entry)]] } : live(scope),
      -sessionsKept[scope],
    ],
  })
  return { $concatArrays: [newest('full'), newest('restricted')] }
}

/** Thrown when the blocking state has gone or changed: the sign-in starts over. */
class RestartSignInError extends Error {}

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

/**
 * The 409 of a held sign-in, with a session for the floor only. Its push requires that the password is still valid,
 * that one of the reported holds is still there, and that none is by the rule against guessing: an attacker who has
 * guessed a password gets no session at all.
 */
async function withRestrictedSession(service: Service, attempt: Attempt, refusal: Problem): Promise<Problem> {
  const holds = (refusal.parts.extra?.holds ?? []) as { ref: string }[]
  const stillHeld = { 'holds.ref': { $in: holds.map((hold) => hold.ref) } } as Filter<AccountDocument>
  const now = service.now()
  const notByRule = noHoldOn('session.create', now, failedSignInsRule)
  const restricted = await pushSession(service, attempt, 'restricted', { $and: [stillHeld, notByRule] })
  if (restricted === null) return heldByRule(service, attempt)
  const held = heldProblem({
    action: 'session.create',
    holds: restricted.account.holds,
    locale: restricted.account.profile.locale,
    now,
    attempt: attempt.origin.attempt,
    situation: { state: restricted.account.state, scope: 'restricted' },
    restrictedSession: {
      token: restricted.token,
      scope: 'restricted',
      expires_at: restricted.session.expires_at.toISOString(),
    },
  })
  return held ?? refusal
}

/**
 * The 409 without a session while the rule holds signing in: its steps are those that need no session.
 *
 * @throws RestartSignInError when it no longer does, or the password has changed
 */
async function heldByRule(service: Service, { account, verifiedHash, origin }: Attempt): Promise<Problem> {
  const action = 'session.create'
  const found = await service.db.accounts.findOne(
    { _id: account },
    { projection: withOwnersHolds({ 'password.phc': 1, state: 1 }) },
  )
  const now = service.now()
  const holds = found?.password.phc === verifiedHash ? found.holds : []
  const isHeld = blockingHolds(holds, action, now).some((hold) => hold.source.rule === failedSignInsRule)
  const situation = { state: found?.state ?? 'active', scope: 'restricted' } as const
  const locale = found?.profile.locale ?? null
  const held = heldProblem({ action, holds, locale, now, attempt: origin.attempt, situation, reach: 'none' })
  if (!isHeld || held === null) throw new RestartSignInError()
  return held
}
