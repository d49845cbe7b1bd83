import type { Collection } from 'mongodb'
import type { SettingsDocument } from '../settings/settings.ts'
import { type HashKindStore, maxKinds } from './failure-time.ts'

/** Keeps the kinds of password hashes in use in the settings: one more than are told apart, and no further. */
export function createHashKinds(settings: Collection<SettingsDocument>): HashKindStore {
  return {
    async read() {
      const found = await settings.findOne({ _id: 'service' }, { projection: { hash_kinds: 1 } })
      return found?.hash_kinds ?? []
    },
    async add(kind) {
      await settings.updateOne(
        { _id: 'service', [`hash_kinds.${maxKinds}`]: { $exists: false } },
        { $addToSet: { hash_kinds: kind } },
      )
    },
  }
}
