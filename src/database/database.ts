import type { EmbeddedMode } from './embedded/obtain-mongod.ts'

export interface DatabaseOptions {
  /** `MONGODB_URI`: when set, nothing is started. */
  mongodbUri?: string | undefined
  /** `EMBEDDED_DATABASE` */
  mode: EmbeddedMode
  /** `DATA_DIR`: created when it is not there; the files go into its `db`. */
  dataDir: string
  /** Takes one line with the choice, and a further one each time the database was started again. */
  log: (line: string) => void
  /** Takes what keeps a database that has gone from being started again; `log` when left out. */
  complain?: (line: string) => void
  /** Takes short texts while something is fetched or waited for; meant for stderr. */
  progress: (text: string) => void
}

export interface Database {
  /** The connection string; another one after `onAddress` was called. */
  readonly uri: string
  /** The version of the embedded MongoDB; empty for the one at `mongodbUri`. */
  readonly version: string
  /** Where the files are; null for the database at `mongodbUri`. */
  readonly folder: string | null
  /** Whether this process runs the database, or uses one that runs already. */
  readonly owned: boolean
  /**
   * Watches the database, and starts it again when it or its owner has gone: at the same address, or, when that port is
   * taken, at another one, which `onAddress` receives.
   */
  keepAlive: (onAddress?: (uri: string) => void) => void
  /** Ends the watch, and stops the database when this process runs it. */
  close: () => Promise<void>
}
