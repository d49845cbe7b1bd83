import type { AccountRecord, Profile } from '../accounts/account.ts'
import { invalidState, stepsOfOwner } from '../accounts/refusals.ts'
import type { SessionEntry } from '../credentials/session.ts'
import { floorActions, isOfOthers } from '../enforcement/actions.ts'
import { heldProblem, restrictedProblem } from '../enforcement/decide.ts'
import type { AccountState } from '../enforcement/situation.ts'
import { openWhileClosing } from '../enforcement/situation.ts'
import type { Problem } from '../http/problem.ts'

const floor: readonly string[] = floorActions

/** An account with the session in question, if there is one. */
export interface Subject {
  account: Pick<AccountRecord, 'state' | 'holds'> & { profile: Pick<Profile, 'locale'> }
  session: Pick<SessionEntry, 'scope'> | null
}

/**
 * Why an account may not do something now, in the order of the contract: a hold, a restricted session, the account's
 * state. A closed account may do nothing, any other the floor. Roles are not checked.
 *
 * @returns the refusal that this service would answer itself, or null when nothing blocks the action
 */
export function refusalOf({ account, session }: Subject, action: string, now: Date): Problem | null {
  if (account.state === 'closed') return invalidState(account, [])
  if (floor.includes(action)) return null
  const situation = { state: account.state, scope: session?.scope ?? 'full' } as const
  const { holds, profile } = account
  const held = heldProblem({ action, holds, locale: profile.locale, now, attempt: null, situation })
  if (held !== null || isOfOthers(action)) return held
  if (session?.scope === 'restricted') return restrictedProblem(holds, now)
  return isOpenIn(account.state, action) ? null : invalidState(account, stepsOfOwner(account))
}

function isOpenIn(state: AccountState, action: string): boolean {
  return state === 'closing' ? openWhileClosing.includes(action) : action !== 'account.reopen'
}
