import type { Collection } from 'mongodb'
import type { SettingsDocument } from '../settings/settings.ts'
import { createWorker, type Worker } from '../workers/worker.ts'
import { type HashKindStore, maxKinds } from './failure-time.ts'
import type { Passwords } from './passwords.ts'

const every = 5_000

/** Stores the kinds of password hashes in use in the settings: one more than are measured, and no more. */
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

/** Reads the kinds that other processes have added, so that no sign-in has to. */
export function createHashKindReader(
  kinds: Pick<HashKindStore, 'read'>,
  passwords: Pick<Passwords, 'takeKinds'>,
  onError: (error: unknown) => void,
): Worker {
  return createWorker({
    every,
    onError,
    async step() {
      passwords.takeKinds(await kinds.read())
      return false
    },
  })
}
