import { domainToASCII } from 'node:url'
import type { Sentence } from '../languages.ts'

/** An address as it was given, to which mail goes, and the key that is unique. */
export type EmailCheck = { ok: true; mailbox: string; key: string } | { ok: false; detail: Sentence }

const maxAddressLength = 254
const maxLocalPartLength = 64

/**
 * Splits, checks and keys an e-mail address: a dot-atom of RFC 5322 (letters beyond ASCII as in RFC 6531), `@`, a
 * domain of at least two labels (IDNA; no address literals). The lengths of RFC 5321 are counted in octets, with the
 * domain in its ASCII form.
 *
 * The mailbox is the address as sent, unchanged: mail goes only there. The key folds case (and width and the like, by
 * NFKC), so that one mailbox has one account; the part after a `+` stays in it. The key of a key is the key itself.
 */
export function emailKey(raw: string): EmailCheck {
  if (raw.length > maxAddressLength) return tooLong
  if (/[\s\p{Z}]/u.test(raw)) return wrong('has a space', 'hat ein Leerzeichen')
  const at = raw.lastIndexOf('@')
  if (at < 0) return wrong('has no “@”', 'hat kein „@“')
  const local = raw.slice(0, at)
  const domain = asciiDomain(raw.slice(at + 1))
  if (domain === undefined) return wrong('has no valid domain after the “@”', 'hat keine gültige Domain nach dem „@“')
  const folded = fold(local)
  if (!isLocalPart(local) || folded === undefined || !isLocalPart(folded)) {
    return wrong('has no valid name before the “@”', 'hat keinen gültigen Namen vor dem „@“')
  }
  if (octets(`${local}@${domain}`) > maxAddressLength || octets(`${folded}@${domain}`) > maxAddressLength)
    return tooLong
  return { ok: true, mailbox: raw, key: `${folded}@${domain}` }
}

const wrong = (en: string, de: string) =>
  ({ ok: false, detail: { en: `The e-mail address ${en}.`, de: `Die E-Mail-Adresse ${de}.` } }) as const
const tooLong = {
  ok: false,
  detail: {
    en: `An e-mail address has at most ${maxAddressLength} octets.`,
    de: `Eine E-Mail-Adresse hat höchstens ${maxAddressLength} Oktette.`,
  },
} as const
const octets = (text: string) => Buffer.byteLength(text)

/** atext of RFC 5322, or any visible character beyond ASCII. */
const localCharacters = /^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]|[^\p{ASCII}\p{C}\p{Z}\p{Default_Ignorable_Code_Point}])+$/u

function isLocalPart(local: string): boolean {
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return false
  return localCharacters.test(local) && octets(local) <= maxLocalPartLength
}

/** Lower case and NFKC, again until nothing changes; undefined when that takes suspiciously long. */
function fold(local: string): string | undefined {
  let folded = local
  for (let round = 0; round < 4; round += 1) {
    const next = folded.normalize('NFKC').toLowerCase().normalize('NFKC')
    if (next === folded) return folded
    folded = next
  }
  return undefined
}

/**
 * The characters that may be typed in a domain: none that a URL parser would decode, skip or take for the end of the
 * host.
 */
const domainCharacters = /^[\p{L}\p{M}\p{N}.\u3002\uFF0E\uFF61-]+$/u
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

function asciiDomain(domain: string): string | undefined {
  if (!domainCharacters.test(domain)) return undefined
  const ascii = domainToASCII(domain).toLowerCase()
  const labels = ascii.split('.')
  const isName = labels.length > 1 && labels.every((part) => label.test(part)) && !/^[0-9]+$/.test(labels.at(-1) ?? '')
  return isName && ascii.length <= 253 ? ascii : undefined
}
