import { confusablesVersion, encodedConfusables } from './data/confusables.ts'
import { spellOut } from './name-characters.ts'
import { withoutSoftDots } from './soft-dots.ts'

export { confusablesVersion }

/**
 * The skeleton of UTS 39 (4): NFD, without default-ignorables, each character replaced by its prototype, NFD. Two texts
 * with the same skeleton look alike. Lower-cased afterwards, because the prototypes differ by case (`I` is mapped to
 * `l`, `i` is not), and without dots above that the letter already has.
 */
export function skeleton(text: string): string {
  const visible = spellOut(text)
    .normalize('NFD')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  return withoutSoftDots([...visible].map(prototypeOf).join('').toLowerCase().normalize('NFD'))
}

/**
 * Additions to the table: sigma at the end of a word, and two letters that are also written as others with a virama and
 * a joiner, which skeletons leave out.
 */
const additions = { ς: 'σ', ൿ: 'ക്', ৎ: 'ত্' }

let prototypes: Map<string, string> | undefined

function prototypeOf(character: string): string {
  prototypes ??= readPrototypes()
  return prototypes.get(character) ?? character
}

function readPrototypes(): Map<string, string> {
  const entries = encodedConfusables.split(' ').map((entry): [string, string] => {
    const [source = '', target = ''] = entry.split('=')
    return [fromHex(source), target.split('+').map(fromHex).join('')]
  })
  const table = new Map(entries)
  for (const [letter, lookAlikes] of Object.entries(additions)) {
    table.set(letter, [...lookAlikes].map((other) => table.get(other) ?? other).join(''))
  }
  return table
}

function fromHex(code: string): string {
  return String.fromCodePoint(Number.parseInt(code, 16))
}
