import { v7 as uuid } from 'uuid'
import type { AppealRecord } from '../enforcement/appeal.ts'
import type { HoldRecord } from '../enforcement/hold.ts'
import type { Attempt } from '../http/problem.ts'

export const eventTypes = [
  'account.created',
  'account.edited',
  'account.closing',
  'account.reopened',
  'account.closed',
  'account.exported',
  'profile.updated',
  'username.changed',
  'username.released',
  'email.verified',
  'email.change_requested',
  'email.change_cancelled',
  'email.changed',
  'email.change_undone',
  'password.changed',
  'password.reset_sent',
  'factor.begun',
  'factor.added',
  'factor.removed',
  'factor.recovery_codes_renewed',
  'roles.changed',
  'session.created',
  'session.ended',
  'session.refused',
  'session.stepped_up',
  'hold.placed',
  'hold.edited',
  'hold.voted',
  'hold.vote_taken_back',
  'hold.lifted',
  'hold.expired',
  'hold.fulfilled',
  'hold.claimed',
  'hold.released',
  'hold_batch.created',
  'hold_batch.stopped',
  'evidence.added',
  'evidence.replaced',
  'evidence.removal_voted',
  'evidence.removed',
  'appeal.submitted',
  'appeal.withdrawn',
  'appeal.claimed',
  'appeal.released',
  'appeal.decided',
  'reason.changed',
  'service_token.created',
  'service_token.revoked',
  'webhook.created',
  'webhook.edited',
  'webhook.paused',
  'webhook.secret_rotated',
  'webhook.deleted',
  'webhook.redelivered',
  'webhook.tested',
  'invitation.created',
  'invitation.edited',
  'invitation.revoked',
  'import.finished',
] as const
export type EventType = (typeof eventTypes)[number]

export interface Actor {
  kind: 'account' | 'staff' | 'service' | 'rule' | 'system'
  id: string | null
}

/** What changed, by member. Personal values are only here, so that erasure can unset them in one place. */
export type Changes = Record<string, { before: unknown; after: unknown }>

/** The documents of `holds` and `appeals` that follow from a change of an account, as they are afterwards. */
export interface Projections {
  holds: HoldRecord[]
  appeals: AppealRecord[]
}

/** One change of an account: the audit trail and the outbox consist of these. */
export interface EventRecord {
  id: string
  seq: number
  type: EventType
  at: Date
  actor: Actor
  request_id: string | null
  hold_ref: string | null
  changes: Changes
  /** Absent when no hold changed. For the projections and for replaying: no view shows it. */
  projections?: Projections
  /** What a response consisted of besides them; no view shows it. */
  answer?: unknown
}

/** An event in its own collection, with the account that it belongs to. */
export interface StoredEvent extends Omit<EventRecord, 'id'> {
  _id: string
  account_id: string
}

/** An event with its place in the feed over all accounts; see `events/log.ts`. */
export interface LoggedEvent extends StoredEvent {
  position: number
}

/** The origin of a change: for the trail, and for explaining how to try again. */
export interface Origin {
  actor: Actor
  requestId: string | null
  /** The request that asks for the change; null for the system's own. */
  attempt: Attempt | null
}

/** The origin of changes by the service itself. */
export const systemOrigin: Origin = { actor: { kind: 'system', id: null }, requestId: null, attempt: null }

/** The members of an event that are known before it is written; the account assigns `seq`. */
export function newEvent(type: EventType, origin: Origin, at: Date, holdRef: string | null = null) {
  return { id: uuid(), type, at, actor: origin.actor, request_id: origin.requestId, hold_ref: holdRef }
}

/** The first event of a new account: its trail begins with `seq` 1. */
export function firstEvent(type: EventType, origin: Origin, now: Date, changes: Changes): EventRecord {
  return { ...newEvent(type, origin, now), seq: 1, changes }
}

/** An event as staff and services see it. */
export function eventView(event: StoredEvent) {
  return {
    id: event._id,
    account_id: event.account_id,
    seq: event.seq,
    type: event.type,
    at: event.at.toISOString(),
    actor: event.actor,
    request_id: event.request_id,
    hold_ref: event.hold_ref,
    changes: event.changes,
  }
}
