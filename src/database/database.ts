import type { EmbeddedMode } from './embedded/obtain-mongod.ts'

export interface DatabaseOptions {
  /** `MONGODB_URI`: when set, nothing is started. */
  mongodbUri?: string | undefined
  /** `EMBEDDED_DATABASE` */
  mode: EmbeddedMode
  /** `DATA_DIR`: created if it does not exist; the files go into its `db`. */
  dataDir: string
  /** Receives one line with the choice, and another one each time the database was started again. */
  log: (line: string) => void
  /** Receives the reason why an unavailable database cannot be started again; `log` if omitted. */
  complain?: (line: string) => void
  /** Receives short texts during downloads and waits; meant for stderr. */
  progress: (text: string) => void
}

export interface Database {
  /** The connection string; a different one after `onAddress` was called. */
  readonly uri: string
  /** The version of the embedded MongoDB; empty for the one at `mongodbUri`. */
  readonly version: string
  /** The folder of the files; null for the database at `mongodbUri`. */
  readonly folder: string | null
  /** Whether this process runs the database, or uses one that is already running. */
  readonly owned: boolean
  /**
   * Watches the database, and starts it again when it or its owner is gone: at the same address, or, when that port is
   * taken, at another one, which `onAddress` receives.
   */
  keepAlive: (onAddress?: (uri: string) => void) => void
  /** Ends the watch, and stops the database when this process runs it. */
  close: () => Promise<void>
}
