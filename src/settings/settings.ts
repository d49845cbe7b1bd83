import type { ClientSession, Collection } from 'mongodb'

/** The one document about the service as a whole. */
export interface SettingsDocument {
  _id: 'service'
  /** Counted up by every transaction that could take the last admin away, so that two of them conflict. */
  admins_checked: number
  set_up_at: Date | null
  /** The rules by which the stored names were made; see `namesRulesVersion`. */
  names_rules: string | null
  /** The shape of the data, and who brings it to the present one; absent in version 1. See `migrations/data-version.ts`. */
  data?: { version: number; worker: string | null; leased_until: Date | null }
}

/**
 * Makes the document when it is not there.
 *
 * @param version the shape of the data that a new database gets
 */
export async function ensureSettings(settings: Collection<SettingsDocument>, version: number): Promise<void> {
  const data = { version, worker: null, leased_until: null }
  await settings.updateOne(
    { _id: 'service' },
    { $setOnInsert: { admins_checked: 0, set_up_at: null, names_rules: null, data } },
    { upsert: true },
  )
}

/**
 * Makes transactions that could take the last admin away conflict with one another: a touch that changes nothing does
 * not conflict, so it counts.
 */
export async function serialiseAdminChanges(
  settings: Collection<SettingsDocument>,
  session: ClientSession,
): Promise<void> {
  await settings.updateOne({ _id: 'service' }, { $inc: { admins_checked: 1 } }, { session })
}
