import type { Db, MongoClient } from 'mongodb'
import type { AccessPolicy } from './accounts/access.ts'
import type { Once } from './accounts/once.ts'
import type { AccountStore } from './accounts/store.ts'
import type { Collections } from './collections.ts'
import type { BreachedPasswords } from './credentials/breached-passwords.ts'
import type { MailTokens } from './credentials/mail-tokens.ts'
import type { Passwords } from './credentials/passwords.ts'
import type { SessionLifetimes } from './credentials/session.ts'
import type { SignerKeys } from './credentials/signer-keys.ts'
import type { TokenPurpose } from './credentials/single-use-token.ts'
import type { RefusalNotes } from './enforcement/refused-attempt.ts'
import type { Cursors } from './http/page.ts'
import type { IdempotencyStore } from './idempotency/store.ts'
import type { NameRules } from './identifiers/usernames.ts'
import type { OwnTemplates } from './mail/own-templates.ts'
import type { Limits } from './rate-limits/limits.ts'
import type { Encryptor } from './secrets/encryptor.ts'
import type { FailedSignInsPolicy } from './sessions/failed-sign-ins-policy.ts'
import type { HiddenNetwork } from './sessions/networks.ts'
import type { InTurn } from './turns.ts'
import type { EgressPolicy } from './webhooks/egress-policy.ts'
import type { Background } from './workers/background.ts'

/** What every operation of the domain gets: the parts of the service, created once at the start. */
export interface Service extends AccessPolicy, SessionLifetimes {
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
  /** True for a dry run, which only finds out what would happen to a hold, and writes nothing. */
  rehearses: boolean
  /** Null when limits are off. */
  limits: Limits | null
  /** Lets those who change the same thing run one after the other. */
  inTurn: InTurn
  /** A reference that no hold has. */
  newRef: () => Promise<string>
  /** Encrypts the secrets of second factors. */
  factorSecrets: Encryptor
  /** The signer keys of imported Firebase hashes. */
  signerKeys: SignerKeys
  /** The only clock: tests move it, nothing else does. */
  now: () => Date
  /** The networks that accounts remember from their sign-ins. */
  networkOf: (address: string) => HiddenNetwork
  /** How many reviewers lift a security or legal hold unless the reason or the request says so; two only if two can. */
  liftRequires: 1 | 2
  /** Samples the attempts that holds refuse. */
  refusals: RefusalNotes
  /** Whether sign-up and address changes conceal that an address has an account. */
  concealsAddresses: boolean
  /** Whether an invitation is needed to sign up. */
  byInvitation: boolean
  /** How many days an account is kept while its address is unverified. */
  unverifiedDays: number
  /** Whether there is a first admin. */
  isSetUp: () => Promise<boolean>
  /** The name of the service in mails, pages and authenticator apps. */
  serviceName: string
  mailTemplates: OwnTemplates
  /** An image that clients may show beside the name; null without one. */
  logoUrl: string | null
  /**
   * The beginning of links in mails: from the configuration, or the address where the app listens; never from a
   * request.
   */
  publicUrl: () => string
  /** Where links in mails lead, if not to pages of the service, with `{token}` in place of the token. */
  links: Partial<Record<TokenPurpose, string>>
  /** The tokens of mails that are stored by what causes the mail. */
  mailTokens: MailTokens
  /** Wakes the delivery of mail. */
  wakeMailDelivery: () => void
  failedSignIns: FailedSignInsPolicy
  background: Background
  /** For how many hours a claim of a hold or an appeal is valid. */
  claimHours: number
  /** For how long a closing account can be reopened. */
  closingDays: number
  /** The configured token of the first admin, as SHA-256; null if the generated one is valid, which `settings` has. */
  setupTokenHash: string | null
  /** The signing secrets of webhooks, where and how they may be sent, and how to wake their delivery. */
  webhooks: { encryptor: Encryptor; allowsAddress: EgressPolicy; httpsOnly: boolean; wake: () => void }
}
