import type { Filter } from 'mongodb'
import { v7 as uuid } from 'uuid'
import type { TokenEntry } from '../credentials/single-use-token.ts'
import type { NewName } from '../identifiers/usernames.ts'
import { day } from '../time.ts'
import type { NameEntry, Profile } from './account.ts'

/**
 * A name that is reserved until the link in the sign-up mail is used, with all the data of the future account. It is
 * stored among the accounts, so that one unique index decides between accounts and reservations, but it is not an
 * account: its id is not that of an account, and it has no state, no session and no current name.
 */
export interface Reservation {
  _id: string
  /** The one name, available to others from `until` on, like one in quarantine. */
  names: [NameEntry & { until: Date }]
  names_rules: string
  /**
   * The id again, not the address: an address belongs to no account before it is proven, and several sign-ups may name
   * it.
   */
  email_key: string
  address: { mailbox: string; key: string }
  /** Of the password. */
  phc: string
  profile: Partial<Profile>
  /** The code of its invitation; the seat is taken when the account is created. */
  invitation: string | null
  /** Sent by mail, once the mail is; empty if the address belongs to an account. */
  tokens: TokenEntry[]
  /** When it lapses. */
  due_at: Date
}

const accountId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a text could be the id of an account: no username is that long. */
export function isAccountId(text: string): boolean {
  return accountId.test(text)
}

const prefix = 'reserved:'
const lifetime = day

/** The ids of accounts, which are UUIDs, sort before it; those of reservations after. */
export const endOfAccountIds = prefix

/** The range of all ids of reservations. */
export const reservationIds = { $gt: prefix, $lt: 'reserved;' }

/** Whether the document with this id in the collection of accounts is a reservation. */
export function isReservation(id: string): boolean {
  return id.startsWith(prefix)
}

/** The condition that a reservation has not lapsed. */
export function validAt(now: Date): Filter<Reservation> {
  return { due_at: { $gt: now } }
}

type ReservationMembers = Pick<Reservation, 'names_rules' | 'address' | 'phc' | 'profile' | 'invitation'>

/** A reservation of a name for a day, to be stored with one insert. */
export function newReservation({ name, ...members }: ReservationMembers & { name: NewName }, now: Date): Reservation {
  const id = `${prefix}${uuid()}`
  const until = new Date(now.getTime() + lifetime)
  return { _id: id, email_key: id, names: [{ ...name, until }], ...members, tokens: [], due_at: until }
}
