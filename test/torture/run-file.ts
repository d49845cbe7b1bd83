import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { kill } from '../run/processes.ts'
import type { Figure } from './report.ts'
import type { FileResult } from './table.ts'

/** The result of a torture file, with all of its output. */
export interface Ran extends FileResult {
  output: string
}

/** Far longer than the longest file: a file that still runs then hangs. */
const hangsSeconds = 40 * 60

/**
 * * Runs one torture file to its end, in a separate process group, and ends the rest of that group.
 *
 * @param file the compiled file, in whichever build
 * @param onComment takes each comment of the file as it comes
 */
export async function runFile(file: string, env: NodeJS.ProcessEnv, onComment: (line: string) => void): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), 'torture-'))
  const reported = join(folder, 'figures.ndjson')
  const began = performance.now()
  const program = join(import.meta.dirname, '..', 'run', 'test-file.js')
  const child = spawn(process.execPath, ['--enable-source-maps', program, file], {
    env: { ...env, TAP_TIMEOUT: String(hangsSeconds), TORTURE_REPORT: reported },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    detached: true,
  })
  let output = ''
  if (child.stdout === null) throw new Error('the output of a torture file is read')
  createInterface({ input: child.stdout }).on('line', (line) => {
    output += `${line}\n`
    if (/^\s*# (?!Subtest|time=|\{)/.test(line)) onComment(line.trim())
  })
  const [closed, exited] = [once(child, 'close'), once(child, 'exit')]
  const [code] = (await exited) as [number | null]
  kill(-(child.pid ?? Number.NaN))
  await closed
  const figures = await readFile(reported, 'utf8').catch(() => '')
  await rm(folder, { recursive: true, force: true })
  return {
    name: basename(file, '.torture.js'),
    passed: code === 0,
    seconds: (performance.now() - began) / 1000,
    figures: figures
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Figure),
    output,
  }
}
