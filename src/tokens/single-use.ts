import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { Expression } from '../accounts/store.ts'
import type { Holdfast } from '../holdfast.ts'
import { Problem } from '../http/problem.ts'
import { hashToken, newToken } from '../sessions/session.ts'

const minute = 60 * 1000
const day = 24 * 60 * minute

/**
 * What a token that was sent by mail is good for: for how long, in milliseconds, and which ones stay when an account has
 * more than it keeps. A new mail outdates the old ones, except where somebody could crowd out the owner's.
 */
export const tokenRules = {
  sign_up: { lasts: day, keeps: 'newest' },
  email_verification: { lasts: day, keeps: 'newest' },
  email_change: { lasts: day, keeps: 'newest' },
  email_undo: { lasts: 7 * day, keeps: 'oldest' },
  password_reset: { lasts: 10 * minute, keeps: 'oldest' },
} as const satisfies Record<string, { lasts: number; keeps: 'newest' | 'oldest' }>

export type TokenPurpose = keyof typeof tokenRules

/** An account keeps so many tokens of each purpose. */
export const tokensKept = 3

/** A token as its account keeps it; the token itself stands in the mail alone. */
export interface TokenEntry {
  hash: string
  purpose: TokenPurpose
  /** The key of the address that the mail went to: the token is good only while the account still has it there. */
  proves: string
  /** The mail that it was sent in. */
  mail: string
  expires_at: Date
  /** What an undo puts back. */
  restores?: { mailbox: string; key: string; verified: boolean }
}

/** Where an account, or the reservation of a sign-up, has the addresses that tokens of each purpose prove. */
const provenAddresses = {
  sign_up: { path: 'address.key', of: ({ address }) => [address?.key] },
  email_verification: { path: 'email_key', of: ({ email_key }) => [email_key] },
  email_change: { path: 'email_pending.key', of: ({ email_pending }) => [email_pending?.key] },
  email_undo: { path: 'undo_addresses.key', of: ({ undo_addresses }) => (undo_addresses ?? []).map(({ key }) => key) },
  password_reset: { path: 'email_key', of: ({ email_key }) => [email_key] },
} as const satisfies Record<TokenPurpose, { path: string; of: (from: Addresses) => (string | undefined)[] }>

/** The addresses of an account, or the one of a reservation. */
type Addresses = Partial<Pick<AccountDocument, 'email_key' | 'email_pending' | 'undo_addresses'>> & {
  address?: { key: string }
}

/** The condition that an account, or a reservation, still has the address that a token of this purpose proves. */
export function hasAddress(purpose: TokenPurpose, key: string): Filter<AccountDocument> {
  return { [provenAddresses[purpose].path]: key } as Filter<AccountDocument>
}

/** A fresh token for the address with the key `proves`, and the entry by which its account knows it. */
export function makeToken(
  purpose: TokenPurpose,
  from: Pick<TokenEntry, 'mail' | 'proves' | 'restores'> & { now: Date },
): { token: string; entry: TokenEntry } {
  const { now, ...rest } = from
  const token = newToken('hf_tok_')
  const expires = new Date(now.getTime() + tokenRules[purpose].lasts)
  return { token, entry: { hash: hashToken(token), purpose, ...rest, expires_at: expires } }
}

const all: Expression = { $ifNull: ['$tokens', []] }

/** The account's tokens with one more: of its purpose only so many, and one a mail, which may be sent again. */
export function tokensWith(entry: TokenEntry, now: Date): Expression {
  const live = (isOfPurpose: Expression) => ({
    $filter: {
      input: all,
      cond: { $and: [isOfPurpose, { $gt: ['$$this.expires_at', now] }, { $ne: ['$$this.mail', entry.mail] }] },
    },
  })
  const own = { $concatArrays: [live({ $eq: ['$$this.purpose', entry.purpose] }), [{ $literal: entry }]] }
  const kept = { $slice: [own, tokenRules[entry.purpose].keeps === 'oldest' ? tokensKept : -tokensKept] }
  return { $concatArrays: [live({ $ne: ['$$this.purpose', entry.purpose] }), kept] }
}

/** The account's tokens without those of these purposes. */
export function tokensWithout(...purposes: TokenPurpose[]): Expression {
  return { $filter: { input: all, cond: { $not: [{ $in: ['$$this.purpose', purposes] }] } } }
}

/** How many addresses an account can have to put back: far more than anybody changes in a week. */
const undoAddressesKept = 20

const knownUndoAddresses: Expression = { $ifNull: ['$undo_addresses', []] }

/**
 * The addresses that can be put back, with the one that the account has now. The oldest stay: nobody crowds out the owner. Nor
 * does a further change of the same address make the first one later.
 */
export function undoAddressesWithOwn(now: Date): Expression {
  const isLive = { $gt: ['$$this.until', now] }
  const others = { $and: [{ $ne: ['$$this.key', '$email_key'] }, isLive] }
  const same = { $and: [{ $eq: ['$$this.key', '$email_key'] }, isLive] }
  const until = new Date(now.getTime() + tokenRules.email_undo.lasts)
  const own = { key: '$email_key', since: { $min: [now, changedSince(same)] }, until }
  const left = { $filter: { input: knownUndoAddresses, cond: others } }
  return { $slice: [{ $concatArrays: [left, [own]] }, undoAddressesKept] }
}

/** Since when a change of this address was asked for, of those that can be undone: the first one. */
export function undoneSince(key: string): Expression {
  return changedSince({ $eq: ['$$this.key', { $literal: key }] })
}

/** An entry of an earlier version says until when it can be undone, which was counted from its last change. */
function changedSince(cond: Expression): Expression {
  const since = { $ifNull: ['$$this.since', { $subtract: ['$$this.until', tokenRules.email_undo.lasts] }] }
  return { $min: { $map: { input: { $filter: { input: knownUndoAddresses, cond } }, in: since } } }
}

/** The condition that a token can still be used: until it expires, and only for the address that it proves. */
export function hasToken({ hash, purpose, proves }: TokenEntry, now: Date): Filter<AccountDocument> {
  const entry = { hash, purpose, proves, expires_at: { $gt: now } }
  return { $and: [{ tokens: { $elemMatch: entry } }, hasAddress(purpose, proves)] } as Filter<AccountDocument>
}

/** The entry of a token that can still be used; see `hasToken`. */
export function findValidToken(
  account: Addresses & Pick<AccountDocument, 'tokens'>,
  hash: string,
  now: Date,
): TokenEntry | undefined {
  const entry = account.tokens?.find((one) => one.hash === hash && one.expires_at > now)
  return entry !== undefined && provenAddresses[entry.purpose].of(account).includes(entry.proves) ? entry : undefined
}

/** Whose token it is, and for what. */
export interface FoundToken {
  account: Pick<AccountDocument, '_id' | 'names' | 'email' | 'tokens'>
  entry: TokenEntry
}

/**
 * @returns null when the token is unknown, used, past its time or for something else
 */
export async function findToken(
  service: Holdfast,
  token: string,
  purposes: readonly TokenPurpose[],
): Promise<FoundToken | null> {
  const hash = hashToken(token)
  const projection = {
    ...{ names: 1, email: 1, tokens: 1 },
    ...{ email_key: 1, email_pending: 1, undo_addresses: 1, address: 1 },
  } as const
  const account = await service.db.accounts.findOne({ 'tokens.hash': hash }, { projection })
  const entry = account === null ? undefined : findValidToken(account, hash, service.now())
  return account !== null && entry !== undefined && purposes.includes(entry.purpose) ? { account, entry } : null
}

/** The 404 of a token that cannot be used, whatever the reason. */
export function unknownToken(): Problem {
  return new Problem('not_found', { detail: 'The token is unknown, was used, or is past its time.' })
}
