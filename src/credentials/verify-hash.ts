import {
  type BinaryLike,
  createCipheriv,
  createHash,
  createHmac,
  pbkdf2,
  type ScryptOptions,
  scrypt,
  timingSafeEqual,
} from 'node:crypto'
import { promisify } from 'node:util'
import { hash as argon2, argon2d, argon2i, argon2id } from 'argon2'
import type { PasswordHash } from './hash-formats.ts'
import type { Argon2Hash, BcryptHash, PhpassHash } from './hash-grammar.ts'
import { passwordThread } from './password-thread.ts'

const deriveScrypt = promisify<BinaryLike, BinaryLike, number, ScryptOptions, Buffer>(scrypt)
const derivePbkdf2 = promisify(pbkdf2)

/** Finds the signer key of a hash of Firebase by its id; null when it is not known here. */
export type FindSignerKey = (id: string) => Promise<Buffer | null>

/** Beyond what the bounds of hashes allow: OpenSSL counts some bytes more than they do. */
const scryptMemory = 320 * 1024 * 1024

/** What bcrypt reads of a password, in bytes. */
const bcryptReads = 72

/**
 * Verifies a password against a hash that was parsed, and so is within the bounds. All of the work is done by libuv's
 * pool or by a thread of its own: the event loop goes on.
 */
export async function verifyHash(hash: PasswordHash, password: string, find: FindSignerKey): Promise<boolean> {
  const bytes = bytesRead(hash, password)
  switch (hash.kind) {
    case 'argon2':
      return verifyArgon2(hash, bytes)
    case 'bcrypt':
      return verifyBcrypt(hash, bytes)
    case 'scrypt':
      return timingSafeEqual(await scryptOf(hash, bytes, hash.salt, hash.hash.length), hash.hash)
    case 'firebase':
      return verifyFirebase(hash, bytes, find)
    case 'pbkdf2':
      return timingSafeEqual(
        await derivePbkdf2(bytes, hash.salt, hash.iterations, hash.hash.length, hash.digest),
        hash.hash,
      )
    case 'phpass':
      return timingSafeEqual(Buffer.from(await phpassOf(hash, bytes)), Buffer.from(hash.hash))
    case 'wrapped phpass':
      return verifyArgon2(hash.outer, Buffer.from(await phpassOf(hash.inner, bytes)))
  }
}

/**
 * Whether the hash depends on the password as it is typed, to its last byte. Where it does not, another spelling matches it
 * too, such as one with a suffix beyond what bcrypt reads, and must not take the place of the password. Nor may one that
 * is as long as what bcrypt reads: the password may be longer.
 */
export function readsWhole(hash: PasswordHash, password: string): boolean {
  const read = bytesRead(hash, password)
  if (hash.kind === 'bcrypt' && hash.of === 'password' && read.length >= bcryptReads) return false
  return read.equals(Buffer.from(password))
}

/** What a system reads of a password before it hashes it. */
function bytesRead(hash: PasswordHash, password: string): Buffer {
  switch (hash.kind) {
    case 'argon2':
      return Buffer.from(password)
    case 'bcrypt':
      if (hash.of === 'password') return untilNul(Buffer.from(password).subarray(0, bcryptReads))
      return Buffer.from(hash.of === 'wordpress hmac' ? trimmed(password) : password)
    case 'scrypt':
      return withoutTrailingNuls(Buffer.from(hash.of === 'nfkc' ? password.normalize('NFKC') : password))
    case 'firebase':
    case 'pbkdf2':
      return withoutTrailingNuls(Buffer.from(password))
    case 'phpass':
      return Buffer.from(hash.ident === 'P' ? trimmed(password) : password)
    case 'wrapped phpass':
      return Buffer.from(hash.inner.ident === 'P' ? trimmed(password) : password)
  }
}

/** bcrypt reads a password over and over with a NUL in between: one that contains a NUL can be another's repetition. */
function untilNul(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0)
  return end < 0 ? bytes : bytes.subarray(0, end)
}

/** HMAC fills its key up with NULs (RFC 2104, section 2). */
function withoutTrailingNuls(bytes: Buffer): Buffer {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  return bytes.subarray(0, end)
}

/** As `trim` of PHP, which WordPress takes each password through. */
function trimmed(password: string): string {
  const isBlank = (one: string | undefined) => one !== undefined && ' \t\n\r\0\v'.includes(one)
  let [from, to] = [0, password.length]
  while (from < to && isBlank(password[from])) from += 1
  while (from < to && isBlank(password[to - 1])) to -= 1
  return password.slice(from, to)
}

const variants = { argon2d, argon2i, argon2id }

async function verifyArgon2(hash: Argon2Hash, password: Buffer): Promise<boolean> {
  const derived = await argon2(password, {
    raw: true,
    type: variants[hash.variant],
    version: hash.version,
    memoryCost: hash.memoryKib,
    timeCost: hash.timeCost,
    parallelism: hash.lanes,
    salt: hash.salt,
    hashLength: hash.hash.length,
  })
  return timingSafeEqual(derived, hash.hash)
}

/** The library is loaded with the first of these hashes; where there are any, they are measured after the start. */
async function verifyBcrypt(hash: BcryptHash, password: Buffer): Promise<boolean> {
  const { compare } = await import('bcrypt')
  return compare(bcryptInput(hash, password), `$2b$${String(hash.cost).padStart(2, '0')}$${hash.salt}${hash.hash}`)
}

/** What bcrypt is given: the password, or the text of a digest of it. */
function bcryptInput({ of, salt }: BcryptHash, password: Buffer): Buffer {
  switch (of) {
    case 'password':
      return password
    case 'django sha256':
      return Buffer.from(createHash('sha256').update(password).digest('hex'))
    case 'passlib sha256':
      return Buffer.from(createHash('sha256').update(password).digest('base64'))
    case 'passlib hmac':
      return Buffer.from(createHmac('sha256', salt).update(password).digest('base64'))
    case 'wordpress hmac':
      return Buffer.from(createHmac('sha384', 'wp-sha384').update(password).digest('base64'))
  }
}

function scryptOf({ n, r, p }: { n: number; r: number; p: number }, password: Buffer, salt: Buffer, length: number) {
  return deriveScrypt(password, salt, length, { N: n, r, p, maxmem: scryptMemory })
}

/** Firebase encrypts its signer key with the key derived from the password, and stores the outcome. */
async function verifyFirebase(
  hash: Extract<PasswordHash, { kind: 'firebase' }>,
  password: Buffer,
  find: FindSignerKey,
): Promise<boolean> {
  const key = await scryptOf(hash, password, Buffer.concat([hash.salt, hash.separator]), 32)
  const signerKey = Buffer.isBuffer(hash.signerKey) ? hash.signerKey : await find(hash.signerKey.id)
  if (signerKey?.length !== hash.hash.length) return false
  const encrypted = createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(signerKey)
  return timingSafeEqual(encrypted, hash.hash)
}

function phpassOf({ salt, rounds }: Omit<PhpassHash, 'hash'>, password: Buffer): Promise<string> {
  return passwordThread.run('phpass', { salt, rounds, password })
}
