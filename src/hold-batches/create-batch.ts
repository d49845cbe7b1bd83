import { v7 as uuid } from 'uuid'
import type { StaffCaller } from '../accounts/caller.ts'
import { changeAsStaff } from '../accounts/staff-trail.ts'
import { literal } from '../database/expression.ts'
import type { PlaceHold } from '../enforcement/hold.ts'
import type { Service } from '../service.ts'
import { batchView, type HoldBatch, holdOutline } from './batch.ts'

/** A reviewer's request; the rules of the route have checked it. */
export type CreateBatch = { targets: string[]; dryRun: boolean } & (
  | { operation: 'place'; hold: Omit<PlaceHold, 'account'> }
  | { operation: 'lift'; reason: string }
)

/**
 * Records a batch, to be done by a worker. When this returns, none of it has been done, and all of it will be.
 *
 * @throws Problem `session_expired`, `account_held`, `overloaded`
 */
export async function createBatch(service: Service, staff: StaffCaller, input: CreateBatch): Promise<HoldBatch> {
  const batch = newBatch(service.now(), staff, input)
  const { id, operation, dry_run, counts } = batchView(batch)
  const outline = { id, operation, dry_run, total: counts.total, hold: batch.hold && holdOutline(batch.hold) }
  const event = { type: 'hold_batch.created', changes: { batch: { before: null, after: literal(outline) } } } as const
  await changeAsStaff(service, staff, event, async (_account, session) => {
    await service.db.hold_batches.insertOne(batch, { session })
    await service.db.hold_batch_targets.insertOne({ _id: batch._id, targets: input.targets }, { session })
    return true
  })
  return batch
}

function newBatch(now: Date, staff: StaffCaller, input: CreateBatch): HoldBatch {
  return {
    _id: uuid(),
    operation: input.operation,
    dry_run: input.dryRun,
    hold: input.operation === 'place' ? input.hold : null,
    reason: input.operation === 'lift' ? input.reason : null,
    total: input.targets.length,
    next: 0,
    counts: { placed: 0, lifted: 0, cancelled: 0, voted: 0, refused: 0 },
    state: 'queued',
    worker: null,
    free_at: now,
    created_by: staff.account._id,
    request_id: staff.origin.requestId,
    created_at: now,
    started_at: null,
    finished_at: null,
    waits_since: null,
  }
}
