import type { ClientSession, Collection } from 'mongodb'

/** The one document about the service as a whole. */
export interface SettingsDocument {
  _id: 'service'
  /** Counted up by every transaction that could take the last admin away, so that two of them conflict. */
  admins_checked: number
  set_up_at: Date | null
  /** SHA-256 of the generated set-up token, which all processes accept that were given none; null when absent. */
  setup_token?: string | null
  /** The rules by which the stored names were made; see `namesRulesVersion`. */
  names_rules: string | null
  /** Which secret seals, by the name that it gives to what it has sealed, and when something was last sealed under another. */
  secrets?: { first: string; at: Date }
  /** The shape of the data, and who brings it to the present one; absent in version 1. See `migrations/data-version.ts`. */
  data?: { version: number; worker: string | null; leased_until: Date | null }
  /** The kinds of password hashes that accounts may have, each as a hash that nothing matches; see `failure-time.ts`. */
  hash_kinds?: string[]
  /** The signer keys of imported hashes of Firebase, sealed. */
  signer_keys?: { id: string; sealed: string }[]
}

/**
 * Makes the document when it is not there, and adds the kind of hash that this process makes to those in use.
 *
 * @param version the shape of the data that a new database gets
 * @returns all kinds in use, and how far set-up is
 */
export async function ensureSettings(
  settings: Collection<SettingsDocument>,
  version: number,
  hashKind: string,
): Promise<Required<Pick<SettingsDocument, 'hash_kinds' | 'set_up_at' | 'setup_token'>>> {
  const data = { version, worker: null, leased_until: null }
  const found = await settings.findOneAndUpdate(
    { _id: 'service' },
    {
      $setOnInsert: { admins_checked: 0, set_up_at: null, names_rules: null, data },
      $addToSet: { hash_kinds: hashKind },
    },
    { upsert: true, returnDocument: 'after', projection: { hash_kinds: 1, set_up_at: 1, setup_token: 1 } },
  )
  const { hash_kinds = [hashKind], set_up_at = null, setup_token = null } = found ?? {}
  return { hash_kinds, set_up_at, setup_token }
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
