import { createHash, randomBytes } from 'node:crypto'

/** SHA-256 of a token, as it is stored: a token has 256 random bits, so it needs no slow hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** A new secret of 256 random bits with the prefix that secret scanners know. */
export function newToken(prefix: 'hf_ses_' | 'hf_set_' | 'hf_svc_' | 'hf_tok_'): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`
}
