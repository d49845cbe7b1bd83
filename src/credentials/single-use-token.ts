import { type Expression, literal } from '../database/expression.ts'
import { hashToken, newToken } from '../secrets/token.ts'
import { day, minute } from '../time.ts'

/**
 * For each purpose of a mailed token: how long it is valid, in milliseconds, and which ones stay when an account has
 * more than it keeps. A new mail replaces the old ones, except where an attacker could displace the owner's.
 */
export const tokenRules = {
  sign_up: { lasts: day, keeps: 'newest' },
  email_verification: { lasts: day, keeps: 'newest' },
  email_change: { lasts: day, keeps: 'newest' },
  email_undo: { lasts: 7 * day, keeps: 'oldest' },
  password_reset: { lasts: 10 * minute, keeps: 'oldest' },
} as const satisfies Record<string, { lasts: number; keeps: 'newest' | 'oldest' }>

export type TokenPurpose = keyof typeof tokenRules

/** How many tokens of each purpose an account keeps. */
export const tokensKept = 3

/** A token as its account stores it; the token itself is only in the mail. */
export interface TokenEntry {
  hash: string
  purpose: TokenPurpose
  /** The key of the address that the mail went to: the token is valid only while the account still has that address. */
  proves: string
  /** The mail that contained it. */
  mail: string
  expires_at: Date
  /** What an undo restores. */
  restores?: { mailbox: string; key: string; verified: boolean }
}

/** A new token for the address with the key `proves`, and its entry for the account. */
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

/**
 * The account's tokens with another one. The oldest of its purpose are dropped; a mail that is sent again replaces its
 * own.
 */
export function tokensWith(entry: TokenEntry, now: Date): Expression {
  const live = (isOfPurpose: Expression) => ({
    $filter: {
      input: all,
      cond: { $and: [isOfPurpose, { $gt: ['$$this.expires_at', now] }, { $ne: ['$$this.mail', entry.mail] }] },
    },
  })
  const own = { $concatArrays: [live({ $eq: ['$$this.purpose', entry.purpose] }), [literal(entry)]] }
  const kept = { $slice: [own, tokenRules[entry.purpose].keeps === 'oldest' ? tokensKept : -tokensKept] }
  return { $concatArrays: [live({ $ne: ['$$this.purpose', entry.purpose] }), kept] }
}

/** The account's tokens without those of these purposes. */
export function tokensWithout(...purposes: TokenPurpose[]): Expression {
  return { $filter: { input: all, cond: { $not: [{ $in: ['$$this.purpose', purposes] }] } } }
}

/** How many addresses an account can have to restore: far more than anyone changes in a week. */
const undoAddressesKept = 20

const knownUndoAddresses: Expression = { $ifNull: ['$undo_addresses', []] }

/**
 * The addresses that can be restored, including the current one. The oldest stay, so that an attacker cannot displace
 * the owner’s. A further change of the same address does not make the first one later either.
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

/** Since when a change of this address was requested, of those that can be undone: the first one. */
export function undoneSince(key: string): Expression {
  return changedSince({ $eq: ['$$this.key', literal(key)] })
}

/** An entry of an earlier version says until when it can be undone, counted from its last change. */
function changedSince(cond: Expression): Expression {
  const since = { $ifNull: ['$$this.since', { $subtract: ['$$this.until', tokenRules.email_undo.lasts] }] }
  return { $min: { $map: { input: { $filter: { input: knownUndoAddresses, cond } }, in: since } } }
}
