import { Eta } from 'eta'
import { type HoldReason, reasonIn } from '../enforcement/reason.ts'
import type { MailKind } from './mail.ts'
import { inWords } from './texts/actions.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import type { Texts } from './texts/texts.ts'

const languages: Record<string, Texts> = { en, de }

/** The data in a mail, besides those of its kind. */
export interface MailFacts {
  /** The name of the service. */
  service: string
  username: string
  /** A language tag (BCP 47); English when there are no mails in that language. */
  locale: string | null
  timezone: string | null
  about: Record<string, unknown>
  /** The token, the link that contains it, and when it expires. */
  secret?: { token: string; link: string; expires: Date }
}

export interface RenderedMail {
  subject: string
  text: string
  html: string
}

const plain = new Eta({ autoEscape: false, autoTrim: false })
const escaped = new Eta({ autoEscape: true, autoTrim: false })

const page = `<!doctype html>
<html lang="<%= it.language %>"><head><meta charset="utf-8"><title><%= it.subject %></title></head>
<body style="font-family: sans-serif; max-width: 36em">
<p><%= it.greeting %></p>
<% for (const line of it.lines) { %><p><%~ line %></p>
<% } %><% if (it.link) { %><p><a href="<%= it.link %>"><%= it.action %></a></p>
<p><%= it.code %><br><code><%= it.token %></code></p>
<% } %><p style="color: #666"><%= it.footer %></p>
</body></html>
`

/** Writes a mail, as text and as HTML, in the language of the account or in English. All user texts are escaped. */
export function renderMail(kind: MailKind, facts: MailFacts): RenderedMail {
  const language = languageOf(facts.locale)
  const texts = languages[language] ?? en
  const { subject, lines, action = '', footer = texts.footer } = texts.mails[kind]
  const it = {
    ...facts.about,
    ...withReason(facts),
    ...withTimes(facts, language),
    appealable: isAppealable(facts),
    username: facts.username,
    service: facts.service,
    actions: inWords(actionsIn(facts), texts.words),
  }
  const write = (eta: Eta, template: string) => eta.renderString(template, it).trim()
  const written = (eta: Eta) => lines.map((line) => write(eta, line)).filter((line) => line !== '')
  const frame = {
    greeting: write(plain, texts.greeting),
    footer: write(plain, footer),
    subject: oneLine(write(plain, subject)),
  }
  const secret =
    facts.secret === undefined ? [] : [`${action}:\n${facts.secret.link}`, `${texts.code}\n${facts.secret.token}`]
  return {
    subject: frame.subject,
    text: `${[frame.greeting, ...written(plain), ...secret, `--\n${frame.footer}`].join('\n\n')}\n`,
    html: escaped.renderString(page, {
      ...frame,
      ...facts.secret,
      language,
      lines: written(escaped),
      action,
      code: texts.code,
    }),
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

/** The language of mails for a locale. */
export function languageOf(locale: string | null): string {
  const language = locale === null ? 'en' : new Intl.Locale(locale).language
  return Object.hasOwn(languages, language) ? language : 'en'
}

function actionsIn({ about }: MailFacts): string[] {
  return (about.hold as { actions?: string[] } | undefined)?.actions ?? []
}

/** The reason of a hold in the language of the account. */
function withReason({ about, locale }: MailFacts): { hold?: object } {
  const hold = about.hold as { reason?: HoldReason } | undefined
  return hold?.reason === undefined ? {} : { hold: { ...hold, reason: reasonIn(hold.reason, locale) } }
}

function isAppealable({ about }: MailFacts): boolean {
  const hold = about.hold as { appeal?: { allowed: boolean } } | undefined
  return hold?.appeal?.allowed === true
}

/** Times in words, in the account's time zone where it has one. */
function withTimes({ about, secret, timezone }: MailFacts, language: string): Record<string, string | null> {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: timezone ?? 'UTC',
  })
  const words = (time: unknown) =>
    time === null || time === undefined ? null : format.format(new Date(time as string))
  const hold = (about.hold ?? {}) as { since?: string; until?: string | null }
  return {
    at: words(about.at),
    closes_at: words(about.closes_at),
    since: words(hold.since),
    until: words(hold.until),
    expires: words(secret?.expires),
  }
}
