import type { SessionScope } from '../credentials/session.ts'
import type { GuardedAction } from './actions.ts'
import { coversAction } from './blocking.ts'
import { type HoldEntry, inForce } from './hold.ts'

/** What decides beside the holds of an account what its caller may do now. */
export interface Standing {
  state: AccountState
  /** Of the session that asks. */
  scope: SessionScope
  /** Whether an action waits until the address is verified; left out, none does. */
  waits?: (action: GuardedAction) => boolean
}

/** What an account that is closing may do beside the floor. */
export const openWhileClosing: readonly string[] = ['session.create', 'account.export', 'account.reopen']

/** Whether nothing but a hold could refuse the action to this caller. */
export function isOpenTo(
  { state, scope, waits }: Standing,
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
 * Whether a hold that keeps the account from signing in asks for what this action does: it is then open to the restricted
 * session.
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
