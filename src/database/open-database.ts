import type { Database, DatabaseOptions } from './database.ts'
import { hostsOf } from './hosts.ts'

/**
 * Gives the service its database: the one at `mongodbUri`, else the one that runs for this `dataDir` already, else one that
 * it starts from the files in `dataDir`.
 *
 * @returns the database, once it takes writes (the one at `mongodbUri` is not asked)
 * @throws Error with one sentence that names the way out, when no database can be had
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.mongodbUri) return external(options.mongodbUri, options.log)
  const { openEmbedded } = await import('./embedded.ts') // much code that is not needed with a database of your own
  return openEmbedded(options)
}
export function external(uri: string, log: (line: string) => void): Database {
  log(`database: MONGODB_URI, at ${hostsOf(uri) ?? 'an address that cannot be shown without its password'}`)
  return { uri, version: '', folder: null, owned: false, keepAlive: () => {}, close: async () => {} }
}
