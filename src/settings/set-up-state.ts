import type { Collection } from 'mongodb'
import type { SettingsDocument } from './settings.ts'

/** Returns whether there is a first admin. The database is queried until there is one: set-up is never undone. */
export function createSetUpState(settings: Collection<SettingsDocument>): () => Promise<boolean> {
  let isSetUp = false
  return async () => {
    if (!isSetUp) {
      const document = await settings.findOne({ _id: 'service' }, { projection: { set_up_at: 1 } })
      isSetUp = Boolean(document?.set_up_at)
    }
    return isSetUp
  }
}
