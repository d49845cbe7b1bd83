import { setTimeout as sleep } from 'node:timers/promises'
import { readDataFormat, writeDataFormat } from './data-format.ts'
import { type EmbeddedMode, obtainMongod } from './obtain-mongod.ts'
import type { Paths } from './paths.ts'
import { isRunning, markProcess, type ProcessMark } from './process-mark.ts'
import { type RunFile, readRunFile, writeRunFile } from './run-file.ts'
import { answers, freePort, type RunningServer, serverVersion, startServer } from './server.ts'

export interface AcquireOptions {
  paths: Paths
  mode: EmbeddedMode
  progress: (text: string) => void
  /** The port to start at if it is free: the one that the users of the database know. */
  port: number | null
}

/** A running database: `server` is set when this process started it, otherwise `owner` if the owner is known. */
export interface RunningDatabase {
  uri: string
  pid: number
  version: string
  server: RunningServer | null
  owner: ProcessMark | null
}

const silenceMs = 15_000
const orphanMs = 3000

/**
 * Uses the database that is already running, or starts one. Call it under the lock.
 *
 * @throws Error when there is no `mongod`, when the files belong to another one, or when a running database stays
 *   silent
 */
export async function acquire(options: AcquireOptions): Promise<RunningDatabase> {
  const file = await readRunFile(options.paths)
  if (file !== null && (await isUsable(file))) return reuse(file)
  return start(options)
}

/** @returns whether the service that owns the database is known to have ended, so that the database is about to end too */
export function isOrphan({ owner }: { owner: ProcessMark | null }): boolean {
  return owner !== null && !isRunning(owner)
}

async function isUsable(file: RunFile): Promise<boolean> {
  const deadline = Date.now() + silenceMs
  for (;;) {
    if (file.server === null ? markProcess(file.pid) === null : !isRunning(file.server)) return false
    if (isOrphan(file)) {
      await endOrphan(file)
      return false
    }
    if (await answers(file.uri, file.pid)) return true
    if (file.server === null) return false // another process has that id: the file is stale
    if (Date.now() > deadline)
      throw new Error(
        `The database of process ${file.owner?.pid} (process ${file.pid}) does not answer: end process ${file.pid} and start again.`,
      )
    await sleep(100)
  }
}

/** Every acknowledged write is in the journal on the disk, so it may be killed when it lingers. */
async function endOrphan({ server }: RunFile): Promise<void> {
  const deadline = Date.now() + orphanMs
  if (server === null) return
  signal(server.pid, 'SIGTERM')
  while (isRunning(server)) {
    if (Date.now() > deadline) signal(server.pid, 'SIGKILL')
    await sleep(50)
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // it has ended by itself
  }
}

async function reuse({ uri, pid, owner }: RunFile): Promise<RunningDatabase> {
  return { uri, pid, version: await serverVersion(uri), server: null, owner }
}

async function start({ paths, mode, progress, port: fixedPort }: AcquireOptions): Promise<RunningDatabase> {
  const format = await readDataFormat(paths)
  const { program, version } = await obtainMongod({ mode, format, folder: paths.folder, progress })
  const port = await freePort(fixedPort ?? format?.port ?? null)
  if (format !== null && port !== format.port)
    progress(`Another program uses port ${format.port}, so the database moves to port ${port}.`)
  await writeDataFormat(paths, { version, port })
  const server = await startServer({ program, folder: paths.folder, logFile: paths.logFile, port, progress })
  await writeRunFile(paths, server.uri, server.pid)
  return { uri: server.uri, pid: server.pid, version, server, owner: null }
}
