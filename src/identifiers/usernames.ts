import type { Sentence } from '../languages.ts'
import { breaksBidiRule } from './bidi.ts'
import { canonicalName } from './canonical-name.ts'
import { confusablesVersion, skeleton } from './confusables.ts'
import { findStrayJoiner, withoutJoiners } from './joiners.ts'
import { findForbiddenCharacter, showCharacter } from './name-characters.ts'
import { isReserved, type ReservedNames } from './reserved-names.ts'
import { isSingleScript, mixesDigits } from './scripts.ts'

/** Whether look-alikes of taken names are refused, and which names are reserved. */
export interface NameRules {
  confusables: 'refuse' | 'allow'
  reserved: ReservedNames
}

/** A valid name: as it is shown, its unique key, and its unique skeletons. */
export interface NewName {
  name: string
  key: string
  skeletons: string[]
}

export type NameCheck =
  | { ok: true; name: NewName }
  | { ok: false; code: 'too_short' | 'too_long' | 'username_invalid' | 'username_reserved'; detail: Sentence }

/** In code points of the key; the shorter minimum is for scripts in which complete names are that short. */
export const usernameLength = { min: 2, usualMin: 3, max: 30 } as const

const shortNames = /^[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}]*$/u

/** UTF-16 units beyond which no name fits: 30 code points decompose into at most 4 of at most 2 units each. */
export const maxRawLength = usernameLength.max * 8

/**
 * Checks a requested username: the IdentifierClass of RFC 8264 restricted to letters, marks, digits and `_.-`, the bidi
 * rule of RFC 5893, one script and one system of digits as in UTS 39, 3 to 30 code points of the key (2 in Han, Hangul
 * and kana). Joiners are allowed only where RFC 5892 allows them. A name is reported as reserved only when nothing else
 * is wrong with it.
 */
export function checkUsername(raw: string, rules: NameRules): NameCheck {
  if (raw.length > maxRawLength) return tooLong
  const { name, key } = canonicalName(raw)
  const letters = withoutJoiners(name).normalize('NFC')
  const forbidden = findForbiddenCharacter(letters) ?? findForbiddenCharacter(key)
  if (forbidden !== undefined) return invalid(foreign(showCharacter(forbidden)))
  const length = [...key].length
  if (length < (shortNames.test(key) ? usernameLength.min : usernameLength.usualMin)) return tooShort
  if (length > usernameLength.max) return tooLong
  const fault = joinerFault(name) ?? findFault(letters) ?? findFault(key)
  if (fault !== undefined) return invalid(fault)
  const candidate = { name, key, skeletons: skeletonsOf(name, key, rules) }
  if (isReserved(candidate, rules.reserved, rules.confusables === 'refuse')) return reserved
  return { ok: true, name: candidate }
}

const tooShort = {
  ok: false,
  code: 'too_short',
  detail: {
    en: `A username has at least ${usernameLength.usualMin} characters, or ${usernameLength.min} in Chinese, Japanese or Korean.`,
    de: `Ein Benutzername hat mindestens ${usernameLength.usualMin} Zeichen, auf Chinesisch, Japanisch oder Koreanisch ${usernameLength.min}.`,
  },
} as const
const tooLong = {
  ok: false,
  code: 'too_long',
  detail: {
    en: `A username has at most ${usernameLength.max} characters.`,
    de: `Ein Benutzername hat höchstens ${usernameLength.max} Zeichen.`,
  },
} as const
const reserved = {
  ok: false,
  code: 'username_reserved',
  detail: { en: 'The username is reserved.', de: 'Der Benutzername ist reserviert.' },
} as const
const foreign = (character: string) => ({
  en: `The character ${character} cannot be part of a username.`,
  de: `Das Zeichen ${character} kann nicht Teil eines Benutzernamens sein.`,
})
const invalid = (detail: Sentence) => ({ ok: false, code: 'username_invalid', detail }) as const

/** Increased with each change of how keys or skeletons are calculated. */
const keysVersion = 2

/** Version of the rules for keys and skeletons: stored names carry it, and are recalculated when it has changed. */
export function namesRulesVersion(rules: NameRules): string {
  return `keys-${keysVersion} ${rules.confusables === 'allow' ? 'allow' : `confusables-${confusablesVersion}`}`
}

/** The skeletons of the name, as shown and by its key; under `allow` only the key. */
export function skeletonsOf(name: string, key: string, rules: NameRules): string[] {
  return rules.confusables === 'allow' ? [key] : [...new Set([skeleton(name), skeleton(key)])]
}

function joinerFault(name: string): Sentence | undefined {
  const joiner = findStrayJoiner(name)
  if (joiner === undefined) return undefined
  const described = showCharacter(joiner)
  return {
    en: `The username has an invisible character (${described}) where it has no effect.`,
    de: `Der Benutzername hat ein unsichtbares Zeichen (${described}), wo es nichts bewirkt.`,
  }
}

const faults = {
  beginning: {
    en: 'A username begins with a letter or a digit.',
    de: 'Ein Benutzername beginnt mit einem Buchstaben oder einer Ziffer.',
  },
  end: {
    en: 'A username ends with a letter or a digit.',
    de: 'Ein Benutzername endet mit einem Buchstaben oder einer Ziffer.',
  },
  separators: {
    en: 'Of “_”, “.” and “-” no two may stand together in a username.',
    de: 'Von „_“, „.“ und „-“ dürfen in einem Benutzernamen keine zwei nebeneinander stehen.',
  },
  loneMark: {
    en: 'In a username a combining mark stands on a letter or a digit.',
    de: 'In einem Benutzernamen steht ein kombinierendes Zeichen auf einem Buchstaben oder einer Ziffer.',
  },
  marks: {
    en: 'The username has too many combining marks on one character.',
    de: 'Der Benutzername hat zu viele kombinierende Zeichen auf einem Zeichen.',
  },
  scripts: {
    en: 'The username mixes letters of different scripts, such as Latin and Cyrillic.',
    de: 'Der Benutzername mischt Buchstaben verschiedener Schriften, etwa lateinische und kyrillische.',
  },
  digits: {
    en: 'The username mixes digits of different scripts.',
    de: 'Der Benutzername mischt Ziffern verschiedener Schriften.',
  },
  direction: {
    en: 'A username written from right to left begins with a letter, and all its letters have that direction.',
    de: 'Ein von rechts nach links geschriebener Benutzername beginnt mit einem Buchstaben, und alle seine Buchstaben haben diese Richtung.',
  },
}

/** What is wrong with the order or the mixture of allowed characters, in one sentence. */
function findFault(text: string): Sentence | undefined {
  if (!/^[\p{L}\p{Nd}\u3007]/u.test(text)) return faults.beginning
  if (/[_.-]$/.test(text)) return faults.end
  if (/[_.-]{2}/.test(text)) return faults.separators
  if (/[_.-]\p{M}/u.test(text)) return faults.loneMark
  if (hasMarkPile(text)) return faults.marks
  if (!isSingleScript(text)) return faults.scripts
  if (mixesDigits(text)) return faults.digits
  return breaksBidiRule(text) ? faults.direction : undefined
}

/** UTS 39, 5.4: the same nonspacing mark twice in a row, or more than four in a row. */
function hasMarkPile(text: string): boolean {
  return /(\p{Mn})\1|\p{Mn}{5}/u.test(text.normalize('NFD'))
}
