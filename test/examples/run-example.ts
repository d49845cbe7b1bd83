import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Test } from 'tap'
import { eventually } from '../service-process.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** A running example, started as a reader does. */
export interface Example {
  /** Waits until it prints what a pattern matches. */
  printed(pattern: RegExp): Promise<string[]>
  /** Waits until it ends by itself; resolves with its output. */
  ended(): Promise<{ code: number | null; text: string }>
}

/** Runs the command of examples/README.md; it is ended with the test, as by Ctrl-C. */
export function runExample(t: Test, name: string): Example {
  const { PATH, HOME, TEST_RUN } = process.env // by the last one the runner finds the processes that it has to end
  const child = spawn('npm', ['run', '--silent', 'example', name], {
    cwd: root,
    env: { PATH, HOME, TEST_RUN, EXAMPLE_PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const exited = once(child, 'close')
  t.teardown(async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT')
    await exited
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      text += data
    })
  }
  return {
    printed: (pattern) =>
      eventually(`${name} to print ${pattern}`, () => {
        if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${text}`)
        return pattern.exec(text) ?? undefined
      }),
    async ended() {
      await exited
      return { code: child.exitCode, text }
    },
  }
}
