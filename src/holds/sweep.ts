import { isRunning } from '../enforcement/hold.ts'
import { systemOrigin } from '../events/event.ts'
import { project } from '../events/projections.ts'
import type { Service } from '../service.ts'
import { createWorker, type Worker } from '../workers/worker.ts'
import { endOf } from './hold-events.ts'
import { type FoundHold, readHold } from './read.ts'
import { type WrittenHold, writeHold } from './write.ts'

const every = 30_000
const batchSize = 100

/**
 * Records the end of expired holds. Nothing waits for it: the clock decides in every guard and every response. It may
 * die at any time, and run in many processes: the version of a hold lets one of them record its end. It finds holds by
 * their projections; if the account disagrees, the projection is repaired.
 */
export function createSweeper(service: Service, onError: (error: unknown) => void): Worker {
  return createWorker({
    every,
    onError,
    async step() {
      const now = service.now()
      const ended = await service.db.holds
        .find({ state: 'open', until: { $lte: now } }, { projection: { _id: 1 }, sort: { until: 1 }, limit: batchSize })
        .toArray()
      for (const { _id: ref } of ended) {
        const hold = await readHold(service, ref)
        const isDue = hold.record.state === 'open' && !isRunning(hold.record, now)
        if (isDue) await recordExpiry(service, hold, now)
        else await project(service.db, { holds: [hold.record], appeals: [] })
      }
      return ended.length === batchSize
    },
  })
}

/**
 * Records that a hold has expired; null when another process, or an edit that extended it, was faster. No request asks
 * for this, so no key of a request applies to it.
 */
export function recordExpiry(
  service: Service,
  current: Pick<FoundHold, 'record' | 'appeal'>,
  now: Date,
): Promise<WrittenHold | null> {
  const { record } = current
  return writeHold(
    { ...service, once: null },
    {
      current,
      members: { state: 'expired' },
      authority: { kind: 'system' },
      origin: systemOrigin,
      now,
      event: { type: 'hold.expired', holdRef: record._id, changes: endOf(record) },
    },
  )
}
