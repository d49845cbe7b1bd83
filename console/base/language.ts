import { signal } from '@preact/signals'
import type { Messages } from '../messages/en.ts'

const modules = {
  en: () => import('../messages/en.ts').then(({ en }) => en),
  de: () => import('../messages/de.ts').then(({ de }) => de),
}
export type Language = keyof typeof modules

/** Each language in its own words. */
export const languageNames: Record<Language, string> = { en: 'English', de: 'Deutsch' }

const isKnown = (tag: string): tag is Language => Object.hasOwn(modules, tag)
const storageKey = 'language'

/** What the visitor has chosen here, or else had on the page that led here, or else prefers in the browser. */
function preferred(): Language {
  const linked = new URLSearchParams(location.search).get(storageKey)
  if (linked !== null) sessionStorage.setItem(storageKey, linked)
  const tags = [localStorage.getItem(storageKey), sessionStorage.getItem(storageKey), ...navigator.languages]
  return tags.map((tag) => (tag ?? '').slice(0, 2).toLowerCase()).find(isKnown) ?? 'en'
}

export const language = signal<Language>(preferred())
const messages = signal<Messages | null>(null)
const loaders: ((wanted: Language) => Promise<void>)[] = []

/** The words of one application, loaded with those of all. Each language has a module of its own. */
export function createWords<T>(modules: Record<Language, () => Promise<T>>): () => T {
  const words = signal<T | null>(null)
  loaders.push(async (wanted) => {
    words.value = await modules[wanted]()
  })
  return () => {
    if (words.value === null) throw new Error('No language is loaded yet.')
    return words.value
  }
}

/** The same for words of some screens alone: they are loaded with the first of these. */
export function createLaterWords<T>(modules: Record<Language, () => Promise<T>>): {
  words: () => T
  load: () => Promise<void>
} {
  const words = signal<T | null>(null)
  let isUsed = false
  loaders.push(async (wanted) => {
    if (isUsed) words.value = await modules[wanted]()
  })
  return {
    words: () => {
      if (words.value === null) throw new Error('These words are not loaded yet.')
      return words.value
    },
    async load() {
      isUsed = true
      words.value ??= await modules[language.value]()
    },
  }
}

/** The words of the page. A component that uses them is drawn again when the language changes. */
export function t(): Messages {
  if (messages.value === null) throw new Error('No language is loaded yet.')
  return messages.value
}

export async function loadLanguage(wanted: Language = language.value): Promise<void> {
  const [loaded] = await Promise.all([modules[wanted](), ...loaders.map((load) => load(wanted))])
  language.value = wanted
  messages.value = loaded
  document.documentElement.lang = wanted
}

export async function chooseLanguage(wanted: Language): Promise<void> {
  localStorage.setItem(storageKey, wanted)
  await loadLanguage(wanted)
}

/** The language of the page as the browser has it: British English writes dates and times in another way than American. */
export const locale = () =>
  navigator.languages.find((tag) => tag.slice(0, 2).toLowerCase() === language.value) ?? language.value

/** A day with its time, in the language and the time zone of the reader. */
export function formatTime(time: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(time))
}

/** The same in short, for lists. */
export function formatShort(time: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time))
}

const spans = [
  ['second', 1],
  ['minute', 60],
  ['hour', 60 * 60],
  ['day', 24 * 60 * 60],
] as const

/** How long ago it was, such as “8 seconds ago”. A clock that is behind says “now”. */
export function formatAgo(time: string, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(time)) / 1000))
  const [unit, size] = spans.findLast(([, size]) => seconds >= size) ?? spans[0]
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' })
  return format.format(-Math.round(seconds / size), unit)
}

/** A language by its tag, in the words of the reader. */
export const languageName = (tag: string) => new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag

export const formatNumber = (value: number) => new Intl.NumberFormat(locale()).format(value)
