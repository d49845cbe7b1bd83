import type { TokenPurpose } from '../credentials/single-use-token.ts'

/** The link of a mail that carries a token. The token comes after the #, which browsers do not send. */
export function linkTo(publicUrl: string, purpose: TokenPurpose, token: string): string {
  return `${publicUrl}/confirm/${purpose === 'password_reset' ? 'password' : 'email'}#${token}`
}
