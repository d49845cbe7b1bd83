import { setTimeout as pause } from 'node:timers/promises'
import type { Collection } from 'mongodb'
import { refusingIndex } from '../database/duplicate-key.ts'
import type { LoggedEvent, StoredEvent } from './event.ts'

/** The events of all accounts, in an order in which none ever appears before one that was there already. */
export interface EventLog {
  /** Stores events that are not there yet, in the order given. It may die, and be called again, here or elsewhere. */
  append(events: readonly StoredEvent[]): Promise<void>
}

const batchSize = 500
const patience = 100

/**
 * Ids are made when an event happens, so one that is relayed late would come before what readers of the feed have seen.
 * Positions are given when it is stored: each event takes the place after the last, by a unique index, so a place is only
 * ever filled when the one before it is. A process that finds a place taken looks again. No process holds anything that others
 * wait for, so one that dies blocks no other.
 */
export function createEventLog(events: Collection<LoggedEvent>): EventLog {
  /** @returns false when others were faster: a part of it may be stored by then */
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
      await events.insertMany(numbered, { ordered: true }) // it ends at the first that is refused: no place is left out
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
