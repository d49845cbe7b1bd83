import { createHash } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import type { Collection } from 'mongodb'
import { upsert } from '../database/upsert.ts'
import { parseAddress } from '../http/client-address.ts'
import { Problem } from '../http/problem.ts'
import { loginKey } from '../identifiers/login-key.ts'
import { type Quota, type QuotaName, type Quotas, quotas } from './quotas.ts'

/** What is left of a quota, for the `RateLimit` header. */
export interface QuotaState {
  name: QuotaName
  quota: Quota
  remaining: number
  /** Seconds until the full quota is available again. */
  reset: number
}

/** Counts attempts in the database, so that the limits apply across processes. */
export interface Limits {
  /** @throws Problem `rate_limited` with `Retry-After` */
  take(name: QuotaName, key: string): Promise<QuotaState>
  /** Counts like `take`, and returns whether one was left. */
  allows(name: QuotaName, key: string): Promise<boolean>
  /** Takes back an attempt that was counted: a successful sign-in is not a guess. */
  giveBack(name: QuotaName, key: string): Promise<void>
}

/** A count of attempts, valid until `expire`; some time later the TTL index deletes it. */
export interface AttemptCount {
  _id: string
  points: number
  expire: Date
}

/** Limits over fixed windows, each a count in the database, by the given clock. */
export function createLimits(counts: Collection<AttemptCount>, clock: () => Date, configured: Quotas = quotas): Limits {
  /** The rest is negative when none was left. */
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

/** Adds one to a count in a single write. A count whose window is over starts again at 1, like a missing one. */
function addOne(counts: Collection<AttemptCount>, _id: string, now: Date, until: Date): Promise<AttemptCount> {
  const isCounting = { $gt: ['$expire', now] }
  const added = {
    points: { $cond: [isCounting, { $add: ['$points', 1] }, 1] },
    expire: { $cond: [isCounting, '$expire', until] },
  }
  return upsert(counts, _id, [{ $set: added }])
}

/** Keys are stored as hashes: the collection contains neither addresses nor logins. */
const hashed = (key: string) => createHash('sha256').update(key).digest('base64url')

function limited(state: QuotaState): Problem {
  return new Problem('rate_limited', {
    detail: { en: `Try again in ${state.reset} seconds.`, de: `In ${state.reset} Sekunden geht es wieder.` },
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
 * The source of a request as it is counted: an IPv4 address, including mapped ones, or the /64 network of an IPv6
 * address, because a single customer has a whole one. All values that are not addresses are one source.
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
