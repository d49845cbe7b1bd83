import type { Sentence } from '../languages.ts'

/** The address of a person's page, and that of a receiver of webhooks, which may be inside an internal network. */
export type WebsiteKind = 'website' | 'endpoint'

/** In characters of the address as it is stored. */
export const maxWebsiteLength = { website: 200, endpoint: 2000 } as const

const noAddress = {
  en: 'This is not a web address such as https://example.org.',
  de: 'Das ist keine Webadresse wie https://example.org.',
}
const spaces = { en: 'A web address has no spaces.', de: 'Eine Webadresse hat keine Leerzeichen.' }
const credentials = {
  en: 'A web address must not contain a username or password.',
  de: 'Eine Webadresse darf weder Benutzernamen noch Passwort enthalten.',
}
const noDomain = {
  en: 'The host of a web address has a domain, such as example.org.',
  de: 'Der Rechnername einer Webadresse hat eine Domain wie example.org.',
}
const tooLong = (max: number): Sentence => ({
  en: `A web address has at most ${max} characters as browsers write it.`,
  de: `Eine Webadresse hat höchstens ${max} Zeichen, so wie Browser sie schreiben.`,
})

/** The fault of an absolute http or https address, or null. */
export function websiteFault(kind: WebsiteKind): (value: string) => Sentence | null {
  return (value) => {
    if (/[\s\p{Z}\p{Cc}]/u.test(value)) return spaces
    if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return noAddress
    const { username, password, hostname } = new URL(value)
    if (username !== '' || password !== '') return credentials
    if (kind === 'website' && !/[^.]\.[^.]/.test(hostname)) return noDomain
    return storedWebsite(value).length > maxWebsiteLength[kind] ? tooLong(maxWebsiteLength[kind]) : null
  }
}

/**
 * An address as the parser of browsers reads it: with the host in lower case and ASCII, a `\` as the `/` that browsers
 * read it as, and everything else percent-encoded, so that it leads where it seems to. The slash that the parser adds
 * after a bare host is omitted.
 */
export function storedWebsite(value: string): string {
  if (!URL.canParse(value)) return value
  const { href, origin } = new URL(value)
  const isHostAlone = href === `${origin}/` && !/[/\\]$/.test(value)
  return isHostAlone ? origin : href
}
