import type { MailKind } from '../mail.ts'
import type { ActionWords } from './actions.ts'

/** The texts of one mail, as eta templates over the data from `render.ts`. */
export interface MailText {
  subject: string
  /** One paragraph each; a paragraph that renders empty is omitted. */
  lines: string[]
  /** The text of the link of a mail with a token. */
  action?: string
  /** Replaces the common footer. */
  footer?: string
}

/** Sentences that depend on more than one value; custom templates have each as a placeholder. */
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
