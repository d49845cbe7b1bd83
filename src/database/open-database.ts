import type { Database, DatabaseOptions } from './database.ts'
import { hostsOf } from './hosts.ts'

/**
 * Opens the database of the service: the one at `mongodbUri`, otherwise the one that already runs for this `dataDir`,
 * otherwise one that it starts from the files in `dataDir`.
 *
 * @returns the database, once it accepts writes (the one at `mongodbUri` is not checked)
 * @throws Error with one sentence that names the remedy, when no database is available
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.mongodbUri) return external(options.mongodbUri, options.log)
  const { openEmbedded } = await import('./embedded.ts') // much code that is not needed with a database of your own
  return openEmbedded(options)
}

/** A database that this process has not started and does not stop. */
export function external(uri: string, log: (line: string) => void): Database {
  log(`database: MONGODB_URI, at ${hostsOf(uri) ?? 'an address that cannot be shown without its password'}`)
  return { uri, version: '', folder: null, owned: false, keepAlive: () => {}, close: async () => {} }
}
