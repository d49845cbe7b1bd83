import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { basename, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { figuresIn } from './figures.ts'
import type { FileToRun } from './files-in-turn.ts'
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
  /** What its tests have counted together, a line each. */
  figures: string[]
}

/** Long past the longest file: what is still running then hangs. */
const hangsMs = 15 * 60_000
/** Long past the time in which a pipe is read to its end. */
const flushMs = 10_000
/** After so many files a process has collected enough garbage. Each new one loads and compiles everything again. */
const filesEach = 40
/** V8 collects the short-lived garbage of requests less often when there is more room for it, in MiB. */
const youngGeneration = '--max-semi-space-size=64'

const program = join(import.meta.dirname, 'files-in-turn.js')
/** The process groups of the files that are running. */
const groups = new Set<number>()

/** Runs files one at a time. */
export interface FileRunner {
  /** @param file path of the compiled file */
  run(file: string): Promise<FileResult>
  /** Ends the process in which files have run. */
  end(): Promise<void>
}

const alone = new Set(['database', 'embedded', 'examples', 'faults', 'guide', 'run', 'scripts', 'torture'])

/** In some folders files start processes, stop a database or measure: each has a process of its own. */
export const isAlone = (file: string): boolean => alone.has(basename(dirname(file)))

/**
 * A runner of files, many in turn in one process, in a process group of its own. After a file that failed the next
 * one has a new process.
 *
 * @param cwd where they run
 */
export function createFileRunner(cwd: string, env: NodeJS.ProcessEnv): FileRunner {
  let current: TestProcess | null = null
  const end = async () => {
    const ending = current
    current = null
    await ending?.end()
  }
  return {
    async run(file) {
      if (isAlone(file)) {
        const own = startTestProcess(cwd, env)
        return own.run(file).finally(own.end)
      }
      current ??= startTestProcess(cwd, env)
      const result = await current.run(file)
      if (!result.ok || current.files() === filesEach) await end()
      return result
    },
    end,
  }
}

interface TestProcess {
  /** How many files have run in it. */
  files(): number
  run(file: string): Promise<FileResult>
  /** Ends its process group, with what the files have left of it. */
  end(): Promise<void>
}

function startTestProcess(cwd: string, env: NodeJS.ProcessEnv): TestProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', youngGeneration, program], {
    cwd,
    env: { ...env, TAP_TIMEOUT: String(hangsMs / 1000) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  const streams = [child.stdout, child.stderr].map(collect)
  const [exited, closed] = [once(child, 'exit'), once(child, 'close')]
  const group = -(child.pid ?? Number.NaN)
  groups.add(group)
  let files = 0

  async function end(): Promise<void> {
    kill(group)
    await exited
    groups.delete(group)
  }

  /** @returns how the file ended: empty when it ended well */
  async function waitForEnd(mark: string): Promise<string> {
    const outcomes = Promise.all(streams.map((stream) => stream.until(mark)))
    const exit = exited.then(async ([code, signal]) => {
      await end()
      const isClosed = await Promise.race([closed.then(() => true), pause(flushMs, false, { ref: false })])
      const left = isClosed ? '' : 'It left a process running that holds its output.\n'
      return `It ended with ${signal ?? `code ${code}`}.\n${left}`
    })
    const outcome = outcomes.then(([one]) => (one === 'ok' ? '' : 'It failed.\n'))
    return Promise.race([outcome, exit])
  }

  return {
    files: () => files,
    async run(file) {
      files += 1
      const begun = performance.now()
      const mark = `end-of-file-${randomUUID()}`
      const hangs = setTimeout(() => kill(group), hangsMs)
      child.send({ file, mark } satisfies FileToRun, () => {}) // when that fails it has ended, which is told below
      const end = await waitForEnd(mark)
      clearTimeout(hangs)
      const [output = '', errors = ''] = streams.map((stream) => stream.take())
      return { file, seconds: (performance.now() - begun) / 1000, ...judge(end, output, errors) }
    },
    end,
  }
}

/** Kills the files that are running, and what they have started in their groups. */
export function endFiles(): void {
  for (const group of groups) kill(group)
}

/** Collects what comes until somebody takes it. */
function collect(stream: Readable | null) {
  let text = ''
  let look = () => {}
  stream?.setEncoding('utf8').on('data', (part) => {
    text += part
    look()
  })
  return {
    /** @returns what stands behind the mark */
    until: (mark: string) =>
      new Promise<string>((resolve) => {
        const line = new RegExp(`\\n${mark} (\\w+)\\n`)
        look = () => {
          const [end, outcome] = line.exec(text) ?? []
          if (end === undefined || outcome === undefined) return
          text = text.replace(end, '')
          resolve(outcome)
        }
      }),
    take(): string {
      const taken = text
      text = ''
      return taken
    },
  }
}

/** @param end how the file ended; empty when it ended well */
function judge(end: string, output: string, errors: string): Omit<FileResult, 'file' | 'seconds'> {
  const counts = countsIn(output) ?? { passed: 0, failed: 0, skipped: 0 }
  const figures = figuresIn(output)
  const ok = end === '' && counts.passed > 0 && counts.failed + counts.skipped === 0
  if (ok) return { ...counts, ok, remarks: errors, figures }
  const failed = counts.failed + counts.skipped > 0 ? counts.failed : 1
  return { ...counts, failed, ok, figures, remarks: `${end}${failuresIn(output)}${errors}` }
}
