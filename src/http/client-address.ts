import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

type Address = ipaddr.IPv4 | ipaddr.IPv6

/**
 * Parses an address as a socket has it or a proxy writes it: without a zone, and a mapped IPv4 address as the one it
 * maps.
 *
 * @returns null when it is not an address
 */
export function parseAddress(text: string | undefined): Address | null {
  const bare = text?.includes(':') ? text.replace(/%.*$/, '') : text
  return bare !== undefined && isIP(bare) !== 0 ? ipaddr.process(bare) : null
}

/**
 * The addresses of an `X-Forwarded-For` header that can be believed if its writers can: those to the right of the last
 * member that is not an address, because the writer of that member counts as the client. Empty members are ignored (RFC
 * 9110, section 5.6.1.2).
 *
 * @returns plain addresses, separated by commas; empty when there are none
 */
export function forwardedAddresses(header: string): string {
  const addresses = header
    .split(',')
    .map((member) => member.trim())
    .filter((member) => member !== '')
    .map((member) => parseAddress(withoutPort(member))?.toString())
  return addresses.slice(addresses.lastIndexOf(undefined) + 1).join(', ')
}

/** A port is a number, or obfuscated (RFC 7239, section 6). */
const bracketed = /^\[([^[\]]*:[^[\]]*)\](?::(?:\d{1,5}|_[\w.-]+))?$/
const fourParts = /^([\d.]+)(?::(?:\d{1,5}|_[\w.-]+))?$/

/** The address of a member, which may be quoted, in brackets, and followed by a port. */
function withoutPort(member: string): string {
  const text = /^"(.*)"$/.exec(member)?.[1]?.trim() ?? member
  return bracketed.exec(text)?.[1] ?? fourParts.exec(text)?.[1] ?? text
}
