import type { SessionScope } from '../credentials/session.ts'
import type { GuardedAction } from './actions.ts'
import { coversAction } from './blocking.ts'
import { type HoldEntry, inForce } from './hold.ts'

/** What decides, besides the holds of an account, what its caller may do now. */
export interface Situation {
  state: AccountState
  /** Of the session of the request. */
  scope: SessionScope
  /** Whether an action waits until the address is verified; none does if omitted. */
  waits?: (action: GuardedAction) => boolean
}

/** What a closing account may do besides the floor. */
export const openWhileClosing: readonly string[] = ['session.create', 'account.export', 'account.reopen']

/** Whether only a hold could refuse the action to this caller. */
export function isOpenTo(
  { state, scope, waits }: Situation,
  action: GuardedAction,
  holds: readonly HoldEntry[],
  now: Date,
): boolean {
  const isAsked = (keepingOut: boolean) => holds.some((hold) => asks(hold, action, now, keepingOut))
  if (scope === 'restricted' && !isAsked(true)) return false
  if (state === 'closed' || waits?.(action)) return false
  return state !== 'closing' || openWhileClosing.includes(action) || isAsked(false)
}

/**
 * Whether this action fulfils the requirement of a hold that blocks signing in: the restricted session may then use it.
 */
export function isAskedOfRestricted(holds: readonly HoldEntry[], action: GuardedAction, now: Date): boolean {
  return holds.some((hold) => asks(hold, action, now, true))
}

function asks(hold: HoldEntry, action: GuardedAction, now: Date, keepingOut: boolean): boolean {
  if (hold.requirement === null || !inForce(hold, now) || !hold.except.includes(action)) return false
  return !keepingOut || coversAction(hold, 'session.create')
}
export const accountStates = ['pending', 'active', 'closing', 'closed'] as const
export type AccountState = (typeof accountStates)[number]
