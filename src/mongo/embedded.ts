import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Attachment, attach, isOrphan } from './embedded/attach.ts'
import type { EmbeddedMode } from './embedded/engines.ts'
import { withLock } from './embedded/lock.ts'
import { type Places, placesIn, readNote, removeNote } from './embedded/note.ts'
import { connectPinger, type Pinger, watch } from './embedded/watch.ts'

export type DatabaseOptions = {
  /** `MONGODB_URI`: when set, nothing is started. */
  mongodbUri?: string | undefined
  /** `EMBEDDED_DATABASE` */
  mode: EmbeddedMode
  /** `DATA_DIR`: made when it is not there; the files go into its `db`. */
  dataDir: string
  /** In production no stand-in is started. */
  production: boolean
  /** Takes the one line that tells the choice, and later ones when the database had to be started again. */
  log: (line: string) => void
  /** What keeps a database that has gone from being started again; `log` when left out. */
  complain?: (line: string) => void
  /** Takes short texts while something is fetched or waited for; meant for stderr. */
  progress: (text: string) => void
}

export type Database = {
  /** The connection string; another one after `onAddress` was called. */
  readonly uri: string
  /** `external` (MONGODB_URI), `mongod`, `secantusd-rs` or `secantusd-py` */
  readonly engine: string
  /** The version of that engine; empty when it is external. */
  readonly version: string
  /** Where the files are; null when the database is external. */
  readonly folder: string | null
  /** Whether this process runs the database, or uses one that another process or nobody here has started. */
  readonly owned: boolean
  /**
   * Watches the database, and starts it again when it or its owner has gone: at the same address, or at another when that
   * port is taken, which `onAddress` is told.
   */
  keepAlive: (onAddress?: (uri: string) => void) => void
  /** Stops watching, and stops the database when this process runs it. */
  close: () => Promise<void>
}

const CLOSE_LOCK_MS = 3000

/**
 * Gives the service its database: the one at `mongodbUri`, else the one that runs for this `dataDir` already, else one that
 * it starts from the files in `dataDir`.
 *
 * @returns the database, once it answers (an external one is not asked)
 * @throws one sentence that names the way out, when no database can be had
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.mongodbUri) return external(options.mongodbUri, options.log)
  await mkdir(options.dataDir, { recursive: true, mode: 0o700 })
  return embedded(options, placesIn(await realpath(options.dataDir)))
}

/**
 * A database for one test run, in a folder of its own that `close` removes.
 *
 * @throws like `openDatabase`
 */
export async function openTemporaryDatabase(
  options: Omit<DatabaseOptions, 'dataDir' | 'production'>,
): Promise<Database> {
  const dataDir = await mkdtemp(join(tmpdir(), 'holdfast-'))
  const remove = () => rm(dataDir, { recursive: true, force: true })
  try {
    const database = await openDatabase({ ...options, dataDir, production: false })
    const { close } = database
    return Object.assign(database, { close: () => close().finally(remove) })
  } catch (error) {
    await remove()
    throw error
  }
}

function external(uri: string, log: (line: string) => void): Database {
  log(`database: MONGODB_URI, at ${uri.replace(/\/\/[^/]*@/, '//')}`)
  return {
    uri,
    engine: 'external',
    version: '',
    folder: null,
    owned: false,
    keepAlive: () => {},
    close: async () => {},
  }
}

async function embedded(options: DatabaseOptions, places: Places): Promise<Database> {
  let current = await take(options, places, null)
  let endWatch = async () => {}
  options.log(describe(current, places))
  return {
    get uri() {
      return current.uri
    },
    get engine() {
      return current.engine
    },
    get version() {
      return current.version
    },
    get owned() {
      return current.server !== null
    },
    folder: places.folder,
    keepAlive: (onAddress = () => {}) => {
      endWatch = watchDatabase(options, places, current, (next) => {
        const moved = next.uri !== current.uri
        current = next
        options.log(describe(current, places))
        if (moved) onAddress(current.uri)
      })
    },
    close: async () => {
      await endWatch()
      await release(places, current)
    },
  }
}

/** Under the lock, so that of all that come at once one starts the database and the others find it running. */
function take(options: DatabaseOptions, places: Places, port: number | null): Promise<Attachment> {
  const onWait = (pid: number) => options.progress(`Waiting for process ${pid}, which starts or stops the database …`)
  return withLock(places.lockFile, () => attach({ ...options, places, port }), { onWait })
}

async function release(places: Places, { server, pid }: Attachment): Promise<void> {
  if (server === null) return
  const stop = async () => {
    if ((await readNote(places))?.pid === pid) await removeNote(places)
    await server.stop()
  }
  await withLock(places.lockFile, stop, { giveUpAfterMs: CLOSE_LOCK_MS })
}

function watchDatabase(
  options: DatabaseOptions,
  places: Places,
  first: Attachment,
  onChange: (next: Attachment) => void,
): () => Promise<void> {
  let current = first
  let pinger: Pinger = connectPinger(current.uri, current.engine)
  let complaint = ''
  const recover = async () => {
    const next = await take(options, places, Number(new URL(current.uri).port))
    if (next.pid === current.pid) return
    await pinger.close()
    pinger = connectPinger(next.uri, next.engine)
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
          (options.complain ?? options.log)(`database: it has gone and does not start again: ${message}`)
        complaint = message
      }
    },
  })
  return async () => {
    await endWatch()
    await pinger.close()
  }
}

function describe({ uri, pid, engine, version, server }: Attachment, { folder }: Places): string {
  const how = server === null ? 'which another process has started' : 'started'
  return `database: ${engine} ${version} at ${uri}, files in ${folder}, ${how} (process ${pid})`
}
