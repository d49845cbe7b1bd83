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

/** Sentences that depend on more than one value; templates of one's own have each as a placeholder. */
export type SentenceName = 'cause' | 'ending' | 'requirement' | 'signing_in' | 'decision'

/** A language in which every mail can be written. */
export interface Texts {
  /** As eta templates, like lines of mails. */
  sentences: Record<SentenceName, string>
  greeting: string
  /** The actions that holds block. */
  words: ActionWords
  /** Above the token, for people who cannot follow the link. */
  code: string
  footer: string
  mails: Record<MailKind, MailText>
}
