import { canonicalName } from './canonical-name.ts'
import { emailKey } from './email-key.ts'
import { maxRawLength } from './usernames.ts'

/** What neither a username nor an address begins or ends with: white space, control and format characters. */
const edges = /^[\s\p{Z}\p{Cc}\p{Cf}]+|[\s\p{Z}\p{Cc}\p{Cf}]+$/gu

/** The key under which the account for a typed login is looked up. */
export type LoginKey = { kind: 'email' | 'username'; key: string }

/**
 * The key of a login: an e-mail address where there is an `@`, otherwise a username, without what was typed around it.
 *
 * A username is not held against today's rules, only brought to its key: an account whose name was taken under older
 * rules must still be able to sign in.
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
