import type { Db, MongoClient } from 'mongodb'
import type { Passwords } from './accounts/passwords.ts'
import type { AccountStore } from './accounts/store.ts'
import type { Cursors } from './http/page.ts'
import type { KeptAnswers } from './idempotency/kept-answers.ts'
import type { NameRules } from './identifiers/usernames.ts'
import type { Collections } from './mongo/collections.ts'
import type { Sealer } from './secrets/sealed.ts'

/** What every operation of the domain is given: the service's parts, made once at start. */
export interface Holdfast {
  client: MongoClient
  mongo: Db
  db: Collections
  store: AccountStore
  passwords: Passwords
  names: NameRules
  cursors: Cursors
  keptAnswers: KeptAnswers
  /** Seals the secrets of second factors. */
  factorSecrets: Sealer
  /** The one clock: tests move it, nothing else does. */
  now: () => Date
  sessionDays: number
  /** Whether an invitation is needed to sign up. */
  byInvitation: boolean
  /** The one-time token of the first admin, as SHA-256. */
  setupTokenHash: string
}
