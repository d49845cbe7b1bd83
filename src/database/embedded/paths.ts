import { homedir } from 'node:os'
import { join } from 'node:path'

/** The files of an embedded database, all in `DATA_DIR`. */
export interface Paths {
  /** The files of MongoDB. */
  folder: string
  /** The address and the process id of the running server, one line each. */
  uriFile: string
  /** Which process runs it. */
  ownerFile: string
  lockFile: string
  /** The server's own log. */
  logFile: string
}

/** @param dataDir absolute path of `DATA_DIR` */
export function pathsIn(dataDir: string): Paths {
  return {
    folder: join(dataDir, 'db'),
    uriFile: join(dataDir, 'mongodb.uri'),
    ownerFile: join(dataDir, 'mongodb.owner'),
    lockFile: join(dataDir, 'mongodb.lock'),
    logFile: join(dataDir, 'mongodb.log'),
  }
}

/** The folder in the user's cache that keeps a downloaded `mongod` for all checkouts. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'holdfast')
}
