import type { Parts } from './core.ts'
import type { NextStep } from './generated.ts'
import { cookiePaths, pause, same } from './send.ts'
import type { NotYet, Options, Result } from './types.ts'

// biome-ignore lint/suspicious/noExplicitAny: of every operation; the generated types say what is what
type Any = any

/** Follows a step that leads out of a refusal of this client. */
export type Follow = (
  step: NextStep,
  /** The members that the step needs. */
  supplied?: Record<string, unknown>,
  options?: Options,
) => Promise<Result<unknown, never> | NotYet>

/**
 * Creates `follow`, which knows the refused requests that the client has sent.
 *
 * @param longestWait in milliseconds
 */
export function createFollow({ client, offers }: Parts, longestWait = 10_000): Follow {
  return async (step, supplied, { signal, language } = {}) => {
    const { sent, restricted } = offers.get(step) ?? {}
    const wait = Date.parse(step.not_before ?? '') - Date.now()
    if (wait > longestWait) return { ok: false, kind: 'not_yet', at: new Date(Date.now() + wait), requestId: null }
    if (wait > 0) await pause(wait, signal)
    const { method, href, headers = {} } = step
    const origins = [sent?.href, cookiePaths[`${method} ${sent?.href}`]]
    const repeats = step.rel === 'retry-with' || (method === sent?.method && origins.includes(href))
    const type = repeats ? sent?.headers?.['content-type'] : undefined
    const body = type === undefined ? { ...(repeats && (sent?.body as object)), ...step.body, ...supplied } : sent?.body
    const lowered = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    return client.request({
      method,
      href,
      body: method === 'GET' || (type === undefined && Object.keys(body as object).length === 0) ? undefined : body,
      headers: {
        'content-type': type,
        'idempotency-key': method === 'POST' ? crypto.randomUUID() : undefined,
        ...lowered,
      },
      repeatable: method === 'POST' || (lowered['if-match'] ?? '*') !== '*',
      token: step.auth && restricted,
      raw: repeats && sent?.raw === true,
      signal,
      language,
    }) as Promise<Result<unknown, never>>
  }
}

/**
 * Reads and edits; on a conflict it edits again if no one else has changed the same members.
 *
 * @param ids what names the resource
 */
export async function merge(group: Parts['groups'][number], change: Any, ids: string[]): Promise<Any> {
  const base = await group.get?.(...ids)
  if (!base.ok) return base
  let { etag } = base
  for (;;) {
    const edited = await group.edit?.(...ids, change, { etag })
    if (edited.problem?.code !== 'precondition_failed') return edited
    const theirs = edited.problem.current
    const overlap = Object.keys(change).filter(
      (name) => !same(base.data[name], theirs[name]) && !same(theirs[name], change[name]),
    )
    if (overlap.length > 0) {
      const { requestId } = edited
      return { ok: false, kind: 'overlap', base: base.data, theirs, yours: change, overlap, requestId }
    }
    etag = edited.etag
  }
}
