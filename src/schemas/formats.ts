import formats from 'ajv-formats'
import { emailKey } from '../identifiers/email-key.ts'
import type { Sentence } from '../languages.ts'
import { firstTime, lastTime } from '../time.ts'
import { websiteFault } from './websites.ts'

/** What is wrong with a value, or null. */
type Check = (value: string) => Sentence | null

/** Text that can be stored and read: well-formed Unicode without control characters other than tab and line breaks. */
export function isText(value: string): boolean {
  return value.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(value)
}

const strange = {
  en: 'This has characters that no text has, such as control characters.',
  de: 'Hier stehen Zeichen, die in keinen Text gehören, etwa Steuerzeichen.',
}
const invisible = { en: 'This has nothing that can be seen.', de: 'Hier steht nichts Sichtbares.' }
const turning = {
  en: 'This has invisible characters that change the direction of writing.',
  de: 'Hier stehen unsichtbare Zeichen, die die Schreibrichtung ändern.',
}
const lines = { en: 'This has to be one line.', de: 'Das muss in einer Zeile stehen.' }

/** Letters, digits, signs and symbols except those that are invisible (fillers, the empty Braille pattern). */
const seen = /(?![\u2800\u{1D159}\p{Default_Ignorable_Code_Point}])[\p{L}\p{N}\p{P}\p{S}]/u

/** One line with a visible character, which cannot disturb the text beside it. */
const line: Check = (value) => {
  if (/[\n\r\u0085\u2028\u2029]/.test(value)) return lines
  if (!isText(value) || value.includes('\t')) return strange
  if (/\p{Bidi_Control}/u.test(value)) return turning
  return seen.test(value) ? null : invisible
}

/**
 * Text with any number of lines. The marks that only affect the characters beside them (LRM, RLM, ALM) are part of
 * everyday Arabic and Hebrew; embeddings, overrides and isolates affect more than the text they are in, and disguise
 * it.
 */
const text: Check = (value) => {
  if (!isText(value)) return strange
  if (/(?![\u061C\u200E\u200F])\p{Bidi_Control}/u.test(value)) return turning
  return value === '' || seen.test(value) ? null : invisible
}

const unicode: Check = (value) => (value.isWellFormed() ? null : strange)

const email: Check = (value) => {
  const checked = emailKey(value)
  return checked.ok ? null : checked.detail
}

const rfc3339 = formats.default.get('date-time') as { validate: (value: string) => boolean }

/** RFC 3339 has a colon in the offset, which the library does not require. */
const offset = /(?:z|[+-]\d\d:\d\d)$/i

/** A time that is returned unchanged: RFC 3339 also has leap seconds, which a Date does not. */
const time: Check = (value) => {
  if (!rfc3339.validate(value) || !offset.test(value) || Number.isNaN(Date.parse(value))) {
    return {
      en: 'This is not a time such as 2030-01-31T12:00:00Z (RFC 3339).',
      de: 'Das ist kein Zeitpunkt wie 2030-01-31T12:00:00Z (RFC 3339).',
    }
  }
  const isKept = Date.parse(value) >= firstTime && Date.parse(value) <= lastTime
  return isKept ? null : { en: 'This time is too far away.', de: 'Dieser Zeitpunkt ist zu weit entfernt.' }
}

const locale: Check = (value) => {
  try {
    if (Intl.getCanonicalLocales(value).length === 1) return null
  } catch {
    // told below
  }
  return {
    en: 'This is not a language tag such as en or de-AT (BCP 47).',
    de: 'Das ist kein Sprachkürzel wie de oder en-GB (BCP 47).',
  }
}

const timezone: Check = (value) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    if (/^[A-Za-z]/.test(value)) return null
  } catch {
    // told below
  }
  return {
    en: 'This is not a time zone such as Europe/Vienna (IANA).',
    de: 'Das ist keine Zeitzone wie Europe/Vienna (IANA).',
  }
}

/** The formats of input, each with the description for a value that does not have it. */
export const checks: Readonly<Record<string, Check>> = {
  line,
  text,
  unicode,
  email,
  'date-time': time,
  locale,
  timezone,
  website: websiteFault('website'),
  endpoint: websiteFault('endpoint'),
}
