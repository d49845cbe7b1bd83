import { type AnyBulkWriteOperation, type Collection, type Filter, MongoBulkWriteError } from 'mongodb'
import type { Collections } from '../collections.ts'
import { literal } from '../database/expression.ts'
import type { EventRecord, LoggedEvent, Projections, StoredEvent } from './event.ts'

type Databases = Pick<Collections, 'holds' | 'appeals'>
type Versioned = { _id: string; version: number }

/** The two ways in which projections are written. */
export interface Projector {
  /** Writes the projections of an event right after its change. It never throws: the relay writes what it misses. */
  now(event: string, projections: Projections): Promise<void>
  /**
   * The consumer of the relay: it projects what failed right after its change, or was left by a dead process, before the
   * events leave their accounts.
   */
  relayed(events: readonly StoredEvent[]): Promise<void>
}

/** The relay does not repeat what the same process wrote right after the change. */
export function createProjector(db: Databases, onError: (error: unknown) => void): Projector {
  const written = new Set<string>()
  return {
    async now(event, projections) {
      try {
        await project(db, projections)
        written.add(event)
      } catch (error) {
        onError(error)
      }
    },
    async relayed(events) {
      const missed = events.flatMap(({ _id, projections }) => (written.has(_id) ? [] : (projections ?? [])))
      await project(db, {
        holds: missed.flatMap(({ holds }) => holds),
        appeals: missed.flatMap(({ appeals }) => appeals),
      })
      for (const { _id } of events) written.delete(_id)
    },
  }
}

/**
 * Writes holds and appeals into their collections, with one bulk write each; where a newer one is stored, nothing
 * happens.
 */
export async function project(db: Databases, { holds, appeals }: Projections): Promise<void> {
  await Promise.all([store(db.holds, holds), store(db.appeals, appeals)])
}

/** Two concurrent upserts of a new document: the loser is refused, and finds the document when it tries again. */
const triesOnRace = 5

async function store<T extends Versioned>(collection: Collection<T>, documents: readonly T[]): Promise<void> {
  const newest = new Map<string, T>()
  for (const document of documents)
    if (document.version > (newest.get(document._id)?.version ?? 0)) newest.set(document._id, document)
  if (newest.size === 0) return
  const upserts = [...newest.values()].map(upsert)
  for (let tries = 1; ; tries += 1) {
    try {
      await collection.bulkWrite(upserts, { ordered: false })
      return
    } catch (error) {
      if (tries === triesOnRace || !isRace(error)) throw error
    }
  }
}

/** Replaces lower versions only; a missing document counts as lower than any. */
function upsert<T extends Versioned>(document: T): AnyBulkWriteOperation<T> {
  const isNewer = { $lt: ['$version', document.version] }
  const update = [{ $replaceWith: { $cond: [isNewer, literal(document), '$$ROOT'] } }]
  const filter = { _id: document._id } as Filter<T>
  return { updateOne: { filter, update, upsert: true } }
}

function isRace(error: unknown): boolean {
  return error instanceof MongoBulkWriteError && [error.writeErrors].flat().every(({ code }) => code === 11000)
}

/** The latest version of a hold or an appeal in the events of an account. */
export function newestIn<T extends Versioned>(
  events: readonly Pick<EventRecord, 'projections'>[],
  pick: (projections: Projections) => readonly T[],
  id: string,
): T | null {
  const documents = events.flatMap(({ projections }) => (projections === undefined ? [] : pick(projections)))
  return documents.filter(({ _id }) => _id === id).reduce<T | null>(newer, null)
}

/** The latest version of a hold, or of an appeal against it, in the log. */
export async function lastInLog<T extends Versioned>(
  log: Pick<Collection<LoggedEvent>, 'find'>,
  { account, ref, id }: { account: string; ref: string; id: string },
  pick: (projections: Projections) => readonly T[],
): Promise<T | null> {
  const events = await log.find({ account_id: account, hold_ref: ref }, { sort: { seq: -1 } }).toArray()
  return newestIn(events, pick, id)
}

/** Projections as they are stored, each replaced by a newer one that is known, then those that are not stored yet. */
export async function* newestOf<T extends Versioned>(stored: AsyncIterable<T>, known: readonly T[]): AsyncGenerator<T> {
  const newest = new Map<string, T>()
  for (const document of known) newest.set(document._id, newer(document, newest.get(document._id) ?? null) ?? document)
  for await (const document of stored) {
    const newerOne = newer(document, newest.get(document._id) ?? null) ?? document
    newest.delete(document._id)
    yield newerOne
  }
  yield* newest.values()
}

/** The one with the higher version; the first if they are equal. */
export function newer<T extends Versioned>(one: T | null, other: T | null): T | null {
  if (one === null || other === null) return one ?? other
  return other.version > one.version ? other : one
}
