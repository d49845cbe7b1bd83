const dotAbove = '\u0307'

/**
 * Removes a dot above from a letter that has a dot of its own (Soft_Dotted: i, j, і …): it replaces that dot, so that
 * `i` looks the same with one. A dot above another mark, as on `í`, is visible and stays.
 *
 * @param text in NFD, as is the result
 */
export function withoutSoftDots(text: string): string {
  if (!text.includes(dotAbove)) return text
  return text.replace(/(\p{Soft_Dotted})(\p{M}+)/gu, (_, letter: string, marks: string) => letter + visible([...marks]))
}

/** The marks without the dots above that come before any other mark above. */
function visible(marks: string[]): string {
  const covering = marks.findIndex((mark) => mark !== dotAbove && !isSortedBeforeDot(mark))
  const uncovered = covering < 0 ? marks.length : covering
  return marks.filter((mark, index) => mark !== dotAbove || index > uncovered).join('')
}

/** Whether the canonical order puts a mark before the dot above: those below a letter, or through it. */
function isSortedBeforeDot(mark: string): boolean {
  return (dotAbove + mark).normalize('NFD') === mark + dotAbove
}
