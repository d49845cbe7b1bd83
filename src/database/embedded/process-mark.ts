import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** One run of one process: its id, and when it started, because ids are reused. */
export type ProcessMark = { pid: number; started: string }

/**
 * Marks a process for a later `isRunning`.
 *
 * @param pid process id
 * @returns the mark, or null when no such process runs (a zombie counts as ended)
 */
export function markProcess(pid: number): ProcessMark | null {
  if (!Number.isSafeInteger(pid) || pid <= 0 || !exists(pid)) return null
  const started = process.platform === 'linux' ? startFromProc(pid) : startFromPs(pid)
  return started === null ? null : { pid, started }
}

/** @returns whether exactly this run of the process still exists, and not another one with the same id */
export function isRunning(mark: ProcessMark): boolean {
  return markProcess(mark.pid)?.started === mark.started
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** proc(5): in /proc/PID/stat the third field is the state and the 22nd the start, in ticks since the machine's start. */
function startFromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return null
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()} ${fields[19]}`
  } catch {
    return null
  }
}

function startFromPs(pid: number): string | null {
  try {
    const output = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [state = '', ...start] = output.trim().split(/\s+/)
    return state.startsWith('Z') ? null : start.join(' ')
  } catch {
    return exists(pid) ? '' : null
  }
}
