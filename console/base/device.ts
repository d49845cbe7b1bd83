import { t } from './language.ts'

// The order counts: a browser also names those that it is compatible with.
const browsers = [
  ['Edge', /\bEdg(A|iOS)?\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const
const systems = [
  ['iPhone', /\biPhone\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const

/** What a person calls the device of a session, such as “Firefox on Windows”; what it sent itself where that says neither. */
export function deviceWords(userAgent: string | null): string {
  const words = t().sessions
  if (userAgent === null || userAgent === '') return words.unknownDevice
  const [browser] = browsers.find(([, pattern]) => pattern.test(userAgent)) ?? []
  const [system] = systems.find(([, pattern]) => pattern.test(userAgent)) ?? []
  if (browser === undefined) return userAgent
  return system === undefined ? browser : words.device(browser, system)
}
