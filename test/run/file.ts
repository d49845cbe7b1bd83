import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { kill } from './processes.ts'
import { type Counts, countsIn, failuresIn } from './tap-output.ts'

/** How a test file went. */
export interface FileResult extends Counts {
  file: string
  seconds: number
  /** Nothing failed, and nothing was skipped. */
  ok: boolean
  /** What is wrong, or what a file without faults wrote to stderr; empty when there is nothing to show. */
  remarks: string
}

/** Long past the longest file: what is still running then hangs. */
const hangsMs = 15 * 60_000
/** Long past the time in which a pipe is read to its end. */
const flushMs = 10_000

const program = join(import.meta.dirname, 'test-file.js')
/** The process groups of the files that are running. */
const groups = new Set<number>()

/**
 * Runs a test file in a process group of its own, and ends what it leaves of that group.
 *
 * @param file path of the compiled file
 * @param cwd where it runs
 */
export async function runFile(file: string, cwd: string, env: NodeJS.ProcessEnv): Promise<FileResult> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--enable-source-maps', program, file], {
    cwd,
    env: { ...env, TAP_TIMEOUT: String(hangsMs / 1000) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  const [output, errors] = [collect(child.stdout), collect(child.stderr)]
  const [exited, closed] = [once(child, 'exit'), once(child, 'close')]
  const group = -(child.pid ?? Number.NaN)
  groups.add(group)
  const hangs = setTimeout(() => kill(group), hangsMs)
  const [code, signal] = await exited
  clearTimeout(hangs)
  kill(group)
  groups.delete(group)
  const isClosed = await Promise.race([closed.then(() => true), pause(flushMs, false, { ref: false })])
  const left = isClosed ? '' : 'It left a process running that holds its output.\n'
  const end = code === 0 ? left : `It ended with ${signal ?? `code ${code}`}.\n${left}`
  return { file, seconds: (performance.now() - begun) / 1000, ...judge(end, output(), errors()) }
}

/** Kills the files that are running, and what they have started in their groups. */
export function endFiles(): void {
  for (const group of groups) kill(group)
}

/** @returns a function that returns all that has come so far */
function collect(stream: Readable | null): () => string {
  let text = ''
  stream?.setEncoding('utf8').on('data', (part) => {
    text += part
  })
  return () => text
}

/** @param end how the process ended; empty when it ended well */
function judge(end: string, output: string, errors: string): Omit<FileResult, 'file' | 'seconds'> {
  const counts = countsIn(output) ?? { passed: 0, failed: 0, skipped: 0 }
  const ok = end === '' && counts.passed > 0 && counts.failed + counts.skipped === 0
  if (ok) return { ...counts, ok, remarks: errors }
  const failed = counts.failed + counts.skipped > 0 ? counts.failed : 1
  return { ...counts, failed, ok, remarks: `${end}${failuresIn(output)}${errors}` }
}
