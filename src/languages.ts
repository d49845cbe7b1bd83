/** The languages of the service. */
export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

/** A text for people, in each of the languages. */
export type Sentence = Readonly<Record<Language, string>>

/** The same sentences in each language, one after the other. */
export function joinSentences(sentences: readonly Sentence[]): Sentence {
  const joined = (language: Language) => sentences.map((sentence) => sentence[language]).join(' ')
  return { en: joined('en'), de: joined('de') }
}

interface Range {
  tag: string
  quality: number
}

/**
 * The best language for an Accept-Language header (RFC 9110, section 12.5.4): the one with the highest quality, English
 * first among equals; English also if none is accepted.
 */
export function preferredLanguage(header: string | undefined): Language {
  const ranges = (header ?? '').split(',').map(readRange)
  const quality = (language: Language) => qualityOf(language, ranges)
  return languages.reduce((best, language) => (quality(language) > quality(best) ? language : best))
}

function readRange(text: string): Range {
  const [tag = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.map((parameter) => /^q\s*=\s*([01](?:\.\d{0,3})?)$/.exec(parameter)?.[1]).find(Boolean)
  return { tag, quality: weight === undefined ? 1 : Number(weight) }
}

/**
 * The quality of the language before `*` counts, the best of several ranges: `de-AT, de;q=0.5` prefers German as much
 * as possible.
 */
function qualityOf(language: Language, ranges: readonly Range[]): number {
  const named = ranges.filter(({ tag }) => tag === language || tag.startsWith(`${language}-`))
  const counting = named.length > 0 ? named : ranges.filter(({ tag }) => tag === '*')
  return Math.max(0, ...counting.map(({ quality }) => quality))
}
