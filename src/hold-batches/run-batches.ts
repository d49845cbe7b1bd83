import { v7 as uuid } from 'uuid'
import type { Service } from '../service.ts'
import { createWorker, type Worker } from '../workers/worker.ts'
import type { HoldBatch } from './batch.ts'
import { doItem, LeaseLostError, leasedUntil, settleStopped } from './do-item.ts'
import { targetsOf } from './read-batch.ts'

const every = 5_000

/**
 * A step ends after this many items or milliseconds: other batches wait for their turn, and a stop waits for a step.
 */
const stepItems = 50
const stepFor = 500

/** How long a batch pauses after an item that met contention, in milliseconds. */
const pauseAfterContention = 1_000

/**
 * Does the items of batches, one by one. It may die at any time and run in many processes: an item is done under a key
 * of its own, so that it is done once, and the worker with the lease records its result.
 */
export function createBatchRunner(service: Service, onError: (error: unknown) => void): Worker {
  const worker = uuid()
  return createWorker({
    every,
    onError,
    async step() {
      const batch = await take(service, worker)
      if (batch === null) return false
      try {
        if (batch.state === 'stopped') await settleStopped(service, batch)
        else await advance(service, batch, onError)
      } catch (error) {
        if (!(error instanceof LeaseLostError)) throw error
      }
      return true
    },
  })
}

/** The batch that has waited longest, leased to this worker. */
function take(service: Service, worker: string): Promise<HoldBatch | null> {
  const now = service.now()
  return service.db.hold_batches.findOneAndUpdate(
    { free_at: { $lte: now } },
    [
      {
        $set: {
          worker,
          free_at: leasedUntil(now),
          state: stateOnceTaken,
          started_at: { $ifNull: ['$started_at', now] },
        },
      },
    ],
    { sort: { free_at: 1 }, returnDocument: 'after' },
  )
}

const stateOnceTaken = { $cond: [{ $eq: ['$state', 'stopped'] }, '$state', 'running'] }

/** Does some of the next items, then releases the lease. */
async function advance(service: Service, batch: HoldBatch, onError: (error: unknown) => void): Promise<void> {
  const until = performance.now() + stepFor
  const targets = await targetsOf(service, batch._id, batch.next, stepItems)
  let pause = 0
  for (const [at, target] of targets.entries()) {
    if (!(await doItem(service, { batch, index: batch.next + at, target }, onError))) pause = pauseAfterContention
    if (pause > 0 || performance.now() > until) break
  }
  const { _id, worker } = batch
  const freeAt = new Date(service.now().getTime() + pause)
  await service.db.hold_batches.updateOne({ _id, worker, state: 'running' }, { $set: { free_at: freeAt } })
}
