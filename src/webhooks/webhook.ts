import type { EventType } from '../events/event.ts'
import { type EventPattern, matchesPattern } from '../events/patterns.ts'

/** Where events are sent, and which. */
export interface WebhookRecord {
  _id: string
  name: string
  url: string
  events: EventPattern[]
  /** The signing secret, sealed. */
  secret: string
  version: number
  created_by: string
  created_at: Date
  updated_at: Date
}

export function wants({ events }: Pick<WebhookRecord, 'events'>, type: EventType): boolean {
  return events.some((pattern) => matchesPattern(pattern, type))
}

/** A webhook as staff see it; the secret is shown once, when it is made. */
export function webhookView(record: WebhookRecord) {
  return {
    id: record._id,
    name: record.name,
    url: record.url,
    events: record.events,
    version: record.version,
    created_by: record.created_by,
    created_at: record.created_at.toISOString(),
    updated_at: record.updated_at.toISOString(),
  }
}

export function webhookTag({ _id, version }: Pick<WebhookRecord, '_id' | 'version'>): string {
  return `"${_id}.${version}"`
}
