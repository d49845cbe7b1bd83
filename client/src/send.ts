import { withTimeLimit } from './time-limit.ts'
import type { ClientOptions, Result } from './types.ts'

/** A request as it is sent, whatever operation it belongs to. */
export interface Sent {
  method: string
  href: string
  body?: unknown
  headers?: Record<string, string | undefined>
  /** Whether it may be sent again when its answer was lost. */
  repeatable?: boolean | undefined
  /** In place of the client's own. */
  token?: string | undefined
  /** Whether a success has the response as it is. */
  raw?: boolean
  signal?: AbortSignal | undefined
  language?: string | undefined
}

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape; the generated types say which
type Any = any

export type Send = (sent: Sent) => Promise<Result<Any, Any>>

/** Waits, unless the signal ends it. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end)
      resolve()
    }, milliseconds)
    if (signal?.aborted) end()
    signal?.addEventListener('abort', end, { once: true })
  })
}

/** Whether two JSON values are the same. */
export function same(value: Any, other: Any): boolean {
  if (Object(value) !== value || Object(other) !== other) return value === other
  const names = Object.keys(value)
  return names.length === Object.keys(other).length && names.every((name) => same(value[name], other[name]))
}

/** By these paths a browser gets the session as a cookie. */
export const cookiePaths: Record<string, string> = {
  'POST /v1/accounts': '/web/accounts',
  'POST /v1/sessions': '/web/session',
  'DELETE /v1/session': '/web/session',
  'POST /v1/admin/setup': '/web/setup',
  'POST /v1/email-verifications/confirm': '/web/email-verifications/confirm',
}

/** Makes the function that sends a request until it has an answer, by the table in the documentation. */
export function createSend(client: ClientOptions): Send {
  const { baseUrl, token, longestWait = 10_000, timeout = 30_000, tries = 4 } = client
  const base = baseUrl.replace(/\/+$/, '')

  return async ({ method, href, body, headers, repeatable, signal, language, token: ownToken, raw }) => {
    const isRead = method === 'GET'
    const path = token === undefined ? (cookiePaths[`${method} ${href}`] ?? href) : href
    const unreachable = (cause: unknown) =>
      ({ ok: false, kind: 'unreachable', maybeApplied: !isRead, cause, requestId: null }) as const
    let lost = false

    for (let left = tries - 1; ; left--) {
      signal?.throwIfAborted()
      const again = left > 0 && (isRead || repeatable)
      const bearer = ownToken ?? (await token?.())
      const isJson = body !== undefined && headers?.['content-type'] === undefined
      const allHeaders = {
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(token === undefined && { 'x-holdfast': 'web' }),
        ...(language !== undefined && { 'accept-language': language }),
        ...headers,
        'content-type': isJson ? 'application/json' : headers?.['content-type'],
      }
      const known = Object.entries(allHeaders).filter((entry): entry is [string, string] => entry[1] !== undefined)
      const exchange = async (signal?: AbortSignal) => {
        const response = await (client.fetch ?? fetch)(base + path, {
          method,
          headers: known,
          credentials: token === undefined ? 'include' : 'omit',
          ...(signal !== undefined && { signal }),
          ...(body !== undefined && {
            body: (isJson ? JSON.stringify(body) : body) as NonNullable<RequestInit['body']>,
          }),
          ...(body instanceof ReadableStream && ({ duplex: 'half' } as object)),
        })
        return { response, text: raw && response.ok ? '' : await response.text() }
      }
      let response: Response
      let text: string
      try {
        ;({ response, text } = await (raw ? exchange(signal) : withTimeLimit(signal, timeout, exchange)))
      } catch (cause) {
        signal?.throwIfAborted()
        if (!again) return unreachable(cause)
        lost = true
        await pause(2 ** (tries - left) * 100 * (0.5 + Math.random()), signal)
        continue
      }

      const { status } = response
      const header = (name: string) => response.headers.get(name)
      const answered = { status, requestId: header('x-request-id'), etag: header('etag') }
      const success = (data: Any) => ({ ok: true, ...answered, location: header('location'), data }) as const
      if (response.ok) {
        if (raw) return success(response)
        return success(/[/+]json(;|$)/.test(header('content-type') ?? '') ? JSON.parse(text) : text || null)
      }

      const problem = /problem\+json/.test(header('content-type') ?? '') ? JSON.parse(text) : null
      const code = problem?.code
      if (lost && method === 'DELETE' && status === 404) return success(null)
      if (code === 'precondition_failed') {
        // It may have been one’s own first try, whose answer was lost here or, where browsers send a request again by
        // themselves, unseen: then the current state says what was asked for (RFC 9110, section 13.1.1).
        const asked = isJson ? Object.entries(body as object) : []
        const inCurrent = asked.filter(([name]) => problem.current && name in problem.current)
        if (inCurrent.every(([name, value]) => same(value, problem.current[name]))) {
          if (asked.length > 0 && inCurrent.length === asked.length) return success(problem.current)
          if (lost) return unreachable(problem)
        }
      }
      const wait = 1000 * Number(header('retry-after'))
      const comesAgain = status === 429 || status === 503 || code === 'idempotency_in_progress'
      const uncertain = (problem === null && status > 499) || code === 'database_unavailable'
      if (uncertain) lost = true
      if (uncertain ? again : comesAgain && left > 0 && (code !== 'idempotency_in_progress' || repeatable)) {
        if (wait <= longestWait) {
          await pause(wait || 200, signal)
          continue
        }
      }
      if (problem === null && status > 499) return unreachable(response)
      const retryAt = wait > 0 ? new Date(Date.now() + wait) : null
      return { ok: false, kind: 'problem', ...answered, retryAt, problem: problem ?? { code: null, status, next: [] } }
    }
  }
}
