import { canonicalName } from '../../src/identifiers/canonical-name.ts'
import { emailKey } from '../../src/identifiers/email-key.ts'

/** Neighbours, for characters that compose, reorder or change case only beside another character. */
export const neighbours = ['', 'a', 'i', 'Σ', '\u0301', '\u0307', '\u0323', '\u0345', '\u200d', '\uff9e', '\u1161']

const last = 0x10ffff

interface Walk {
  /** The number of code points. */
  walked: number
  /** The number of texts that were accepted. */
  accepted: number
  /** The code points, each with its neighbour, whose canonical form has a different canonical form. */
  unstable: string[]
}

function walk(
  beside: (code: number) => readonly string[],
  look: (character: string, neighbour: string) => string[],
): Walk {
  const result: Walk = { walked: 0, accepted: 0, unstable: [] }
  for (let code = 0; code <= last; code += 1) {
    result.walked += 1
    const character = String.fromCodePoint(code)
    for (const neighbour of beside(code)) {
      const forms = look(character, neighbour)
      if (forms.length > 0) result.accepted += 1
      if (forms.some((form) => form !== forms[0])) result.unstable.push(`U+${code.toString(16)} with “${neighbour}”`)
    }
  }
  return result
}

/** Converts all code points, each beside these neighbours, to the canonical form of names, twice. */
export function unstableNames(beside: (code: number) => readonly string[]): Walk {
  return walk(beside, (character, neighbour) =>
    [character, `A${character}${neighbour}`, `${neighbour}${character}b`].flatMap((raw) => {
      const { name, key } = canonicalName(raw)
      const again = canonicalName(name)
      return again.name === name && again.key === key && canonicalName(key).key === key ? ['stable'] : ['stable', 'not']
    }),
  )
}

/** Converts all code points, each beside these neighbours, to the key of addresses, twice. */
export function unstableAddresses(beside: (code: number) => readonly string[]): Walk {
  const keyOf = (raw: string) => {
    const check = emailKey(raw)
    return check.ok ? check.key : null
  }
  return walk(beside, (character, neighbour) => {
    const key = keyOf(`a${character}${neighbour}@x.org`)
    return key === null ? [] : [key, keyOf(key) ?? 'refused']
  })
}
