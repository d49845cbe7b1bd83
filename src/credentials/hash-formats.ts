import type { Sentence } from '../languages.ts'
import { type HashParts, readHash } from './hash-grammar.ts'

/** A parsed password hash: everything that its verification, its limits and its renewal depend on. */
export type PasswordHash = HashParts

export type HashCheck =
  | { ok: true; hash: PasswordHash }
  | { ok: false; code: 'format' | 'out_of_range'; detail: Sentence }

/** No hash is longer than this. */
export const maxHashLength = 512

/**
 * The maximum cost of one hash at each sign-in: about a second of one core and a quarter of a gigabyte. A higher cost
 * would make a single imported account a denial of service. The configurable costs of the service are below it.
 */
export const maxHashCost = {
  argon2: { memoryKib: 256 * 1024, timeCost: 32, work: 1024 * 1024, lanes: 16 },
  bcrypt: 14,
  scrypt: { bytes: 256 * 1024 * 1024, work: 2 ** 21 },
  pbkdf2: 2_000_000,
  phpass: 2 ** 20,
}

/** A shorter hash can be guessed. */
const minLength = { salt: 8, hash: 16 }

/**
 * Recognises a password hash. Imports and sign-in share this one parser, so that every imported hash can be verified.
 * docs/imports.md lists the forms.
 *
 * @returns `format` for anything else, and for hashes that are too short to be safe; `out_of_range` for costs that are
 *   too high
 */
export function parseHash(text: string): HashCheck {
  const hash = text.length > maxHashLength ? null : readHash(text)
  if (hash === null) return unknown
  if (!isAffordable(hash)) return tooCostly
  return isLongEnough(hash) ? { ok: true, hash } : tooShort
}

const unknown = {
  ok: false,
  code: 'format',
  detail: {
    en: 'This is not a password hash of a known form: argon2, bcrypt, scrypt, PBKDF2, phpass.',
    de: 'Das ist kein Passwort-Hash einer bekannten Form: argon2, bcrypt, scrypt, PBKDF2, phpass.',
  },
} as const
const tooCostly = {
  ok: false,
  code: 'out_of_range',
  detail: {
    en: 'This hash would cost too much to verify at each sign-in.',
    de: 'Diesen Hash bei jeder Anmeldung zu prüfen würde zu viel kosten.',
  },
} as const
const tooShort = {
  ok: false,
  code: 'format',
  detail: {
    en: 'The salt or the hash is too short to be safe.',
    de: 'Salt oder Hash sind zu kurz, um sicher zu sein.',
  },
} as const

function isAffordable(hash: PasswordHash): boolean {
  switch (hash.kind) {
    case 'bcrypt':
      return hash.cost <= maxHashCost.bcrypt
    case 'pbkdf2':
      return hash.iterations * blocksOf(hash) <= maxHashCost.pbkdf2
    case 'scrypt':
    case 'firebase':
      return isAffordableScrypt(hash)
    case 'phpass':
      return hash.rounds <= maxHashCost.phpass
    case 'wrapped phpass':
      return hash.inner.rounds <= maxHashCost.phpass && isAffordableArgon2(hash.outer)
    case 'argon2':
      return isAffordableArgon2(hash)
  }
}

function isAffordableScrypt({ n, r, p }: { n: number; r: number; p: number }): boolean {
  return 128 * n * r + 128 * r * p <= maxHashCost.scrypt.bytes && n * r * p <= maxHashCost.scrypt.work
}

function isAffordableArgon2({ memoryKib, timeCost, lanes }: { memoryKib: number; timeCost: number; lanes: number }) {
  const { argon2 } = maxHashCost
  const isWithin = memoryKib <= argon2.memoryKib && timeCost <= argon2.timeCost && lanes <= argon2.lanes
  return isWithin && memoryKib * timeCost <= argon2.work
}

const digestBytes = { sha1: 20, sha256: 32, sha512: 64 }

/** Each block of the output takes all iterations again (RFC 8018, section 5.2). */
function blocksOf({ digest, hash }: { digest: keyof typeof digestBytes; hash: Buffer }): number {
  return Math.ceil(hash.length / digestBytes[digest])
}

/** The forms of bcrypt and phpass have fixed lengths. */
function isLongEnough(hash: PasswordHash): boolean {
  if (hash.kind === 'wrapped phpass') return isLongEnough(hash.outer)
  if (hash.kind === 'bcrypt' || hash.kind === 'phpass') return true
  return hash.salt.length >= minLength.salt && hash.hash.length >= minLength.hash
}
