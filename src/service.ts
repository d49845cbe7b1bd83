import type { Db, MongoClient } from 'mongodb'
import type { AccessPolicy } from './accounts/access.ts'
import type { Once } from './accounts/once.ts'
import type { AccountStore } from './accounts/store.ts'
import type { Collections } from './collections.ts'
import type { BreachedPasswords } from './credentials/breached-passwords.ts'
import type { Passwords } from './credentials/passwords.ts'
import type { SignerKeys } from './credentials/signer-keys.ts'
import type { TokenPurpose } from './credentials/single-use-token.ts'
import type { RefusalNotes } from './enforcement/refused-attempt.ts'
import type { Cursors } from './http/page.ts'
import type { IdempotencyStore } from './idempotency/store.ts'
import type { NameRules } from './identifiers/usernames.ts'
import type { Limits } from './rate-limits/limits.ts'
import type { Encryptor } from './secrets/encryptor.ts'
import type { FailedSignInsPolicy } from './sessions/failed-sign-ins-policy.ts'
import type { Client } from './sessions/networks.ts'
import type { InTurn } from './turns.ts'
import type { EgressPolicy } from './webhooks/egress-policy.ts'
import type { Background } from './workers/background.ts'

/** What every operation of the domain is given: the service's parts, made once at start. */
export interface Service extends AccessPolicy {
  client: MongoClient
  mongo: Db
  db: Collections
  store: AccountStore
  passwords: Passwords
  /** Null when no list was configured. */
  breached: BreachedPasswords | null
  names: NameRules
  cursors: Cursors
  idempotencyStore: IdempotencyStore
  /** The key under which a request or an item of a batch changes holds, so that it does so once; null without one. */
  once: Once | null
  /** True for what only finds out what would become of a hold, and writes nothing. */
  rehearses: boolean
  /** Null when limits are off. */
  limits: Limits | null
  /** Puts those in line who change the same thing. */
  inTurn: InTurn
  /** A reference that no hold has. */
  newRef: () => Promise<string>
  /** Seals the secrets of second factors. */
  factorSecrets: Encryptor
  /** The signer keys of imported hashes of Firebase. */
  signerKeys: SignerKeys
  /** The one clock: tests move it, nothing else does. */
  now: () => Date
  sessionDays: number
  /** What accounts remember of an address that they were signed in to from. */
  networkOf: (address: string) => Pick<Client, 'place' | 'formerPlaces'>
  /** How many lift a heavy hold unless the reason or the request says so; two only where two can. */
  liftRequires: 1 | 2
  /** Where attempts that holds refuse are sampled. */
  refusals: RefusalNotes
  /** Whether sign-up and address changes conceal that an address has an account. */
  concealsAddresses: boolean
  /** Whether an invitation is needed to sign up. */
  byInvitation: boolean
  /** How many days an account is kept whose address was never verified. */
  unverifiedDays: number
  /** Whether there is a first admin. */
  isSetUp: () => Promise<boolean>
  /** What mails, pages and authenticator apps call the service. */
  serviceName: string
  /** An image that clients may show beside the name; null without one. */
  logoUrl: string | null
  /** What links in mail begin with: from the configuration, or where the app listens; never from a request. */
  publicUrl: () => string
  /** Where the links of mails lead that do not lead to pages of the service, with `{token}` in the place of the token. */
  links: Partial<Record<TokenPurpose, string>>
  /** Wakes the delivery of mail. */
  wakeMailDelivery: () => void
  failedSignIns: FailedSignInsPolicy
  background: Background
  /** For how many hours a claim of a hold or an appeal counts. */
  claimHours: number
  /** For how long a closing account can be reopened. */
  closingDays: number
  /** The configured token of the first admin, as SHA-256; null where the generated one counts, which `settings` has. */
  setupTokenHash: string | null
  /** The signing secrets of webhooks, where and how they may be sent, and how to tell that something waits to be. */
  webhooks: { sealer: Encryptor; mayReach: EgressPolicy; httpsOnly: boolean; wake: () => void }
}
