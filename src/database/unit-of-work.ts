import type { Binary, ClientSession, MongoClient } from 'mongodb'
import { Problem } from '../http/problem.ts'
import { isDatabaseUnavailable } from './errors.ts'
import { commitWith, isConflict, retryOnConflict, unresolvedRace } from './transaction.ts'

/** Writes inside a transaction, whose result is null when nothing matched. */
type Work<T> = (transaction: ClientSession) => Promise<T | null>

/**
 * The writes of one request, which take effect together with the last write of the request itself. The transaction
 * begins with the first of them, so that slow work before it, such as a hash, delays no other.
 */
export interface UnitOfWork {
  /** False once it has been committed or abandoned: later writes are separate. */
  readonly isOpen: boolean
  /** Lets other processes end its transaction when this process has died; see `endTransaction`. */
  readonly session: Binary
  /**
   * One try of a write, like `inTransaction`, which stays uncommitted when it has matched.
   *
   * @throws whatever `work` throws; Problem `overloaded` when that has undone earlier writes of the unit, too
   */
  run<T>(work: Work<T>): Promise<T | null>
  /** Called, and awaited, once the writes have taken effect; not when they are abandoned. It never throws. */
  afterCommit(callback: () => Promise<void> | void): void
  /**
   * Does the last write and commits. `last` is outside of a transaction when nothing else was written.
   *
   * @throws whatever `last` throws, and nothing has taken effect; Problem `overloaded` for a conflict
   */
  commit(last: (transaction: ClientSession | undefined) => Promise<void>): Promise<void>
  /** Rolls back what was written. Never throws. */
  abandon(): Promise<void>
  /**
   * Ends the transaction if it may still be open, because the database was unavailable when it should have ended.
   *
   * @throws whatever the driver throws while the database still is
   */
  close(): Promise<void>
}

/** Creates a unit of work; its transaction begins with its first write. */
export function createUnitOfWork(client: MongoClient): UnitOfWork {
  const session = client.startSession()
  const { id } = session.id ?? {}
  if (id === undefined) throw new Error('a session that was started has an id')
  let isOpen = true
  let isLeftOpen = false
  let callbacks: (() => Promise<void> | void)[] = []

  async function abort(): Promise<void> {
    callbacks = []
    await session.abortTransaction().catch(() => {}) // the server itself ends what cannot be aborted
  }

  /** No other request uses a session whose transaction may be open: ending it could end that request's transaction. */
  async function end(): Promise<void> {
    isOpen = false
    if (!isLeftOpen) await session.endSession().catch(() => {})
  }

  function noteFailure(error: unknown): void {
    if (isDatabaseUnavailable(error)) isLeftOpen = true
  }

  /** @returns null when nothing matched, or other writes kept conflicting; a transaction is open otherwise */
  function begin<T>(work: Work<T>): Promise<T | null> {
    return retryOnConflict(async () => {
      session.startTransaction()
      try {
        const result = await work(session)
        if (result === null) await abort()
        return result
      } catch (error) {
        noteFailure(error)
        await abort()
        throw error
      }
    })
  }

  async function join<T>(transaction: ClientSession, work: Work<T>): Promise<T | null> {
    try {
      return await work(transaction)
    } catch (error) {
      noteFailure(error)
      await abort()
      throw error instanceof Problem || isDatabaseUnavailable(error) ? error : unresolvedRace(error)
    }
  }

  return {
    get isOpen() {
      return isOpen
    },
    session: id,
    run: (work) => (session.inTransaction() ? join(session, work) : begin(work)),
    afterCommit(callback) {
      callbacks.push(callback)
    },
    async commit(last) {
      const transaction = session.inTransaction() ? session : undefined
      try {
        await last(transaction)
        if (transaction !== undefined) await commitWith(transaction)
        isLeftOpen = false
      } catch (error) {
        noteFailure(error)
        await abort()
        throw isConflict(error) && !isDatabaseUnavailable(error) ? unresolvedRace(error) : error
      } finally {
        await end()
      }
      for (const callback of callbacks) await callback()
    },
    async abandon() {
      if (session.inTransaction()) await abort()
      await end()
    },
    async close() {
      if (!isLeftOpen) return
      await endTransaction(client, id)
      isLeftOpen = false
      await end()
    },
  }
}

/**
 * Ends the transaction of a process that has died, so that others need not wait until the server aborts it (after a
 * minute). A transaction still in progress fails; committed writes are not affected.
 *
 * @throws whatever the driver throws when the database is unavailable
 */
export async function endTransaction(client: MongoClient, session: Binary): Promise<void> {
  const command = { killSessions: [{ id: session }] }
  await client
    .db('admin')
    .command(command)
    .catch((error) => {
      if (isDatabaseUnavailable(error)) throw error
      // where the service may not ask for it, the transaction ends by itself
    })
}
