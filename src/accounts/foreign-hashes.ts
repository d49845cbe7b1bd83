import { type BinaryLike, pbkdf2, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { compare } from 'bcryptjs'

const deriveScrypt = promisify<BinaryLike, BinaryLike, number, ScryptOptions, Buffer>(scrypt)
const derivePbkdf2 = promisify(pbkdf2)

/** Costs beyond these are no password hash but an attack on the service. */
const most = { scryptMemory: 256 * 1024 * 1024, rounds: 10_000_000, keyBytes: 128 }

const base64 = '[A-Za-z0-9+/.]+={0,2}'
const forms = {
  bcrypt: /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/,
  scrypt: new RegExp(`^\\$scrypt\\$ln=(\\d+),r=(\\d+),p=(\\d+)\\$(${base64})\\$(${base64})$`),
  pbkdf2: new RegExp(`^\\$pbkdf2(?:-(sha1|sha256|sha512))?\\$(?:i=)?(\\d+)(?:,l=\\d+)?\\$(${base64})\\$(${base64})$`),
  django: /^pbkdf2_(sha1|sha256)\$(\d+)\$([^$]+)\$([A-Za-z0-9+/]+={0,2})$/,
}

/**
 * Verifies a password against a hash that another system has made: bcrypt; scrypt and PBKDF2 as PHC strings, as passlib
 * writes them, or as Django does.
 *
 * @returns null when the hash is of none of these forms
 */
export async function verifyForeign(hash: string, password: string): Promise<boolean | null> {
  if (forms.bcrypt.test(hash)) return compare(password, hash)
  const ofScrypt = forms.scrypt.exec(hash)
  if (ofScrypt !== null) return verifyScrypt(ofScrypt, password)
  const [, digest = 'sha1', rounds, salt, key] = forms.pbkdf2.exec(hash) ?? []
  if (salt !== undefined && key !== undefined) {
    return verifyPbkdf2(digest, Number(rounds), bytesOf(salt), bytesOf(key), password)
  }
  const [, itsDigest, itsRounds, text, itsKey] = forms.django.exec(hash) ?? []
  if (itsDigest === undefined || text === undefined || itsKey === undefined) return null
  return verifyPbkdf2(itsDigest, Number(itsRounds), Buffer.from(text), bytesOf(itsKey), password)
}

/** Base64 of either kind: passlib writes a dot for the plus. */
const bytesOf = (text: string) => Buffer.from(text.replaceAll('.', '+'), 'base64')

async function verifyScrypt([, ln, r, p, salt = '', key = '']: RegExpExecArray, password: string): Promise<boolean> {
  const options = { N: 2 ** Number(ln), r: Number(r), p: Number(p), maxmem: most.scryptMemory }
  const expected = bytesOf(key)
  if (options.N * options.r * 128 >= most.scryptMemory || expected.length > most.keyBytes || options.p > 16)
    return false
  return timingSafeEqual(await deriveScrypt(password, bytesOf(salt), expected.length, options), expected)
}

async function verifyPbkdf2(digest: string, rounds: number, salt: Buffer, expected: Buffer, password: string) {
  if (rounds < 1 || rounds > most.rounds || expected.length === 0 || expected.length > most.keyBytes) return false
  return timingSafeEqual(await derivePbkdf2(password, salt, rounds, expected.length, digest), expected)
}
