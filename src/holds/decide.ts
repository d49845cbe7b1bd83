import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { Origin } from '../events/event.ts'
import { type NextStep, Problem } from '../http/problem.ts'
import { builtInActions, coveringPatterns, covers, floorActions } from './actions.ts'
import { appealsHref, type HoldEntry, inForce, isRunning, mayBeAppealed, ownerEntryView } from './hold.ts'

/** Whether a hold's patterns cover the action, at any time. */
export function coversAction(hold: Pick<HoldEntry, 'actions' | 'except'>, action: string): boolean {
  return covers(hold.actions, action) && !hold.except.includes(action)
}

/** The holds in force that cover the action, oldest first. */
export function holdsInTheWay(holds: readonly HoldEntry[], action: string, now: Date): HoldEntry[] {
  return oldestFirst(holds.filter((hold) => inForce(hold, now) && coversAction(hold, action)))
}

export function oldestFirst(holds: readonly HoldEntry[]): HoldEntry[] {
  return [...holds].sort((a, b) => positionOf(a).localeCompare(positionOf(b), 'en'))
}

/** Orders holds by their beginning; unique to each. */
export function positionOf(hold: Pick<HoldEntry, 'since' | 'ref'>): string {
  return `${hold.since.toISOString()} ${hold.ref}`
}

/**
 * The condition of the guarded write: the account has no hold in force that covers the action. Only a scheduled start
 * and an end are compared with the time; a hold that began when it was placed has no start to compare, so that it
 * blocks from its acknowledgement on, whatever the clock of another process says.
 *
 * @param rule asks about the holds of this rule alone
 */
export function noHoldOn(action: string, now: Date, rule?: string): Filter<AccountDocument> {
  const covering = {
    actions: { $in: coveringPatterns(action) },
    except: { $ne: action },
    starts_at: { $not: { $gt: now } },
    until: { $not: { $lte: now } },
    ...(rule === undefined ? {} : { 'source.rule': rule }),
  }
  return { holds: { $not: { $elemMatch: covering } } } as Filter<AccountDocument>
}

/** Whether an account can administer as far as its holds are concerned: none, active or scheduled, covers `admin.use`. */
export function mayAdminister(holds: readonly HoldEntry[], now: Date): boolean {
  return !holds.some((hold) => isRunning(hold, now) && coversAction(hold, 'admin.use'))
}

/** Every built-in action with the holds that block it now, the floor included. */
export function actionsOf(holds: readonly HoldEntry[], now: Date) {
  return [
    ...builtInActions.map((action) => {
      const refs = holdsInTheWay(holds, action, now).map((hold) => hold.ref)
      return { action: action as string, allowed: refs.length === 0, holds: refs }
    }),
    ...floorActions.map((action) => ({ action: action as string, allowed: true, holds: [] as string[] })),
  ]
}

/** What a refusal for a hold needs to know beside the holds. */
interface HeldAttempt {
  action: string
  holds: readonly HoldEntry[]
  now: Date
  attempt: Origin['attempt']
  /** Given at sign-in alone: a token that is good for the floor. */
  restrictedSession?: { token: string; scope: 'restricted'; expires_at: string }
}

/**
 * The 409 of a held account: every hold in the way, until when, what may be done meanwhile, and the ways out.
 *
 * @returns null when no hold in force covers the action
 */
export function heldProblem({ action, holds, now, attempt, restrictedSession }: HeldAttempt): Problem | null {
  const inTheWay = holdsInTheWay(holds, action, now)
  if (inTheWay.length === 0) return null
  const until = latestEnd(inTheWay)
  return new Problem('account_held', {
    detail: heldDetail(action, inTheWay),
    suggestion: heldSuggestion(until),
    next: [
      ...inTheWay.flatMap((hold) => holdSteps(hold, now, restrictedSession !== undefined)),
      ...waitStep(until, attempt),
    ],
    extra: {
      action,
      server_time: now.toISOString(),
      holds: inTheWay.map((hold) => ownerEntryView(hold, now)),
      until: until?.toISOString() ?? null,
      still_allowed: actionsOf(holds, now).flatMap((entry) => (entry.allowed ? [entry.action] : [])),
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

function heldSuggestion(until: Date | null): string {
  return until === null
    ? 'Read the holds to see why, and appeal what is wrong; they stay until they are lifted.'
    : `Read the holds to see why, or wait until ${until.toISOString()}.`
}

/** Reading a hold, and appealing it where that is possible and its disclosure lets the owner know. */
function holdSteps(hold: HoldEntry, now: Date, withRestrictedSession: boolean): NextStep[] {
  const auth = withRestrictedSession ? ({ auth: 'restricted_session' } as const) : {}
  const read: NextStep = {
    rel: 'read-hold',
    title: `Read why ${hold.ref} is there`,
    method: 'GET',
    href: `/v1/me/holds/${hold.ref}`,
    ...auth,
  }
  if (!mayBeAppealed(hold, 'active', now)) return [read]
  return [
    read,
    {
      rel: 'appeal',
      title: `Appeal ${hold.ref}`,
      method: 'POST',
      href: appealsHref(hold.ref),
      needs: ['text'],
      ...auth,
    },
  ]
}

function waitStep(until: Date | null, attempt: Origin['attempt']): NextStep[] {
  if (until === null || attempt === null) return []
  return [{ rel: 'wait', title: 'Try again when the last hold has ended', ...attempt, not_before: until.toISOString() }]
}
