/** What people type when a long secret is required, forwards and backwards. */
const sequences = [
  '0123456789012345',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
]
const words = [
  'password',
  'secret',
  'changeme',
  'change-me',
  'please',
  'replace',
  'example',
  'default',
  'holdfast',
  'production',
]
const known = [...sequences, ...sequences.map((text) => [...text].reverse().join('')), ...words].join('\n')

const bitsOfRepetition = 6
const minRepetition = 3

/** Only so much of a secret is checked. */
const maxLength = 512

/**
 * Whether a secret is so regular that it could be guessed: a few characters repeated, sequences, words from examples. A
 * random one of 32 hexadecimal digits has more than 100 bits by this measure.
 */
export function isGuessable(secret: string, minBits: number): boolean {
  const text = secret.slice(0, maxLength).toLowerCase()
  const codes = [...text].map((character) => character.charCodeAt(0))
  const steps = codes.map((code, index) => code - (codes[index - 1] ?? code))
  const stepText = String.fromCharCode(...steps.map((step) => (step + 0x10000) % 0x10000))
  return Math.min(bitsOf(text, known), bitsOf(stepText, '')) < minBits
}

/**
 * An upper bound: each character counts as one of those that occur, and a repetition of at least three characters as
 * one.
 */
function bitsOf(text: string, before: string): number {
  const bitsOfOne = Math.log2(Math.max(new Set(text).size, 2))
  let bits = 0
  for (let at = 0; at < text.length; ) {
    const length = repetitionAt(text, at, before)
    bits += length === 0 ? bitsOfOne : bitsOfRepetition
    at += Math.max(length, 1)
  }
  return bits
}

/** The length of the text from here on that has occurred before. */
function repetitionAt(text: string, at: number, before: string): number {
  const past = `${before}\n${text.slice(0, at)}`
  let length = 0
  while (at + length < text.length && past.includes(text.slice(at, at + length + 1))) length += 1
  return length < minRepetition ? 0 : length
}
