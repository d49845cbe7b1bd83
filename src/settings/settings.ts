import type { ClientSession, Collection } from 'mongodb'

/** The one document about the service as a whole. */
export interface SettingsDocument {
  _id: 'service'
  /** Increased by every transaction that could remove the last admin, so that two of them conflict. */
  admins_checked: number
  set_up_at: Date | null
  /** SHA-256 of the generated setup token, which all processes without a configured one accept; null when absent. */
  setup_token?: string | null
  /** The rules of the stored names; see `namesRulesVersion`. */
  names_rules: string | null
  /** The prefix of the secret that encrypts, and when a value under another one was last found. */
  secrets?: { first: string; at: Date }
  /**
   * The version of the data, and the process that migrates it; absent in version 1. See `migrations/data-version.ts`.
   */
  data?: { version: number; worker: string | null; leased_until: Date | null }
  /** The kinds of password hashes that accounts may have, each as a hash that nothing matches; see `failure-time.ts`. */
  hash_kinds?: string[]
  /** The signer keys of imported Firebase hashes, encrypted. */
  signer_keys?: { id: string; sealed: string }[]
}

/**
 * Creates the document if it does not exist, and adds the kind of this process's hashes to those in use.
 *
 * @param version the data version of a new database
 * @returns all kinds in use, and the state of set-up
 */
export async function ensureSettings(
  settings: Collection<SettingsDocument>,
  version: number,
  hashKind: string,
): Promise<Required<Pick<SettingsDocument, 'hash_kinds' | 'set_up_at' | 'setup_token'>>> {
  const data = { version, worker: null, leased_until: null }
  const document = await settings.findOneAndUpdate(
    { _id: 'service' },
    {
      $setOnInsert: { admins_checked: 0, set_up_at: null, names_rules: null, data },
      $addToSet: { hash_kinds: hashKind },
    },
    { upsert: true, returnDocument: 'after', projection: { hash_kinds: 1, set_up_at: 1, setup_token: 1 } },
  )
  const { hash_kinds = [hashKind], set_up_at = null, setup_token = null } = document ?? {}
  return { hash_kinds, set_up_at, setup_token }
}

/**
 * Makes transactions that could remove the last admin conflict: a write that changes nothing does not conflict, so it
 * counts.
 */
export async function serialiseAdminChanges(
  settings: Collection<SettingsDocument>,
  session: ClientSession,
): Promise<void> {
  await settings.updateOne({ _id: 'service' }, { $inc: { admins_checked: 1 } }, { session })
}
