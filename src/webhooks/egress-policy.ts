import ipaddr from 'ipaddr.js'

/** Whether webhooks may be sent to an IP address. */
export type EgressPolicy = (address: string) => boolean

/** The IPv6 addresses that are assigned to the open internet (IANA IPv6 Global Unicast Address Assignments). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Addresses that are public by the registries, but at which a cloud answers only its own machines. Its other metadata
 * services are in networks that are refused anyway.
 */
const platformAddresses = new Set(['168.63.129.16']) // Azure: WireServer, DNS and health probes

/** Interface identifiers that ISATAP derives from an IPv4 address (RFC 5214, section 6.1): the two groups before it. */
const isatap = new Set(['0:5efe', '200:5efe'])

/**
 * Allows only public unicast addresses: nothing that is loopback, private, link-local, shared, multicast, reserved or
 * for documentation (IANA special-purpose registries, RFC 6890), no address of a cloud platform, and no IPv6 address
 * that represents an IPv4 address.
 *
 * @param allowed networks in CIDR notation that are allowed anyway
 */
export function createEgressPolicy(allowed: readonly string[]): EgressPolicy {
  const networks = allowed.map((network) => ipaddr.parseCIDR(network))
  return (text) => {
    if (!ipaddr.isValid(text)) return false
    const address = ipaddr.parse(text)
    return isPublic(address) || networks.some((network) => contains(network, address))
  }
}

function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.range() !== 'unicast') return false
  if (address instanceof ipaddr.IPv4) return !platformAddresses.has(address.toString())
  const [, , , , high = 0, low = 0] = address.parts
  return address.match(globalUnicast) && !isatap.has(`${high.toString(16)}:${low.toString(16)}`)
}

function contains([network, bits]: [ipaddr.IPv4 | ipaddr.IPv6, number], address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return network.kind() === address.kind() && address.match(network, bits)
}

/** The host of an address without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '')

/** True for a URL without encryption. */
export const isPlain = (url: string) => new URL(url).protocol !== 'https:'

/** True when it is known, without resolving the name, that webhooks may not be sent there. */
export function isKnownInternal(url: string, allowsAddress: EgressPolicy): boolean {
  const host = hostOf(new URL(url)).replace(/\.$/, '')
  const isLocal = host === 'localhost' || host.endsWith('.localhost') // RFC 6761, section 6.3
  const literal = isLocal ? '127.0.0.1' : host
  return ipaddr.isValid(literal) && !allowsAddress(literal)
}
