import type { StaffCaller } from '../accounts/caller.ts'
import { decideAsStaff } from '../accounts/staff-trail.ts'
import { literal } from '../database/expression.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { type HoldBatch, withoutTexts } from './batch.ts'
import { settleStopped } from './do-item.ts'
import { requireBatch } from './read-batch.ts'

/** After how long a worker settles a batch whose stop was interrupted, in milliseconds. */
const settledAgainAfter = 5_000

/**
 * Stops a batch: finished items stay finished, and no other is done, whichever worker has the lease. Stopping it again
 * changes nothing.
 *
 * @throws Problem `not_found`; `invalid_transition` when it is done; why the member of staff may not act
 */
export async function stopBatch(service: Service, staff: StaffCaller, id: string): Promise<HoldBatch> {
  await stop(service, staff, id).catch(unlessStopped)
  const batch = await requireBatch(service, id)
  if (batch.free_at === null) return batch
  await settleStopped(service, batch)
  return requireBatch(service, id)
}

/** Another stop was faster. */
class AlreadyStoppedError extends Error {}

function unlessStopped(error: unknown): void {
  if (!(error instanceof AlreadyStoppedError)) throw error
}

function stop(service: Service, staff: StaffCaller, id: string): Promise<void> {
  return decideAsStaff(service, staff, async () => {
    const batch = await requireBatch(service, id)
    const { state } = batch
    if (state === 'done') throw alreadyDone(id)
    if (state === 'stopped') throw new AlreadyStoppedError()
    const now = service.now()
    const stopped = {
      ...({ state: 'stopped', worker: null, waits_since: null, finished_at: now } as const),
      free_at: new Date(now.getTime() + settledAgainAfter),
      ...withoutTexts(batch),
    }
    const outlineIn = (state: HoldBatch['state']) => literal({ id, state })
    return {
      result: undefined,
      event: {
        type: 'hold_batch.stopped',
        changes: { batch: { before: outlineIn(state), after: outlineIn('stopped') } },
      },
      async write(session) {
        const { matchedCount } = await service.db.hold_batches.updateOne(
          { _id: id, state },
          { $set: stopped },
          { session },
        )
        return matchedCount === 1
      },
    }
  })
}

function alreadyDone(id: string): Problem {
  return new Problem('invalid_transition', {
    detail: { en: 'The batch is done.', de: 'Der Stapel ist fertig.' },
    current: { state: 'done', allowed: [] },
    next: [
      {
        rel: 'refetch',
        title: { en: 'See what it did', de: 'Nachsehen, was er getan hat' },
        method: 'GET',
        href: `/v1/admin/hold-batches/${id}`,
      },
    ],
  })
}
