import type { MailKind } from '../mail.ts'
import type { ActionWords } from './actions.ts'

/** The words of one mail, as eta templates over what `render.ts` gives them. */
export interface MailText {
  subject: string
  /** One paragraph each; one that comes out empty is left out. */
  lines: string[]
  /** The text of the link of a mail with a token. */
  action?: string
  /** Replaces the common footer. */
  footer?: string
}

/** A language in which every mail can be written. */
export interface Texts {
  greeting: string
  /** The actions that holds block. */
  words: ActionWords
  /** Above the token, for people who cannot follow the link. */
  code: string
  footer: string
  mails: Record<MailKind, MailText>
}
