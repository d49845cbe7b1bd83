import { type EventType, eventTypes } from '../events/event.ts'

const resources = new Set(eventTypes.map((type) => `${type.slice(0, type.indexOf('.'))}.*` as const))

/** What a webhook can ask for: types of events, all of one resource, or all. */
export const eventPatterns = ['*', ...resources, ...eventTypes] as const
export type EventPattern = (typeof eventPatterns)[number]

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
  const all = `${type.slice(0, type.indexOf('.'))}.*`
  return events.some((pattern) => pattern === '*' || pattern === type || pattern === all)
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
