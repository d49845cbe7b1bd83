import type { Collection } from 'mongodb'
import { renewNames } from '../accounts/renew-names.ts'
import { collections } from '../collections.ts'
import type { Config } from '../config/config.ts'
import { keptSetupToken } from '../data-dir.ts'
import { connectPatiently } from '../database/connect.ts'
import { buildIndexes } from '../indexes.ts'
import { closeToOtherVersions, dataVersion } from '../migrations/data-version.ts'
import { migrate } from '../migrations/migrate.ts'
import { seedReasons } from '../reasons/seed-reasons.ts'
import { newToken } from '../secrets/token.ts'
import type { Service } from '../service.ts'
import { ensureSettings, type SettingsDocument } from '../settings/settings.ts'
import { type GeneratedSetupToken, storeKeptSetupToken, storeNewSetupToken } from '../settings/setup-token.ts'
import { slowly } from '../slowly.ts'

type SettingsAtStart = Awaited<ReturnType<typeof ensureSettings>>

/**
 * Stores everything that has to be there before any other write: indexes, settings and reasons.
 *
 * @returns the kinds of password hashes in use, and the state of set-up
 */
export async function prepareDatabase(
  uri: string,
  report: (text: string) => void,
  hashKind: string,
): Promise<SettingsAtStart> {
  const { client, close } = await slowly('Waiting for the database …', report, () => connectPatiently(uri))
  try {
    const mongo = client.db()
    const db = collections(mongo)
    await closeToOtherVersions(client, mongo)
    const prepare = () =>
      Promise.all([ensureSettings(db.settings, dataVersion, hashKind), buildIndexes(mongo), seedReasons(db.reasons)])
    const [settings] = await slowly('Building the indexes of the database …', report, prepare)
    return settings
  } finally {
    await close()
  }
}

/** Data of an earlier version are migrated before anything is served. */
export async function bringDataUpToDate(service: Service, report: (text: string) => void): Promise<void> {
  await slowly('Migrating the data of an earlier version …', report, () => migrate(service))
  await slowly('Recalculating the stored usernames under the current rules …', report, () => renewNames(service))
}

/**
 * The embedded database belongs to this folder: a token is stored in a file beside it, so that the next start prints
 * the same.
 */
export async function generatedSetupToken(
  config: Config,
  settings: Collection<SettingsDocument>,
  atStart: SettingsAtStart,
): Promise<GeneratedSetupToken | null> {
  if (config.setupToken !== null || atStart.set_up_at !== null) return null
  if (config.mongodbUri === null) return storeKeptSetupToken(settings, await keptSetupToken(config.dataDir))
  return storeNewSetupToken(settings, newToken('hf_set_'), atStart.setup_token)
}
