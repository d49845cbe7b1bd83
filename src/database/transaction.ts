import { setTimeout as pause } from 'node:timers/promises'
import { type ClientSession, type MongoClient, MongoError } from 'mongodb'
import { Problem } from '../http/problem.ts'
import { isDatabaseUnavailable } from './errors.ts'

/** For how long a transaction that meets conflicts is repeated, in milliseconds; then the caller reads again. */
const persistence = 400

/** The minimum number of tries, however long the first ones took: a slow database alone is not a lost race. */
const minTries = 3

/**
 * The same for a race against a rival that may have a queue of its own: a writer that loses every other try has one
 * chance in a thousand of losing all of them.
 */
const minTriesOfRace = 10

/**
 * Runs writes that span documents, all or nothing. Hashing, mail and HTTP never happen inside.
 *
 * @param work returns null when a write matched nothing: the transaction is then aborted
 * @returns null when nothing was written, also when other writes kept conflicting: the caller reads again before it
 *   continues, so that losers of a race do not queue behind one another
 * @throws whatever `work` throws; a duplicate key aborts the transaction and has to be translated outside of it
 */
export function inTransaction<T>(
  client: MongoClient,
  work: (transaction: ClientSession) => Promise<T | null>,
): Promise<T | null> {
  return client.withSession((session) =>
    retryOnConflict(async () => {
      session.startTransaction()
      try {
        const result = await work(session)
        if (result === null) await session.abortTransaction()
        else await commitWith(session)
        return result
      } catch (error) {
        if (session.inTransaction()) await session.abortTransaction().catch(() => {})
        throw error
      }
    }),
  )
}

/**
 * Repeats a transaction that conflicts with another write, immediately, until its time is over; then the result is
 * null.
 */
export async function retryOnConflict<T>(attempt: () => Promise<T | null>): Promise<T | null> {
  const deadline = performance.now() + persistence
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!isConflict(error)) throw error
      const isOver = performance.now() > deadline
      if (isOver && isDatabaseUnavailable(error)) throw error
      if (isOver && tries >= minTries) return null
    }
    await pause(Math.random() * 10)
  }
}

/** Whether a transaction met another write, so that it can be tried again. */
export function isConflict(error: unknown): boolean {
  return error instanceof MongoError && error.hasErrorLabel('TransientTransactionError')
}

const commitTries = 3

/** A commit whose answer was lost may be sent again: it takes effect once. */
export async function commitWith(transaction: ClientSession): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await transaction.commitTransaction()
      return
    } catch (error) {
      const unknown = error instanceof MongoError && error.hasErrorLabel('UnknownTransactionCommitResult')
      if (!unknown || tries === commitTries) throw error
    }
  }
}

/** For how long a race may go on before it is refused, in milliseconds. */
export const raceTimeoutMs = 2_000

/**
 * The 503 of a race that did not settle.
 *
 * @param cause the last error, for the log
 */
export function unresolvedRace(cause?: unknown): Problem {
  return new Problem('overloaded', {
    detail: {
      en: 'Concurrent changes kept conflicting with this request.',
      de: 'Gleichzeitige Änderungen kamen dieser Anfrage immer wieder in die Quere.',
    },
    headers: { 'Retry-After': '1' },
    cause,
  })
}

/**
 * Retries a write that lost a race, as `retryOrExplain` does, where only a race can block it.
 *
 * @param attempt returns null when the write matched nothing
 * @throws Problem `overloaded` when the race does not settle
 */
export async function retryOnRace<T>(attempt: () => Promise<T | null>): Promise<T> {
  return retryOrExplain(attempt, async () => {})
}

/**
 * Tries a write until it succeeds or its refusal can be explained. A cause that disappears before it can be read
 * explains nothing, so the write is tried again, with short random pauses, for two seconds and at least ten times.
 *
 * @param attempt returns null when the write matched nothing
 * @param explain throws the Problem that blocks the write, or returns when nothing blocks it any more
 * @throws Problem `overloaded` when neither happens
 */
export async function retryOrExplain<T>(attempt: () => Promise<T | null>, explain: () => Promise<void>): Promise<T> {
  const deadline = performance.now() + raceTimeoutMs
  for (let tries = 1; ; tries += 1) {
    const result = await attempt()
    if (result !== null) return result
    await explain()
    if (tries >= minTriesOfRace && performance.now() > deadline) throw unresolvedRace()
    await pause(5 + Math.random() * 45)
  }
}
