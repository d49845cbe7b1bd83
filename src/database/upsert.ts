import type { Collection, Document, Filter } from 'mongodb'
import { refusingIndex } from './duplicate-key.ts'

/**
 * Updates the document with this id, or creates it, in one write. Of two concurrent creations the server may refuse one
 * instead of repeating it: that one is tried again and finds the document.
 *
 * @param update a pipeline over the document before the change, which has only an `_id` when it is new
 * @returns the document afterwards
 * @throws MongoServerError when another unique index refuses the write
 */
export async function upsert<T extends { _id: string }>(
  collection: Collection<T>,
  _id: string,
  update: Document[],
): Promise<T> {
  const options = { upsert: true, returnDocument: 'after' } as const
  for (;;) {
    try {
      return (await collection.findOneAndUpdate({ _id } as Filter<T>, update, options)) as T // an upsert finds one
    } catch (error) {
      if (refusingIndex(error) !== '_id_') throw error
    }
  }
}
