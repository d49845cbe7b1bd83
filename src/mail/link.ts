import type { TokenPurpose } from '../credentials/single-use-token.ts'
import type { Service } from '../service.ts'
import { languageOf } from './render.ts'

/**
 * The link of a mail that contains a token: to the configured address, or to a page of the service in the language of
 * the mail. On that page the token comes after the #, which browsers do not send.
 */
export function linkTo(
  { links, publicUrl }: Pick<Service, 'links' | 'publicUrl'>,
  purpose: TokenPurpose,
  token: string,
  locale: string | null,
): string {
  const configured = links[purpose]
  if (configured !== undefined) return configured.replace('{token}', token)
  const language = languageOf(locale)
  const page = purpose === 'password_reset' ? 'password' : 'email'
  return `${publicUrl()}/confirm/${page}${language === 'en' ? '' : `.${language}`}#${token}`
}
