import type { Filter } from 'mongodb'
import { type PageRequest, toPage } from '../http/page.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import type { DeliveryRecord, DeliveryState } from './delivery.ts'
import { deliveryViews, webhookViews } from './staff-views.ts'
import type { WebhookRecord } from './webhook.ts'

/** @throws Problem `not_found` */
export async function readWebhook(service: Service, id: string): Promise<WebhookRecord> {
  const record = await service.db.webhooks.findOne({ _id: id })
  if (record === null)
    throw new Problem('not_found', {
      detail: { en: 'There is no webhook with this id.', de: 'Einen Webhook mit dieser Kennung gibt es nicht.' },
    })
  return record
}

/** All webhooks, the oldest first. */
export async function listWebhooks(service: Service, page: PageRequest) {
  const after = page.cursor === undefined ? {} : { _id: { $gt: service.cursors.read('webhooks', page.cursor) } }
  const webhooks = await service.db.webhooks.find(after, { sort: { _id: 1 }, limit: page.limit + 1 }).toArray()
  const cutting = toPage(service.cursors, 'webhooks', webhooks, ({ _id }) => _id, page.limit)
  return { ...cutting, items: await webhookViews(service, cutting.items) }
}

/**
 * The deliveries of a webhook, those of the newest events first.
 *
 * @throws Problem `not_found`
 */
export async function listDeliveries(service: Service, webhook: string, page: PageRequest & { state?: DeliveryState }) {
  await readWebhook(service, webhook)
  const list = `deliveries ${webhook}`
  const filter: Filter<DeliveryRecord> = { webhook_id: webhook }
  if (page.cursor !== undefined) filter._id = { $lt: service.cursors.read(list, page.cursor) }
  if (page.state !== undefined) filter.state = page.state
  const deliveries = await service.db.deliveries.find(filter, { sort: { _id: -1 }, limit: page.limit + 1 }).toArray()
  const cutting = toPage(service.cursors, list, deliveries, ({ _id }) => _id, page.limit)
  return { ...cutting, items: await deliveryViews(service, cutting.items) }
}
