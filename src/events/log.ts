import type { Collection, MongoClient } from 'mongodb'
import { inTransaction } from '../mongo/transaction.ts'
import type { LoggedEvent, StoredEvent } from './event.ts'

/** How many events have been given a place in the feed: counted in the transaction that stores them. */
export interface FeedCounter {
  _id: 'events'
  position: number
}

/** The events of all accounts, in an order in which none ever appears before one that was there already. */
export interface EventLog {
  /** Stores events that are not there yet, in the order given. It may die, and be called again, here or elsewhere. */
  append(events: readonly StoredEvent[]): Promise<void>
}

const batchSize = 500
const patience = 5

/**
 * Ids are made when an event happens, so one that is relayed late would come before what readers of the feed have seen.
 * Positions are given when it is stored. The counter is written first in the transaction, so that transactions that store
 * events wait for one another: they become visible in the order of their positions, and what is visible has no later gap.
 */
export function createEventLog(
  client: MongoClient,
  events: Collection<LoggedEvent>,
  counter: Collection<FeedCounter>,
): EventLog {
  const store = (batch: readonly StoredEvent[]) =>
    inTransaction(client, async (session) => {
      const counted = await counter.findOneAndUpdate(
        { _id: 'events' },
        { $inc: { position: batch.length } },
        { returnDocument: 'after', session },
      )
      if (counted === null) throw new Error('the counter of the feed is not there')
      const ids = batch.map(({ _id }) => _id)
      const known = await events.find({ _id: { $in: ids } }, { projection: { _id: 1 }, session }).toArray()
      const stored = new Set(known.map(({ _id }) => _id))
      const first = counted.position - batch.length + 1
      const numbered = batch.map((event, index) => ({ ...event, position: first + index }))
      const fresh = numbered.filter(({ _id }) => !stored.has(_id))
      if (fresh.length > 0) await events.insertMany(fresh, { session })
      return true
    })

  async function storeAgainstOthers(batch: readonly StoredEvent[]): Promise<void> {
    for (let tries = 0; tries < patience; tries++) if (await store(batch)) return
    throw new Error('other relays kept getting in the way')
  }

  return {
    async append(all) {
      for (let at = 0; at < all.length; at += batchSize) await storeAgainstOthers(all.slice(at, at + batchSize))
    },
  }
}

/** Makes the counter when it is not there. */
export async function ensureFeedCounter(counter: Collection<FeedCounter>): Promise<void> {
  await counter.updateOne({ _id: 'events' }, { $setOnInsert: { position: 0 } }, { upsert: true })
}
