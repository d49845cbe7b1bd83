import { lookup as lookUp } from 'node:dns/promises'
import { type IncomingMessage, type RequestOptions, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { withTimeLimit } from '../time-limit.ts'
import { type EgressPolicy, hostOf } from './egress-policy.ts'

/** The result of an attempt. */
export interface Outcome {
  /** That of the response; null when there was none, or it did not end in time. */
  status: number | null
  /** A short code for why there was no complete response; never text from the receiver. */
  error: string | null
  /** As the receiver sent it with a refusal; otherwise absent. */
  retryAfter?: string
}

/** All addresses of a host. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>

/** All addresses of a host, by the resolver of the machine. */
export const resolveHost: Resolve = (host) => lookUp(host, { all: true, verbatim: true })

export interface Posting {
  url: string
  headers: Record<string, string>
  body: string
  allowsAddress: EgressPolicy
  resolve: Resolve
  /** Ends the attempt early. */
  signal: AbortSignal
}

/**
 * The maximum of a response: milliseconds, bytes of headers, bytes of a body, and informational responses before it.
 */
const timeoutMs = 10_000
const maxHeaderSize = 16 * 1024
const maxBodySize = 1024 * 1024
const maxInformational = 8

/**
 * Sends a POST to an address from outside. The name is resolved once, every address it has must be an allowed one, and
 * the connection goes only to these addresses: later changes of the name do not matter. Redirects are not followed.
 * Whatever the receiver does, the attempt is over in ten seconds, with its connection closed. Never throws.
 */
export function post(posting: Posting): Promise<Outcome> {
  return withTimeLimit(posting.signal, timeoutMs, async (signal) => {
    try {
      const url = new URL(posting.url)
      const addresses = await unlessAborted(addressesOf(url, posting.resolve), signal)
      if (addresses.length === 0 || !addresses.every(({ address }) => posting.allowsAddress(address))) {
        return { status: null, error: 'address_not_allowed' }
      }
      return await unlessAborted(send(url, pinned(addresses), posting, signal), signal)
    } catch (error) {
      return { status: null, error: wordFor(error, signal) }
    }
  })
}

async function addressesOf(url: URL, resolve: Resolve) {
  const host = hostOf(url)
  const family = isIP(host)
  return family === 0 ? resolve(host) : [{ address: host, family }]
}

/** Resolves the name to the addresses that were checked before. */
function pinned(addresses: { address: string; family: number }[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses
    if (options.all) callback(null, addresses)
    else callback(null, first?.address ?? '', first?.family)
  }
}

/** Why an attempt ends that Node would continue. */
class EndedError extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** Settles with the first response, or however else the connection ends. */
function send(url: URL, lookup: LookupFunction, { headers, body }: Posting, signal: AbortSignal): Promise<Outcome> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain
  const options: RequestOptions = {
    method: 'POST',
    host: hostOf(url),
    ...(url.port === '' ? {} : { port: url.port }),
    path: `${url.pathname}${url.search}`,
    headers: { ...headers, host: url.host, 'content-length': Buffer.byteLength(body) },
    lookup,
    agent: false,
    maxHeaderSize,
    signal,
  }
  return new Promise((resolve, reject) => {
    const sent = request(options)
    let informational = 0
    const upgraded = { status: 101, error: null }
    sent.on('information', ({ statusCode }) => {
      informational += 1
      if (statusCode === upgraded.status) resolve(upgraded)
      if (statusCode === upgraded.status || informational > maxInformational) {
        sent.destroy(new EndedError('too_many_responses'))
      }
    })
    sent.on('upgrade', (_response, socket) => {
      resolve(upgraded)
      socket.destroy()
    })
    sent.on('response', (response) => resolve(outcomeOf(response, signal)))
    sent.on('error', reject)
    sent.on('close', () => reject(new EndedError('ECONNRESET')))
    sent.end(body)
  })
}

/** A successful response has to end; of any other one only the headers are read. */
async function outcomeOf(response: IncomingMessage, signal: AbortSignal): Promise<Outcome> {
  const { statusCode: status = 0, headers } = response
  if (!isSuccess(status)) {
    response.destroy()
    return { status, error: null, ...withRetryAfter(headers['retry-after']) }
  }
  return { status, error: await discard(response).catch((error: unknown) => wordFor(error, signal)) }
}

const withRetryAfter = (retryAfter: string | undefined) => (retryAfter === undefined ? {} : { retryAfter })

/** Reads a body to its end, and keeps nothing of it; null unless it is too long. */
async function discard(body: IncomingMessage): Promise<string | null> {
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > maxBodySize) return 'response_too_long'
  }
  return null
}

const isSuccess = (status: number) => status >= 200 && status < 300

/** True for a 2xx response that has ended. */
export function isDelivered({ status, error }: Outcome): boolean {
  return status !== null && error === null && isSuccess(status)
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    // First, because a later failure that is no longer awaited would end the process.
    work.then(resolve, reject)
    if (signal.aborted) reject(signal.reason)
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/**
 * A code of Node or of OpenSSL, or one of our own words: never a message, which may repeat what the receiver has sent.
 */
function wordFor(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return signal.reason?.name === 'TimeoutError' ? 'timeout' : 'stopped'
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^\w{1,80}$/.test(code) ? code : 'failed'
}
