import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Encrypts what has to be read again, such as signing secrets; what only has to be compared is hashed instead. */
export interface Sealer {
  /** @returns text in base64url, another one each time */
  seal(text: string): string
  /** @throws Error when it was not sealed for this purpose under any of the secrets, or was changed since */
  open(sealed: string): string
}

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/**
 * A sealer with AES-256-GCM (NIST SP 800-38D) under keys derived by HKDF-SHA-256 (RFC 5869) for one purpose: what was
 * sealed for another does not open. The first of the secrets seals, any of them opens, so that they can be replaced.
 *
 * @param secrets at least one
 */
export function createSealer(secrets: readonly string[], purpose: string): Sealer {
  const [first, ...older] = secrets.map((secret) =>
    Buffer.from(hkdfSync('sha256', secret, '', `holdfast seal ${purpose}`, 32)),
  )
  if (first === undefined) throw new Error('there is no secret to seal with')
  return {
    seal(text) {
      const nonce = randomBytes(nonceBytes)
      const encryption = createCipheriv(cipher, first, nonce)
      const content = Buffer.concat([encryption.update(text, 'utf8'), encryption.final()])
      return Buffer.concat([nonce, encryption.getAuthTag(), content]).toString('base64url')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      for (const key of [first, ...older]) {
        const text = opened(bytes, key)
        if (text !== null) return text
      }
      throw new Error(`what was sealed for ${purpose} does not open under any of the secrets`)
    },
  }
}

function opened(bytes: Buffer, key: Buffer): string | null {
  try {
    const decryption = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
    decryption.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
    return decryption.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decryption.final('utf8')
  } catch {
    return null
  }
}
