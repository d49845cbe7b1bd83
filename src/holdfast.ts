import type { Db, MongoClient } from 'mongodb'
import type { Passwords } from './accounts/passwords.ts'
import type { AccountStore } from './accounts/store.ts'
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
  names: NameRules
  cursors: Cursors
  /** The one clock: tests move it, nothing else does. */
  now: () => Date
  sessionDays: number
  /** For how long a closing account can be reopened. */
  closingDays: number
  /** The one-time token of the first admin, as SHA-256. */
  setupTokenHash: string
}
