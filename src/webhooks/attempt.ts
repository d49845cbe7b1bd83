import { eventView, type LoggedEvent } from '../events/event.ts'
import { withoutNotes } from '../events/without-notes.ts'
import type { Service } from '../service.ts'
import { isPlain } from './egress-policy.ts'
import { type Outcome, post, type Resolve } from './post.ts'
import { signedHeaders } from './sign.ts'
import type { WebhookRecord } from './webhook.ts'

interface AttemptOptions {
  resolve: Resolve
  /** Ends the attempt early. */
  signal: AbortSignal
  /** Receives what the service itself failed with. */
  onError: (error: unknown) => void
}

/**
 * Sends an event to a webhook, once, signed with its secret and with those it had during the last day. Never throws: what
 * cannot even be sent is a failed attempt, so that it is seen, tried later, and given up after a day.
 */
export async function attempt(
  service: Service,
  webhook: WebhookRecord,
  event: LoggedEvent | null,
  options: AttemptOptions,
): Promise<Outcome> {
  try {
    return await send(service, webhook, event, options)
  } catch (error) {
    options.onError(error)
    return failed('internal_error')
  }
}

async function send(
  service: Service,
  { url, secret, former_secrets = [] }: WebhookRecord,
  event: LoggedEvent | null,
  { resolve, signal }: AttemptOptions,
): Promise<Outcome> {
  if (event === null) return failed('event_missing')
  const { encryptor, allowsAddress, httpsOnly } = service.webhooks
  if (httpsOnly && isPlain(url)) return failed('https_required')
  const now = service.now()
  const current = encryptor.decrypt(secret)
  if (current === null) return failed('secret_unreadable')
  const former = former_secrets
    .filter(({ until }) => until > now)
    .flatMap((entry) => encryptor.decrypt(entry.secret) ?? [])
  const body = JSON.stringify(withoutNotes(eventView(event)))
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Holdfast-Webhooks',
    ...signedHeaders([current, ...former], event._id, now, body),
  }
  return post({ url, headers, body, allowsAddress, resolve, signal })
}

const failed = (error: string): Outcome => ({ status: null, error })
