import type { EventType, StoredEvent } from '../events/event.ts'
import { day } from '../time.ts'

export const deliveryStates = ['waiting', 'delivered', 'dead'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** One event on its way to one webhook. The body is built from the event when it is sent. */
export interface DeliveryRecord {
  /** Of the event and the webhook: made twice, it is there once. */
  _id: string
  webhook_id: string
  event_id: string
  account_id: string
  seq: number
  type: EventType
  state: DeliveryState
  /** Since it was made or put back. */
  attempts: number
  last_attempt: { at: Date; status: number | null; error: string | null } | null
  next_attempt_at: Date | null
  /** What fails after this is not tried again. */
  give_up_at: Date
  /** When it is forgotten, once it is delivered or dead. */
  expire_at: Date | null
  created_at: Date
}

/**
 * What waits for one webhook of one account is sent by one process at a time, in order. A lane is there while something
 * waits, or has just been sent.
 */
export interface DeliveryQueue {
  _id: string
  webhook_id: string
  account_id: string
  /** When it may be taken; while it is held, when the one that holds it counts as dead. */
  due_at: Date
  holder: string | null
  /** Counted up with everything that comes in, so that a lane with something new is not taken for empty. */
  bell: number
}

/** For how long a delivery is tried, and then how long it is kept, in milliseconds. */
export const triedFor = day
export const keptFor = 30 * day

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

export const laneOf = (delivery: Pick<DeliveryRecord, 'webhook_id' | 'account_id'>) =>
  `${delivery.webhook_id} ${delivery.account_id}`

/** A lane with something new in it, as an upsert: one that is held or waits for its next attempt stays as it is. */
export function ringing({ webhook_id, account_id }: Pick<DeliveryRecord, 'webhook_id' | 'account_id'>, now: Date) {
  return { $setOnInsert: { webhook_id, account_id, due_at: now, holder: null }, $inc: { bell: 1 } }
}

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
