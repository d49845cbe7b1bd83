import { createHmac } from 'node:crypto'
import { purposeKey } from '../secrets/encryptor.ts'
import { hashToken } from '../secrets/token.ts'
import { type TokenEntry, type TokenPurpose, tokenRules } from './single-use-token.ts'

/**
 * Tokens that are derived from SECRET and the mail that carries them, so that the write that causes the mail can store their
 * hash: sending the mail then needs no write to the account. Nobody can derive a token without SECRET, and only its hash is
 * stored, as for any other token.
 */
export interface MailTokens {
  /** The entry of the token of a mail that is about to be caused. */
  entryFor(purpose: TokenPurpose, from: Pick<TokenEntry, 'mail' | 'proves'> & { now: Date }): TokenEntry
  /**
   * The token of an entry.
   *
   * @returns null when it was not derived, or from a SECRET that is gone, and when less than half of its time is left: the mail
   *   then needs a new token
   */
  tokenOf(entry: TokenEntry, now: Date): string | null
}

/** @param secrets new tokens are derived from the first */
export function createMailTokens(secrets: readonly string[]): MailTokens {
  const keys = secrets.map((secret) => purposeKey(secret, 'mail tokens'))
  const tokensFor = ({ purpose, mail, proves }: Pick<TokenEntry, 'purpose' | 'mail' | 'proves'>) =>
    keys.map((key) => {
      const text = JSON.stringify([purpose, mail, proves])
      return `hf_tok_${createHmac('sha256', key).update(text).digest('base64url')}`
    })
  return {
    entryFor(purpose, { now, ...rest }) {
      const [token = ''] = tokensFor({ purpose, ...rest })
      const expires = new Date(now.getTime() + tokenRules[purpose].lasts)
      return { hash: hashToken(token), purpose, ...rest, expires_at: expires }
    },
    tokenOf(entry, now) {
      const left = entry.expires_at.getTime() - now.getTime()
      if (left < tokenRules[entry.purpose].lasts / 2) return null
      return tokensFor(entry).find((token) => hashToken(token) === entry.hash) ?? null
    },
  }
}
