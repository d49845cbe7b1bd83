import type { AccountState } from '../enforcement/situation.ts'
import { reopenStep } from '../enforcement/steps.ts'
import { type NextStep, Problem, signInStep } from '../http/problem.ts'
import type { Sentence } from '../languages.ts'
import type { Service } from '../service.ts'
import type { AccountDocument } from './account.ts'

const transitions: Record<AccountState, AccountState[]> = {
  pending: ['active', 'closing'],
  active: ['closing'],
  closing: ['pending', 'active', 'closed'],
  closed: [],
}

const inState: Record<AccountDocument['state'], Sentence> = {
  pending: { en: 'The account is pending.', de: 'Das Konto ist noch nicht bestätigt.' },
  active: { en: 'The account is active.', de: 'Das Konto ist aktiv.' },
  closing: { en: 'The account is closing.', de: 'Das Konto wird geschlossen.' },
  closed: { en: 'The account is closed.', de: 'Das Konto ist geschlossen.' },
}

/**
 * The 409 of an operation that the account's state does not allow.
 *
 * @param next what the caller can do instead
 */
export function invalidState({ state }: Pick<AccountDocument, 'state'>, next: NextStep[]): Problem {
  return new Problem('invalid_transition', {
    detail: inState[state],
    current: { state, allowed: transitions[state] },
    next,
  })
}

/** What the owner can do: reopen an account that is closing. */
export const stepsOfOwner = ({ state }: Pick<AccountDocument, 'state'>): NextStep[] =>
  state === 'closing' ? [reopenStep] : []

/** The same for the holder of a link, who has no session: sign in first. */
export const stepsOfMailbox = ({ state }: Pick<AccountDocument, 'state'>): NextStep[] =>
  state === 'closing'
    ? [signInStep({ en: 'Sign in to reopen the account', de: 'Anmelden, um das Konto wieder zu öffnen' })]
    : []

/** What staff and services can do with another person's account: read it. */
export const stepsOfStaff = (id: string): NextStep[] => [
  { rel: 'refetch', title: { en: 'Read the account', de: 'Das Konto lesen' }, method: 'GET', href: accountHref(id) },
]

/** What an admin can do with an account that is closing, where the account has to be open: reopen it. */
export const reopenAsAdmin = (
  { _id, state }: Pick<AccountDocument, '_id' | 'state'>,
  { roles }: Pick<AccountDocument, 'roles'>,
): NextStep[] =>
  state === 'closing' && roles.includes('admin') ? [{ ...reopenStep, href: `${accountHref(_id)}/reopen` }] : []

/** The path of an account for staff. */
export const accountHref = (id: string) => `/v1/admin/accounts/${id}`

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
    detail: {
      en: `Before the e-mail address is verified, this account may not do this: ${action}.`,
      de: `Solange die E-Mail-Adresse nicht bestätigt ist, darf dieses Konto das nicht: ${action}.`,
    },
    next: [
      {
        rel: 'verify-email',
        title: { en: 'Send the mail again', de: 'Die E-Mail noch einmal senden' },
        method: 'POST',
        href: '/v1/me/email-verifications',
      },
    ],
  })
}

/**
 * The 409 of staff who try to act on their own account.
 *
 * @param activity what they tried, as it follows “You cannot” and “Sie können nicht”
 */
export function selfHold(activity: Sentence): Problem {
  return new Problem('self_hold', {
    detail: { en: `You cannot ${activity.en}.`, de: `Sie können nicht ${activity.de}.` },
  })
}
