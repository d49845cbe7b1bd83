import { type Core, codes, type NextStep, operations } from './generated.ts'
import { createSend, type Sent } from './send.ts'
import { type ClientOptions, HoldfastError, type Result } from './types.ts'

// biome-ignore lint/suspicious/noExplicitAny: built from a table; the generated types say what is what
type Any = any

/** What a client is made of. */
export interface Parts {
  client: Core
  /** What each step was offered for, so that it can be followed as it stands. */
  offers: WeakMap<NextStep, { sent: Sent; restricted: string | undefined }>
  /** Every group of calls. */
  groups: Record<string, (...args: Any[]) => Promise<Any>>[]
}

const methods: Record<string, string> = { G: 'GET', O: 'POST', U: 'PUT', P: 'PATCH', D: 'DELETE' }

/** @throws TypeError when `baseUrl` is no address of http or https */
export function createParts(options: ClientOptions): Parts {
  if (!/^https?:\/\/[^/]/.test(options.baseUrl)) throw new TypeError('baseUrl should begin with https:// or http://')
  const known = new Set(codes.split(' '))
  const send = createSend(options)
  const offers: Parts['offers'] = new WeakMap()
  const groups: Parts['groups'] = []

  async function request(sent: Sent): Promise<Result<Any, Any>> {
    const result = await send(sent)
    if (result.ok || result.kind !== 'problem') return result
    const { problem } = result
    for (const step of problem.next ?? []) offers.set(step, { sent, restricted: problem.restricted_session?.token })
    if (known.has(problem.code)) return result
    return { ...result, problem: { ...problem, sent: problem.code, code: 'unrecognised' } }
  }

  const client: Any = { request }
  for (const line of operations.split('\n')) {
    const [names = '', prefix = '', ...rows] = line.split('|')
    let group = client
    for (const name of names.split('.')) group = group[name] ??= {}
    groups.push(group)
    for (const row of rows) {
      const [name = '', letters = '', rest = ''] = row.split(' ')
      group[name] = (...args: Any[]) => withOrThrow(request(requestOf(letters, prefix + rest, args)))
    }
  }
  return { client, offers, groups }
}

/**
 * Makes a client that sends requests and no more: without `merge`, `follow` and what is iterated over.
 *
 * @throws TypeError when `baseUrl` is no address of http or https
 */
export const createClient = (options: ClientOptions): Core => createParts(options).client

/**
 * @param letters the method, as a capital where the call takes a body or a query; `!` where repeating is not safe, `*` where
 *   the body is bytes, `~` where the response is wanted as it is
 */
function requestOf(letters: string, template: string, [...rest]: Any[]): Sent {
  const path = template.replace(/\{(\*?)\}/g, (_, whole) => {
    const text = encodeURIComponent(rest.shift())
    return whole ? text.replaceAll('%2F', '/') : text
  })
  const [letter = ''] = letters
  const method = methods[letter.toUpperCase()] ?? ''
  const input = letter < 'a' ? rest.shift() : undefined
  const { etag, idempotencyKey, ifNoneMatch, contentType, query, signal, language } = rest[0] ?? {}
  const isRead = method === 'GET'
  const isKeyed = method === 'POST' && !letters.includes('!')
  const search = searchOf(isRead ? input : query)
  return {
    method,
    href: path + (search && `?${search}`),
    body: isRead ? undefined : input,
    headers: {
      'if-match': etag,
      'if-none-match': ifNoneMatch,
      'idempotency-key': isKeyed ? (idempotencyKey ?? crypto.randomUUID()) : undefined,
      'content-type': letters.includes('*') ? (contentType ?? 'application/octet-stream') : undefined,
    },
    repeatable: isKeyed || (!!etag && etag !== '*'),
    signal,
    language,
    raw: letters.includes('~'),
  }
}

/** A query, without what is undefined. */
export function searchOf(query: object = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value))
  return search.toString()
}

/** Gives the promise of a result `orThrow`, which resolves with its data or throws `HoldfastError`. */
export function withOrThrow<T extends { ok: boolean }>(result: Promise<T>) {
  const orThrow = async () => {
    const settled: Any = await result
    if (settled.ok) return settled.data
    throw new HoldfastError(settled)
  }
  return Object.assign(result, { orThrow })
}
