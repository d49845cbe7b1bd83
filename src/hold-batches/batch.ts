import type { PlaceHold } from '../enforcement/hold.ts'
import type { ProblemCode } from '../problems.ts'

/** How many items a batch can have. */
export const batchLimit = 10_000

export const batchOperations = ['place', 'lift'] as const
export const batchStates = ['queued', 'running', 'done', 'stopped'] as const
export type BatchState = (typeof batchStates)[number]

/** What has become of an item: what a single request would have done, or `refused`. */
export const outcomes = ['placed', 'lifted', 'cancelled', 'voted', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

/**
 * The same thing to be done to many. It is small and written with each item: its targets and its results stand in
 * collections of their own.
 */
export interface HoldBatch {
  _id: string
  operation: (typeof batchOperations)[number]
  /** True when it only finds out what would happen. */
  dry_run: boolean
  /** What is placed; null when it lifts. Once it is done or stopped, without what was written: that may speak of a person. */
  hold: Omit<PlaceHold, 'account'> | null
  /** Why it lifts; null when it places, and once it is done. */
  reason: string | null
  total: number
  /** The index of the first item that has no result: moved in the transaction that does the item. */
  next: number
  counts: Record<Outcome, number>
  state: BatchState
  /** The worker that has it: an item is done by no other. */
  worker: string | null
  /** Another worker may take it from then on; null once it is done, and once it is stopped and settled. */
  free_at: Date | null
  /** Since when others have kept the next item from being done or refused; null when it has not been tried. */
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

/** What kept an item from being done. */
interface ItemProblem {
  code: ProblemCode
  title: string
  status: number
  detail: string
}

export interface ItemResult {
  /** The hold that was placed or lifted; null where there is none. */
  ref: string | null
  account_id: string | null
  outcome: Outcome
  /** What the same request for this item alone would have been answered with. */
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

/** What the trail says of the hold that a batch places: nothing that was written, for the trail is that of another account. */
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
