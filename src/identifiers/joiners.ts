import { joinsBackward, joinsForward } from './data/joining-types.ts'

const joiners = /[\u200C\u200D]/g
const nonJoiner = '\u200C'

/** The characters of names with Joining_Type T: marks, and the Adlam nasalization mark. */
const transparent = '[\\p{Mn}\\u{1E94B}]*'
const joinsBefore = new RegExp(`[${joinsForward}]${transparent}$`, 'u')
const joinsAfter = new RegExp(`^${transparent}[${joinsBackward}]`, 'u')

/** A name without zero width joiner and non-joiner, which only shape the letters beside them. */
export function withoutJoiners(text: string): string {
  return text.replace(joiners, '')
}

/**
 * The first joiner or non-joiner in a position that RFC 5892 (appendix A.1 and A.2, CONTEXTJ) does not allow: either
 * may follow a virama, and a non-joiner may separate two letters that would join.
 */
export function findStrayJoiner(text: string): string | undefined {
  for (const { 0: joiner, index } of text.matchAll(joiners)) {
    const before = text.slice(0, index)
    if (isVirama([...before].at(-1) ?? '')) continue
    const parts = joiner === nonJoiner && joinsBefore.test(before) && joinsAfter.test(text.slice(index + 1))
    if (!parts) return joiner
  }
  return undefined
}

/** Marks of the combining classes 8 and 10, between which the canonical order puts a virama (class 9). */
const voicing = '\u3099'
const sheva = '\u05B0'

function isVirama(mark: string): boolean {
  const isMark = /^\p{M}$/u.test(mark) && mark !== voicing && mark !== sheva
  return (
    isMark && (mark + voicing).normalize('NFD') === voicing + mark && (sheva + mark).normalize('NFD') === mark + sheva
  )
}
