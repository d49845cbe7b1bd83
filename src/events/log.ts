import { setTimeout as pause } from 'node:timers/promises'
import type { Collection } from 'mongodb'
import { refusedInserts, refusingIndex } from '../database/duplicate-key.ts'
import { positionIndex } from '../database/index-plan.ts'
import type { LoggedEvent, StoredEvent } from './event.ts'

/** The events of all accounts, in an order in which no event ever appears before one that was already there. */
export interface EventLog {
  /** Stores events that are not stored yet, in the given order. It may die, and be called again, here or elsewhere. */
  append(events: readonly StoredEvent[]): Promise<void>
}

const batchSize = 500
const patience = 100

/**
 * Ids are assigned when an event happens, so an event that is relayed late would come before events that readers of the
 * feed have already seen. Positions are assigned when it is stored: each event takes the position after the last, with
 * a unique index, so a position is filled only after the one before it. A process that finds a position taken reads
 * again. No process holds anything that others wait for, so a dead one blocks no other.
 *
 * What is appended is usually new and usually comes after what this process has appended last. So it is inserted
 * immediately, and only a refused insert makes the process read.
 */
export function createEventLog(events: Collection<LoggedEvent>): EventLog {
  /** The position that this process has filled last; null when the last position has to be read. */
  let filled: number | null = null

  /** @returns the events that are still to be stored, because others were faster or some were stored before */
  async function store(batch: readonly StoredEvent[]): Promise<readonly StoredEvent[]> {
    const last = filled ?? (await lastPlace())
    filled = null
    const numbered = batch.map((event, index) => ({ ...event, position: last + 1 + index }))
    try {
      await events.insertMany(numbered, { ordered: true }) // it stops at the first refused one: no position is skipped
      filled = last + batch.length
      return []
    } catch (error) {
      const [refused = 0] = refusedInserts(error)
      const rest = batch.slice(refused)
      return refusingIndex(error) === positionIndex ? rest : missingOf(rest)
    }
  }

  async function lastPlace(): Promise<number> {
    const last = await events.findOne({ position: { $gt: 0 } }, { sort: { position: -1 }, projection: { position: 1 } })
    return last?.position ?? 0
  }

  async function missingOf(batch: readonly StoredEvent[]): Promise<readonly StoredEvent[]> {
    const ids = batch.map(({ _id }) => _id)
    const known = await events.find({ _id: { $in: ids } }, { projection: { _id: 1 } }).toArray()
    const stored = new Set(known.map(({ _id }) => _id))
    return batch.filter(({ _id }) => !stored.has(_id))
  }

  async function storeAgainstOthers(batch: readonly StoredEvent[]): Promise<void> {
    let missing = batch
    for (let tries = 0; tries < patience; tries++) {
      missing = await store(missing)
      if (missing.length === 0) return
      if (tries > 0) await pause(Math.random() * 20)
    }
    throw new Error('other processes kept taking the next position')
  }

  return {
    async append(batch) {
      for (let at = 0; at < batch.length; at += batchSize) await storeAgainstOthers(batch.slice(at, at + batchSize))
    },
  }
}
