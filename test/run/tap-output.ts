/** How many assertions there were. */
export interface Counts {
  passed: number
  failed: number
  /** Those marked as to do are among them. */
  skipped: number
}

/**
 * Reads the totals from the last line of a test file's output, such as `# { total: 37, pass: 36, skip: 1 }`.
 *
 * @returns null when there is none: the file ended before its tests did
 */
export function countsIn(output: string): Counts | null {
  const totals = [...output.matchAll(/^# \{ (total: [^}]*) \}$/gm)].at(-1)?.[1]
  if (totals === undefined) return null
  const count = (name: string) => Number(new RegExp(`\\b${name}: (\\d+)`).exec(totals)?.[1] ?? 0)
  return { passed: count('pass'), failed: count('fail'), skipped: count('skip') + count('todo') }
}

const failed = '^( *)not ok .*\\n(?:\\1 {2}---\\n(?:\\1 {2}.*\\n|\\s*\\n)*?\\1 {2}\\.\\.\\.\\n)?'
const skipped = '^ *ok .* # (?:SKIP|TODO).*\\n'
const comment = '^ *# (?!Subtest|time=|\\{).*\\n'
const shown = new RegExp([failed, skipped, comment].join('|'), 'gm')

/** @returns what failed, with its diagnosis, what was skipped, and comments; the last lines when there is nothing of this */
export function failuresIn(output: string): string {
  const failures = [...output.matchAll(shown)].map(([text]) => text.slice(0, 3_000))
  return failures.length > 0 ? failures.join('') : `${output.split('\n').slice(-40).join('\n')}\n`
}
