import { appendFileSync } from 'node:fs'
import type { Test } from 'tap'

/** One line of the table that `npm run torture` prints: the figure that shows a guarantee of docs/guarantees.md. */
export interface Figure {
  /** Such as `G3`. */
  guarantee: string
  /** What was done and the result, in one line: `10,233 operations by 16 clients, 6 kills: 0 violations`. */
  figure: string
}

/**
 * Reports the figure of a long run: as a comment of the test, and to the run that collects the table (a JSON line in the
 * file that `TORTURE_REPORT` names, where it is set). Whether the guarantee holds is what the test asserts.
 */
export function report(t: Pick<Test, 'comment'>, figure: Figure): void {
  t.comment(`${figure.guarantee}: ${figure.figure}`)
  const file = process.env.TORTURE_REPORT
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(figure)}\n`)
}

/**
 * The size of a long run: the full one, or a part of it where `TORTURE_SCALE` (0 to 1) is set, because a build that is
 * broken on purpose fails long before.
 *
 * @param least what even the smallest run needs
 */
export function sized(full: number, least = 1): number {
  return Math.max(least, Math.round(full * Number(process.env.TORTURE_SCALE ?? 1)))
}
