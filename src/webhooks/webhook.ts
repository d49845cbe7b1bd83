import type { EventType } from '../events/event.ts'
import { type EventPattern, matchesPattern } from '../events/patterns.ts'

export const webhookStates = ['active', 'paused'] as const
export type WebhookState = (typeof webhookStates)[number]

/** Who has paused a webhook: staff, or its receiver, which responded that it is gone (410). */
export const pausedBy = ['staff', 'receiver'] as const

/** Where events are sent, and which. Webhooks from earlier versions lack the optional members. */
export interface WebhookRecord {
  _id: string
  name: string
  url: string
  events: EventPattern[]
  /** While it is paused its deliveries wait. */
  state?: WebhookState
  /** Null while it is active. */
  paused_by?: (typeof pausedBy)[number] | null
  /** When it was last made active again: waiting deliveries are then tried for as long as a new one. */
  resumed_at?: Date
  /** When the first attempt since the last success failed; null when the last one succeeded. */
  failing_since?: Date | null
  /** Rounded to a minute. */
  last_success_at?: Date | null
  /** The signing secret, encrypted. */
  secret: string
  /** Encrypted as well; each signs beside the secret until it expires. */
  former_secrets?: FormerSecret[]
  version: number
  created_by: string
  created_at: Date
  updated_at: Date
}

export interface FormerSecret {
  secret: string
  until: Date
}

/** Whether a webhook gets events of this type. */
export function wants({ events }: Pick<WebhookRecord, 'events'>, type: EventType): boolean {
  return events.some((pattern) => matchesPattern(pattern, type))
}

/** A webhook as staff see it; a secret is shown once, when it is created. */
export function webhookView(record: WebhookRecord) {
  return {
    id: record._id,
    name: record.name,
    url: record.url,
    events: record.events,
    state: record.state ?? 'active',
    paused_by: record.paused_by ?? null,
    failing_since: record.failing_since?.toISOString() ?? null,
    last_success_at: record.last_success_at?.toISOString() ?? null,
    version: record.version,
    created_by: record.created_by,
    created_at: record.created_at.toISOString(),
    updated_at: record.updated_at.toISOString(),
  }
}

/** Only for If-Match: deliveries change the view without changing the version. */
export function webhookTag({ _id, version }: Pick<WebhookRecord, '_id' | 'version'>): string {
  return `"${_id}.${version}"`
}
