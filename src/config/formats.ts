import ipaddr from 'ipaddr.js'
import { builtInActions } from '../enforcement/actions.ts'
import { emailKey } from '../identifiers/email-key.ts'
import { smtpOptions } from '../mail/smtp-options.ts'
import { readQuota } from '../rate-limits/read-quota.ts'

/** The parts of a list that is separated by commas, without empty ones. */
export const listed = (value: string | undefined) =>
  (value ?? '').split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))

/** Whether a variable has a valid value, by the `format` of its schema. */
export const formats: Record<string, (value: string) => boolean> = {
  base: isBase,
  image: (value) => /^https?:\/\/[^\s@]+$/.test(value) && URL.canParse(value),
  origins: (value) => listed(value).length > 0 && listed(value).every(isOrigin),
  proxies: (value) => listed(value).every(isProxy),
  networks: (value) => listed(value).every((network) => ipaddr.isValidCIDR(network)),
  secrets: (value) => listed(value).length > 0 && listed(value).every(isLongEnough),
  smtp: (value) => smtpOptions(value) !== null,
  mailbox: (value) => emailKey(value).ok,
  limit: (value) => readQuota(value) !== null,
  actions: (value) => listed(value).every(mayBeWithheld),
}

/** A URL to which a path can be added. */
function isBase(text: string): boolean {
  if (!/^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/.test(text)) return false
  return URL.canParse(text)
}

function isOrigin(text: string): boolean {
  return /^https?:\/\/[^\s/?#@]+$/.test(text) && URL.canParse(text)
}

/** An address, a network in CIDR notation, or one of Fastify's names for some of these. */
function isProxy(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [address = '', ...rest] = text.split('/')
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address)
  if (!isAddress || address.includes('%')) return false
  return rest.length === 0 || (ipaddr.isValidCIDR(text) && !isTooWide(ipaddr.parseCIDR(text)))
}

const mapped = ipaddr.IPv6.parse('::ffff:0:0')
/** The minimum prefix length of a network. */
const minBits = { ipv4: 8, ipv6: 7, mapped: 96 + 8 }

/** No installation has so many proxies: a trusted sender can choose the address by which it is limited. */
function isTooWide([network, bits]: [ipaddr.IPv4 | ipaddr.IPv6, number]): boolean {
  if (network instanceof ipaddr.IPv4) return bits < minBits.ipv4
  const coversIpv4 = mapped.match(network, Math.min(bits, 96))
  return bits < (coversIpv4 ? minBits.mapped : minBits.ipv6)
}

/** Except the actions that verify the address, or it could never be verified. */
function mayBeWithheld(action: string): boolean {
  return action !== 'email.verify' && (builtInActions as readonly string[]).includes(action)
}

function isLongEnough(secret: string): boolean {
  return secret.length >= 32
}
