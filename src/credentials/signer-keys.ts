import { createHash } from 'node:crypto'
import type { Collection } from 'mongodb'
import type { Encryptor } from '../secrets/encryptor.ts'
import type { SettingsDocument } from '../settings/settings.ts'

/**
 * The signer keys of Firebase projects whose accounts were imported: each is stored once, encrypted, and in no hash.
 */
export interface SignerKeys {
  /** The encryptor of the stored keys. */
  encryptor: Encryptor
  /** The key of an id; null when there is none, or SECRET does not open it. */
  find(id: string): Promise<Buffer | null>
  /** Stores a key unless it is stored already, and returns its id; null when there are too many. */
  keep(key: Buffer): Promise<string | null>
}

/** A project has one: more of them are a mistake and not an import. */
const maxKeys = 100

/** Creates the store of signer keys, which is in the settings. */
export function createSignerKeys(settings: Collection<SettingsDocument>, encryptor: Encryptor): SignerKeys {
  const known = new Map<string, Buffer>()

  async function find(id: string): Promise<Buffer | null> {
    const cached = known.get(id)
    if (cached !== undefined) return cached
    const found = await settings.findOne({ _id: 'service' }, { projection: { signer_keys: 1 } })
    const entry = found?.signer_keys?.find((one) => one.id === id)
    const opened = entry === undefined ? null : encryptor.decrypt(entry.sealed)
    if (opened === null) return null
    const key = Buffer.from(opened, 'base64')
    known.set(id, key)
    return key
  }

  return {
    encryptor,
    find,
    async keep(key) {
      const id = createHash('sha256').update(key).digest('hex').slice(0, 32)
      if (known.has(id)) return id
      await settings.updateOne(
        { _id: 'service', 'signer_keys.id': { $ne: id }, [`signer_keys.${maxKeys - 1}`]: { $exists: false } },
        { $push: { signer_keys: { id, sealed: encryptor.encrypt(key.toString('base64')) } } },
      )
      return (await find(id)) === null ? null : id
    },
  }
}
