import { randomInt } from 'node:crypto'
import { checkUsername, type NameRules, type NewName } from '../identifiers/usernames.ts'

/** The possible sources of missing usernames. */
export const nameSources = ['from:email'] as const

const maxCharacters = 30

/**
 * A valid username derived from an address: the part before the @, and before a +. The caller has to check whether it
 * is available.
 */
export function nameFromEmail(address: string, rules: NameRules): NewName {
  const base = address
    .slice(0, address.lastIndexOf('@'))
    .replace(/\+.*$/s, '')
    .replace(/[^\p{L}\p{M}\p{Nd}_.-]+/gu, '-')
    .replace(/[_.-]{2,}/g, (separators) => separators[0] ?? '')
  for (const candidate of [base, `user-${base}`]) {
    const name = longestOf(candidate, rules)
    if (name !== null) return name
  }
  return nameFromEmail(`user-${randomInt(1e5, 1e6)}@`, rules)
}

/** The longest valid beginning of a text, or null when there is none. */
function longestOf(text: string, rules: NameRules): NewName | null {
  const characters = [...text]
  for (let length = Math.min(characters.length, maxCharacters); length > 0; length -= 1) {
    const checked = checkUsername(trimmed(characters.slice(0, length).join('')), rules)
    if (checked.ok) return checked.name
    if (checked.code !== 'too_long') return null
  }
  return null
}

const trimmed = (name: string) => name.replace(/^[\p{M}_.-]+|[_.-]+$/gu, '')
