import { setTimeout as sleep } from 'node:timers/promises'
import {
  type EmbeddedMode,
  type Engine,
  type EngineStep,
  type EngineWish,
  noEngineMessage,
  planEngines,
} from './engines.ts'
import { fetchMongod } from './fetch-mongod.ts'
import { findEngines } from './find.ts'
import { installStandIn } from './install-stand-in.ts'
import { type Note, type Places, readMade, readNote, writeMade, writeNote } from './note.ts'
import { isRunning, markProcess, type ProcessMark } from './process-mark.ts'
import { answers, freePort, type RunningServer, serverVersion, startServer } from './server.ts'

export type AttachOptions = {
  places: Places
  mode: EmbeddedMode
  production: boolean
  progress: (text: string) => void
  /** The port to start at when it is free: where those who use the database know it. */
  port: number | null
}

/** A database that runs: `server` is there when this process has started it, else its `owner` when that is known. */
export type Attachment = {
  uri: string
  pid: number
  engine: Engine
  version: string
  server: RunningServer | null
  owner: ProcessMark | null
}

const SILENCE_MS = 15_000
const ORPHAN_MS = 3000

/**
 * Takes the database that runs already, else starts one. To be called under the lock.
 *
 * @throws when no engine is to be had, when the one that made the files is not, or when a running database stays silent
 */
export async function attach(options: AttachOptions): Promise<Attachment> {
  const note = await readNote(options.places)
  if (note !== null && (await isUsable(note))) return borrow(options.places, note)
  return start(options)
}

/** @returns whether the service that owns the database is known to have ended, so that the database is about to end too */
export function isOrphan({ owner }: { owner: ProcessMark | null }): boolean {
  return owner !== null && !isRunning(owner)
}

async function isUsable(note: Note): Promise<boolean> {
  const deadline = Date.now() + SILENCE_MS
  for (;;) {
    if (note.server === null ? markProcess(note.pid) === null : !isRunning(note.server)) return false
    if (isOrphan(note)) {
      await endOrphan(note)
      return false
    }
    if (await answers(note.uri, note.pid)) return true
    if (note.server === null) return false // an unknown process has that id: the file is stale
    if (Date.now() > deadline)
      throw new Error(
        `The database of process ${note.owner?.pid} (process ${note.pid}) does not answer: end process ${note.pid} and start again.`,
      )
    await sleep(100)
  }
}

/** What it has acknowledged is on the disk already (`--sync-on-commit`, a journal), so it may be killed when it lingers. */
async function endOrphan({ server }: Note): Promise<void> {
  const deadline = Date.now() + ORPHAN_MS
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

async function borrow(places: Places, { uri, pid, owner }: Note): Promise<Attachment> {
  const made = await readMade(places)
  return {
    uri,
    pid,
    engine: made?.engine ?? 'mongod',
    version: made?.version ?? (await serverVersion(uri)),
    server: null,
    owner,
  }
}

async function start({ places, mode, production, progress, port: wanted }: AttachOptions): Promise<Attachment> {
  const made = await readMade(places)
  const wish: EngineWish = { mode, production, madeBy: made?.engine ?? null, present: await findEngines() }
  const { engine, program } = await obtain(wish, places.folder, progress)
  const port = await freePort(wanted ?? made?.port ?? null)
  if (engine === 'mongod' && made !== null && port !== made.port)
    throw new Error(
      `The replica set in ${places.folder} is bound to port ${made.port}, which another program holds: end that one, ` +
        'or move the folder away to start with an empty database, or set MONGODB_URI.',
    )
  await writeMade(places, { engine, version: made?.version ?? '', port })
  const server = await startServer({ engine, program, folder: places.folder, logFile: places.logFile, port })
  const version = await serverVersion(server.uri)
  await writeMade(places, { engine, version, port })
  await writeNote(places, server.uri, server.pid)
  return { uri: server.uri, pid: server.pid, engine, version, server, owner: null }
}

async function obtain(
  wish: EngineWish,
  folder: string,
  progress: (text: string) => void,
): Promise<{ engine: Engine; program: string }> {
  const failures: string[] = []
  for (const step of planEngines(wish)) {
    try {
      return { engine: step.engine, program: await programOf(step, progress) }
    } catch (error) {
      failures.push(`${step.engine}: ${inOneLine(error)}`)
    }
  }
  throw new Error(noEngineMessage(wish, folder, failures))
}

function inOneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message
    .replace(/,? Details:/, ':')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
}

async function programOf(step: EngineStep, progress: (text: string) => void): Promise<string> {
  if ('program' in step) return step.program
  return step.engine === 'mongod' ? fetchMongod(progress) : installStandIn(progress)
}
