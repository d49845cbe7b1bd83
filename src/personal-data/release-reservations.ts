import { reservationIds } from '../accounts/reservation.ts'
import type { Service } from '../service.ts'
import { minute } from '../time.ts'
import { createWorker, type Worker } from '../workers/worker.ts'

const every = 10 * minute

/**
 * Deletes the lapsed reservations of names, with all data about the people who wanted them. It is not urgent: a lapsed
 * reservation blocks nothing.
 */
export function createReleaser(service: Service, onError: (error: unknown) => void): Worker {
  return createWorker({
    every,
    onError,
    async step() {
      await service.db.reservations.deleteMany({ _id: reservationIds, due_at: { $lte: service.now() } })
      return false
    },
  })
}
