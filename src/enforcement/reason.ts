/** The reason of a hold, with its words as they stood when the hold was placed. */
export interface HoldReason {
  code: string
  title: string
  text: string
  /** By language tag; absent in holds that an earlier version has placed. */
  titles?: Record<string, string>
  texts?: Record<string, string>
}

/** What the owner of a hold reads of its reason: in the account's language where there are words in it. */
export function reasonIn({ code, title, text, titles, texts }: HoldReason, locale: string | null) {
  return { code, title: wordsIn(titles, locale) ?? title, text: wordsIn(texts, locale) ?? text }
}

/** Those of the longest tag that the locale begins with (RFC 4647, section 3.4). */
function wordsIn(words: Record<string, string> | undefined, locale: string | null): string | undefined {
  if (words === undefined || locale === null) return undefined
  const parts = new Intl.Locale(locale).toString().split('-')
  const tags = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
  const tag = tags.find((one) => Object.hasOwn(words, one))
  return tag === undefined ? undefined : words[tag]
}
