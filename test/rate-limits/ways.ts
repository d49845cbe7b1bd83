import { randomUUID } from 'node:crypto'
import { type QuotaName, quotas } from '../../src/rate-limits/quotas.ts'
import { password } from '../test-app.ts'

/** The parts of a request that are varied. */
export interface Way {
  /** The source address; the same each time if omitted. */
  from?: string
  headers?: Record<string, string>
  query?: string
  login?: string
  password?: string
  code?: string
}

const hex = (n: number) => n.toString(16)
const address = (n: number) => `192.0.${n % 250}.${(n * 7) % 250}`
const header = (name: string, value: (n: number) => string) => (n: number) => ({ headers: { [name]: value(n) } })

/** For one source: what a client can choose or claim. */
const bySource: Record<string, (n: number) => Way> = {
  'X-Forwarded-For': header('x-forwarded-for', address),
  'X-Forwarded-For, a list': header('x-forwarded-for', (n) => `${address(n)}, ${address(n + 1)}, 127.0.0.1`),
  Forwarded: header('forwarded', (n) => `for=${address(n)};proto=https`),
  'X-Real-IP': header('x-real-ip', address),
  'X-Client-IP': header('x-client-ip', address),
  'CF-Connecting-IP': header('cf-connecting-ip', address),
  'True-Client-IP': header('true-client-ip', address),
  'X-Cluster-Client-IP': header('x-cluster-client-ip', address),
  'X-Original-Forwarded-For': header('x-original-forwarded-for', address),
  Via: header('via', (n) => `1.1 proxy${n}`),
  Host: header('host', (n) => `host${n}.example.com`),
  'X-Forwarded-Host': header('x-forwarded-host', (n) => `host${n}.example.com`),
  'User-Agent': header('user-agent', (n) => `browser/${n}`),
  Authorization: header('authorization', (n) => `Bearer hf_ses_${n}`),
  Cookie: header('cookie', (n) => `session=${n}`),
  Origin: header('origin', (n) => `https://app${n}.example.com`),
  'Idempotency-Key': header('idempotency-key', (n) => `a-key-for-each-request-${n}`),
  'X-Request-Id': header('x-request-id', () => randomUUID()),
  'the query': (n) => ({ query: `?a=${n}` }),
  'addresses of one IPv6 network': (n) => ({
    from: `2001:db8:11:22:${hex((n * 977) % 0x10000)}:${hex(n)}::${hex(n + 1)}`,
  }),
  'the writing of an IPv6 address': (n) => ({
    from: ['2001:db8:33:0:0:0:0:1', '2001:DB8:33::1', '2001:0db8:0033::0001', '2001:db8:33::0:1'][n % 4] ?? '',
  }),
  'IPv4, mapped': (n) => ({
    from: ['203.0.113.77', '::ffff:203.0.113.77', '::FFFF:cb00:714d', '0:0:0:0:0:ffff:203.0.113.77'][n % 4] ?? '',
  }),
}

const spelled = (name: string, n: number) =>
  [...name].map((letter, index) => ((n >> index) & 1 ? letter.toUpperCase() : letter)).join('')
const wide = (text: string, n: number) =>
  [...text]
    .map((letter, index) => ((n >> index) & 1 ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter))
    .join('')

/** For one login: all its spellings, and the other members. */
const byLogin: Record<string, (n: number) => Way> = {
  'the case of a username': (n) => ({ login: spelled('somebody', n) }),
  'the width of a username': (n) => ({ login: wide('anybody', n) }),
  'composed and decomposed': (n) => ({ login: n % 2 ? 'zo\u00ebzo\u00eb' : 'zoe\u0308zoe\u0308' }),
  'the case of an address': (n) => ({ login: `${spelled('person', n)}@example.com` }),
  'the case of its domain': (n) => ({ login: `human@${spelled('example', n)}.com` }),
  'its domain in Unicode and ASCII': (n) => ({ login: `human@${n % 2 ? 'b\u00fccher' : 'xn--bcher-kva'}.example` }),
  'the password': (n) => ({ login: 'nobody.at.all', password: `guess number ${n}` }),
  'the code': (n) => ({ login: 'nobody.else', code: String(n).padStart(6, '0') }),
  'headers and writing together': (n) => ({ login: spelled('everybody', n), ...header('x-forwarded-for', address)(n) }),
}

/** For one mailbox for which mail is requested: all its spellings. */
const byMailbox: Record<string, (n: number) => Way> = {
  'the case of a mailbox': (n) => ({ login: `${spelled('postbox', n)}@example.com` }),
  'the width of a mailbox': (n) => ({ login: `${wide('letterbox', n)}@example.com` }),
  'the domain of a mailbox': (n) => ({ login: `mailbox@${n % 2 ? 'b\u00fccher' : 'xn--bcher-kva'}.example` }),
}

/** A limit, with the ways around it that are tried. */
export interface Fence {
  quota: QuotaName
  url: string
  ways: Record<string, (n: number) => Way>
  bodyOf(way: Omit<Way, 'from' | 'headers' | 'query'>): object
}

export const fences: Fence[] = [
  { quota: 'sign-up-source', url: '/v1/accounts', ways: bySource, bodyOf: () => ({}) },
  { quota: 'sign-in-login', url: '/v1/sessions', ways: byLogin, bodyOf: (way) => ({ password, ...way }) },
  { quota: 'mail-login', url: '/v1/password-resets', ways: byMailbox, bodyOf: ({ login }) => ({ email: login }) },
]

/** A request from an address; `index` chooses the process that it goes through. */
export interface Attempt {
  index: number
  from: string
  url: string
  headers: Record<string, string>
  body: object
}

interface Trial {
  /** Attempts for each that the limit lets through. */
  times: number
  atOnce: number
  /** Sends it; resolves with the status. */
  send(attempt: Attempt): Promise<number>
}

/** The number of requests that the limit did not refuse, by the name of the way, with the limit. */
export async function tryWays({ quota, url, ways, bodyOf }: Fence, { times, atOnce, send }: Trial) {
  const limit = quotas[quota].points
  const accepted: Record<string, number> = {}
  for (const [serial, [name, way]] of Object.entries(ways).entries()) {
    const ownSource = `198.51.${100 + fences.findIndex((fence) => fence.quota === quota)}.${serial + 1}`
    let next = 0
    let count = 0
    const client = async () => {
      while (next < Math.ceil(limit * times)) {
        const index = next++
        const { from = ownSource, headers = {}, query = '', ...rest } = way(index)
        const status = await send({ index, from, url: `${url}${query}`, headers, body: bodyOf(rest) })
        if (status !== 429) count += 1
      }
    }
    await Promise.all(Array.from({ length: atOnce }, client))
    accepted[name] = count
  }
  return { limit, accepted }
}
