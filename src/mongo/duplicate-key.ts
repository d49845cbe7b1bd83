import { MongoServerError } from 'mongodb'

/**
 * The name of the unique index that refused a write, or null for any other error. It is read from the message:
 * `keyPattern` may be missing, and `keyValue` is what must never be told.
 */
export function refusingIndex(error: unknown): string | null {
  if (!(error instanceof MongoServerError) || error.code !== 11000) return null
  return /index: (\S+) dup key/.exec(error.message)?.[1] ?? ''
}
