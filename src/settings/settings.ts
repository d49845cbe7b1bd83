import type { ClientSession, Collection } from 'mongodb'

/** The one document about the service as a whole. */
export interface SettingsDocument {
  _id: 'service'
  /** Counted up by every transaction that could take the last admin away, so that two of them conflict. */
  admins_checked: number
  set_up_at: Date | null
  /** The rules by which the stored names were made; see `namesRulesVersion`. */
  names_rules: string | null
}

/** Makes the document when it is not there. */
export async function ensureSettings(settings: Collection<SettingsDocument>): Promise<void> {
  await settings.updateOne(
    { _id: 'service' },
    { $setOnInsert: { admins_checked: 0, set_up_at: null, names_rules: null } },
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
