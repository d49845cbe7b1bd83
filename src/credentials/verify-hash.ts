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
import { hashRaw } from '@node-rs/argon2'
import type { PasswordHash } from './hash-formats.ts'
import type { Argon2Hash, BcryptHash, PhpassHash } from './hash-grammar.ts'
import { passwordThread } from './password-thread.ts'

const deriveScrypt = promisify<BinaryLike, BinaryLike, number, ScryptOptions, Buffer>(scrypt)
const derivePbkdf2 = promisify(pbkdf2)

/** Finds the signer key of a Firebase hash by its id; null when it is unknown. */
export type FindSignerKey = (id: string) => Promise<Buffer | null>

/** Beyond the limits of hashes: OpenSSL counts some bytes more than they do. */
const scryptMemory = 320 * 1024 * 1024

/** How many bytes of a password bcrypt reads. */
const bcryptReads = 72

/**
 * Verifies a password against a parsed hash, which is therefore within the limits. libuv's pool or a separate thread
 * does all of the work, so the event loop continues.
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
 * Whether the hash depends on every byte of the password as typed. If it does not, another spelling matches it too,
 * such as one with a suffix beyond what bcrypt reads, and must not replace the password. Nor may a password of exactly
 * the length that bcrypt reads: the real one may be longer.
 */
export function readsWhole(hash: PasswordHash, password: string): boolean {
  const read = bytesRead(hash, password)
  if (hash.kind === 'bcrypt' && hash.of === 'password' && read.length >= bcryptReads) return false
  return read.equals(Buffer.from(password))
}

/** The part of a password that a system hashes. */
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

/**
 * bcrypt repeats a password with a NUL in between: a password that contains a NUL can equal the repetition of another.
 */
function untilNul(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0)
  return end < 0 ? bytes : bytes.subarray(0, end)
}

/** HMAC pads its key with NULs (RFC 2104, section 2). */
function withoutTrailingNuls(bytes: Buffer): Buffer {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  return bytes.subarray(0, end)
}

/** Like PHP's `trim`, which WordPress applies to each password. */
function trimmed(password: string): string {
  const isBlank = (one: string | undefined) => one !== undefined && ' \t\n\r\0\v'.includes(one)
  let [from, to] = [0, password.length]
  while (from < to && isBlank(password[from])) from += 1
  while (from < to && isBlank(password[to - 1])) to -= 1
  return password.slice(from, to)
}

/** As `Algorithm` of the library, whose enum exists for its own types alone. */
export const argon2Variants = { argon2d: 0, argon2i: 1, argon2id: 2 } as const
const argon2Versions = { 16: 0, 19: 1 } as const

async function verifyArgon2(hash: Argon2Hash, password: Buffer): Promise<boolean> {
  const derived = await hashRaw(password, {
    algorithm: argon2Variants[hash.variant],
    version: argon2Versions[hash.version],
    memoryCost: hash.memoryKib,
    timeCost: hash.timeCost,
    parallelism: hash.lanes,
    salt: hash.salt,
    outputLen: hash.hash.length,
  })
  return timingSafeEqual(derived, hash.hash)
}

/** The library is loaded with the first of these hashes; if any are in use, they are measured after the start. */
async function verifyBcrypt(hash: BcryptHash, password: Buffer): Promise<boolean> {
  const { compare } = await import('bcrypt')
  return compare(bcryptInput(hash, password), `$2b$${String(hash.cost).padStart(2, '0')}$${hash.salt}${hash.hash}`)
}

/** The input of bcrypt: the password, or a digest of it as text. */
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

/** Firebase encrypts its signer key with the key derived from the password, and stores the result. */
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
