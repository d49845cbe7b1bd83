import { setTimeout as pause } from 'node:timers/promises'
import type { ClientSession, MongoClient } from 'mongodb'
import { Problem } from '../http/problem.ts'

/** Thrown inside a transaction to abort it. */
class Abandoned extends Error {}

/** How long a transaction is repeated, in milliseconds, before the caller looks whether it still makes sense. */
export const persistence = 400
/** After so many tries that others have thwarted, contention is no accident. */
const patientTries = 2

/**
 * Runs writes that span documents, all or nothing. Hashing, mail and HTTP never happen inside.
 *
 * The driver repeats the work at once when another write was in the way, so that a busy owner does not starve a reviewer.
 * After a while that counts as a write that matched nothing: the caller looks again before it goes on, so that those who
 * have lost a race do not stand in line behind one another.
 *
 * @param work returns null when a write matched nothing: the transaction is then aborted
 * @param onContention called before a further try when others keep getting in the way
 * @returns null when nothing was written
 * @throws whatever `work` throws; a duplicate key aborts the transaction and is to be translated outside of it
 */
export async function inTransaction<T>(
  client: MongoClient,
  work: (transaction: ClientSession) => Promise<T | null>,
  onContention?: () => Promise<unknown>,
): Promise<T | null> {
  const giveUp = performance.now() + persistence
  let tries = 0
  try {
    return await client.withSession((session) =>
      session.withTransaction(async (transaction) => {
        tries += 1
        if (tries > 1 && performance.now() > giveUp) throw new Abandoned()
        if (tries > patientTries) await onContention?.()
        const result = await work(transaction)
        if (result === null) throw new Abandoned()
        return result
      }),
    )
  } catch (error) {
    if (error instanceof Abandoned) return null
    throw error
  }
}

/** For how long a race may go on before its loser is told, in milliseconds. */
export const patience = 2_000

/** The 503 of a race that did not settle. */
export function unsettled(): Problem {
  return new Problem('overloaded', {
    detail: 'The state changed again and again while the request was under way.',
    headers: { 'Retry-After': '1' },
  })
}

/**
 * Tries a write until it succeeds or its refusal can be explained. A cause that has vanished before it could be read is
 * no answer, so the write is tried again, with short random pauses, for two seconds.
 *
 * @param attempt returns null when the write matched nothing
 * @param explain throws the Problem that stands in the way, or returns when there is none any more
 * @throws Problem `overloaded` when neither comes about
 */
export async function untilExplained<T>(attempt: () => Promise<T | null>, explain: () => Promise<void>): Promise<T> {
  const deadline = performance.now() + patience
  for (;;) {
    const result = await attempt()
    if (result !== null) return result
    await explain()
    if (performance.now() > deadline) throw unsettled()
    await pause(5 + Math.random() * 45)
  }
}
