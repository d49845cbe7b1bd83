import { createHash } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import type { Db, MongoClient } from 'mongodb'
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible'
import { Problem } from '../http/problem.ts'
import { loginKey } from '../identifiers/login-key.ts'

/** How many attempts of a kind are taken in how many seconds. */
export interface Quota {
  points: number
  seconds: number
}

/**
 * What is counted. By source alone where anybody could be the target; by login and source together where guessing has to
 * stop, so that a stranger locks out only himself.
 */
export const quotas = {
  'sign-up-source': { points: 60, seconds: 600 },
  'sign-up-login': { points: 20, seconds: 600 },
  'sign-in-source': { points: 120, seconds: 600 },
  'sign-in-login': { points: 15, seconds: 600 },
} as const satisfies Record<string, Quota>

export type QuotaName = keyof typeof quotas

/** What is left of a quota, for the `RateLimit` header. */
export interface Standing {
  name: QuotaName
  remaining: number
  /** Seconds until the quota is whole again. */
  reset: number
}

/** Counts attempts in the database, so that the limits hold across processes. */
export interface Limits {
  /** @throws Problem `rate_limited` with `Retry-After` */
  take(name: QuotaName, key: string): Promise<Standing>
}

/** Limits over the collection `rate_limits`, whose indexes are built beforehand. */
export function createLimits(client: MongoClient, db: Db): Limits {
  const limiters = new Map(
    Object.entries(quotas).map(([name, { points, seconds }]) => [
      name,
      new RateLimiterMongo({
        storeClient: client,
        dbName: db.databaseName,
        tableName: 'rate_limits',
        keyPrefix: name,
        points,
        duration: seconds,
        disableIndexesCreation: true,
      }),
    ]),
  )
  return {
    async take(name, key) {
      const limiter = limiters.get(name)
      if (limiter === undefined) throw new Error(`no limiter for ${name}`)
      try {
        return standing(name, await limiter.consume(hashed(key)))
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        throw limited(standing(name, refusal))
      }
    },
  }
}

/** Keys are stored as hashes: neither addresses nor logins stand in the collection. */
const hashed = (key: string) => createHash('sha256').update(key).digest('base64url')

const standing = (name: QuotaName, result: RateLimiterRes): Standing => ({
  name,
  remaining: Math.max(0, result.remainingPoints),
  reset: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
})

function limited({ name, reset }: Standing): Problem {
  return new Problem('rate_limited', {
    detail: `Try again in ${reset} seconds.`,
    headers: { 'Retry-After': String(reset), ...limitHeaders({ name, remaining: 0, reset }) },
  })
}

/** The headers of draft-ietf-httpapi-ratelimit-headers. */
export function limitHeaders({ name, remaining, reset }: Standing): Record<string, string> {
  const { points, seconds } = quotas[name]
  return { 'RateLimit-Policy': `"${name}";q=${points};w=${seconds}`, RateLimit: `"${name}";r=${remaining};t=${reset}` }
}

/**
 * The source of a request as it is counted: an IPv4 address, mapped ones too, or the /64 network of an IPv6 one, because
 * a single customer has a whole one.
 */
export function sourceKey(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString()}/64`
}

/** A login as it is counted: spellings of one login share a quota. */
export function loginQuotaKey(login: string, address: string): string {
  const wanted = loginKey(login)
  return `${wanted?.key ?? login.normalize('NFKC').toLowerCase()}\n${sourceKey(address)}`
}
