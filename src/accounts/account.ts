import { type FactorSummary, type FactorView, factorView } from '../credentials/factor-state.ts'
import type { SessionEntry } from '../credentials/session.ts'
import type { TokenEntry } from '../credentials/single-use-token.ts'
import type { SecondFactor } from '../credentials/totp.ts'
import type { StoredHold } from '../enforcement/entry.ts'
import type { HoldEntry } from '../enforcement/hold.ts'
import type { AccountState } from '../enforcement/standing.ts'
import type { EventRecord } from '../events/event.ts'

export const roles = ['admin', 'reviewer', 'support'] as const
export type Role = (typeof roles)[number]

/** A name of the account: the current one has `until: null`, the others are in quarantine until then. */
export interface NameEntry {
  name: string
  key: string
  skeletons: string[]
  until: Date | null
  /** True for one that an import has made: whoever replaces it leaves none in quarantine. */
  made?: true
}

export interface Profile {
  display_name: string | null
  bio: string | null
  locale: string | null
  timezone: string | null
  website: string | null
}

export const profileMembers = ['display_name', 'bio', 'locale', 'timezone', 'website'] as const

/** The account as it is stored: everything that decides what it may do is in this one document. */
export interface AccountDocument {
  _id: string
  names: NameEntry[]
  /** What the account was called where it was imported from, unique; absent from every other. */
  external_id?: string
  /** The rules that keys and skeletons were made by; see `namesRulesVersion`. */
  names_rules: string
  email: string
  email_key: string
  email_verified_at: Date | null
  /** The address that becomes the account's when it is confirmed; absent or null when none is wanted. */
  email_pending?: { mailbox: string; key: string } | null
  /**
   * The addresses that a token can put back, each for as long as such a token is good, and since when a change of it was asked
   * for; absent when there never was one. An earlier version wrote no `since`.
   */
  undo_addresses?: { key: string; since?: Date; until: Date }[]
  password: { phc: string; changed_at: Date }
  /** Absent where none was begun. */
  factor?: SecondFactor
  profile: Profile
  /** What the ETag of the own view says: moves with every change of it. */
  version: number
  /** Moves with every change, by one, together with exactly one event. */
  seq: number
  state: AccountState
  roles: Role[]
  sessions: SessionEntry[]
  /** Where it was signed in to from, the latest last: keyed hashes, see `createPlaces`. */
  places?: string[]
  /** Sent by mail and not used yet; absent when there never was one. */
  tokens?: TokenEntry[]
  /** The last sign-in with the correct password; absent if there was none. Failures before it do not count. */
  signed_in_at?: Date
  /** When a refused sign-in was last recorded; absent if none was. */
  sign_in_refused_at?: Date
  /** Every hold that has not been ended, whole; see `holds/entry.ts`. */
  holds: StoredHold[]
  /** Not yet relayed to the `events` collection. */
  events: EventRecord[]
  /** The idempotency keys under which its holds were changed lately; absent when there were none. */
  applied_keys?: AppliedKey[]
  /** When it submitted its latest appeals, the latest last; absent when there were none. */
  appealed_at?: Date[]
  /** True while `events` has any, absent otherwise: a sparse index finds what a dead relay left. */
  pending?: true
  /** While the account is closing: the state that reopening restores. */
  closing_from?: 'pending' | 'active'
  /** While the account is closing: since when. Absent where an earlier version began it. */
  closing_since?: Date
  /**
   * When the eraser has to look at the account: a closing one is then erased, a closed one lets go of its names. It moves while
   * the owner is kept from reopening; see `deadlines.ts`.
   */
  due_at?: Date
  /**
   * When the account is erased unless its address is verified. Sign-up alone sets it; absent from every account that was
   * verified once, imported or vouched for by staff. It moves while the owner is kept from verifying; see `deadlines.ts`.
   */
  verify_by?: Date
  /** What staff note about the account for themselves. */
  metadata: Metadata
  created_at: Date
  updated_at: Date
}

/** JSON that the service keeps and does not look into. */
export type Metadata = Record<string, unknown>

type OfNoView =
  | 'external_id'
  | 'password'
  | 'factor'
  | 'tokens'
  | 'places'
  | 'undo_addresses'
  | 'events'
  | 'pending'
  | 'applied_keys'
  | 'appealed_at'
  | 'sign_in_refused_at'
  | 'holds'
  | 'closing_from'
  | 'closing_since'
  | 'due_at'
  | 'verify_by'
  | 'metadata'

/**
 * What the own view, the session check and the guards need: an account without its secrets and its outbox, and of its holds
 * what the owner may see.
 */
export type AccountRecord = Omit<AccountDocument, OfNoView> & { holds: HoldEntry[]; factor?: FactorSummary }

export interface OwnView extends Profile {
  id: string
  username: string
  email: string
  email_verified: boolean
  /** The address that becomes the account's when it is confirmed; null when none waits. */
  email_pending: string | null
  second_factor: FactorView
  state: AccountState
  roles: Role[]
  version: number
  created_at: string
  updated_at: string
}

export interface PublicProfile {
  username: string
  display_name: string | null
  bio: string | null
  website: string | null
  created_at: string
}

/**
 * The entry of the name the account bears now.
 *
 * @throws Error when there is none, which no write can bring about
 */
export function currentName(account: Pick<AccountDocument, '_id' | 'names'>): NameEntry {
  const entry = account.names.find((name) => name.until === null)
  if (entry === undefined) throw new Error(`account ${account._id} has no current name`)
  return entry
}

/** Whether this is the name that an account bears now: not one in quarantine, nor one that is only reserved. */
export function hasCurrentName({ names }: Pick<AccountDocument, 'names'>, key: string): boolean {
  return names.some((name) => name.key === key && name.until === null)
}

/** What replaces the name and the address of a closed account: unique, and no valid name or address. */
export function tombstone(id: string): string {
  return `closed:${id}`
}

export function isTombstone(entry: NameEntry): boolean {
  return entry.key.includes(':')
}

function commonView(account: AccountRecord) {
  return {
    id: account._id,
    username: currentName(account).name,
    email: account.email,
    email_verified: account.email_verified_at !== null,
    second_factor: factorView(account.factor),
    ...account.profile,
    state: account.state,
    roles: account.roles,
  }
}

const times = (account: AccountRecord) => ({
  created_at: account.created_at.toISOString(),
  updated_at: account.updated_at.toISOString(),
})

/** The account as its owner sees it. Holds are not in it: they change by the clock, and an ETag must not lie. */
export function ownView(account: AccountRecord): OwnView {
  const emailPending = account.email_pending?.mailbox ?? null
  return { ...commonView(account), email_pending: emailPending, version: account.version, ...times(account) }
}

/** The account as staff see it in lists; `seq` counts every change, whether the owner sees it or not. */
export function staffSummary(account: AccountRecord) {
  return { ...commonView(account), seq: account.seq, ...times(account) }
}

export function publicProfile(account: Pick<AccountRecord, '_id' | 'names' | 'profile' | 'created_at'>): PublicProfile {
  const { display_name, bio, website } = account.profile
  return {
    username: currentName(account).name,
    display_name,
    bio,
    website,
    created_at: account.created_at.toISOString(),
  }
}

/** Strong entity tag of the own view; it differs between accounts. */
export function ownTag(account: Pick<AccountRecord, '_id' | 'version'>): string {
  return `"${account._id}.${account.version}"`
}

/** Strong entity tag of the staff view, for If-Match alone. */
export function staffTag(account: Pick<AccountRecord, '_id' | 'seq'>): string {
  return `"${account._id}.seq.${account.seq}"`
}

/** Strong entity tag of the public profile. */
export function publicTag(account: Pick<AccountRecord, '_id' | 'version'>): string {
  return `"${account._id}.public.${account.version}"`
}

/** A key under which an account was changed: as long as it is there, no write under the same key takes effect. */
export interface AppliedKey {
  hash: string
  /** Of the payload, as in the idempotency record; empty for an item of a batch. */
  fingerprint: string
  /** The event of the change; null when the key was only used up, so that nothing is changed under it any more. */
  event_id: string | null
  at: Date
}
