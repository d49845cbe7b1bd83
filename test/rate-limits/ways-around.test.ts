// However the key of a limit is varied, and through whichever process: no more is accepted than the limit says.
import { randomUUID } from 'node:crypto'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { quotas } from '../../src/rate-limits/limits.ts'
import { startService } from '../../src/start.ts'
import { openHouse, password } from '../house.ts'

const house = await openHouse(t, { RATE_LIMITS: 'on' })
const env = { NODE_ENV: 'test', ARGON2_MEMORY_KIB: '1024', SETUP_TOKEN: 'the set-up token of another' }
const config = readConfig({ ...env, SECRET: 'the-secret-of-the-tests-is-long-enough' })
const second = await startService(config, house.uri, { now: house.started.service.now })
const other = await buildApp(second)
t.teardown(async () => {
  await other.close()
  await second.stop()
})

interface Way {
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

/** Of one source: what a client can choose by itself, or claim. */
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
  'addresses of one IPv6 network': (n) => ({ from: `2001:db8:11:22:${hex(n * 977)}:${hex(n)}::${hex(n + 1)}` }),
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

/** Of one login: all the ways of writing it, and what goes with it. */
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

let serial = 0

/** How many of so many attempts, by turns through the two services, are not refused by a limit. */
async function accepted(url: string, way: (n: number) => Way, attempts: number, bodyOf: (way: Way) => object) {
  serial += 1
  const ownSource = `198.51.100.${serial}`
  let count = 0
  for (let n = 0; n < attempts; n += 1) {
    const { from = ownSource, headers = {}, query = '', ...rest } = way(n)
    const app = n % 2 === 0 ? house.app : other
    const payload = bodyOf(rest)
    const answer = await app.inject({ method: 'POST', url: `${url}${query}`, payload, remoteAddress: from, headers })
    if (answer.statusCode !== 429) count += 1
  }
  return count
}

t.test('no way around a limit lets more through than it says', async (t) => {
  const sourceLimit = quotas['sign-up-source'].points
  const loginLimit = quotas['sign-in-login'].points
  const figures: Record<string, string> = {}
  for (const [name, way] of Object.entries(bySource)) {
    const count = await accepted('/v1/accounts', way, sourceLimit + 5, () => ({}))
    figures[name] = `${count}/${sourceLimit}`
    t.equal(count, sourceLimit, name)
  }
  for (const [name, way] of Object.entries(byLogin)) {
    const count = await accepted('/v1/sessions', way, loginLimit + 5, (rest) => ({ password, ...rest }))
    figures[name] = `${count}/${loginLimit}`
    t.equal(count, loginLimit, name)
  }
  const ways = Object.keys(figures).length
  t.ok(ways >= 30, `${ways} ways`)
  t.comment(`limits: ${ways} ways of varying the key, two services: accepted ${JSON.stringify(figures)}`)
})
