import type { EventType, StoredEvent } from '../events/event.ts'
import { day } from '../time.ts'

export const deliveryStates = ['waiting', 'delivered', 'dead'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** One event on its way to one webhook. The body is built from the event when it is sent. */
export interface DeliveryRecord {
  /** Consists of the event and the webhook: created twice, it exists once. */
  _id: string
  webhook_id: string
  event_id: string
  account_id: string
  seq: number
  type: EventType
  state: DeliveryState
  /** Since it was created or requeued. */
  attempts: number
  last_attempt: { at: Date; status: number | null; error: string | null } | null
  next_attempt_at: Date | null
  /** A failure after this is not retried. */
  give_up_at: Date
  /** When it is deleted, once it is delivered or dead. */
  expire_at: Date | null
  created_at: Date
}

/**
 * The waiting deliveries for one webhook and one account, which one process at a time sends in order. A lane exists
 * while a delivery waits, or has just been sent.
 */
export interface DeliveryQueue {
  _id: string
  webhook_id: string
  account_id: string
  /** When it may be taken; while it is leased, when its holder counts as dead. */
  due_at: Date
  holder: string | null
  /** Increased with every new delivery, so that a lane with a new one is not mistaken for an empty one. */
  bell: number
}

/** For how long a delivery is tried, and then how long it is kept, in milliseconds. */
export const triedFor = day
export const keptFor = 30 * day

/** A delivery that is due now. */
export function newDelivery(
  event: Pick<StoredEvent, '_id' | 'account_id' | 'seq' | 'type'>,
  webhook: string,
  now: Date,
): DeliveryRecord {
  return {
    _id: `${event._id}.${webhook}`,
    webhook_id: webhook,
    event_id: event._id,
    account_id: event.account_id,
    seq: event.seq,
    type: event.type,
    state: 'waiting',
    attempts: 0,
    last_attempt: null,
    next_attempt_at: now,
    give_up_at: new Date(now.getTime() + triedFor),
    expire_at: null,
    created_at: now,
  }
}

/** The lanes of a webhook, by their ids. */
export const lanesOf = (webhook: string) => ({ _id: { $gt: `${webhook} `, $lt: `${webhook}!` } })

/** The id of the lane that a delivery waits in: those of one webhook and one account are sent in order. */
export const laneOf = (delivery: Pick<DeliveryRecord, 'webhook_id' | 'account_id'>) =>
  `${delivery.webhook_id} ${delivery.account_id}`

/** A lane with a new delivery, as an upsert: one that is leased or waits for its next attempt stays as it is. */
export function laneUpsert({ webhook_id, account_id }: Pick<DeliveryRecord, 'webhook_id' | 'account_id'>, now: Date) {
  return { $setOnInsert: { webhook_id, account_id, due_at: now, holder: null }, $inc: { bell: 1 } }
}

/** A delivery as staff see it. */
export function deliveryView(record: DeliveryRecord) {
  const { last_attempt: last } = record
  return {
    id: record._id,
    webhook_id: record.webhook_id,
    event_id: record.event_id,
    event_type: record.type,
    account_id: record.account_id,
    seq: record.seq,
    state: record.state,
    attempts: record.attempts,
    last_attempt: last === null ? null : { ...last, at: last.at.toISOString() },
    next_attempt_at: record.next_attempt_at?.toISOString() ?? null,
    created_at: record.created_at.toISOString(),
  }
}
