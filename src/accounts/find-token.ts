import type { Filter } from 'mongodb'
import type { TokenEntry, TokenPurpose } from '../credentials/single-use-token.ts'
import { type NextStep, Problem } from '../http/problem.ts'
import { hashToken } from '../secrets/token.ts'
import type { Service } from '../service.ts'
import type { AccountDocument } from './account.ts'

/** Whose token it is, and its purpose. */
export interface FoundToken {
  account: Pick<AccountDocument, '_id' | 'names' | 'email' | 'tokens'>
  entry: TokenEntry
}

/**
 * @returns null when the token is unknown, used, expired or for another purpose
 */
export async function findToken(
  service: Service,
  token: string,
  purposes: readonly TokenPurpose[],
): Promise<FoundToken | null> {
  const hash = hashToken(token)
  const projection = {
    names: 1,
    email: 1,
    tokens: 1,
    email_key: 1,
    email_pending: 1,
    undo_addresses: 1,
    address: 1,
  } as const
  const account = await service.db.accounts.findOne({ 'tokens.hash': hash }, { projection })
  const entry = account === null ? undefined : findValidToken(account, hash, service.now())
  return account !== null && entry !== undefined && purposes.includes(entry.purpose) ? { account, entry } : null
}

/** Where an account, or the reservation of a sign-up, has the addresses that tokens of each purpose prove. */
export const provenAddresses = {
  sign_up: { path: 'address.key', of: ({ address }) => [address?.key] },
  email_verification: { path: 'email_key', of: ({ email_key }) => [email_key] },
  email_change: { path: 'email_pending.key', of: ({ email_pending }) => [email_pending?.key] },
  email_undo: { path: 'undo_addresses.key', of: ({ undo_addresses }) => (undo_addresses ?? []).map(({ key }) => key) },
  password_reset: { path: 'email_key', of: ({ email_key }) => [email_key] },
} as const satisfies Record<TokenPurpose, { path: string; of: (from: Addresses) => (string | undefined)[] }>

/** The addresses of an account, or the one of a reservation. */
export type Addresses = Partial<Pick<AccountDocument, 'email_key' | 'email_pending' | 'undo_addresses'>> & {
  address?: { key: string }
}

/** The condition that an account, or a reservation, still has the address that a token of this purpose proves. */
export function hasAddress(purpose: TokenPurpose, key: string): Filter<AccountDocument> {
  return { [provenAddresses[purpose].path]: key } as Filter<AccountDocument>
}

/** The condition that a token is still valid: until it expires, and only for the address that it proves. */
export function hasToken({ hash, purpose, proves }: TokenEntry, now: Date): Filter<AccountDocument> {
  const entry = { hash, purpose, proves, expires_at: { $gt: now } }
  return { $and: [{ tokens: { $elemMatch: entry } }, hasAddress(purpose, proves)] } as Filter<AccountDocument>
}

/** The entry of a token that is still valid; see `hasToken`. */
export function findValidToken(
  account: Addresses & Pick<AccountDocument, 'tokens'>,
  hash: string,
  now: Date,
): TokenEntry | undefined {
  const entry = account.tokens?.find((token) => token.hash === hash && token.expires_at > now)
  return entry !== undefined && provenAddresses[entry.purpose].of(account).includes(entry.proves) ? entry : undefined
}

const resetAgain: NextStep = {
  rel: 'reset-password',
  title: { en: 'Have a new link sent', de: 'Einen neuen Link senden lassen' },
  method: 'POST',
  href: '/v1/password-resets',
  needs: ['email'],
}

/** The 404 of a token that cannot be used, whatever the reason. */
export function unknownToken(purpose?: TokenPurpose): Problem {
  return new Problem('not_found', {
    suggestion: {
      en: 'Use the link of the newest mail, or have a new one sent.',
      de: 'Verwenden Sie den Link der neuesten E-Mail, oder lassen Sie sich einen neuen senden.',
    },
    next: purpose === 'password_reset' ? [resetAgain] : [],
    detail: {
      en: 'The token is unknown, was used, or is past its time.',
      de: 'Das Token ist unbekannt, wurde schon verwendet oder ist abgelaufen.',
    },
  })
}
