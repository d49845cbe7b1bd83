import { randomUUID } from 'node:crypto'
import { open, readFile, stat, unlink } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning, markProcess, type ProcessMark } from './process-mark.ts'

type Holder = ProcessMark & { nonce: string }

/**
 * How long a lock file may remain without a holder's name in it: its creator was killed between creating and writing.
 */
const NAMELESS_MS = 10_000
const POLL_MS = 50

export type LockOptions = {
  /** Called once, when another process holds the lock for longer than a second. */
  onWait?: (pid: number) => void
  /** After how many milliseconds to give up waiting, and do the work without the lock. Default: never. */
  giveUpAfterMs?: number
}

/**
 * Does some work while no other process does any under the same lock file. The lock of a process that has ended (even
 * by `kill -9`, and even if its id is in use again) does not count.
 *
 * @param file the lock file; its folder must exist
 * @returns what the work returns
 * @throws what the work throws, or the file system's errors
 */
export async function withLock<T>(file: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  const mine = await take(file, options)
  try {
    return await work()
  } finally {
    if (mine !== null && (await readOrNull(file)) === mine) await unlink(file).catch(ignoreMissing)
  }
}

async function take(
  file: string,
  { onWait, giveUpAfterMs = Number.POSITIVE_INFINITY }: LockOptions,
): Promise<string | null> {
  const me = markProcess(process.pid) ?? { pid: process.pid, started: '' }
  const content = JSON.stringify({ ...me, nonce: randomUUID() } satisfies Holder)
  const begun = Date.now()
  let hasWarned = false
  while (!(await create(file, content))) {
    const seen = await readOrNull(file)
    if (seen !== null && (await isAbandoned(file, seen))) await removeAbandoned(file, seen)
    else {
      if (Date.now() - begun > giveUpAfterMs) return null
      if (!hasWarned && Date.now() - begun > 1000) {
        hasWarned = true
        onWait?.(parseHolder(seen)?.pid ?? 0)
      }
      await sleep(POLL_MS)
    }
  }
  return content
}

async function create(file: string, content: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    await handle.writeFile(content).finally(() => handle.close())
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function isAbandoned(file: string, content: string): Promise<boolean> {
  const holder = parseHolder(content)
  if (holder !== null) return !isRunning(holder)
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }))
  return Date.now() - mtimeMs > NAMELESS_MS
}

/**
 * Two processes may find the same abandoned lock. If both simply removed it, the slower one would remove the lock that
 * the faster one has taken since; so only one removes at a time, and only the lock that it has seen.
 */
async function removeAbandoned(file: string, seen: string): Promise<void> {
  const guard = `${file}.removing`
  const content = JSON.stringify({ ...markProcess(process.pid), nonce: randomUUID() })
  if (!(await create(guard, content))) {
    const other = await readOrNull(guard)
    if (other !== null && (await isAbandoned(guard, other))) await unlink(guard).catch(ignoreMissing)
    else await sleep(POLL_MS)
    return
  }
  try {
    if ((await readOrNull(file)) === seen) await unlink(file).catch(ignoreMissing)
  } finally {
    await unlink(guard).catch(ignoreMissing)
  }
}

function parseHolder(content: string | null): Holder | null {
  try {
    const holder = JSON.parse(content ?? '') as Partial<Holder> | null
    return typeof holder?.pid === 'number' && typeof holder.started === 'string' ? (holder as Holder) : null
  } catch {
    return null
  }
}

async function readOrNull(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error) => {
    ignoreMissing(error)
    return null
  })
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
