import { canonicalName } from './canonical-name.ts'
import { skeleton } from './confusables.ts'
import { reservedWords } from './data/reserved-words.ts'

/** Reserved names, by key and by skeleton. */
export interface ReservedNames {
  keys: ReadonlySet<string>
  skeletons: ReadonlySet<string>
}

/**
 * The reserved words of the service (names of roles, of routes, of the system; mailboxes of RFC 2142) and those of the
 * installation. A name is reserved when it equals a word as a whole, never because it contains one.
 *
 * Look-alikes of all words except routes are reserved, too, also in capitals, where `I` looks like `l`. No one mistakes
 * SAMI for a route.
 */
export function reservedNames(extraWords: readonly string[] = []): ReservedNames {
  const guarded = keysOf([...reservedWords.guarded, ...extraWords])
  return {
    keys: new Set([...guarded, ...keysOf(reservedWords.routes)]),
    skeletons: new Set(guarded.flatMap(looksOf)),
  }
}

function keysOf(words: readonly string[]): string[] {
  return words.map((word) => canonicalName(word.trim()).key).filter(Boolean)
}

function looksOf(word: string): string[] {
  const [first = '', ...rest] = word
  const capitalised = first.toUpperCase() + rest.join('')
  return [word, word.toUpperCase(), capitalised].map(skeleton)
}

/** Whether the whole key, or (if look-alikes are refused) a whole skeleton, equals that of a reserved word. */
export function isReserved(
  name: { key: string; skeletons: readonly string[] },
  reserved: ReservedNames,
  byLook: boolean,
): boolean {
  if (reserved.keys.has(name.key)) return true
  return byLook && name.skeletons.some((skeleton) => reserved.skeletons.has(skeleton))
}
