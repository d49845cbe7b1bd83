import { lookup as lookUp } from 'node:dns/promises'
import { type RequestOptions, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { type EgressPolicy, hostOf } from './egress-policy.ts'

/** What came of an attempt: the status of the answer, or in a word why there was none. */
export interface Outcome {
  status: number | null
  error: string | null
}

/** All addresses of a host. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>

export const resolveHost: Resolve = (host) => lookUp(host, { all: true, verbatim: true })

export interface Posting {
  url: string
  headers: Record<string, string>
  body: string
  mayReach: EgressPolicy
  resolve: Resolve
  /** Ends the attempt early. */
  signal: AbortSignal
}

const timeoutMs = 10_000

/**
 * Sends a POST to an address from outside. The name is resolved once, every address it has must be one that may be
 * reached, and the connection goes to these addresses and no others: what the name leads to afterwards does not matter.
 * Redirects are not followed, and nothing of the answer is read but its status. Never throws.
 */
export async function post(posting: Posting): Promise<Outcome> {
  const signal = AbortSignal.any([posting.signal, AbortSignal.timeout(timeoutMs)])
  try {
    const url = new URL(posting.url)
    const addresses = await unlessAborted(addressesOf(url, posting.resolve), signal)
    if (addresses.length === 0 || !addresses.every(({ address }) => posting.mayReach(address))) {
      return { status: null, error: 'address_not_allowed' }
    }
    return { status: await send(url, pinned(addresses), posting, signal), error: null }
  } catch (error) {
    return { status: null, error: wordFor(error, signal) }
  }
}

async function addressesOf(url: URL, resolve: Resolve) {
  const host = hostOf(url)
  const family = isIP(host)
  return family === 0 ? resolve(host) : [{ address: host, family }]
}

/** Answers the one question for a name with what was found and checked before. */
function pinned(addresses: { address: string; family: number }[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses
    if (options.all) callback(null, addresses)
    else callback(null, first?.address ?? '', first?.family)
  }
}

function send(url: URL, lookup: LookupFunction, { headers, body }: Posting, signal: AbortSignal): Promise<number> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain
  const options: RequestOptions = {
    method: 'POST',
    host: hostOf(url),
    ...(url.port === '' ? {} : { port: url.port }),
    path: `${url.pathname}${url.search}`,
    headers: { ...headers, host: url.host, 'content-length': Buffer.byteLength(body) },
    lookup,
    agent: false,
    signal,
  }
  return new Promise((resolve, reject) => {
    const sent = request(options, (answer) => {
      resolve(answer.statusCode ?? 0)
      answer.destroy()
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    // First of all, or a failure of what is not waited for any more would end the process.
    work.then(resolve, reject)
    if (signal.aborted) reject(signal.reason)
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function wordFor(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return signal.reason?.name === 'TimeoutError' ? 'timeout' : 'stopped'
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code.slice(0, 50) : 'failed'
}
