import { type Collection, MongoBulkWriteError, MongoServerError, type OptionalUnlessRequiredId } from 'mongodb'

/**
 * The name of the unique index that refused a write, or null for any other error. It is read from the message:
 * `keyPattern` may be missing, and `keyValue` is what must never be revealed.
 */
export function refusingIndex(error: unknown): string | null {
  if (!(error instanceof MongoServerError) || error.code !== 11000) return null
  return /index: (\S+) dup key/.exec(error.message)?.[1] ?? ''
}

/**
 * The positions of those of many inserts that a unique index refused, each separately.
 *
 * @throws the error when any of them failed for another reason
 */
export function refusedInserts(error: unknown): number[] {
  const errors = error instanceof MongoBulkWriteError ? [error.writeErrors].flat() : []
  if (errors.length === 0 || errors.some((failure) => failure.code !== 11000)) throw error
  return errors.map((failure) => failure.index)
}

/**
 * Inserts the documents that do not exist yet, by their `_id` or another unique index.
 *
 * @returns the positions of those that existed
 */
export function insertMissing<T extends object>(collection: Collection<T>, documents: T[]): Promise<number[]> {
  return collection
    .insertMany(documents as OptionalUnlessRequiredId<T>[], { ordered: false })
    .then(() => [], refusedInserts)
}
