import type { FileResult } from './file.ts'

/** @returns the ten files that took longest, a line each */
export function slowest(results: readonly FileResult[]): string {
  const longest = results.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10)
  const lines = longest.map(({ seconds, file }) => `${seconds.toFixed(1).padStart(8)} s  ${file}`)
  return ['', 'The slowest files:', ...lines].join('\n')
}

/**
 * @param planned how many files the run was to have
 * @param tookMs the whole run, in milliseconds
 * @returns the last lines of a run: what its tests have counted together, the files that failed, and the totals
 */
export function summary(results: readonly FileResult[], planned: number, tookMs: number): string {
  const sum = (count: 'passed' | 'failed' | 'skipped') => results.reduce((total, result) => total + result[count], 0)
  const bad = results.filter(({ ok }) => !ok).map(({ file }) => `FAILED  ${file}`)
  const left = planned - results.length
  if (left > 0) bad.push(`not run: ${left} ${left === 1 ? 'file' : 'files'}`)
  const minutes = `${Math.floor(tookMs / 60_000)} min ${Math.round((tookMs % 60_000) / 1000)} s`
  const totals = `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`
  const figures = results.flatMap(({ figures }) => figures)
  return [
    '',
    ...figures,
    ...(figures.length > 0 ? [''] : []),
    ...bad,
    `${results.length} ${results.length === 1 ? 'file' : 'files'}, ${minutes}`,
    totals,
  ].join('\n')
}
