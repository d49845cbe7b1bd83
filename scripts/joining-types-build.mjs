// Builds src/identifiers/data/joining-types.ts from Unicode's DerivedJoiningType.txt
// (https://www.unicode.org/Public/UCD/latest/ucd/extracted/):
//   node scripts/joining-types-build.mjs FILE
import { readFileSync, writeFileSync } from 'node:fs'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: node scripts/joining-types-build.mjs FILE')
const text = readFileSync(file, 'utf8')
const version = /^# DerivedJoiningType-(\d+\.\d+\.\d+)\.txt/m.exec(text)?.[1]
if (version === undefined) throw new Error(`${file} names no version: is it DerivedJoiningType.txt?`)

/** The code points of some joining types, as the inside of a character class. */
function classOf(...types) {
  const codes = text
    .split('\n')
    .map((line) => /^([0-9A-F]+)(?:\.\.([0-9A-F]+))? *; *([A-Z])/.exec(line))
    .filter((match) => match !== null && types.includes(match[3]))
    .flatMap(([, first, last = first]) => range(Number.parseInt(first, 16), Number.parseInt(last, 16)))
    .sort((a, b) => a - b)
  if (codes.length < 100) throw new Error(`only ${codes.length} letters of the types ${types}: that cannot be right`)
  const runs = []
  for (const code of codes) {
    const run = runs.at(-1)
    if (run !== undefined && code === run[1] + 1) run[1] = code
    else runs.push([code, code])
  }
  return runs.map(([first, last]) => (first === last ? escaped(first) : `${escaped(first)}-${escaped(last)}`))
}

const range = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
const escaped = (code) => `\\\\u{${code.toString(16)}}`

const lines = (parts) =>
  (parts.join('').match(/(?:\\\\u\{[0-9a-f]+\}-?){1,12}(?!-)/g) ?? []).map((line) => `  '${line}'`).join(' +\n')

const output = `// Made by scripts/joining-types-build.mjs from Unicode's DerivedJoiningType.txt: do not edit.
// Copyright © Unicode, Inc. Licence: LICENSE-UNICODE.txt beside this file.

/** Version of the Unicode data that the classes come from. */
export const joiningTypesVersion = '${version}'

/** Letters that join the one after them (Joining_Type L or D), as the inside of a character class. */
export const joinsForward =
${lines(classOf('L', 'D'))}

/** Letters that join the one before them (Joining_Type R or D). */
export const joinsBackward =
${lines(classOf('R', 'D'))}
`
writeFileSync(new URL('../src/identifiers/data/joining-types.ts', import.meta.url), output)
process.stdout.write(`Unicode ${version}\n`)
