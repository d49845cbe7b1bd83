import {
  MongoNetworkError,
  MongoNotConnectedError,
  MongoOperationTimeoutError,
  MongoServerError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
  MongoWriteConcernError,
} from 'mongodb'

const unavailableErrors = [
  MongoNetworkError,
  MongoNotConnectedError,
  MongoOperationTimeoutError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
  MongoWriteConcernError,
]

/**
 * Codes of a server that cannot execute the command now: shutting down, not primary, interrupted, out of time; or that
 * does not know a cursor or a transaction, because another member was primary when that began.
 */
const unavailableCodes = new Set([6, 7, 43, 50, 89, 91, 189, 251, 262, 9001, 10058, 10107, 11600, 11602, 13435, 13436])

/** The error that the driver passes on unchanged when a server ends while a command is written to it. */
const connectionCodes = new Set(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT'])

/** True when the database did not or could not answer, so that the outcome is unknown. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (unavailableErrors.some((type) => error instanceof type)) return true
  if (error instanceof Error && connectionCodes.has((error as NodeJS.ErrnoException).code ?? '')) return true
  return error instanceof MongoServerError && unavailableCodes.has(Number(error.code))
}
