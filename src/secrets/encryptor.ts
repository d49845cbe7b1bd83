import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Encrypts texts that have to be readable again, such as answers that are repeated. */
export interface Encryptor {
  /** The beginning of every text that is encrypted now: it identifies the secret, and reveals nothing about it. */
  prefix: string
  /** @returns the prefix and base64url; the same text is encrypted differently each time */
  encrypt(text: string): string
  /** @returns null when the text was not encrypted for this purpose with any of the secrets, or was altered since */
  decrypt(sealed: string): string | null
}

const algorithm = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16
const nameLength = 6

/**
 * AES-256-GCM (NIST SP 800-38D) with a key that HKDF-SHA-256 (RFC 5869) derives from a secret for only this purpose.
 * The first of the secrets encrypts, any of them decrypts, so that a secret can be replaced.
 *
 * @param secrets at least one
 */
export function createEncryptor(secrets: readonly string[], purpose: string): Encryptor {
  const keys = secrets.map((secret) => ({ prefix: prefixOf(secret), key: purposeKey(secret, `sealed ${purpose}`) }))
  const [first] = keys
  if (first === undefined) throw new Error('sealing needs a secret')
  return {
    prefix: first.prefix,
    encrypt(text) {
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv(algorithm, first.key, nonce)
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return first.prefix + Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')
    },
    decrypt(sealed) {
      const [prefix, body] = partsOf(sealed)
      const bytes = Buffer.from(body, 'base64url')
      if (bytes.length < nonceLength + tagLength) return null
      for (const key of keys) {
        const text = prefix === '' || prefix === key.prefix ? openWith(key.key, bytes) : null
        if (text !== null) return text
      }
      return null
    },
  }
}

/** Texts from earlier versions have no prefix. */
function partsOf(sealed: string): [prefix: string, body: string] {
  const end = sealed.indexOf('.') + 1
  return [sealed.slice(0, end), sealed.slice(end)]
}

function prefixOf(secret: string): string {
  return `${purposeKey(secret, 'name').subarray(0, nameLength).toString('base64url')}.`
}

/** A key of 256 bits for one purpose, which reveals neither the secret nor the key of another purpose. */
export function purposeKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `holdfast ${purpose}`, 32))
}

function openWith(key: Buffer, bytes: Buffer): string | null {
  const nonce = bytes.subarray(0, nonceLength)
  const tag = bytes.subarray(nonceLength, nonceLength + tagLength)
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagLength }).setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
