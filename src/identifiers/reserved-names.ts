import { canonicalName } from './canonical-name.ts'
import { skeleton } from './confusables.ts'
import { reservedWords } from './data/reserved-words.ts'

/** Reserved names, by key and by look. */
export interface ReservedNames {
  keys: ReadonlySet<string>
  skeletons: ReadonlySet<string>
}

/**
 * The words that come with the service (names of roles, of routes, of the system; mailboxes of RFC 2142) and those of
 * the installation. A name is reserved when it equals a word as a whole, never because it contains one.
 *
 * A word is also looked for as it looks in capitals, where `I` is taken for `l`.
 */
export function reservedNames(extraWords: readonly string[] = []): ReservedNames {
  const keys = [...reservedWords, ...extraWords].map((word) => canonicalName(word.trim()).key).filter(Boolean)
  return { keys: new Set(keys), skeletons: new Set(keys.flatMap(looksOf)) }
}

function looksOf(word: string): string[] {
  const [first = '', ...rest] = word
  const capitalised = first.toUpperCase() + rest.join('')
  return [word, word.toUpperCase(), capitalised].map(skeleton)
}

/** Whether the whole key, or (where look-alikes are refused) a whole skeleton, equals a reserved word's. */
export function isReserved(
  name: { key: string; skeletons: readonly string[] },
  reserved: ReservedNames,
  byLook: boolean,
): boolean {
  if (reserved.keys.has(name.key)) return true
  return byLook && name.skeletons.some((one) => reserved.skeletons.has(one))
}
