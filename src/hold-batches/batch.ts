import type { PlaceHold } from '../enforcement/hold.ts'
import type { ProblemCode } from '../problems/catalogue.ts'

/** How many items a batch can have. */
export const batchLimit = 10_000

export const batchOperations = ['place', 'lift'] as const
export const batchStates = ['queued', 'running', 'done', 'stopped'] as const
export type BatchState = (typeof batchStates)[number]

/** The result of an item: that of a single request, or `refused`. */
export const outcomes = ['placed', 'lifted', 'cancelled', 'voted', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

/**
 * The same operation on many accounts or holds. The document is small and written with each item: its targets and its
 * results are in collections of their own.
 */
export interface HoldBatch {
  _id: string
  operation: (typeof batchOperations)[number]
  /** True for a dry run, which only reports what would happen. */
  dry_run: boolean
  /**
   * What is placed; null for a batch that lifts. Once the batch is done or stopped, without its texts: they may be
   * about a person.
   */
  hold: Omit<PlaceHold, 'account'> | null
  /** The reason for lifting; null for a batch that places, and once it is done. */
  reason: string | null
  total: number
  /** The index of the first item without a result: moved in the transaction that does the item. */
  next: number
  counts: Record<Outcome, number>
  state: BatchState
  /** The worker that has the lease: no other does an item. */
  worker: string | null
  /** Another worker may take the lease from then on; null once it is done, and once it is stopped and settled. */
  free_at: Date | null
  /** Since when contention has prevented the next item from being done or refused; null when it has not been tried. */
  waits_since: Date | null
  created_by: string
  request_id: string | null
  created_at: Date
  started_at: Date | null
  finished_at: Date | null
}

/** The accounts or holds of a batch, written once. */
export interface BatchTargets {
  _id: string
  targets: string[]
}

/** Why an item was not done. */
interface ItemProblem {
  code: ProblemCode
  title: string
  status: number
  detail: string
}

export interface ItemResult {
  /** The hold that was placed or lifted; null when there is none. */
  ref: string | null
  account_id: string | null
  outcome: Outcome
  /** The response that the same request for this item alone would have got. */
  status: number
  problem: ItemProblem | null
}

/** Its id consists of the batch and the index, so that an item has one result. */
export interface BatchResult extends ItemResult {
  _id: string
}

/** What remains of a finished batch: its texts are in the holds, and are erased with them. */
export function withoutTexts({ hold }: Pick<HoldBatch, 'hold'>): Pick<HoldBatch, 'hold' | 'reason'> {
  if (hold === null) return { hold: null, reason: null }
  const { message, note, caseRef, dedupeKey, ...rest } = hold
  return { hold: rest, reason: null }
}

/** What the trail records of the hold that a batch places: no texts, because the trail is that of another account. */
export function holdOutline(hold: Omit<PlaceHold, 'account'>) {
  const { kind, actions = null, preset = null, reason, requirement = null, disclosure = null } = hold
  return {
    kind,
    actions,
    preset,
    reason,
    requirement,
    disclosure,
    starts_at: hold.startsAt ?? null,
    expires_at: hold.expiresAt ?? null,
    review_due_at: hold.reviewDueAt ?? null,
    lift_requires: hold.liftRequires ?? null,
    end_sessions: hold.endSessions ?? null,
    appealable: hold.appealable ?? null,
  }
}

/** Sorts by index within a batch. */
export function resultId(batch: string, index: number): string {
  return `${batch} ${String(index).padStart(5, '0')}`
}

/** A batch as staff see it, without its items. */
export function batchView(batch: HoldBatch) {
  const iso = (date: Date | null) => date?.toISOString() ?? null
  return {
    id: batch._id,
    operation: batch.operation,
    dry_run: batch.dry_run,
    state: batch.state,
    counts: { total: batch.total, pending: batch.total - batch.next, ...batch.counts },
    created_by: batch.created_by,
    created_at: batch.created_at.toISOString(),
    started_at: iso(batch.started_at),
    finished_at: iso(batch.finished_at),
  }
}
