import { type Attempt, type NextStep, signInStep } from '../http/problem.ts'
import type { Sentence } from '../languages.ts'
import type { GuardedAction, Requirement } from './actions.ts'
import { blockingHolds, latestEnd } from './blocking.ts'
import { appealsHref, type HoldEntry, mayBeAppealed } from './hold.ts'
import { isOpenTo, type Situation } from './situation.ts'

/** The session with which the caller can take a step: the current one, the restricted one in the response, or none. */
export type Reach = 'session' | 'restricted' | 'none'

/**
 * What fulfils a requirement: the step, the action of the step, which may be held itself, and how a sentence asks for
 * it.
 */
const fulfilling: Record<Requirement, { action: GuardedAction; asks: Sentence; step: NextStep }> = {
  email_verified: {
    action: 'email.verify',
    asks: { en: 'Confirm your e-mail address', de: 'Bestätigen Sie Ihre E-Mail-Adresse' },
    step: {
      rel: 'verify-email',
      title: { en: 'Send the mail that confirms the address', de: 'Die E-Mail senden, die die Adresse bestätigt' },
      method: 'POST',
      href: '/v1/me/email-verifications',
    },
  },
  password_changed: {
    action: 'password.change',
    asks: { en: 'Change your password', de: 'Ändern Sie Ihr Passwort' },
    step: {
      rel: 'reset-password',
      title: { en: 'Change the password', de: 'Das Passwort ändern' },
      method: 'PUT',
      href: '/v1/me/password',
      needs: ['current_password', 'password'],
    },
  },
  second_factor: {
    action: 'factor.add',
    asks: { en: 'Add a second factor', de: 'Fügen Sie einen zweiten Faktor hinzu' },
    step: {
      rel: 'add-factor',
      title: {
        en: 'Add a second factor, then try again',
        de: 'Einen zweiten Faktor hinzufügen, dann noch einmal versuchen',
      },
      method: 'POST',
      href: '/v1/me/factors/totp',
      needs: ['password'],
    },
  },
}

/** What the owner of a closing account can do. */
export const reopenStep: NextStep = {
  rel: 'reopen',
  title: { en: 'Reopen the account', de: 'Das Konto wieder öffnen' },
  method: 'POST',
  href: '/v1/me/reopen',
}

const reset: NextStep = {
  rel: 'reset-password',
  title: { en: 'Set a new password by mail', de: 'Über eine E-Mail ein neues Passwort setzen' },
  method: 'POST',
  href: '/v1/password-resets',
  needs: ['email'],
}

interface Refusal {
  action: string
  /** The blocking holds. */
  blocking: readonly HoldEntry[]
  /** All holds of the account. */
  holds: readonly HoldEntry[]
  until: Date | null
  now: Date
  attempt: Attempt | null
  reach: Reach
  /** What decides besides the holds. */
  situation: Situation | undefined
}

/** The steps that lead out of a held action: first those that end a hold, then reading, appealing and waiting. */
export function stepsOf(refusal: Refusal): NextStep[] {
  const { blocking, holds, until, now, attempt, reach } = refusal
  if (reach === 'none') return [...(isOpen('password.reset', holds, now) ? [reset] : []), ...waitStep(until, attempt)]
  const auth = reach === 'restricted' ? ({ auth: 'restricted_session' } as const) : {}
  return [
    ...requirementsOf(blocking).flatMap((requirement) => fulfillingSteps(requirement, holds, now, auth)),
    ...blocking.flatMap((hold) => holdSteps(hold, now, auth)),
    ...lastSteps(refusal),
  ]
}

/** The same again after the holds, or what would then still be in its way. */
function lastSteps({ action, blocking, holds, until, now, attempt, reach, situation }: Refusal): NextStep[] {
  const isRepeatable =
    reach === 'restricted' || situation === undefined || isOpenTo(situation, action as GuardedAction, [], now)
  if (isRepeatable) return waitStep(until, attempt)
  if (until === null) return []
  if (situation.scope === 'restricted') {
    const onSigningIn = blockingHolds(holds, 'session.create', now)
    return signInWhenOver([...blocking, ...onSigningIn])
  }
  if (situation.state === 'closing') return isOpen('account.reopen', holds, now) ? [reopenStep] : []
  return [fulfilling.email_verified.step]
}

/** The steps out of a restricted session: those of the holds on signing in, and signing in when they are over. */
export function fullSessionSteps(holds: readonly HoldEntry[], now: Date): NextStep[] {
  const blocking = blockingHolds(holds, 'session.create', now)
  const until = latestEnd(blocking)
  const steps = stepsOf({
    ...{ action: 'session.create', blocking, holds, until, now },
    ...{ attempt: null, reach: 'session', situation: undefined },
  })
  return [...steps, ...signInWhenOver(blocking)]
}

function signInWhenOver(holds: readonly HoldEntry[]): NextStep[] {
  const step = signInStep({ en: 'Sign in for a full session', de: 'Anmelden, um eine volle Sitzung zu bekommen' })
  if (holds.length === 0) return [step]
  const until = latestEnd(holds)
  return until === null ? [] : [{ ...step, not_before: until.toISOString() }]
}

/** What a sentence asks for to end these holds, and the holds that this does not end. */
export function requestsOf(holds: readonly HoldEntry[]): { asks: Sentence[]; remaining: HoldEntry[] } {
  return {
    asks: requirementsOf(holds).map((requirement) => fulfilling[requirement].asks),
    remaining: holds.filter((hold) => hold.requirement === null),
  }
}

function requirementsOf(holds: readonly HoldEntry[]): Requirement[] {
  return [...new Set(holds.flatMap(({ requirement }) => requirement ?? []))]
}

const isOpen = (action: GuardedAction, holds: readonly HoldEntry[], now: Date) =>
  blockingHolds(holds, action, now).length === 0

type Auth = Pick<NextStep, 'auth'>

/** A step that another hold blocks is omitted. */
function fulfillingSteps(requirement: Requirement, holds: readonly HoldEntry[], now: Date, auth: Auth): NextStep[] {
  const { action, step } = fulfilling[requirement]
  if (isOpen(action, holds, now)) return [{ ...step, ...auth }]
  return requirement === 'password_changed' && isOpen('password.reset', holds, now) ? [reset] : []
}

/** Whether the owner is shown the reason. */
export const tellsWhy = ({ disclosure }: Pick<HoldEntry, 'disclosure'>) => disclosure === 'full'

/** Reading a hold, and appealing it if that is possible. */
function holdSteps(hold: HoldEntry, now: Date, auth: Auth): NextStep[] {
  const read: NextStep = {
    rel: 'read-hold',
    title: tellsWhy(hold)
      ? { en: `Read why ${hold.ref} is there`, de: `Lesen, warum es ${hold.ref} gibt` }
      : { en: `Read what ${hold.ref} covers`, de: `Lesen, was ${hold.ref} betrifft` },
    method: 'GET',
    href: `/v1/me/holds/${hold.ref}`,
    ...auth,
  }
  if (!mayBeAppealed(hold, 'active', now)) return [read]
  const appeal: NextStep = {
    rel: 'appeal',
    title: { en: `Appeal ${hold.ref}`, de: `Einspruch gegen ${hold.ref} einlegen` },
    method: 'POST',
    href: appealsHref(hold.ref),
    needs: ['text'],
    ...auth,
  }
  return [read, appeal]
}

function waitStep(until: Date | null, attempt: Attempt | null): NextStep[] {
  if (until === null || attempt === null) return []
  return [
    {
      rel: 'wait',
      title: {
        en: 'Try again when the last hold has ended',
        de: 'Noch einmal versuchen, wenn die letzte Sperre zu Ende ist',
      },
      ...attempt,
      not_before: until.toISOString(),
    },
  ]
}
