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
  /** The mail that it was sent in. */
  mail: string
  expires_at: Date
  /** What an undo puts back. */
  restores?: { mailbox: string; key: string; verified: boolean }
}

/** A fresh token and the entry by which its account knows it. */
export function makeToken(
  purpose: TokenPurpose,
  from: { mail: string; now: Date; restores?: TokenEntry['restores'] },
): { token: string; entry: TokenEntry } {
  const token = newToken('hf_tok_')
  const expires = new Date(from.now.getTime() + tokenRules[purpose].lasts)
  const entry: TokenEntry = { hash: hashToken(token), purpose, mail: from.mail, expires_at: expires }
  return { token, entry: from.restores === undefined ? entry : { ...entry, restores: from.restores } }
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

/** The condition that a token can still be used: over the half-open time until it expires. */
export function hasToken(hash: string, now: Date): Filter<AccountDocument> {
  return { tokens: { $elemMatch: { hash, expires_at: { $gt: now } } } } as Filter<AccountDocument>
}

/** The entry of a token that can still be used. */
export function findValidToken(
  account: Pick<AccountDocument, 'tokens'>,
  hash: string,
  now: Date,
): TokenEntry | undefined {
  return account.tokens?.find((entry) => entry.hash === hash && entry.expires_at > now)
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
  const projection = { names: 1, email: 1, tokens: 1 } as const
  const account = await service.db.accounts.findOne({ 'tokens.hash': hash }, { projection })
  const entry = account === null ? undefined : findValidToken(account, hash, service.now())
  return account !== null && entry !== undefined && purposes.includes(entry.purpose) ? { account, entry } : null
}

/** The 404 of a token that cannot be used, whatever the reason. */
export function unknownToken(): Problem {
  return new Problem('not_found', { detail: 'The token is unknown, was used, or is past its time.' })
}
