import type { Event } from './generated.ts'

/** Headers as Fetch has them, or as Node does. */
export type WebhookHeaders = Headers | Record<string, string | string[] | undefined>

export interface VerifyOptions {
  /** How far the clocks may be apart, in milliseconds; five minutes when left out. */
  tolerance?: number
  now?: Date
}

/** The message is not from who has the secret, or is too old. */
export class WebhookError extends Error {
  override name = 'WebhookError'
}

/**
 * Checks the signature of a webhook (Standard Webhooks 1.0) and reads its event.
 *
 * @param secret `whsec_…`, or several of them while one is being replaced
 * @param body as it was received, before anything has parsed it
 * @throws WebhookError when no signature is good, or the time is not now
 */
export async function verifyWebhook(
  secret: string | readonly string[],
  headers: WebhookHeaders,
  body: string | Uint8Array,
  { tolerance = 300_000, now = new Date() }: VerifyOptions = {},
): Promise<Event> {
  const header = (name: string) => {
    const value = headers instanceof Headers ? headers.get(name) : headers[name]
    if (typeof value !== 'string') throw new WebhookError(`${name} is missing`)
    return value
  }
  const [id, timestamp, signatures] = [header('webhook-id'), header('webhook-timestamp'), header('webhook-signature')]
  const age = Math.abs(now.getTime() - Number(timestamp) * 1000)
  if (!/^\d+$/.test(timestamp) || age > tolerance) throw new WebhookError('the message is too old, or from the future')
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${text}`)
  for (const candidate of [secret].flat() as string[]) {
    const bytes = decoded(candidate.replace(/^whsec_/, ''))
    const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
    for (const signature of signatures.split(' ')) {
      const [version, value = ''] = signature.split(',')
      if (version === 'v1' && (await crypto.subtle.verify('HMAC', key, decoded(value), signed))) return JSON.parse(text)
    }
  }
  throw new WebhookError('no signature is good')
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    throw new WebhookError('a secret or a signature is no base64')
  }
}
