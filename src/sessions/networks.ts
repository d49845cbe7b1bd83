import { createHmac } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import { literal } from '../database/expression.ts'
import { parseAddress } from '../http/client-address.ts'
import { purposeKey } from '../secrets/encryptor.ts'

/** The network of a client, hidden: see `createNetworks`. */
export interface HiddenNetwork {
  network: string
  /** The same network, hidden with the secrets before the current one. */
  formerNetworks: string[]
}

/** Data of a request about the client that signs in. */
export interface Client extends HiddenNetwork {
  userAgent: string | null
  /** Whether it is a browser that keeps the session as a cookie. */
  web: boolean
}

/** How many networks an account remembers from its sign-ins. */
const maxNetworks = 20

/**
 * What accounts remember of an address: a keyed hash of its network, which does not reveal the address, and cannot be
 * correlated between installations. New hashes use the first of the secrets; the others only recognise stored ones.
 *
 * @param secrets at least one
 */
export function createNetworks(secrets: readonly string[]): (address: string) => HiddenNetwork {
  const keys = secrets.map((secret) => purposeKey(secret, 'places'))
  return (address) => {
    const plain = networkOf(address)
    const hidden = keys.map((key) => createHmac('sha256', key).update(plain).digest('base64url').slice(0, 22))
    const [network = '', ...formerNetworks] = hidden
    return { network, formerNetworks }
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
export function knownNetworksWith({ network, formerNetworks }: HiddenNetwork) {
  const known = { $ifNull: ['$places', []] }
  const same = literal([network, ...formerNetworks])
  const otherNetworks = { $filter: { input: known, cond: { $not: [{ $in: ['$$this', same] }] } } }
  const isNew = { $and: [{ $gt: [{ $size: known }, 0] }, { $eq: [{ $size: { $setIntersection: [known, same] } }, 0] }] }
  return {
    places: { $slice: [{ $concatArrays: [otherNetworks, [literal(network)]] }, -maxNetworks] },
    fromNewPlace: { $cond: [isNew, literal({ before: null, after: true }), '$$REMOVE'] },
  }
}
