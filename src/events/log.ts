import { setTimeout as pause } from 'node:timers/promises'
import type { Collection } from 'mongodb'
import { refusingIndex } from '../database/duplicate-key.ts'
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
 */
export function createEventLog(events: Collection<LoggedEvent>): EventLog {
  /** @returns false when others were faster: some of the events may be stored by then */
  async function store(batch: readonly StoredEvent[]): Promise<boolean> {
    const ids = batch.map(({ _id }) => _id)
    const known = await events.find({ _id: { $in: ids } }, { projection: { _id: 1 } }).toArray()
    const stored = new Set(known.map(({ _id }) => _id))
    const fresh = batch.filter(({ _id }) => !stored.has(_id))
    if (fresh.length === 0) return true
    const last = await events.findOne({ position: { $gt: 0 } }, { sort: { position: -1 }, projection: { position: 1 } })
    const first = (last?.position ?? 0) + 1
    const numbered = fresh.map((event, index) => ({ ...event, position: first + index }))
    try {
      await events.insertMany(numbered, { ordered: true }) // it stops at the first refused one: no position is skipped
      return true
    } catch (error) {
      if (refusingIndex(error) === null) throw error
      return false
    }
  }

  async function storeAgainstOthers(batch: readonly StoredEvent[]): Promise<void> {
    for (let tries = 0; tries < patience; tries++) {
      if (await store(batch)) return
      await pause(Math.random() * 20)
    }
    throw new Error('others took each place first')
  }

  return {
    async append(all) {
      for (let at = 0; at < all.length; at += batchSize) await storeAgainstOthers(all.slice(at, at + batchSize))
    },
  }
}
