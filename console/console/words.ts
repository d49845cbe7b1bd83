import { wordsFor } from '../base/actions.ts'
import { createLaterWords, createWords } from '../base/language.ts'
import type { MoreMessages } from '../messages/more-en.ts'
import type { StaffMessages } from '../messages/staff-en.ts'

/** The words of the console, beside those of all pages. */
export const w = createWords<StaffMessages>({
  en: () => import('../messages/staff-en.ts').then(({ staffEn }) => staffEn),
  de: () => import('../messages/staff-de.ts').then(({ staffDe }) => staffDe),
})

/** The words of the screens that most visits do not open. */
export const { words: more, load: loadMore } = createLaterWords<MoreMessages>({
  en: () => import('../messages/more-en.ts').then(({ moreEn }) => moreEn),
  de: () => import('../messages/more-de.ts').then(({ moreDe }) => moreDe),
})

/** The words for actions as staff read them. */
export const actionWords = (patterns: readonly string[]) =>
  patterns.includes('*') ? [w().holds.everything] : wordsFor(patterns, w().holds.actions)
