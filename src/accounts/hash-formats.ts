import { randomBytes } from 'node:crypto'
import type { HashCost } from './passwords.ts'

/** A password hash that other systems have made, taken apart. */
export type ForeignHash =
  | { kind: 'argon2'; variant: 'argon2d' | 'argon2i' | 'argon2id'; memoryKib: number; timeCost: number; lanes: number }
  | { kind: 'bcrypt'; cost: number }
  | { kind: 'scrypt'; n: number; r: number; p: number; salt: Buffer; hash: Buffer }
  | { kind: 'pbkdf2'; digest: 'sha1' | 'sha256' | 'sha512'; iterations: number; salt: Buffer; hash: Buffer }

export type HashCheck = { ok: true; hash: ForeignHash } | { ok: false; code: 'format' | 'out_of_range'; detail: string }

/** No hash is longer than this. */
export const longestHash = 512

/**
 * What one hash may cost whoever signs in: verifying it has to stay within what a sign-in may take, about a second of one
 * core and a quarter of a gigabyte, or a single imported account would be a denial of service.
 */
const dearest = {
  argon2: { memoryKib: 256 * 1024, timeCost: 32, work: 1024 * 1024, lanes: 16 },
  bcrypt: 14,
  scrypt: { bytes: 256 * 1024 * 1024, work: 2 ** 21 },
  pbkdf2: 2_000_000,
}
/** A shorter hash is guessed, not cracked. */
const shortest = { salt: 8, hash: 16 }

/**
 * Recognises a password hash:
 *
 * - argon2 in PHC form: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`
 * - bcrypt: `$2b$12$…` (`$2a$` and `$2y$` too)
 * - scrypt: `$scrypt$ln=16,r=8,p=1$salt$hash`, `scrypt:32768:8:1$salt$hex`, `scrypt$salt$16384$8$1$hash`
 * - PBKDF2: `$pbkdf2-sha256$i=600000,l=32$salt$hash`, `$pbkdf2-sha256$29000$salt$hash`, `pbkdf2:sha256:600000$salt$hex`,
 *   `pbkdf2_sha256$600000$salt$hash`
 *
 * @returns `format` for anything else, and for what is too short to be safe; `out_of_range` for costs that are too high
 */
export function hashFormat(text: string): HashCheck {
  if (text.length > longestHash) return unknown
  for (const read of [readArgon2, readBcrypt, readScrypt, readPbkdf2]) {
    const hash = read(text)
    if (hash !== null) return isAffordable(hash) ? checkLengths(hash) : tooDear
  }
  return unknown
}

/**
 * A hash that no password has, of the usual cost: at sign-in it takes the same work as any other, and tells nothing.
 *
 * @returns an argon2id PHC string whose hash is 256 random bits
 */
export function unmatchableHash({ memoryKib, timeCost }: HashCost): string {
  const random = (bytes: number) => randomBytes(bytes).toString('base64').replace(/=+$/, '')
  return `$argon2id$v=19$m=${memoryKib},t=${timeCost},p=1$${random(16)}$${random(32)}`
}

const unknown = {
  ok: false,
  code: 'format',
  detail: 'is no password hash that is known here: argon2, bcrypt, scrypt or PBKDF2',
} as const
const tooDear = { ok: false, code: 'out_of_range', detail: 'would cost too much to verify at each sign-in' } as const
const tooShort = { ok: false, code: 'format', detail: 'has too short a salt or hash to be safe' } as const

function isAffordable(hash: ForeignHash): boolean {
  if (hash.kind === 'bcrypt') return hash.cost <= dearest.bcrypt
  if (hash.kind === 'pbkdf2') return hash.iterations <= dearest.pbkdf2
  if (hash.kind === 'scrypt') {
    const { n, r, p } = hash
    return 128 * n * r + 128 * r * p <= dearest.scrypt.bytes && n * r * p <= dearest.scrypt.work
  }
  const { memoryKib, timeCost, lanes } = hash
  const { argon2 } = dearest
  const within = memoryKib <= argon2.memoryKib && timeCost <= argon2.timeCost && lanes <= argon2.lanes
  return within && memoryKib * timeCost <= argon2.work
}

function checkLengths(hash: ForeignHash): HashCheck {
  const parts = 'salt' in hash ? hash : null
  const long = parts === null || (parts.salt.length >= shortest.salt && parts.hash.length >= shortest.hash)
  return long ? { ok: true, hash } : tooShort
}

const argon2 =
  /^\$(argon2(?:id|i|d))(?:\$v=(?:16|19))?\$m=([1-9]\d{0,9}),t=([1-9]\d{0,9}),p=([1-9]\d{0,9})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,172})$/

function readArgon2(text: string): ForeignHash | null {
  const [, variant, m, t, p] = argon2.exec(text) ?? []
  if (variant === undefined) return null
  const [memoryKib, timeCost, lanes] = [Number(m), Number(t), Number(p)]
  if (memoryKib < 8 * lanes) return null // RFC 9106, section 3.1
  return { kind: 'argon2', variant: variant as 'argon2id', memoryKib, timeCost, lanes }
}

/** The last character of the salt has two bits, that of the hash one bit to spare, which have to be 0. */
const bcrypt = /^\$2[aby]\$(0[4-9]|[12]\d|3[01])\$[./A-Za-z0-9]{21}[.Oeu][./A-Za-z0-9]{31}$/

function readBcrypt(text: string): ForeignHash | null {
  const [, cost] = bcrypt.exec(text) ?? []
  return cost === undefined ? null : { kind: 'bcrypt', cost: Number(cost) }
}

const count = '([1-9]\\d{0,9})'
const scryptPhc = new RegExp(`^\\$scrypt\\$ln=(\\d{1,2}),r=${count},p=${count}\\$([^$]+)\\$([^$]+)$`)
const scryptWerkzeug = new RegExp(`^scrypt:${count}:${count}:${count}\\$([^$]+)\\$([0-9a-f]+)$`)
const scryptDjango = new RegExp(`^scrypt\\$([^$]+)\\$${count}\\$${count}\\$${count}\\$([^$]+)$`)

function readScrypt(text: string): ForeignHash | null {
  const phc = scryptPhc.exec(text)
  if (phc !== null) {
    const [, ln, r, p, salt, hash] = phc
    return scrypt(2 ** Number(ln), r, p, base64(salt), base64(hash))
  }
  const werkzeug = scryptWerkzeug.exec(text)
  if (werkzeug !== null) {
    const [, n, r, p, salt, hash] = werkzeug
    return scrypt(Number(n), r, p, utf8(salt), hex(hash))
  }
  const [, salt, n, r, p, hash] = scryptDjango.exec(text) ?? []
  return scrypt(Number(n), r, p, utf8(salt), base64(hash))
}

/** N is a power of two above one (RFC 7914, section 2). */
function scrypt(n: number, r?: string, p?: string, salt?: Buffer | null, hash?: Buffer | null): ForeignHash | null {
  if (!salt || !hash || !(n > 1) || !Number.isInteger(Math.log2(n))) return null
  return { kind: 'scrypt', n, r: Number(r), p: Number(p), salt, hash }
}

const digest = '(sha1|sha256|sha512)'
const pbkdf2Phc = new RegExp(`^\\$pbkdf2-${digest}\\$i=${count}(?:,l=\\d{1,3})?\\$([^$]+)\\$([^$]+)$`)
const pbkdf2Passlib = new RegExp(`^\\$pbkdf2-${digest}\\$${count}\\$([^$]+)\\$([^$]+)$`)
const pbkdf2Werkzeug = new RegExp(`^pbkdf2:${digest}:${count}\\$([^$]+)\\$([0-9a-f]+)$`)
const pbkdf2Django = new RegExp(`^pbkdf2_${digest}\\$${count}\\$([^$]+)\\$([^$]+)$`)

function readPbkdf2(text: string): ForeignHash | null {
  const forms: [RegExp, Read, Read][] = [
    [pbkdf2Phc, base64, base64],
    [pbkdf2Passlib, passlibBase64, passlibBase64],
    [pbkdf2Werkzeug, utf8, hex],
    [pbkdf2Django, utf8, base64],
  ]
  for (const [form, readSalt, readHash] of forms) {
    const [, name, iterations, saltText, hashText] = form.exec(text) ?? []
    const [salt, hash] = [readSalt(saltText), readHash(hashText)]
    if (name === undefined || salt === null || hash === null) continue
    return { kind: 'pbkdf2', digest: name as 'sha256', iterations: Number(iterations), salt, hash }
  }
  return null
}

type Read = (text: string | undefined) => Buffer | null

/** With or without padding; whatever would not come out the same is none. */
function base64(text = ''): Buffer | null {
  const bytes = Buffer.from(text, 'base64')
  return text !== '' && bytes.toString('base64').replace(/=+$/, '') === text.replace(/={1,2}$/, '') ? bytes : null
}

/** Passlib writes `.` for `+`. */
const passlibBase64: Read = (text = '') => (text.includes('+') ? null : base64(text.replaceAll('.', '+')))

const hex: Read = (text = '') => (text !== '' && text.length % 2 === 0 ? Buffer.from(text, 'hex') : null)

const utf8: Read = (text = '') => (text !== '' && text.isWellFormed() ? Buffer.from(text) : null)
