/** An argon2 hash (RFC 9106). */
export interface Argon2Hash {
  kind: 'argon2'
  variant: 'argon2d' | 'argon2i' | 'argon2id'
  version: 0x10 | 0x13
  memoryKib: number
  timeCost: number
  lanes: number
  salt: Buffer
  hash: Buffer
}

/** A bcrypt hash; `salt` and `hash` in bcrypt's own encoding. */
export interface BcryptHash {
  kind: 'bcrypt'
  /** The input of bcrypt: the password, or one of these digests of it. */
  of: 'password' | 'django sha256' | 'passlib sha256' | 'passlib hmac' | 'wordpress hmac'
  cost: number
  salt: string
  hash: string
}

/** A portable hash of phpass: MD5, many times. */
export interface PhpassHash {
  kind: 'phpass'
  /** `P` as WordPress writes it, `H` as phpBB does. */
  ident: 'P' | 'H'
  rounds: number
  salt: string
  hash: string
}

/** A parsed password hash, by its function. */
export type HashParts =
  | Argon2Hash
  | BcryptHash
  | PhpassHash
  | { kind: 'scrypt'; of: 'password' | 'nfkc'; n: number; r: number; p: number; salt: Buffer; hash: Buffer }
  | { kind: 'pbkdf2'; digest: 'sha1' | 'sha256' | 'sha512'; iterations: number; salt: Buffer; hash: Buffer }
  | {
      /** Firebase's scrypt; with its signer key as it came, or with the id under which it is stored. */
      kind: 'firebase'
      n: number
      r: number
      p: number
      salt: Buffer
      separator: Buffer
      signerKey: Buffer | { id: string }
      hash: Buffer
    }
  /** argon2id over the text that phpass makes of the password: what an imported hash of phpass becomes. */
  | { kind: 'wrapped phpass'; inner: Omit<PhpassHash, 'hash'>; outer: Argon2Hash }

/** Parses a hash, whatever it costs; null for an unknown form. */
export function readHash(text: string): HashParts | null {
  for (const read of [readArgon2, readBcrypt, readScrypt, readFirebase, readPbkdf2, readPhpass]) {
    const hash = read(text)
    if (hash !== null) return hash
  }
  return null
}

const count = '([1-9]\\d{0,9})'

const argon2Phc = new RegExp(
  `^(?:argon2)?\\$(argon2(?:id|i|d))(?:\\$v=(16|19))?\\$m=${count},t=${count},p=${count}\\$([^$]+)\\$([^$]+)$`,
)

/** PHC, which Django writes with a prefix. */
function readArgon2(text: string): Argon2Hash | null {
  const [, variant, v, m, t, p, saltText, hashText] = argon2Phc.exec(text) ?? []
  const [salt, hash] = [base64(saltText), base64(hashText)]
  if (variant === undefined || salt === null || hash === null) return null
  const [memoryKib, timeCost, lanes] = [Number(m), Number(t), Number(p)]
  if (memoryKib < 8 * lanes) return null // RFC 9106, section 3.1
  const version = v === '19' ? 0x13 : 0x10 // without a version it is of the first
  return { kind: 'argon2', variant: variant as 'argon2id', version, memoryKib, timeCost, lanes, salt, hash }
}

const bcryptCost = '(0[4-9]|[12]\\d|3[01])'

/** The last character has spare bits, which bcrypt writes as 0. */
const bcryptSalt = '([./A-Za-z0-9]{21}[.Oeu])'
const bcryptDigest = '([./A-Za-z0-9]{31})'
const bcryptDigits = './ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const bcryptForms: [BcryptHash['of'], RegExp][] = [
  ['password', new RegExp(`^(?:bcrypt\\$)?\\$2[aby]\\$${bcryptCost}\\$${bcryptSalt}${bcryptDigest}$`)],
  ['django sha256', new RegExp(`^bcrypt_sha256\\$\\$2[aby]\\$${bcryptCost}\\$${bcryptSalt}${bcryptDigest}$`)],
  ['passlib sha256', new RegExp(`^\\$bcrypt-sha256\\$2[aby],(\\d\\d?)\\$${bcryptSalt}\\$${bcryptDigest}$`)],
  ['passlib hmac', new RegExp(`^\\$bcrypt-sha256\\$v=2,t=2[aby],r=(\\d\\d?)\\$${bcryptSalt}\\$${bcryptDigest}$`)],
  ['wordpress hmac', new RegExp(`^\\$wp\\$2[aby]\\$${bcryptCost}\\$${bcryptSalt}${bcryptDigest}$`)],
]

function readBcrypt(text: string): BcryptHash | null {
  for (const [of, form] of bcryptForms) {
    const [, cost = '', salt, hash] = form.exec(text) ?? []
    if (salt === undefined || hash === undefined || Number(cost) < 4 || Number(cost) > 31) continue
    return { kind: 'bcrypt', of, cost: Number(cost), salt, hash: withoutSpareBits(hash) }
  }
  return null
}

/** As bcrypt writes it: other spare bits in the last character would make the hash match nothing. */
function withoutSpareBits(digest: string): string {
  const last = bcryptDigits.indexOf(digest.slice(-1))
  return digest.slice(0, -1) + bcryptDigits.charAt(last - (last % 4))
}

const scryptPhc = new RegExp(`^\\$scrypt\\$ln=(\\d{1,2}),r=${count},p=${count}\\$([^$]+)\\$([^$]+)$`)
const scryptWerkzeug = new RegExp(`^scrypt:${count}:${count}:${count}\\$([^$]+)\\$([0-9a-f]+)$`)
const scryptDjango = new RegExp(`^scrypt\\$${count}\\$([^$]+)\\$${count}\\$${count}\\$([^$]+)$`)
const scryptBetterAuth = /^([0-9a-f]{32}):([0-9a-f]{128})$/

function readScrypt(text: string): HashParts | null {
  const phc = scryptPhc.exec(text)
  if (phc !== null) return scrypt(2 ** Number(phc[1]), phc[2], phc[3], base64(phc[4]), base64(phc[5]))
  const werkzeug = scryptWerkzeug.exec(text)
  if (werkzeug !== null) {
    const [, n, r, p, salt, hash] = werkzeug
    return scrypt(Number(n), r, p, utf8(salt), hex(hash))
  }
  const django = scryptDjango.exec(text)
  if (django !== null) {
    const [, n, salt, r, p, hash] = django
    return scrypt(Number(n), r, p, utf8(salt), base64(hash))
  }
  const [, salt, hash] = scryptBetterAuth.exec(text) ?? []
  return scrypt(16384, '16', '1', utf8(salt), hex(hash), 'nfkc')
}

function scrypt(
  n: number,
  r = '',
  p = '',
  salt: Bytes = null,
  hash: Bytes = null,
  of: 'password' | 'nfkc' = 'password',
) {
  if (salt === null || hash === null || !isScryptCost(n, Number(r))) return null
  return { kind: 'scrypt', of, n, r: Number(r), p: Number(p), salt, hash } as const
}

/** N is a power of two above one and below 2^(16 r) (RFC 7914, section 2, where r is counted in 128 bytes). */
function isScryptCost(n: number, r: number): boolean {
  return n > 1 && Number.isInteger(Math.log2(n)) && Math.log2(n) < 16 * r
}

const firebase = new RegExp(
  `^\\$fbscrypt\\$v=1,n=(\\d{1,2}),r=${count},p=${count},ss=([^,$]*),sk=([^,$]+)\\$([^$]+)\\$([^$]+)$`,
)

/** The text in place of a signer key that is stored separately. */
const keptKey = /^@([0-9a-f]{32})$/

/** As GoTrue writes it. The hash is the encrypted signer key, and has its length. */
function readFirebase(text: string): HashParts | null {
  const [, ln, r, p, ss = '', sk = '', saltText, hashText] = firebase.exec(text) ?? []
  const [salt, hash, separator] = [base64(saltText), base64(hashText), ss === '' ? Buffer.alloc(0) : base64(ss)]
  const [, id] = keptKey.exec(sk) ?? []
  const signerKey = id === undefined ? base64(sk) : { id }
  if (salt === null || hash === null || separator === null || signerKey === null) return null
  if (Buffer.isBuffer(signerKey) && signerKey.length !== hash.length) return null
  const n = 2 ** Number(ln)
  if (!isScryptCost(n, Number(r))) return null
  return { kind: 'firebase', n, r: Number(r), p: Number(p), salt, separator, signerKey, hash }
}

/** The text of a hash of Firebase with the id of its signer key in place of the key. */
export function withKeptKey(text: string, id: string): string {
  return text.replace(/,sk=[^,$]+\$/, `,sk=@${id}$$`)
}

const digest = '(sha1|sha256|sha512)'
const pbkdf2Phc = new RegExp(`^\\$pbkdf2-${digest}\\$i=${count}(?:,l=(\\d{1,3}))?\\$([^$]+)\\$([^$]+)$`)
const pbkdf2Passlib = new RegExp(`^\\$pbkdf2(?:-${digest})?\\$${count}()\\$([^$]+)\\$([^$]+)$`)
const pbkdf2Werkzeug = new RegExp(`^pbkdf2:${digest}:${count}()\\$([^$]+)\\$([0-9a-f]+)$`)
const pbkdf2Django = new RegExp(`^pbkdf2_${digest}\\$${count}()\\$([^$]+)\\$([^$]+)$`)

function readPbkdf2(text: string): HashParts | null {
  const forms: [RegExp, Read, Read][] = [
    [pbkdf2Phc, base64, base64],
    [pbkdf2Passlib, base64, base64],
    [pbkdf2Werkzeug, utf8, hex],
    [pbkdf2Django, utf8, base64],
  ]
  for (const [form, readSalt, readDigest] of forms) {
    const [, name = 'sha1', iterations, length, saltText, hashText] = form.exec(text) ?? []
    const [salt, hash] = [readSalt(saltText), readDigest(hashText)]
    if (salt === null || hash === null || (length && Number(length) !== hash.length)) continue
    return { kind: 'pbkdf2', digest: name as 'sha256', iterations: Number(iterations), salt, hash }
  }
  return null
}

const phpassDigits = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** 128 bits in 22 characters: the last has four spare bits. */
const phpass = /^\$([PH])\$([./0-9A-Za-z])([ -~]{8})([./0-9A-Za-z]{21}[./01])$/
const wrapped = /^\$phpass\$([PH])([./0-9A-Za-z])([ -~]{8})(\$argon2id\$.*)$/

function readPhpass(text: string): HashParts | null {
  const bare = phpassParts(phpass.exec(text))
  if (bare !== null) return { ...bare.parts, hash: bare.rest }
  const parts = phpassParts(wrapped.exec(text))
  const outer = parts === null ? null : readArgon2(parts.rest)
  return parts === null || outer === null ? null : { kind: 'wrapped phpass', inner: parts.parts, outer }
}

/** There are 2^7 to 2^30 rounds, written as the exponent. */
function phpassParts(match: RegExpExecArray | null) {
  const [, ident, digit = '', salt, rest] = match ?? []
  const exponent = phpassDigits.indexOf(digit)
  if (ident === undefined || salt === undefined || rest === undefined || exponent < 7 || exponent > 30) return null
  return { parts: { kind: 'phpass', ident: ident as 'P', rounds: 2 ** exponent, salt } as const, rest }
}

/** How phpass writes its rounds. */
export const phpassDigit = (rounds: number): string => phpassDigits.charAt(Math.log2(rounds))

/** The text of a wrapped hash of phpass. */
export function wrappedPhpass({ ident, rounds, salt }: Omit<PhpassHash, 'hash'>, outer: string): string {
  return `$phpass$${ident}${phpassDigit(rounds)}${salt}${outer}`
}

type Bytes = Buffer | null
type Read = (text: string | undefined) => Bytes

/**
 * Standard base64 with or without padding, the URL variant, and that of passlib, which writes `.` for `+`; null for a
 * text that would not be encoded to itself again.
 */
function base64(text = ''): Bytes {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/').replaceAll('.', '+')
  const bytes = Buffer.from(standard, 'base64')
  return text !== '' && unpadded(bytes) === standard.replace(/={1,2}$/, '') ? bytes : null
}

/** Base64 without padding, as PHC strings have it. */
export const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

const hex: Read = (text = '') => (text !== '' && text.length % 2 === 0 ? Buffer.from(text, 'hex') : null)

const utf8: Read = (text = '') => (text !== '' && text.isWellFormed() ? Buffer.from(text) : null)
