import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database, DatabaseOptions } from './database.ts'
import { acquire, isOrphan, type RunningDatabase } from './embedded/acquire.ts'
import { withLock } from './embedded/lock.ts'
import { type Paths, pathsIn } from './embedded/paths.ts'
import { readRunFile, removeRunFile } from './embedded/run-file.ts'
import { connectPinger, type Pinger, watch } from './embedded/watch.ts'

const closeLockMs = 3000

/**
 * The database that already runs for this `dataDir`, or one that is started from the files in it.
 *
 * @throws like `openDatabase`
 */
export async function openEmbedded(options: DatabaseOptions): Promise<Database> {
  await mkdir(options.dataDir, { recursive: true, mode: 0o700 })
  return embedded(options, pathsIn(await realpath(options.dataDir)))
}

/**
 * A database for one test run, in a folder of its own that `close` removes.
 *
 * @throws like `openDatabase`
 */
export async function openTemporaryDatabase(options: Omit<DatabaseOptions, 'dataDir'>): Promise<Database> {
  const dataDir = await mkdtemp(join(tmpdir(), 'holdfast-'))
  const remove = () => rm(dataDir, { recursive: true, force: true })
  try {
    const database = await openEmbedded({ ...options, dataDir })
    const { close } = database
    return Object.assign(database, { close: () => close().finally(remove) })
  } catch (error) {
    await remove()
    throw error
  }
}

async function embedded(options: DatabaseOptions, paths: Paths): Promise<Database> {
  let current = await acquireLocked(options, paths, null)
  let endWatch = async () => {}
  options.log(describe(current, paths))
  return {
    get uri() {
      return current.uri
    },
    get version() {
      return current.version
    },
    get owned() {
      return current.server !== null
    },
    folder: paths.folder,
    keepAlive: (onAddress = () => {}) => {
      endWatch = watchDatabase(options, paths, current, (next) => {
        const hasMoved = next.uri !== current.uri
        current = next
        options.log(describe(current, paths))
        if (hasMoved) onAddress(current.uri)
      })
    },
    close: async () => {
      await endWatch()
      await release(paths, current)
    },
  }
}

/** Under the lock, so that of several concurrent starts one starts the database and the others find it running. */
function acquireLocked(options: DatabaseOptions, paths: Paths, port: number | null): Promise<RunningDatabase> {
  const onWait = (pid: number) => options.progress(`Waiting for process ${pid}, which starts or stops the database …`)
  const { mode, progress } = options
  return withLock(paths.lockFile, () => acquire({ mode, progress, paths, port }), { onWait })
}

async function release(paths: Paths, { server, pid }: RunningDatabase): Promise<void> {
  if (server === null) return
  const stop = async () => {
    if ((await readRunFile(paths))?.pid === pid) await removeRunFile(paths)
    await server.stop()
  }
  await withLock(paths.lockFile, stop, { giveUpAfterMs: closeLockMs })
}

function watchDatabase(
  options: DatabaseOptions,
  paths: Paths,
  first: RunningDatabase,
  onChange: (next: RunningDatabase) => void,
): () => Promise<void> {
  let current = first
  let pinger: Pinger = connectPinger(current.uri)
  let complaint = ''
  const recover = async () => {
    const next = await acquireLocked(options, paths, Number(new URL(current.uri).port))
    if (next.pid === current.pid) return
    await pinger.close()
    pinger = connectPinger(next.uri)
    current = next
    onChange(next)
  }
  const endWatch = watch({
    isWell: async () => !isOrphan(current) && (await pinger.ping()),
    recover: async () => {
      try {
        await recover()
        complaint = ''
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        if (message !== complaint)
          (options.complain ?? options.log)(`database: it is gone and could not be started again: ${message}`)
        complaint = message
      }
    },
  })
  return async () => {
    await endWatch()
    await pinger.close()
  }
}

function describe({ uri, pid, version, server }: RunningDatabase, { folder }: Paths): string {
  const how = server === null ? 'started by another process' : 'started'
  return `database: MongoDB ${version} at ${uri}, files in ${folder}, ${how} (process ${pid})`
}
