import { domainToASCII } from 'node:url'
import { emailKey } from '../../src/identifiers/email-key.ts'
import { minute } from '../../src/time.ts'
import { mailsOf } from '../mailbox.ts'
import { password, type TestApp } from '../test-app.ts'

/** The characters that become a letter when case or compatibility is folded, by letter. */
function lookAlikes(): Map<string, string[]> {
  const byKey = new Map<string, string[]>()
  for (let code = 0x80; code <= 0x1ffff; code += 1) {
    const character = String.fromCodePoint(code)
    const folded = [
      character.normalize('NFKC'),
      character.toLowerCase(),
      character.toUpperCase().toLowerCase(),
      character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    ].map((text) => text.normalize('NFKC').toLowerCase())
    const letter = folded.find((text) => /^[a-z]$/.test(text))
    if (letter !== undefined) byKey.set(letter, [...(byKey.get(letter) ?? []), character])
  }
  return byKey
}

/**
 * Variants of an address: each letter in turn replaced by each look-alike, other case, and other forms of the domain.
 */
export function variantsOf(address: string): string[] {
  const alike = lookAlikes()
  const letters = [...address]
  const [local, domain] = address.split('@')
  return [
    address.toUpperCase(),
    `${local}@${domain?.toUpperCase()}`,
    `${local}@${domain}.`,
    `${local}+tag@${domain}`,
    `"${local}"@${domain}`,
    ` ${address}`,
    `${local}\u0000@${domain}`,
    `${local}@${domain?.replaceAll('.', '\u3002')}`,
    `${local}@${domain?.replaceAll('.', '\uff0e')}`,
    address.normalize('NFD'),
    ...letters.flatMap((letter, index) =>
      (alike.get(letter) ?? []).map((other) => letters.with(index, other).join('')),
    ),
  ]
}

interface Sent {
  variants: number
  /** Variants that are the owner's mailbox. */
  same: number
  /** Each variant with a wrong number of mails, or with mails to another mailbox, in words. */
  wrong: string[]
}

/** A domain has one meaning in every case, in Unicode and in ASCII. */
function withDomainInAscii(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`
}

/** Longer than a token for a reset is valid: an account keeps only a few of them. */
const restMs = 11 * minute

/** Requests a reset for each of these variants of the address of an account, and checks where the mails went. */
export async function resetByVariants(app: TestApp, mailbox: string, variants: readonly string[]): Promise<Sent> {
  const username = `owner${Math.random().toString(36).slice(2, 10)}x`
  const signedUp = await app.ask('POST', '/v1/accounts', { body: { username, email: mailbox, password } })
  if (signedUp.status !== 201) throw new Error(`sign-up: ${signedUp.status} ${JSON.stringify(signedUp.body)}`)
  const owners = emailKey(mailbox)
  const sent: Sent = { variants: variants.length, same: 0, wrong: [] }
  const received = async () => (await mailsOf(app)).map(({ to }) => withDomainInAscii(to))
  let before = await received()
  for (const variant of variants) {
    app.advanceClock(restMs)
    const { status } = await app.ask('POST', '/v1/password-resets', { body: { email: variant } })
    const check = emailKey(variant)
    const isSame = check.ok && owners.ok && check.key === owners.key
    if (isSame) sent.same += 1
    const after = await received()
    const fresh = after.slice(before.length)
    const expected = isSame ? [withDomainInAscii(mailbox)] : []
    const isRight = JSON.stringify(fresh) === JSON.stringify(expected) && status === (check.ok ? 202 : 422)
    if (!isRight) sent.wrong.push(`${JSON.stringify(variant)}: ${status}, mails to ${fresh}`)
    before = after
  }
  return sent
}
