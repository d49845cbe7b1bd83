import { createLaterWords } from '../base/language.ts'
import type { OwnMessages } from '../messages/own-en.ts'

/** The words of the screens of owners, beside those of all pages. Signing in and reading the holds does without them. */
export const { words: own, load: loadOwn } = createLaterWords<OwnMessages>({
  en: () => import('../messages/own-en.ts').then(({ ownEn }) => ownEn),
  de: () => import('../messages/own-de.ts').then(({ ownDe }) => ownDe),
})
