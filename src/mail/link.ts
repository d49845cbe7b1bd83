import type { TokenPurpose } from '../credentials/single-use-token.ts'

/** The link of a mail that carries a token. The token stands behind the #, which browsers keep to themselves. */
export function linkTo(publicUrl: string, purpose: TokenPurpose, token: string): string {
  return `${publicUrl}/confirm/${purpose === 'password_reset' ? 'password' : 'email'}#${token}`
}
