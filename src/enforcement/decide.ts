import { type Attempt, type NextStep, Problem } from '../http/problem.ts'
import { builtInActions, floorActions } from './actions.ts'
import { blockingHolds, coversAction } from './blocking.ts'
import { failedSignInsRule, type HoldEntry, isRunning, mayBeAppealed } from './hold.ts'
import { ownerEntryView } from './hold-views.ts'
import { isOpenTo, type Situation } from './situation.ts'
import { type Reach, requestsOf, stepsOf } from './steps.ts'

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
  const inTheWay = blockingHolds(holds, action, now)
  if (inTheWay.length === 0) return null
  const until = latestEnd(inTheWay)
  const next = stepsOf({ inTheWay, holds, until, now, attempt, reach })
  return new Problem('account_held', {
    detail: heldDetail(action, inTheWay),
    suggestion: reach === 'none' ? closedSuggestion(inTheWay, until, next) : heldSuggestion(inTheWay, until, now),
    next,
    extra: {
      action,
      server_time: now.toISOString(),
      holds: inTheWay.map((hold) => ownerEntryView(hold, now, locale)),
      until: until?.toISOString() ?? null,
      still_allowed: actionsOf(holds, now, situation).flatMap((entry) => (entry.allowed ? [entry.action] : [])),
      ...(restrictedSession === undefined ? {} : { restricted_session: restrictedSession }),
    },
  })
}

function latestEnd(holds: readonly HoldEntry[]): Date | null {
  const ends = holds.map((hold) => hold.until?.getTime() ?? Number.POSITIVE_INFINITY)
  const latest = Math.max(...ends)
  return Number.isFinite(latest) ? new Date(latest) : null
}

function heldDetail(action: string, holds: readonly HoldEntry[]): string {
  const refs = holds.map((hold) => hold.ref).join(', ')
  return holds.length === 1
    ? `The hold ${refs} on this account covers ${action}.`
    : `${holds.length} holds on this account cover ${action}: ${refs}.`
}

/**
 * For a caller who gets no session: other holds, which may have no end, can be read once the automatic hold is over.
 */
function closedSuggestion(holds: readonly HoldEntry[], until: Date | null, next: readonly NextStep[]): string {
  const ofRule = latestEnd(holds.filter((hold) => hold.source.rule === failedSignInsRule))
  const wait = `Wait until ${(until ?? ofRule)?.toISOString()}, then sign in; open sessions go on.`
  const canReset = next.some(({ rel }) => rel === 'reset-password')
  return canReset ? `${wait} If you have forgotten your password, reset it meanwhile.` : wait
}

/** The refusal first names what the owner can do to end a hold, and then says nothing about lifting it. */
function heldSuggestion(holds: readonly HoldEntry[], until: Date | null, now: Date): string {
  const end = until?.toISOString()
  const { asks, others } = requestsOf(holds)
  const first = asks.map((ask) => `${ask}: the hold ends as soon as that is done.`)
  if (others.length === 0) return [...first, ...(end === undefined ? [] : [`It ends at ${end} in any case.`])].join(' ')
  const appeal = others.some((hold) => mayBeAppealed(hold, 'active', now)) ? ', and appeal what is wrong' : ''
  const rest = end === undefined ? `${appeal}; they stay until they are lifted.` : `, or wait until ${end}.`
  return [...first, `Read the ${asks.length === 0 ? '' : 'other '}holds to see why${rest}`].join(' ')
}
