import { Problem } from '../http/problem.ts'
import type { AccountDocument, AccountState } from './account.ts'

const transitions: Record<AccountState, AccountState[]> = {
  pending: ['active', 'closing'],
  active: ['closing'],
  closing: ['pending', 'active', 'closed'],
  closed: [],
}

/** The 409 of an operation that the account's state does not allow. */
export function invalidState(account: Pick<AccountDocument, 'state'>): Problem {
  return new Problem('invalid_transition', {
    detail: `The account is ${account.state}.`,
    current: { state: account.state, allowed: transitions[account.state] },
  })
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
