import type { Db, MongoClient } from 'mongodb'
import type { BreachedPasswords } from './accounts/breached-passwords.ts'
import type { Passwords } from './accounts/passwords.ts'
import type { AccountStore } from './accounts/store.ts'
import type { GuardedAction } from './holds/actions.ts'
import type { Cursors } from './http/page.ts'
import type { NameRules } from './identifiers/usernames.ts'
import type { Collections } from './mongo/collections.ts'

/** What every operation of the domain is given: the service's parts, made once at start. */
export interface Holdfast {
  client: MongoClient
  mongo: Db
  db: Collections
  store: AccountStore
  passwords: Passwords
  /** Null when no list was configured. */
  breached: BreachedPasswords | null
  names: NameRules
  cursors: Cursors
  /** The one clock: tests move it, nothing else does. */
  now: () => Date
  sessionDays: number
  /** What an account may not do before its address is verified. */
  unverifiedMayNot: ReadonlySet<GuardedAction>
  /** How many days an account is kept whose address was never verified. */
  unverifiedDays: number
  /** What links in mail begin with: from the configuration, or where the app listens; never from a request. */
  publicUrl: () => string
  /** Tells that a mail waits to be sent. */
  nudgeMail: () => void
  /** The one-time token of the first admin, as SHA-256. */
  setupTokenHash: string
}
