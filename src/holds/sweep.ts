import { literal } from '../accounts/store.ts'
import { systemOrigin } from '../events/event.ts'
import type { Holdfast } from '../holdfast.ts'
import { createWorker, type Worker } from '../workers/worker.ts'
import { entryOf, type HoldRecord } from './hold.ts'
import { writeHold } from './write.ts'

const every = 30_000
const batchSize = 100

/**
 * Records the holds that the clock has ended. Nothing waits for it: that a hold has ended is decided by the clock in every
 * guard and every answer. It may die at any time, and run in many processes: a hold is recorded as expired once, by its
 * version.
 */
export function createSweeper(service: Holdfast, onError: (error: unknown) => void): Worker {
  return createWorker({
    every,
    onError,
    async step() {
      const now = service.now()
      const ended = await service.db.holds
        .find({ state: 'open', until: { $lte: now } }, { sort: { until: 1 }, limit: batchSize })
        .toArray()
      for (const record of ended) await recordExpiry(service, record, now)
      return ended.length === batchSize
    },
  })
}

/** Records that the clock has ended a hold: null when another sweeper, or an edit that extended it, was faster. */
export function recordExpiry(service: Holdfast, record: HoldRecord, now: Date): Promise<HoldRecord | null> {
  return writeHold(service, {
    record,
    members: { state: 'expired' },
    authority: { kind: 'system' },
    origin: systemOrigin,
    now,
    event: {
      type: 'hold.expired',
      holdRef: record._id,
      changes: { hold: { before: literal(entryOf(record)), after: null } },
    },
  })
}
