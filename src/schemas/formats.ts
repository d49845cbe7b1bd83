import { firstTime, lastTime } from '../time.ts'

/** Text that people read: well-formed Unicode without control characters other than tab and line breaks. */
export function isText(value: string): boolean {
  return value.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(value)
}

/** Any text that survives being stored: without lone surrogates. */
export function isUnicode(value: string): boolean {
  return value.isWellFormed()
}

/** A time that comes back as it went in. */
export function isTime(value: string): boolean {
  const time = Date.parse(value)
  return time >= firstTime && time <= lastTime
}

/** A language tag (BCP 47). */
export function isLocale(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

/** A time zone of the IANA database. */
export function isTimezone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return /^[A-Za-z]/.test(value)
  } catch {
    return false
  }
}

/** An absolute http or https address without credentials. */
export function isWebsite(value: string): boolean {
  if (!URL.canParse(value) || /[\s\p{Cc}]/u.test(value)) return false
  const { protocol, username, password } = new URL(value)
  return (
    (protocol === 'http:' || protocol === 'https:') && /^https?:\/\//i.test(value) && username === '' && password === ''
  )
}
