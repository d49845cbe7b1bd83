import type { AnyBulkWriteOperation, Collection } from 'mongodb'
import type { EventRecord, StoredEvent } from '../events/event.ts'
import type { EventLog } from '../events/log.ts'
import type { AccountDocument } from './account.ts'

/**
 * * For how long events are gathered, in milliseconds: a batch costs the same few commands, however many events are in
 * it. No response waits for it, because the trail of an account includes the events that are still in the account.
 * Callers that do wait, such as an import, an erasure or the stop of the process, call `settled`.
 */
const gatherFor = 250
const retryAfter = 1_000
const sweepEvery = 30_000
const sweepBatch = 200

/**
 * Handles events before they leave their accounts, for example by queueing mails and deliveries. It is called again
 * when it fails or dies, so it creates everything only once (with an id derived from the event's). The events of one
 * account arrive in the order of `seq`.
 */
export type Consumer = (events: readonly StoredEvent[]) => Promise<void>

/** Moves events from their accounts to the `events` collection. */
export interface Relay {
  /** Receives the unrelayed events of an account, to be moved soon with others; returns immediately, never throws. */
  wake(accountId: string, events: readonly EventRecord[]): void
  /** Starts looking for events of a dead process; the first look is in progress when this returns. */
  start(): void
  /** Resolves when everything that it was woken for has been moved or has failed once. */
  settled(): Promise<void>
  /** Moves what is pending, then stops. */
  stop(): Promise<void>
}

/**
 * A relay that may die at any time and run many times concurrently: an event is stored once, by its id, and removed
 * from its account only afterwards. An event that it could not move stays in the account, and the next sweep finds it.
 */
export function createRelay(
  accounts: Collection<AccountDocument>,
  log: EventLog,
  consumers: readonly Consumer[],
  onError: (error: unknown) => void,
): Relay {
  let waiting = new Map<string, StoredEvent>()
  /**
   * The ids of the last two batches: a write that was acknowledged while they were being moved has passed them in
   * again.
   */
  let taken: ReadonlySet<string>[] = []
  let running = Promise.resolve()
  let queued: Promise<void> | null = null
  let gathering: NodeJS.Timeout | null = null
  let sweeping: NodeJS.Timeout | null = null

  function gather(time: number): void {
    gathering ??= setTimeout(run, time).unref()
  }

  /** Moves what waits now, after the batch that is under way; what arrives meanwhile is gathered for the next one. */
  function run(): Promise<void> {
    if (gathering !== null) clearTimeout(gathering)
    gathering = null
    if (queued === null) {
      queued = running.then(() => {
        queued = null
        running = moveWaiting()
        return running
      })
    }
    return queued
  }

  async function moveWaiting(): Promise<void> {
    if (waiting.size === 0) return
    const batch = [...waiting.values()].sort((a, b) => a.seq - b.seq)
    taken = [...taken.slice(-1), new Set(waiting.keys())]
    waiting = new Map()
    try {
      await move(accounts, log, consumers, batch)
    } catch (error) {
      onError(error)
      for (const event of batch) waiting.set(event._id, event)
      gather(retryAfter)
    }
  }

  async function sweep(): Promise<void> {
    try {
      while ((await moveLeftovers()) && sweeping !== null);
    } catch (error) {
      onError(error)
    }
  }

  /** @returns true when there may be more of them, and these could be moved */
  async function moveLeftovers(): Promise<boolean> {
    const options = { projection: { events: 1 }, limit: sweepBatch }
    const left = await accounts.find({ pending: true }, options).toArray()
    for (const account of left) relay.wake(account._id, account.events)
    await relay.settled()
    const failed = left.some((account) => account.events.some((event) => waiting.has(event.id)))
    return left.length === sweepBatch && !failed
  }

  const relay: Relay = {
    wake(accountId, pending) {
      for (const { id, ...event } of pending) {
        if (!taken.some((batch) => batch.has(id))) waiting.set(id, { _id: id, account_id: accountId, ...event })
      }
      if (waiting.size > 0) gather(gatherFor)
    },
    start() {
      sweeping ??= setInterval(sweep, sweepEvery).unref()
      void sweep()
    },
    settled: run,
    async stop() {
      if (sweeping !== null) clearInterval(sweeping)
      sweeping = null
      await relay.settled()
      if (gathering !== null) clearTimeout(gathering)
    },
  }
  return relay
}

async function move(
  accounts: Collection<AccountDocument>,
  log: EventLog,
  consumers: readonly Consumer[],
  batch: StoredEvent[],
): Promise<void> {
  await log.append(batch)
  for (const consume of consumers) await consume(batch)
  const moved = new Map<string, string[]>()
  for (const { _id, account_id } of batch) moved.set(account_id, [...(moved.get(account_id) ?? []), _id])
  await accounts.bulkWrite(
    [...moved].map(([account, ids]) => takeOut(account, ids)),
    { ordered: false },
  )
}

function takeOut(account: string, ids: string[]): AnyBulkWriteOperation<AccountDocument> {
  const left = { $filter: { input: '$events', cond: { $not: [{ $in: ['$$this.id', ids] }] } } }
  const pending = { $cond: [{ $eq: ['$events', []] }, '$$REMOVE', true] }
  return { updateOne: { filter: { _id: account }, update: [{ $set: { events: left } }, { $set: { pending } }] } }
}
