import { withUsername, withUsernames } from '../accounts/usernames.ts'
import type { Service } from '../service.ts'
import { type DeliveryRecord, deliveryView } from './delivery.ts'
import { type WebhookRecord, webhookView } from './webhook.ts'

/** Webhooks as staff see them, with the usernames beside the ids. */
export function webhookViews(service: Service, records: readonly WebhookRecord[]) {
  return withUsernames(service, records.map(webhookView), ['created_by'])
}

/** One of them. */
export function webhookViewOf(service: Service, record: WebhookRecord) {
  return withUsername(service, webhookView(record), ['created_by'])
}

/** Deliveries as staff see them. */
export function deliveryViews(service: Service, records: readonly DeliveryRecord[]) {
  return withUsernames(service, records.map(deliveryView), ['account_id'])
}

/** One of them. */
export function deliveryViewOf(service: Service, record: DeliveryRecord) {
  return withUsername(service, deliveryView(record), ['account_id'])
}
