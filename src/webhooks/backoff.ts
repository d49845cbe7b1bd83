import { hour } from '../time.ts'

const first = 5_000
const factor = 3
const maxPauseMs = 8 * hour

/**
 * * When a delivery is tried again: after 5 s, then three times as long each time, at most 8 hours, less up to half of
 * it by chance, so that deliveries that failed together are not retried together. The last attempt is when the delivery
 * is given up.
 *
 * @param attempts how many have failed, at least one
 * @param notBefore the time that its receiver asks for, if later; respected for up to 8 hours as well
 * @param chance 0 to 1
 * @returns null when it is given up
 */
export function nextAttempt(
  attempts: number,
  giveUpAt: Date,
  now: Date,
  { notBefore = null, chance = Math.random() }: { notBefore?: Date | null; chance?: number } = {},
): Date | null {
  if (now >= giveUpAt) return null
  const delay = Math.min(first * factor ** (attempts - 1), maxPauseMs) * (1 - chance / 2)
  const requestedMs = Math.min(Number(notBefore ?? 0) - now.getTime(), maxPauseMs)
  return new Date(Math.min(now.getTime() + Math.max(delay, requestedMs), giveUpAt.getTime()))
}

/**
 * Reads a Retry-After header (RFC 9110, section 10.2.3).
 *
 * @returns null when there is none, or it is neither seconds nor a date
 */
export function timeIn(retryAfter: string | undefined, now: Date): Date | null {
  const text = retryAfter?.trim() ?? ''
  if (/^\d{1,10}$/.test(text)) return new Date(now.getTime() + Number(text) * 1000)
  const time = /^[A-Z][a-z]+,? /.test(text) && text.length <= 40 ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time)
}
