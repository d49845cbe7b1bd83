import { canonicalName } from './canonical-name.ts'
import { emailKey } from './email-key.ts'
import { maxRawLength } from './usernames.ts'

/** Characters at which neither a username nor an address begins or ends: white space, control and format characters. */
const edges = /^[\s\p{Z}\p{Cc}\p{Cf}]+|[\s\p{Z}\p{Cc}\p{Cf}]+$/gu

/** The key by which the account of a login is looked up. */
export type LoginKey = { kind: 'email' | 'username'; key: string }

/**
 * The key of a login: an e-mail address if there is an `@`, otherwise a username, without surrounding characters that
 * neither can have.
 *
 * A username is only converted to its key and not checked against the current rules: an account whose name was chosen
 * under older rules must still be able to sign in.
 *
 * @returns null when it could be neither, to be answered like an unknown login; never throws
 */
export function loginKey(typed: string): LoginKey | null {
  const login = typed.replace(edges, '')
  if (login.includes('@')) {
    const email = emailKey(login)
    return email.ok ? { kind: 'email', key: email.key } : null
  }
  if (login.length > maxRawLength || !login.isWellFormed()) return null
  const { key } = canonicalName(login)
  return key === '' ? null : { kind: 'username', key }
}
