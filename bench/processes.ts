import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../src/database/embedded/server.ts'
import type { Target } from './target.ts'

/** A server that was started for the bench. */
export interface TargetProcess {
  address: string
  pid: number
  /** From its start until it answered, in seconds. */
  startSeconds: number
  end(): Promise<void>
}

const startDeadlineMs = 120_000

/**
 * Starts a server and waits until it says where it listens, or answers at the port it was given.
 *
 * @param folder where it may write
 * @throws Error with what it has written when it does not start
 */
export async function startTarget(target: Target, database: string, folder: string): Promise<TargetProcess> {
  const port = await freePort(null)
  const [program = '', ...args] = target.command(port)
  const begun = performance.now()
  const child = spawn(program, args, {
    env: { ...process.env, NODE_ENV: 'development', ...target.env(database, folder) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data))
  const address = await listening(child, () => printed, `http://127.0.0.1:${port}`)
  return {
    address,
    pid: child.pid ?? 0,
    startSeconds: (performance.now() - begun) / 1000,
    async end() {
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
    },
  }
}

async function listening(child: ChildProcess, printed: () => string, fixed: string): Promise<string> {
  const deadline = performance.now() + startDeadlineMs
  for (;;) {
    const said = /listens at (\S+)/.exec(printed())?.[1]
    if (said !== undefined) return said
    if (await answers(fixed)) return fixed
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`${child.spawnargs.join(' ')} did not start: ${printed().slice(-2000)}`)
    }
    await pause(20)
  }
}

const answers = (address: string) =>
  fetch(address).then(
    () => true,
    () => false,
  )

const ticksPerSecond = 100

/**
 * proc(5): what all threads of a process have computed, in milliseconds.
 *
 * @throws Error where there is no /proc
 */
export async function cpuMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000
}

/** proc(5): the memory of a process that is in use, in megabytes. */
export async function memoryMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}
