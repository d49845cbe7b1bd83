import { type Attempt, type NextStep, Problem } from '../http/problem.ts'
import { joinSentences, type Sentence } from '../languages.ts'
import { builtInActions, floorActions } from './actions.ts'
import { blockingHolds, coversAction, latestEnd } from './blocking.ts'
import { failedSignInsRule, type HoldEntry, isRunning, mayBeAppealed } from './hold.ts'
import { ownerEntryView } from './hold-views.ts'
import { isOpenTo, type Situation } from './situation.ts'
import { fullSessionSteps, type Reach, requestsOf, stepsOf, tellsWhy } from './steps.ts'

/**
 * Whether an account can administer as far as its holds are concerned: no active or scheduled hold covers `admin.use`.
 */
export function mayAdminister(holds: readonly HoldEntry[], now: Date): boolean {
  return !holds.some((hold) => isRunning(hold, now) && coversAction(hold, 'admin.use'))
}

/**
 * Every built-in action with the holds that block it now, including the floor.
 *
 * @param situation what decides besides the holds; nothing if omitted
 */
export function actionsOf(holds: readonly HoldEntry[], now: Date, situation?: Situation) {
  return [
    ...builtInActions.map((action) => {
      const refs = blockingHolds(holds, action, now).map((hold) => hold.ref)
      const allowed = refs.length === 0 && (situation === undefined || isOpenTo(situation, action, holds, now))
      return { action: action as string, allowed, holds: refs }
    }),
    ...floorActions.map((action) => ({ action: action as string, allowed: true, holds: [] as string[] })),
  ]
}

/** What a refusal for a hold needs besides the holds. */
interface HeldAttempt {
  action: string
  holds: readonly HoldEntry[]
  /** The locale of the account. */
  locale: string | null
  now: Date
  attempt: Attempt | null
  /** What decides besides the holds. */
  situation?: Situation
  /** Only at sign-in: a token for the floor. */
  restrictedSession?: { token: string; scope: 'restricted'; expires_at: string }
  /** `none` when there is no session for the steps; if omitted, the caller has one or gets the restricted one. */
  reach?: Reach
}

/**
 * The 409 of a held account: every blocking hold, when they end, what is still allowed, and the ways out.
 *
 * @returns null when no hold in force covers the action
 */
export function heldProblem(held: HeldAttempt): Problem | null {
  const { action, holds, locale, now, attempt, situation, restrictedSession } = held
  const { reach = restrictedSession === undefined ? 'session' : 'restricted' } = held
  const blocking = blockingHolds(holds, action, now)
  if (blocking.length === 0) return null
  const until = latestEnd(blocking)
  const next = stepsOf({ action, blocking, holds, until, now, attempt, reach, situation })
  return new Problem('account_held', {
    detail: heldDetail(action, blocking),
    suggestion: reach === 'none' ? closedSuggestion(blocking, until, next) : heldSuggestion(blocking, until, now),
    next,
    extra: {
      action,
      server_time: now.toISOString(),
      holds: blocking.map((hold) => ownerEntryView(hold, now, locale)),
      until: until?.toISOString() ?? null,
      still_allowed: actionsOf(holds, now, situation).flatMap((entry) => (entry.allowed ? [entry.action] : [])),
      ...(restrictedSession === undefined ? {} : { restricted_session: restrictedSession }),
    },
  })
}

/**
 * The 403 of a restricted session where no hold covers the action. While signing in is held, its steps are those of
 * these holds.
 */
export function restrictedProblem(holds: readonly HoldEntry[], now: Date): Problem {
  const blocking = blockingHolds(holds, 'session.create', now)
  return new Problem('restricted_session', {
    ...(blocking.length === 0 ? {} : { suggestion: heldSuggestion(blocking, latestEnd(blocking), now) }),
    next: fullSessionSteps(holds, now),
  })
}

function heldDetail(action: string, holds: readonly HoldEntry[]): Sentence {
  const refs = holds.map((hold) => hold.ref).join(', ')
  if (holds.length === 1) {
    return {
      en: `The hold ${refs} on this account covers ${action}.`,
      de: `Die Sperre ${refs} auf diesem Konto betrifft ${action}.`,
    }
  }
  return {
    en: `${holds.length} holds on this account cover ${action}: ${refs}.`,
    de: `${holds.length} Sperren auf diesem Konto betreffen ${action}: ${refs}.`,
  }
}

/**
 * For a caller who gets no session: other holds, which may have no end, can be read once the automatic hold is over.
 */
function closedSuggestion(holds: readonly HoldEntry[], until: Date | null, next: readonly NextStep[]): Sentence {
  const ofRule = latestEnd(holds.filter((hold) => hold.source.rule === failedSignInsRule))
  const end = (until ?? ofRule)?.toISOString()
  const wait = {
    en: `Wait until ${end}, then sign in; open sessions go on.`,
    de: `Warten Sie bis ${end}, und melden Sie sich dann an; offene Sitzungen laufen weiter.`,
  }
  const canReset = next.some(({ rel }) => rel === 'reset-password')
  return canReset ? joinSentences([wait, resetMeanwhile]) : wait
}

const resetMeanwhile = {
  en: 'If you have forgotten your password, reset it meanwhile.',
  de: 'Wenn Sie Ihr Passwort vergessen haben, setzen Sie es inzwischen zurück.',
}

/** The refusal first names what the owner can do to end a hold, and then says nothing about lifting it. */
function heldSuggestion(holds: readonly HoldEntry[], until: Date | null, now: Date): Sentence {
  const end = until?.toISOString()
  const { asks, remaining } = requestsOf(holds)
  const first = asks.map(({ en, de }) => ({
    en: `${en}: the hold ends as soon as that is done.`,
    de: `${de}: Die Sperre endet, sobald das geschehen ist.`,
  }))
  if (remaining.length === 0) return joinSentences([...first, ...(end === undefined ? [] : [endsInAnyCase(end)])])
  const appealed = remaining.some((hold) => mayBeAppealed(hold, 'active', now))
  const rest = end === undefined ? untilLifted(appealed) : untilThen(end)
  const which = asks.length === 0 ? { en: '', de: '' } : { en: 'other ', de: 'anderen ' }
  const what = remaining.some(tellsWhy)
    ? { en: 'why', de: 'warum es sie gibt' }
    : { en: 'what they cover', de: 'was sie betreffen' }
  const read = {
    en: `Read the ${which.en}holds to see ${what.en}${rest.en}`,
    de: `Lesen Sie in den ${which.de}Sperren, ${what.de}${rest.de}`,
  }
  return joinSentences([...first, read])
}

const endsInAnyCase = (end: string) => ({
  en: `It ends at ${end} in any case.`,
  de: `Sie endet auf jeden Fall um ${end}.`,
})

const untilThen = (end: string) => ({ en: `, or wait until ${end}.`, de: `, oder warten Sie bis ${end}.` })

const untilLifted = (appealed: boolean) =>
  appealed
    ? {
        en: ', and appeal what is wrong; they stay until they are lifted.',
        de: ', und legen Sie Einspruch ein, wo etwas nicht stimmt; sie bleiben, bis sie aufgehoben werden.',
      }
    : { en: '; they stay until they are lifted.', de: '; sie bleiben, bis sie aufgehoben werden.' }
