import type { AccountState } from '../enforcement/standing.ts'
import { type NextStep, Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import type { AccountDocument } from './account.ts'

const transitions: Record<AccountState, AccountState[]> = {
  pending: ['active', 'closing'],
  active: ['closing'],
  closing: ['pending', 'active', 'closed'],
  closed: [],
}

const reopen: NextStep = { rel: 'reopen', title: 'Reopen the account', method: 'POST', href: '/v1/me/reopen' }

/**
 * The 409 of an operation that the account's state does not allow.
 *
 * @param by the caller: the owner of a closing account is shown how to reopen it
 */
export function invalidState(account: Pick<AccountDocument, 'state'>, by: 'owner' | 'others'): Problem {
  return new Problem('invalid_transition', {
    detail: `The account is ${account.state}.`,
    current: { state: account.state, allowed: transitions[account.state] },
    next: by === 'owner' && account.state === 'closing' ? [reopen] : [],
  })
}

/** What decides whether an account has to verify its address first. */
export type Unverified = Pick<AccountDocument, 'state' | 'email_verified_at'>

/**
 * Whether an action waits until the address is verified, whether it came from sign-up or from staff. A closing account
 * cannot verify an address, so nothing waits for it.
 */
export function waitsForAddress(
  { unverifiedMayNot }: Pick<Service, 'unverifiedMayNot'>,
  { state, email_verified_at }: Unverified,
  action: string,
): boolean {
  const isLive = state === 'pending' || state === 'active'
  return isLive && email_verified_at === null && (unverifiedMayNot as ReadonlySet<string>).has(action)
}

/** The 403 of an action that waits until the address is verified. */
export function unverified(action: string): Problem {
  return new Problem('email_unverified', {
    detail: `Before the e-mail address is verified, this account may not do this: ${action}.`,
    next: [
      {
        rel: 'verify-email',
        title: 'Send the mail again',
        method: 'POST',
        href: '/v1/me/email-verifications',
      },
    ],
  })
}

/** The 409 of staff who try to act on their own account. */
export function selfHold(what: string): Problem {
  return new Problem('self_hold', { detail: `You cannot ${what}.` })
}
