import type { Test } from 'tap'

const mark = 'Figure: '

/** Has the run print a line at its end that a test has counted together. */
export function tellFigure(t: Test, line: string): void {
  t.comment(mark + line)
}

/** @returns what the tests of a file have told, by its output */
export function figuresIn(output: string): string[] {
  return [...output.matchAll(/^ *# Figure: (.*)$/gm)].map(([, line = '']) => line)
}
