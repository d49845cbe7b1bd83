import { confusablesVersion, encodedConfusables } from './data/confusables.ts'

export { confusablesVersion }

/**
 * The skeleton of UTS 39 (4): NFD, without default-ignorables, each character replaced by its prototype, NFD. Two texts
 * with the same skeleton look alike. Lower-cased afterwards, because the prototypes are told apart by case (`I` is
 * mapped to `l`, `i` is not). One addition to the table: ς counts as σ, the same letter at the end of a word.
 */
export function skeleton(text: string): string {
  const visible = text.normalize('NFD').replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  return [...visible].map(prototypeOf).join('').toLowerCase().normalize('NFD')
}

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
  return table.set('ς', table.get('σ') ?? 'σ')
}

function fromHex(code: string): string {
  return String.fromCodePoint(Number.parseInt(code, 16))
}
