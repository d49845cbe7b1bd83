import { Eta, type TemplateFunction } from 'eta'
import { type HoldReason, reasonIn } from '../enforcement/hold-reason.ts'
import { escapeHtml } from '../http/escape-html.ts'
import type { MailKind } from './mail.ts'
import type { OwnTemplates } from './own-templates.ts'
import { fill } from './placeholders.ts'
import { inWords } from './texts/actions.ts'
import { de } from './texts/de.ts'
import { en } from './texts/en.ts'
import type { SentenceName, Texts } from './texts/texts.ts'

const languages: Record<string, Texts> = { en, de }

/** The data in a mail, besides those of its kind. */
export interface MailFacts {
  /** Those that replace the templates of the service. */
  templates: OwnTemplates
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

const plain = compilingOnce({ autoEscape: false })
const escaped = compilingOnce({ autoEscape: true })

type Write = (template: string, it: object) => string

/** Compiles each of the service's own templates with its first use. */
function compilingOnce(options: { autoEscape: boolean }): Write {
  const eta = new Eta({ ...options, autoTrim: false })
  const compiled = new Map<string, TemplateFunction>()
  return (template, it) => {
    const known = compiled.get(template) ?? eta.compile(template)
    compiled.set(template, known)
    return eta.render(known, it)
  }
}

const page = `<!doctype html>
<html lang="<%= it.language %>"><head><meta charset="utf-8"><title><%= it.subject %></title></head>
<body style="font-family: sans-serif; max-width: 36em">
<p><%= it.greeting %></p>
<% for (const line of it.lines) { %><p style="white-space: pre-line"><%~ line %></p>
<% } %><% if (it.link) { %><p><a href="<%= it.link %>"><%= it.action %></a></p>
<p><%= it.code %><br><code><%= it.token %></code></p>
<% } %><p style="color: #666; white-space: pre-line"><%= it.footer %></p>
</body></html>
`

/** Writes a mail, as text and as HTML, in the language of the account or in English. All user texts are escaped. */
export function renderMail(kind: MailKind, facts: MailFacts): RenderedMail {
  const language = languageOf(facts.locale)
  const texts = languages[language] ?? en
  const { subject, lines, action: usualAction = '', footer = texts.footer } = texts.mails[kind]
  const ownTemplate = facts.templates.mails.get(`${kind}.${language}`)
  const action = ownTemplate?.action ?? usualAction
  const it = {
    ...facts.about,
    ...withReason(facts),
    ...withTimes(facts, language),
    appealable: isAppealable(facts),
    username: facts.username,
    service: facts.service,
    actions: inWords(actionsIn(facts), texts.words),
  }
  const write = (using: Write, template: string) => using(template, it).trim()
  const written = (using: Write) => lines.map((line) => write(using, line)).filter((line) => line !== '')
  const valueFor = (name: string) => placeholderValue(name, it, (sentence) => write(plain, texts.sentences[sentence]))
  const filled = ownTemplate?.paragraphs.flatMap((paragraph) => fill(paragraph, valueFor) ?? [])
  const frameOf = (name: 'greeting' | 'footer', usual: string) => {
    const template = facts.templates.frames.get(`${name}.${language}`)
    return template === undefined ? write(plain, usual) : (fill(template, valueFor) ?? '')
  }
  const frame = {
    greeting: frameOf('greeting', texts.greeting),
    footer: frameOf('footer', footer),
    subject: oneLine(ownTemplate === undefined ? write(plain, subject) : (fill(ownTemplate.subject, valueFor) ?? '')),
  }
  const secret =
    facts.secret === undefined ? [] : [`${action}:\n${facts.secret.link}`, `${texts.code}\n${facts.secret.token}`]
  return {
    subject: frame.subject,
    text: `${[frame.greeting, ...(filled ?? written(plain)), ...secret, `--\n${frame.footer}`].join('\n\n')}\n`,
    html: escaped(page, {
      ...frame,
      ...facts.secret,
      language,
      lines: filled?.map(escapeHtml) ?? written(escaped),
      action,
      code: texts.code,
    }),
  }
}

/** The value of a placeholder in a custom template; empty if there is none. */
function placeholderValue(
  name: string,
  it: Readonly<Record<string, unknown>>,
  sentence: (name: SentenceName) => string,
): string {
  const hold = it.hold as { ref: string; reason?: HoldReason; message?: string | null } | undefined
  switch (name) {
    case 'hold':
      return hold?.ref ?? String(it.ref)
    case 'message':
      return hold?.message ?? ''
    case 'reason':
      return hold?.reason === undefined ? String(it.reason ?? '') : `${hold.reason.title}. ${hold.reason.text}`
    case 'cause':
    case 'ending':
    case 'requirement':
    case 'signing_in':
    case 'decision':
      return sentence(name)
    default:
      return String(it[name] ?? '')
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

const formats = new Map<string, Intl.DateTimeFormat>()
const mostFormats = 100

/** Making one takes as long as half a mail, so those that were used are kept, though not all that owners can ask for. */
function formatFor(language: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const locale = language === 'en' ? 'en-GB' : language
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long', timeZone })
  if (formats.size >= mostFormats) formats.clear()
  formats.set(key, format)
  return format
}

/** Times in words, in the account's time zone if it has one. */
function withTimes({ about, secret, timezone }: MailFacts, language: string): Record<string, string | null> {
  const words = (time: unknown) =>
    time === null || time === undefined ? null : formatFor(language, timezone ?? 'UTC').format(new Date(time as string))
  const hold = (about.hold ?? {}) as { since?: string; until?: string | null }
  return {
    at: words(about.at),
    closes_at: words(about.closes_at),
    since: words(hold.since),
    until: words(hold.until),
    expires: words(secret?.expires),
  }
}
