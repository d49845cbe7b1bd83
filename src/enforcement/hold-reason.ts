/** The texts of a reason. */
export interface ReasonTexts {
  title: string
  text: string
  /** By language tag, for owners with such a locale; absent where an earlier version stored the reason. */
  titles?: Record<string, string>
  texts?: Record<string, string>
}

/** The reason of a hold, with its texts at the time when the hold was placed. */
export interface HoldReason extends ReasonTexts {
  code: string
}

/**
 * The reason as the owner of a hold reads it: in the account's language if there is a text in it.
 *
 * @param fallback a language that is taken where the account's has no text
 */
export function reasonIn(reason: HoldReason, locale: string | null, fallback: string | null = null) {
  const { code, title, text, titles, texts } = reason
  const read = (words: ReasonTexts['titles']) => wordsIn(words, locale) ?? wordsIn(words, fallback)
  return { code, title: read(titles) ?? title, text: read(texts) ?? text }
}

/** The texts of the longest tag that is a prefix of the locale (RFC 4647, section 3.4). */
function wordsIn(words: Record<string, string> | undefined, locale: string | null): string | undefined {
  if (words === undefined || locale === null) return undefined
  const parts = new Intl.Locale(locale).toString().split('-')
  const tags = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
  const tag = tags.find((candidate) => Object.hasOwn(words, candidate))
  return tag === undefined ? undefined : words[tag]
}
