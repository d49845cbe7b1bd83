import { createHmac } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import { literal } from '../accounts/store.ts'
import { purposeKey } from '../secrets/sealer.ts'

/** What a request tells of whoever signs in. */
export interface Client {
  userAgent: string | null
  /** The network it comes from, as `createPlaces` hides it. */
  place: string
}

/** How many places an account remembers that it was signed in to from. */
const placesKept = 20

/**
 * Makes of an address what accounts remember of it: a keyed hash of its network, from which the address cannot be told,
 * and which cannot be followed from one installation to another. With another first secret all places are new.
 *
 * @param secrets at least one
 */
export function createPlaces(secrets: readonly string[]): (address: string) => string {
  const key = purposeKey(secrets[0] ?? '', 'places')
  return (address) => createHmac('sha256', key).update(networkOf(address)).digest('base64url').slice(0, 22)
}

/** The /24 of an IPv4 address and the /48 of an IPv6 one: what a provider gives out anew stays one place. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed.kind() === 'ipv4'
    ? ipaddr.IPv4.networkAddressFromCIDR(`${parsed.toString()}/24`).toString()
    : ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/48`).toString()
}

/**
 * The places of an account with this one as the latest, and a change that tells when it is new to an account that
 * knows others.
 */
export function placesWith(place: string) {
  const known = { $ifNull: ['$places', []] }
  const others = { $filter: { input: known, cond: { $ne: ['$$this', literal(place)] } } }
  const isNew = { $and: [{ $gt: [{ $size: known }, 0] }, { $not: [{ $in: [literal(place), known] }] }] }
  return {
    places: { $slice: [{ $concatArrays: [others, [literal(place)]] }, -placesKept] },
    fromNewPlace: { $cond: [isNew, literal({ before: null, after: true }), '$$REMOVE'] },
  }
}
