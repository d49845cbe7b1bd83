import type { Filter } from 'mongodb'
import { v7 as uuid } from 'uuid'
import type { TokenEntry } from '../credentials/single-use-token.ts'
import type { NewName } from '../identifiers/usernames.ts'
import { day } from '../time.ts'
import type { NameEntry, Profile } from './account.ts'

/**
 * A name that is reserved until the link in the sign-up mail is used, with everything that the account will consist
 * of. It is stored among the accounts, so that one unique index decides between accounts and reservations, and is none: its id
 * is no account's, it has no state, no session and no current name.
 */
export interface Reservation {
  _id: string
  /** The one name, free for others from `until` on like one in quarantine. */
  names: [NameEntry & { until: Date }]
  names_rules: string
  /** The id once more: an address belongs to no one before it is proven, and many may want it. */
  email_key: string
  address: { mailbox: string; key: string }
  /** Of the password. */
  phc: string
  profile: Partial<Profile>
  /** The code it came with; its seat is taken when the account is made. */
  invitation: string | null
  /** Sent by mail, once the mail is; empty where the address belongs to an account. */
  tokens: TokenEntry[]
  /** When it lapses. */
  due_at: Date
}

const accountId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a text could be the id of an account: no username is as long. */
export function isAccountId(text: string): boolean {
  return accountId.test(text)
}

const prefix = 'reserved:'
const lifetime = day

/** The ids of accounts, which are UUIDs, come before it; those of reservations after. */
export const endOfAccountIds = prefix

/** The range that all ids of reservations lie in. */
export const reservationIds = { $gt: prefix, $lt: 'reserved;' }

/** Whether what has this id in the collection of the accounts is a reservation. */
export function isReservation(id: string): boolean {
  return id.startsWith(prefix)
}

/** The condition that a reservation has not lapsed. */
export function validAt(now: Date): Filter<Reservation> {
  return { due_at: { $gt: now } }
}

type ReservationMembers = Pick<Reservation, 'names_rules' | 'address' | 'phc' | 'profile' | 'invitation'>

/** A reservation of a name for a day, to be stored by one insert. */
export function newReservation({ name, ...members }: ReservationMembers & { name: NewName }, now: Date): Reservation {
  const id = `${prefix}${uuid()}`
  const until = new Date(now.getTime() + lifetime)
  return { _id: id, email_key: id, names: [{ ...name, until }], ...members, tokens: [], due_at: until }
}
