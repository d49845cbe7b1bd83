import { randomInt } from 'node:crypto'
import { Secret, TOTP, URI } from 'otpauth'
import { zeroOf } from '../identifiers/scripts.ts'
import type { Sentence } from '../languages.ts'
import type { Encryptor } from '../secrets/encryptor.ts'
import { hashToken } from '../secrets/token.ts'

/** A second factor as its account stores it. It is active from `confirmed_at` on. */
export interface SecondFactor {
  /** Encrypted. */
  secret: string
  confirmed_at: Date | null
  /** The time step of the last accepted code: no code is accepted twice (RFC 6238, section 5.2). */
  last_step: number
  /** SHA-256 of the remaining recovery codes, each of 80 random bits. */
  recovery: string[]
  /** The session that added it. */
  added_by?: string
  /**
   * True when the address of the account was not verified then: a proof of the address by another person removes the
   * factor.
   */
  unproven?: boolean
  /** A new one that was begun while this one is active. */
  replacement?: { secret: string; added_by: string } | null
}

/** What all authenticator apps support: SHA-1, six digits, 30 seconds (RFC 6238). */
const parameters = { algorithm: 'SHA1', digits: 6, period: 30 }
const secretBytes = 20

/**
 * Steps before and after the current one whose codes are accepted, for clocks that differ and people who type slowly.
 */
const tolerance = 1

/**
 * A new secret, in base32 and as the address that authenticator apps read as a QR code.
 *
 * @param issuer the service, as the app shows it beside the label
 */
export function newTotp(issuer: string, label: string): { secret: string; uri: string } {
  const secret = new Secret({ size: secretBytes })
  return { secret: secret.base32, uri: new TOTP({ ...parameters, issuer, label, secret }).toString() }
}

/** At least 80 bits; no app creates more than 1024 (RFC 4226 requires 128). */
const secretRange = { min: 10, max: 128 }

/**
 * Reads the secret of an authenticator app that was set up elsewhere.
 *
 * @param text base32 in any grouping, or the `otpauth:` address that was given to the app
 * @returns the secret in base32, or what is wrong with it
 */
export function readSecret(text: string): { ok: true; secret: string } | { ok: false; detail: Sentence } {
  const given = /^otpauth:/i.test(text) ? secretOfAddress(text) : text
  if (given === null)
    return {
      ok: false,
      detail: {
        en: 'This is no otpauth: address of six digits every 30 seconds with SHA-1.',
        de: 'Das ist keine otpauth:-Adresse für sechs Ziffern alle 30 Sekunden mit SHA-1.',
      },
    }
  const secret = given.replace(/[\s-]/g, '').replace(/=+$/, '').toUpperCase()
  const isWhole = /^[A-Z2-7]+$/.test(secret) && ![1, 3, 6].includes(secret.length % 8)
  if (!isWhole) return { ok: false, detail: { en: 'The secret is not base32.', de: 'Das Geheimnis ist kein Base32.' } }
  const bytes = Math.floor((secret.length * 5) / 8)
  const isOfLength = bytes >= secretRange.min && bytes <= secretRange.max
  return isOfLength
    ? { ok: true, secret }
    : {
        ok: false,
        detail: { en: 'The secret has to have 80 to 1024 bits.', de: 'Das Geheimnis muss 80 bis 1024 Bit haben.' },
      }
}

/** Null for an address with unsupported codes. */
function secretOfAddress(address: string): string | null {
  try {
    const app = URI.parse(address)
    const { algorithm, digits, period } = parameters
    const isUsual = app instanceof TOTP && app.algorithm === algorithm && app.digits === digits && app.period === period
    return isUsual ? app.secret.base32 : null
  } catch {
    return null
  }
}

/** @returns the time step that a code belongs to, or null for a code that is not valid now */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const token = plainCode(code)
  if (!/^\d{6}$/.test(token)) return null // the library throws for six characters with more bytes
  const totp = new TOTP({ ...parameters, secret: Secret.fromBase32(secret) })
  const timestamp = now.getTime()
  const delta = totp.validate({ token, timestamp, window: tolerance })
  return delta === null ? null : totp.counter({ timestamp }) + delta
}

const codesKept = 10
const groups = 4
const groupLength = 4
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Recovery codes, shown once, and their hashes. */
export function newRecoveryCodes(): { codes: string[]; hashes: string[] } {
  const group = () => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('')
  const codes = Array.from({ length: codesKept }, () => Array.from({ length: groups }, group).join('-'))
  return { codes, hashes: codes.map(hashRecoveryCode) }
}

function hashRecoveryCode(code: string): string {
  return hashToken(plainCode(code))
}

/** Besides Unicode's dashes: minus signs, and the long vowel mark that Japanese keyboards have in their place. */
const between = /[\s\p{Z}\p{Pd}\p{C}\p{Default_Ignorable_Code_Point}\u02D7\u2212\u30FC]/gu

/**
 * Normalizes a code: digits of any script, letters of any case and width, without spaces, dashes, control and format
 * characters.
 */
function plainCode(code: string): string {
  const letters = code.normalize('NFKC').replace(between, '').toLowerCase()
  return letters.replace(/\p{Nd}/gu, (digit) => String((digit.codePointAt(0) ?? 0) - zeroOf(digit)))
}

/** What a correct code uses up. */
export type UsedCode = { step: number } | { recovery: string }

/** @returns null for a code that is wrong, or has been used */
export function checkCode(factor: SecondFactor, code: string, encryptor: Encryptor, now: Date): UsedCode | null {
  const digits = plainCode(code)
  if (/^\d{6}$/.test(digits)) {
    const secret = encryptor.decrypt(factor.secret)
    const step = secret === null ? null : stepOf(secret, digits, now)
    return step !== null && step > factor.last_step ? { step } : null
  }
  const recovery = hashRecoveryCode(code)
  return factor.recovery.includes(recovery) ? { recovery } : null
}
