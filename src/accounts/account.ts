import type { FactorSummary } from '../credentials/factor-state.ts'
import type { SessionEntry } from '../credentials/session.ts'
import type { TokenEntry } from '../credentials/single-use-token.ts'
import type { SecondFactor } from '../credentials/totp.ts'
import type { StoredHold } from '../enforcement/entry.ts'
import type { HoldEntry } from '../enforcement/hold.ts'
import type { AccountState } from '../enforcement/situation.ts'
import type { EventRecord } from '../events/event.ts'

export const roles = ['admin', 'reviewer', 'support'] as const
export type Role = (typeof roles)[number]

/** A name of the account: the current one has `until: null`, the others are in quarantine until then. */
export interface NameEntry {
  name: string
  key: string
  skeletons: string[]
  until: Date | null
  /** True for a name that an import has derived: its first replacement leaves none in quarantine. */
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
  /** The id in the system that the account was imported from, unique; absent from every other account. */
  external_id?: string
  /** The rules by which keys and skeletons were calculated; see `namesRulesVersion`. */
  names_rules: string
  email: string
  email_key: string
  email_verified_at: Date | null
  /** The new address until it is confirmed; absent or null when no change is pending. */
  email_pending?: { mailbox: string; key: string } | null
  /**
   * The addresses that a token can restore, each for as long as such a token is valid, and since when a change of it
   * was requested; absent when there never was one. An earlier version wrote no `since`.
   */
  undo_addresses?: { key: string; since?: Date; until: Date }[]
  password: { phc: string; changed_at: Date }
  /** Absent when none was begun. */
  factor?: SecondFactor
  profile: Profile
  /** The version in the ETag of the owner's view: increases with every change of it. */
  version: number
  /** Increases by one with every change, together with exactly one event. */
  seq: number
  state: AccountState
  roles: Role[]
  sessions: SessionEntry[]
  /** The networks of its sign-ins, the latest last: keyed hashes, see `createNetworks`. */
  places?: string[]
  /** Sent by mail and unused; absent when there never was one. */
  tokens?: TokenEntry[]
  /** The last sign-in with the correct password; absent if there was none. Failures before it do not count. */
  signed_in_at?: Date
  /** When a refused sign-in was last recorded; absent if none was. */
  sign_in_refused_at?: Date
  /** Every hold that has not ended, complete; see `holds/entry.ts`. */
  holds: StoredHold[]
  /** Not yet relayed to the `events` collection. */
  events: EventRecord[]
  /** The idempotency keys of recent changes to its holds; absent when there were none. */
  applied_keys?: AppliedKey[]
  /** When it submitted its latest appeals, the latest last; absent when there were none. */
  appealed_at?: Date[]
  /** True while `events` has any, absent otherwise: a sparse index finds the events of a dead relay. */
  pending?: true
  /** While the account is closing: the state that reopening restores. */
  closing_from?: 'pending' | 'active'
  /** While the account is closing: since when. Absent if an earlier version started the closing. */
  closing_since?: Date
  /**
   * When the eraser has to process the account: a closing account is then erased, a closed one releases its names. It
   * moves while the owner cannot reopen the account; see `deadlines.ts`.
   */
  due_at?: Date
  /**
   * When the account is erased unless its address is verified. Only sign-up sets it; absent from every account that was
   * verified once, imported, or whose address staff have set. It moves while the owner cannot verify; see
   * `deadlines.ts`.
   */
  verify_by?: Date
  /** Metadata that staff keep about the account. */
  metadata: Metadata
  created_at: Date
  updated_at: Date
}

/** JSON that the service stores and does not interpret. */
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
 * What the owner's view, the session check and the guards need: an account without its secrets and its outbox, with
 * only those parts of its holds that the owner may see.
 */
export type AccountRecord = Omit<AccountDocument, OfNoView> & { holds: HoldEntry[]; factor?: FactorSummary }

/**
 * The entry of the account's current name.
 *
 * @throws Error when there is none, which no write can cause
 */
export function currentName(account: Pick<AccountDocument, '_id' | 'names'>): NameEntry {
  const entry = account.names.find((name) => name.until === null)
  if (entry === undefined) throw new Error(`account ${account._id} has no current name`)
  return entry
}

/** Whether this is the current name of an account: not one in quarantine, nor one that is only reserved. */
export function hasCurrentName({ names }: Pick<AccountDocument, 'names'>, key: string): boolean {
  return names.some((name) => name.key === key && name.until === null)
}

/** What replaces the name and the address of a closed account: unique, and no valid name or address. */
export function tombstone(id: string): string {
  return `closed:${id}`
}

/** Whether a name is that of a closed account; no valid name has a colon. */
export function isTombstone(entry: NameEntry): boolean {
  return entry.key.includes(':')
}

/** A key under which an account was changed: while it is there, no write under the same key takes effect. */
export interface AppliedKey {
  hash: string
  /** Of the payload, as in the idempotency record; empty for an item of a batch. */
  fingerprint: string
  /** The event of the change; null when the key was only used up, so that nothing can be changed under it. */
  event_id: string | null
  at: Date
}
