/**
 * Width mapping of RFC 8265: characters with a <wide> or <narrow> decomposition are replaced by it, in that one step
 * (so the halfwidth Hangul letters become compatibility jamo, which are refused afterwards).
 */
export function mapWidth(text: string): string {
  return text.replace(/[\u3000\uFF01-\uFFEE]/g, (character) => {
    const jamo = compatibilityJamo(character.charCodeAt(0))
    if (jamo !== undefined) return String.fromCharCode(jamo)
    return character === '\uFFE3' ? '\u00AF' : character.normalize('NFKC')
  })
}

/** First halfwidth jamo of a run, its last, and the compatibility jamo that the first one decomposes to. */
const jamoRuns = [
  [0xffa0, 0xffa0, 0x3164],
  [0xffa1, 0xffbe, 0x3131],
  [0xffc2, 0xffc7, 0x314f],
  [0xffca, 0xffcf, 0x3155],
  [0xffd2, 0xffd7, 0x315b],
  [0xffda, 0xffdc, 0x3161],
] as const

function compatibilityJamo(code: number): number | undefined {
  const run = jamoRuns.find(([first, last]) => code >= first && code <= last)
  return run === undefined ? undefined : run[2] + code - run[0]
}

/** Letters and digits as in 9.1 of RFC 8264 (LetterDigits), the ideographic zero of its exceptions, and `_.-`. */
const nameCharacter = /^[\p{Ll}\p{Lu}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}\u3007_.-]$/u

/** DISALLOWED by the exceptions of RFC 8264, 9.6: tatweel, its N'Ko sibling, Hangul tone marks, kana repeat marks. */
const exceptions = /^[\u0640\u07FA\u302E\u302F\u3031-\u3035\u303B]$/

/** Conjoining jamo (OldHangulJamo, 9.9): those of today's Korean have become syllables by NFC. */
const conjoiningJamo = /^[\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB]$/

/** Characters that are not spelled out: Latin ligatures and digraphs, symbols, presentation forms. */
const neverSpelledOut = /[\p{sc=Latin}\p{sc=Common}\uFB00-\uFDFF\uFE70-\uFEFF]/u

/**
 * Spells out characters that stand for several letters, by NFKC: Armenian և, Thai ำ, Lao ຳ and ໜ, Kazakh ٴ letters.
 * Everyday spelling needs them, although RFC 8264 refuses all compatibility characters.
 *
 * @param text in NFC
 */
export function spellOut(text: string): string {
  if (text.normalize('NFKC') === text) return text
  return text.replace(/\p{L}/gu, (letter) => (isSpelledOut(letter) ? letter.normalize('NFKC') : letter))
}

function isSpelledOut(letter: string): boolean {
  if (neverSpelledOut.test(letter)) return false
  const spelled = letter.normalize('NFKC')
  return spelled !== letter.normalize('NFC') && /^[\p{L}\p{M}]{2,}$/u.test(spelled)
}

/**
 * The first character of an NFC text that no username may contain: outside the classes, or refused by the
 * IdentifierClass of RFC 8264 (unassigned, default-ignorable, joiners, compatibility characters except those that are
 * spelled out, old jamo, exceptions).
 */
export function findForbiddenCharacter(text: string): string | undefined {
  if (/^[A-Za-z0-9_.-]*$/.test(text)) return undefined
  return [...text].find((character) => !isAllowed(character))
}

function isAllowed(character: string): boolean {
  return (
    nameCharacter.test(character) &&
    !/^\p{Default_Ignorable_Code_Point}$/u.test(character) &&
    !exceptions.test(character) &&
    !conjoiningJamo.test(character) &&
    (character.normalize('NFKC') === character.normalize('NFC') || isSpelledOut(character))
  )
}

/** A character in a message: quoted with its code point, or only the code point if it is invisible. */
export function showCharacter(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const visible = /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) && !/^\p{Default_Ignorable_Code_Point}$/u.test(character)
  if (!visible) return code
  return character < '\x7f' ? `“${character}”` : `“${character}” (${code})`
}
