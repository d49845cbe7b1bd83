import { promises } from './promises.ts'
import type { Figure } from './report.ts'

/** The result of one torture file. */
export interface FileResult {
  /** Such as `holds-at-once`. */
  name: string
  passed: boolean
  seconds: number
  figures: Figure[]
}

/** One line of the table. */
export interface Row {
  guarantee: string
  promise: string
  figure: string
  outcome: 'pass' | 'FAIL' | 'not run'
}

/**
 * The table of a run: every guarantee in order with what its files reported. A file that failed fails all that it reports;
 * one that reported nothing has a row of its own.
 *
 * @param isFull whether all files were run, so that a guarantee without a figure is missing
 */
export function tableOf(results: readonly FileResult[], isFull: boolean): Row[] {
  const rows = Object.entries(promises).flatMap(([guarantee, promise]): Row[] => {
    const from = results.flatMap(({ figures, passed }) =>
      figures.filter((figure) => figure.guarantee === guarantee).map(({ figure }) => ({ figure, passed })),
    )
    if (from.length === 0) return isFull ? [{ guarantee, promise, figure: '', outcome: 'not run' }] : []
    const outcome = from.every(({ passed }) => passed) ? 'pass' : 'FAIL'
    return [{ guarantee, promise, figure: from.map(({ figure }) => figure).join('; '), outcome }]
  })
  const silent = results.filter(({ figures }) => !figures.some(({ guarantee }) => guarantee in promises))
  return [...rows, ...silent.map(rowOfSilent)]
}

function rowOfSilent({ name, passed }: FileResult): Row {
  const promise = passed ? 'reported no figure' : 'failed before it had a figure'
  return { guarantee: name, promise, figure: '', outcome: 'FAIL' }
}

/** Whether every row passed, and there is one. */
export function allPassed(rows: readonly Row[]): boolean {
  return rows.length > 0 && rows.every(({ outcome }) => outcome === 'pass')
}

/** The table for a terminal: one line for outcome, guarantee and promise, one for the figure. */
export function plainTable(rows: readonly Row[]): string {
  const lines = rows.map(({ guarantee, promise, figure, outcome }) => {
    const head = `${outcome.padEnd(7)}  ${guarantee.padEnd(4)} ${promise}`
    return figure === '' ? head : `${head}\n${' '.repeat(14)}${figure}`
  })
  return lines.join('\n')
}

const cell = (text: string) => text.replaceAll('|', '\\|')

/** A table of Markdown, whose cells are not padded. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/**
 * Replaces what is between two markers of a page, each a line such as `<!-- torture: begin -->`.
 *
 * @throws Error when the page does not have both, in this order
 */
export function betweenMarkers(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`]
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`the page lacks the markers of ${name}`)
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`
}
