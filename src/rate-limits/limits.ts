import { createHash } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import type { Collection } from 'mongodb'
import { upsert } from '../database/upsert.ts'
import { parseAddress } from '../http/client-address.ts'
import { Problem } from '../http/problem.ts'
import { loginKey } from '../identifiers/login-key.ts'

/** How many attempts of a kind are taken in how many seconds. */
export interface Quota {
  points: number
  seconds: number
}

/**
 * What is counted, and the usual limits. By source alone where anybody could be the target; by login and source together
 * where guessing has to stop, so that a stranger locks out only himself; by recipient whoever asks, for a mailbox has to be
 * spared from all of them together.
 */
export const quotas = {
  'sign-up-source': { points: 60, seconds: 600 },
  'sign-up-login': { points: 20, seconds: 600 },
  'sign-in-source': { points: 120, seconds: 600 },
  'sign-in-login': { points: 15, seconds: 600 },
  'mail-source': { points: 30, seconds: 600 },
  'mail-login': { points: 5, seconds: 600 },
  'mail-recipient': { points: 5, seconds: 600 },
  'mail-token-source': { points: 60, seconds: 600 },
  'own-password-source': { points: 120, seconds: 600 },
  'own-password-login': { points: 15, seconds: 600 },
} as const satisfies Record<string, Quota>

export type QuotaName = keyof typeof quotas
export type Quotas = Readonly<Record<QuotaName, Quota>>

/** What is left of a quota, for the `RateLimit` header. */
export interface QuotaState {
  name: QuotaName
  quota: Quota
  remaining: number
  /** Seconds until the quota is whole again. */
  reset: number
}

/** Counts attempts in the database, so that the limits hold across processes. */
export interface Limits {
  /** @throws Problem `rate_limited` with `Retry-After` */
  take(name: QuotaName, key: string): Promise<QuotaState>
  /** Counts like `take`, and tells whether there was one left. */
  allows(name: QuotaName, key: string): Promise<boolean>
  /** Takes back one that was counted: a good sign-in is no guess. */
  giveBack(name: QuotaName, key: string): Promise<void>
}

/** A count of attempts, worth something until `expire`; some time after that the TTL index takes it away. */
export interface AttemptCount {
  _id: string
  points: number
  expire: Date
}

/** Limits over fixed windows, each a count in the database, by the given clock. */
export function createLimits(counts: Collection<AttemptCount>, clock: () => Date, configured: Quotas = quotas): Limits {
  /** What remains is negative when there was none left. */
  const count = async (name: QuotaName, key: string): Promise<QuotaState> => {
    const quota = configured[name]
    const now = clock()
    const until = new Date(now.getTime() + quota.seconds * 1000)
    const { points, expire } = await addOne(counts, `${name}:${hashed(key)}`, now, until)
    const reset = Math.max(1, Math.ceil((expire.getTime() - now.getTime()) / 1000))
    return { name, quota, remaining: quota.points - points, reset }
  }
  return {
    async take(name, key) {
      const state = await count(name, key)
      if (state.remaining < 0) throw limited({ ...state, remaining: 0 })
      return state
    },
    allows: async (name, key) => (await count(name, key)).remaining >= 0,
    async giveBack(name, key) {
      const counted = { _id: `${name}:${hashed(key)}`, points: { $gt: 0 } }
      await counts.updateOne(counted, { $inc: { points: -1 } })
    },
  }
}

/** Adds one to a count in a single write. A count whose time is over starts again at 1, like one that is not there. */
function addOne(counts: Collection<AttemptCount>, _id: string, now: Date, until: Date): Promise<AttemptCount> {
  const isCounting = { $gt: ['$expire', now] }
  const added = {
    points: { $cond: [isCounting, { $add: ['$points', 1] }, 1] },
    expire: { $cond: [isCounting, '$expire', until] },
  }
  return upsert(counts, _id, [{ $set: added }])
}

/** Keys are stored as hashes: neither addresses nor logins stand in the collection. */
const hashed = (key: string) => createHash('sha256').update(key).digest('base64url')

function limited(state: QuotaState): Problem {
  return new Problem('rate_limited', {
    detail: `Try again in ${state.reset} seconds.`,
    headers: { 'Retry-After': String(state.reset), ...limitHeaders(state) },
  })
}

/** The headers of draft-ietf-httpapi-ratelimit-headers. */
export function limitHeaders({ name, quota, remaining, reset }: QuotaState): Record<string, string> {
  return {
    'RateLimit-Policy': `"${name}";q=${quota.points};w=${quota.seconds}`,
    RateLimit: `"${name}";r=${remaining};t=${reset}`,
  }
}

/**
 * The source of a request as it is counted: an IPv4 address, mapped ones too, or the /64 network of an IPv6 one, because
 * a single customer has a whole one. What is no address is one source, however it is written.
 */
export function sourceKey(address: string): string {
  const parsed = parseAddress(address)
  if (parsed === null) return 'no address'
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString()}/64`
}

/** A login as it is counted: spellings of one login share a quota. */
export function loginQuotaKey(login: string, address: string): string {
  const key = loginKey(login)
  return `${key?.key ?? login.normalize('NFKC').toLowerCase()}\n${sourceKey(address)}`
}
