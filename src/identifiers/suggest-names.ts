import { randomInt } from 'node:crypto'
import { zeroOf } from './scripts.ts'
import { checkUsername, type NameRules, type NewName } from './usernames.ts'

const suggestions = 12
const attempts = 60

/** A whole number from 0 up to the limit, which is excluded. */
export type RandomSource = (limit: number) => number

/**
 * Names similar to the requested one, all valid, not reserved, with different looks, and not look-alikes of the
 * requested one; the simplest first. They are drawn again each time, so that losers of the same name do not all get the
 * same suggestions. The caller has to check whether they are available.
 *
 * @param random the source of randomness; a fixed one makes the result repeatable
 * @returns about 12
 */
export function suggestNames(name: NewName, rules: NameRules, random: RandomSource = randomInt): NewName[] {
  const names: NewName[] = []
  const looks = new Set(name.skeletons)
  for (let attempt = 0; attempt < attempts && names.length < suggestions; attempt += 1) {
    const variant = variants[attempt % variants.length]
    const candidate = variant && fit(name.name, variant(random, name.name), rules)
    if (candidate === undefined || candidate.skeletons.some((skeleton) => looks.has(skeleton))) continue
    names.push(candidate)
    for (const skeleton of candidate.skeletons) looks.add(skeleton)
  }
  return names
}

interface Affixes {
  before?: string
  after?: string
}
type Variant = (random: RandomSource, name: string) => Affixes

/** Letters and digits without 0, 1, i, l, m and o, which are easily mistaken for others. */
const clearDigits = [2, 3, 4, 5, 6, 7, 8, 9]
const clearLetters = 'abcdefghjknpqrstuvwxyz'

const variants: readonly Variant[] = [
  (random, name) => ({ after: digits(1, random, name) }),
  (random) => ({ after: `-${pick([...clearLetters], random)}` }),
  (random, name) => ({ after: digits(2, random, name) }),
  (random) => ({ before: pick(['the-', 'its-', 'just-', 'hey-', 'dear-'], random) }),
  (random, name) => ({ after: `.${digits(2, random, name)}` }),
  (random, name) => ({ after: digits(3, random, name) }),
  (random, name) => ({ after: `_${digits(2, random, name)}` }),
  (random) => ({ after: `.${pick([...clearLetters], random)}${pick([...clearLetters], random)}` }),
  (random, name) => ({ after: digits(4, random, name) }),
  (random, name) => ({ after: `-${digits(3, random, name)}` }),
  (random, name) => ({ after: `_${digits(3, random, name)}` }),
  (random, name) => ({ after: digits(5, random, name) }),
]

function pick<Choice>(choices: readonly Choice[], random: RandomSource): Choice {
  const choice = choices[random(choices.length)]
  if (choice === undefined) throw new Error('the random source went beyond its limit')
  return choice
}

/** Digits of the system that the name already uses, because a name cannot mix two. */
function digits(count: number, random: RandomSource, name: string): string {
  const zero = zeroOf(/\p{Nd}/u.exec(name)?.[0] ?? '0')
  return Array.from({ length: count }, () => String.fromCodePoint(zero + pick(clearDigits, random))).join('')
}

/** The name with its affixes, shortened by whole graphemes until it is short enough; undefined when invalid. */
function fit(name: string, { before = '', after = '' }: Affixes, rules: NameRules): NewName | undefined {
  const graphemes = Array.from(new Intl.Segmenter().segment(name), ({ segment }) => segment)
  while (graphemes.length > 0) {
    const check = checkUsername(before + withoutSeparatorAtEnd(graphemes.join('')) + after, rules)
    if (check.ok) return check.name
    if (check.code !== 'too_long') return undefined
    graphemes.pop()
  }
  return undefined
}

const withoutSeparatorAtEnd = (name: string) => name.replace(/[_.-]$/, '')
