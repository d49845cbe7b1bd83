import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** Long past the end of a process that was killed. */
const deadlineMs = 20_000

/**
 * The processes that a run has started, directly or not: all of them have its name in their environment. Only Linux can
 * tell; elsewhere the list is empty.
 *
 * @returns process ids, without that of the caller
 */
export async function processesOf(run: string): Promise<number[]> {
  const pids = (await readdir('/proc').catch((): string[] => [])).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    pids.map(async (pid) => ((await environmentOf(pid)).includes(`TEST_RUN=${run}`) ? [Number(pid)] : [])),
  )
  return found.flat().filter((pid) => pid !== process.pid)
}

/** proc(5): entries end with a null byte. It is empty for a zombie, and unreadable for the processes of others. */
async function environmentOf(pid: string): Promise<string[]> {
  const text = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '')
  return text.split('\0')
}

/**
 * Kills what a run has started, until nothing of it is left.
 *
 * @returns how many processes were killed
 * @throws Error when one does not end
 */
export async function endProcesses(run: string): Promise<number> {
  const killed = new Set<number>()
  const deadline = Date.now() + deadlineMs
  for (;;) {
    const pids = await processesOf(run)
    if (pids.length === 0) return killed.size
    if (Date.now() > deadline) throw new Error(`processes ${pids.join(', ')} do not end`)
    for (const pid of pids) {
      killed.add(pid)
      kill(pid)
    }
    await pause(50)
  }
}

/** @param pid of a process, or of a process group when it is negative */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has ended already
  }
}
