import { createHmac } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import { literal } from '../database/expression.ts'
import { parseAddress } from '../http/client-address.ts'
import { purposeKey } from '../secrets/encryptor.ts'

/** Data of a request about the client that signs in. */
export interface Client {
  userAgent: string | null
  /** Whether it is a browser that keeps the session as a cookie. */
  web: boolean
  /** Its network, as `createPlaces` hides it. */
  place: string
  /** The same, hidden with the secrets before the current one. */
  formerPlaces: string[]
}

/** How many networks an account remembers from its sign-ins. */
const placesKept = 20

/**
 * What accounts remember of an address: a keyed hash of its network, which does not reveal the address, and cannot be
 * correlated between installations. New hashes use the first of the secrets; the others only recognise stored ones.
 *
 * @param secrets at least one
 */
export function createNetworks(
  secrets: readonly string[],
): (address: string) => Pick<Client, 'place' | 'formerPlaces'> {
  const keys = secrets.map((secret) => purposeKey(secret, 'places'))
  return (address) => {
    const network = networkOf(address)
    const hashes = keys.map((key) => createHmac('sha256', key).update(network).digest('base64url').slice(0, 22))
    const [place = '', ...formerPlaces] = hashes
    return { place, formerPlaces }
  }
}

/**
 * The /24 of an IPv4 address and the /48 of an IPv6 address: a reassigned address of a provider stays in the same
 * network.
 */
function networkOf(address: string): string {
  const parsed = parseAddress(address)
  if (parsed === null) return 'no address'
  return parsed.kind() === 'ipv4'
    ? ipaddr.IPv4.networkAddressFromCIDR(`${parsed.toString()}/24`).toString()
    : ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/48`).toString()
}

/**
 * The networks of an account with this one as the latest, and a change that records it when it is unfamiliar to an
 * account that knows others.
 */
export function knownNetworksWith({ place, formerPlaces }: Pick<Client, 'place' | 'formerPlaces'>) {
  const known = { $ifNull: ['$places', []] }
  const same = literal([place, ...formerPlaces])
  const others = { $filter: { input: known, cond: { $not: [{ $in: ['$$this', same] }] } } }
  const isNew = { $and: [{ $gt: [{ $size: known }, 0] }, { $eq: [{ $size: { $setIntersection: [known, same] } }, 0] }] }
  return {
    places: { $slice: [{ $concatArrays: [others, [literal(place)]] }, -placesKept] },
    fromNewPlace: { $cond: [isNew, literal({ before: null, after: true }), '$$REMOVE'] },
  }
}
