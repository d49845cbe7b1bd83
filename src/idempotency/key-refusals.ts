import { v7 as uuid } from 'uuid'
import type { Origin } from '../events/event.ts'
import { Problem } from '../http/problem.ts'
import { lease, quotedKey } from './key.ts'

export type Attempt = NonNullable<Origin['attempt']>

/**
 * The 409 while the first request with the key runs, or until its claim lapses because it has died. The advised wait
 * grows with the age of the claim: most requests take less than a second.
 */
export function inProgress(attempt: Attempt, key: string, now: Date, leasedUntil: Date): Problem {
  const left = Math.max(0, leasedUntil.getTime() - now.getTime())
  const seconds = Math.max(1, Math.ceil(Math.min(left, lease - left) / 1000))
  return new Problem('idempotency_in_progress', {
    detail: {
      en: 'A request with this Idempotency-Key is under way.',
      de: 'Eine Anfrage mit diesem Idempotency-Key läuft noch.',
    },
    headers: { 'Retry-After': String(seconds) },
    next: [
      {
        rel: 'wait',
        title: {
          en: 'Send the same again, with the same key',
          de: 'Dasselbe mit demselben Schlüssel noch einmal senden',
        },
        ...attempt,
        headers: { 'Idempotency-Key': quotedKey(key) },
        not_before: new Date(now.getTime() + seconds * 1000).toISOString(),
      },
    ],
  })
}

/** The 422 of a key that another request has used. */
export function reused(attempt: Attempt): Problem {
  return new Problem('idempotency_key_reused', {
    detail: {
      en: 'The Idempotency-Key belongs to a request with another payload.',
      de: 'Der Idempotency-Key gehört zu einer Anfrage mit anderem Inhalt.',
    },
    errors: [
      {
        in: 'header',
        pointer: '/Idempotency-Key',
        field: 'Idempotency-Key',
        code: 'not_allowed',
        detail: { en: 'This key belongs to another request.', de: 'Dieser Schlüssel gehört zu einer anderen Anfrage.' },
      },
    ],
    next: [
      {
        rel: 'retry-with',
        title: { en: 'Send it under a key of its own', de: 'Mit einem eigenen Schlüssel senden' },
        ...attempt,
        headers: { 'Idempotency-Key': uuid() },
      },
    ],
  })
}
