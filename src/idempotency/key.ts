import { Problem } from '../http/problem.ts'
import { minute } from '../time.ts'

/** How long a claim on a key lasts without a response, in milliseconds. */
export const lease = minute

const length = { min: 16, max: 255 }

/** A string of structured fields (RFC 9651, section 3.3.3), without the quotes in the capture. */
const quoted = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/
/** The characters of a token of structured fields (RFC 9651, section 3.3.4), which may begin with any of them here. */
const bare = /^[\w!#$%&'*+.^`|~:/-]+$/

/**
 * Reads an Idempotency-Key header: a quoted string of structured fields or a bare token. Both notations of a key are
 * the same key.
 *
 * @returns the key, 16 to 255 characters, or null when the header was not sent
 * @throws Problem `idempotency_key_invalid`
 */
export function parseIdempotencyKey(value: string | undefined): string | null {
  if (value === undefined) return null
  const text = value.trim()
  const key = quoted.exec(text)?.[1]?.replace(/\\(.)/g, '$1') ?? (bare.test(text) ? text : null)
  if (key !== null && key.length >= length.min && key.length <= length.max) return key
  throw new Problem('idempotency_key_invalid', {
    detail: {
      en: `Idempotency-Key is neither a quoted string nor a token of ${length.min} to ${length.max} characters.`,
      de: `Idempotency-Key ist weder ein Text in Anführungszeichen noch ein Wort von ${length.min} bis ${length.max} Zeichen.`,
    },
  })
}

/** A key as it is sent: a quoted string of structured fields. */
export function quotedKey(key: string): string {
  return `"${key.replace(/["\\]/g, '\\$&')}"`
}
