import type { SessionScope } from '../credentials/session.ts'
import type { GuardedAction } from '../enforcement/actions.ts'
import { heldProblem, restrictedProblem } from '../enforcement/decide.ts'
import { isAskedOfRestricted, type Situation } from '../enforcement/situation.ts'
import type { Origin } from '../events/event.ts'
import { Problem } from '../http/problem.ts'
import type { AccountRecord, Profile, Role } from './account.ts'
import { invalidState, stepsOfOwner, unverified, waitsForAddress } from './refusals.ts'

/** What the policy of the service requires of accounts beside their roles. */
export interface AccessPolicy {
  /** The actions that an account may not use before its address is verified. */
  unverifiedMayNot: ReadonlySet<GuardedAction>
  /** Whether staff need a second factor to act as staff. */
  staffNeedSecondFactor: boolean
}

/** The account that acts, as far as it was read. */
export interface Subject {
  account: Pick<AccountRecord, 'roles' | 'state' | 'email_verified_at' | 'holds'> & { profile: Pick<Profile, 'locale'> }
  /** The scope of its session. */
  scope: SessionScope
  secondFactor: boolean
}

interface Circumstances {
  now: Date
  attempt: Origin['attempt']
}

/**
 * The holds on these actions are decided before any write, because their effect is not a write of the actor's account.
 */
const decidedEarly = new Set<GuardedAction>(['admin.use', 'account.export'])

/** The 403 of an account without any of the roles, or null. */
export function roleRefusal(held: readonly Role[], roles: readonly Role[]): Problem | null {
  if (held.some((role) => roles.includes(role))) return null
  return new Problem('forbidden', {
    detail: {
      en: `This needs the role ${roles.join(' or ')}.`,
      de: `Das geht nur mit der Rolle ${roles.join(' oder ')}.`,
    },
  })
}

/**
 * Why an account may not do something now, as far as that is decided before the write, in the order of the contract.
 * All other holds are decided only by the guarded write.
 */
export function actionRefusal(
  subject: Subject,
  action: GuardedAction,
  policy: AccessPolicy,
  { now, attempt }: Circumstances,
): Problem | null {
  const { account, scope } = subject
  const isRestricted = scope === 'restricted'
  const waits = waitsForAddress(policy, account, action)
  if (isRestricted || waits || decidedEarly.has(action)) {
    const { holds, profile } = account
    const situation = situationOf(subject, policy)
    const held = heldProblem({ action, holds, locale: profile.locale, now, attempt, situation })
    if (held !== null) return held
  }
  const acts = account.state === 'pending' || account.state === 'active'
  if (action === 'admin.use' && !acts) return invalidState(account, stepsOfOwner(account))
  if (isRestricted && !isAskedOfRestricted(account.holds, action, now)) return restrictedProblem(account.holds, now)
  return waits ? unverified(action) : null
}

/** What decides, besides its holds, what an account may do now. */
export function situationOf(
  { account, scope }: Pick<Subject, 'account' | 'scope'>,
  policy: Pick<AccessPolicy, 'unverifiedMayNot'>,
): Situation {
  return { state: account.state, scope, waits: (action) => waitsForAddress(policy, account, action) }
}

/** Why an account may not act as staff now, in the order of the contract; null when it may. */
export function staffRefusal(
  subject: Subject,
  roles: readonly Role[],
  policy: AccessPolicy,
  circumstances: Circumstances,
): Problem | null {
  const withoutFactor = policy.staffNeedSecondFactor && !subject.secondFactor
  return (
    roleRefusal(subject.account.roles, roles) ??
    (withoutFactor ? factorMissing() : null) ??
    actionRefusal(subject, 'admin.use', policy, circumstances)
  )
}

function factorMissing(): Problem {
  return new Problem('forbidden', {
    detail: {
      en: 'Staff need a second factor here, and the account has none.',
      de: 'Mitarbeiter brauchen hier einen zweiten Faktor, und das Konto hat keinen.',
    },
    suggestion: {
      en: 'Add a second factor with POST /v1/me/factors/totp.',
      de: 'Fügen Sie mit POST /v1/me/factors/totp einen zweiten Faktor hinzu.',
    },
  })
}
