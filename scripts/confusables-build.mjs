// Builds src/identifiers/data/confusables.ts from Unicode's confusables.txt (https://www.unicode.org/Public/security/):
//   node scripts/confusables-build.mjs FILE
// It keeps the characters that a username can contain, or might with newer Unicode data than this runtime's.
import { readFileSync, writeFileSync } from 'node:fs'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: node scripts/confusables-build.mjs FILE')
const text = readFileSync(file, 'utf8')
const version = /^# Version: (\d+\.\d+\.\d+)/m.exec(text)?.[1]
if (version === undefined) throw new Error(`${file} names no version: is it confusables.txt?`)

const fromHex = (codes) => codes.split(' ').map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
const toHex = (character) => character.codePointAt(0).toString(16)

function canOccur(character) {
  if (/^\p{Cn}$/u.test(character)) return true
  const isNameCharacter = /^[\p{L}\p{M}\p{Nd}\u3007_.-]$/u.test(character)
  const remainsAfterNfd = character.normalize('NFD') === character
  return isNameCharacter && remainsAfterNfd && character.normalize('NFKD') === character
}

const entries = text
  .split('\n')
  .map((line) => /^\uFEFF?([0-9A-F]+) *;\s*([0-9A-F ]+?)\s*;\s*MA\b/.exec(line))
  .filter((match) => match !== null)
  .map(([, source, target]) => ({ source: fromHex(source)[0], target: fromHex(target) }))
const possible = entries.filter(({ source }) => canOccur(source))
if (possible.length < 1000)
  throw new Error(`only ${possible.length} of ${entries.length} entries left: that cannot be right`)

const encoded = possible.map(({ source, target }) => `${toHex(source)}=${target.map(toHex).join('+')}`).join(' ')
const lines = encoded.match(/.{1,110}(?: |$)/g)
const output = `// Made by scripts/confusables-build.mjs from Unicode's confusables.txt: do not edit.
// Copyright © Unicode, Inc. Licence: LICENSE-UNICODE.txt beside this file.

/** Version of the Unicode data that the table comes from. */
export const confusablesVersion = '${version}'

/** source=target+target… in hexadecimal, divided by spaces: the characters that a username can contain. */
export const encodedConfusables =
${lines.map((line) => `  '${line}'`).join(' +\n')}
`
writeFileSync(new URL('../src/identifiers/data/confusables.ts', import.meta.url), output)
process.stdout.write(`Unicode ${version}: ${possible.length} of ${entries.length} entries kept\n`)
