import type { Consumer } from '../accounts/relay.ts'
import type { Collections } from '../collections.ts'
import type { EventType, StoredEvent } from '../events/event.ts'
import { type DeliveryRecord, laneOf, laneUpsert, newDelivery } from './delivery.ts'
import { wants } from './webhook.ts'

/**
 * Creates the deliveries of events: each once, in the order of the events of an account. A repeated call creates what
 * is missing.
 *
 * @param wake wakes the delivery
 */
export function createEnqueuer(
  db: Pick<Collections, 'webhooks' | 'deliveries' | 'lanes'>,
  now: () => Date,
  wake: () => void,
): Consumer {
  return async (events) => {
    const webhooks = await db.webhooks.find({}, { projection: { events: 1 }, sort: { _id: 1 } }).toArray()
    const at = now()
    const deliveries = events.flatMap((event) =>
      webhooks
        .filter((webhook) => wants(webhook, event.type) || isTestOf(webhook._id, event))
        .map(({ _id }) => newDelivery(event, _id, at)),
    )
    if (deliveries.length === 0) return
    await db.deliveries.bulkWrite(deliveries.map(once)) // in order: a later event never exists before an earlier one
    const lanes = new Map(deliveries.map((delivery) => [laneOf(delivery), delivery]))
    const rung = [...lanes].map(([_id, delivery]) => ({
      updateOne: { filter: { _id }, update: laneUpsert(delivery, at), upsert: true },
    }))
    const due = deliveries
      .filter(({ type }) => type === tested)
      .map((test) => ({ updateOne: { filter: { _id: laneOf(test), holder: null }, update: { $set: { due_at: at } } } }))
    await db.lanes.bulkWrite([...rung, ...due])
    wake()
  }
}

const tested: EventType = 'webhook.tested'

/** The test of a webhook is delivered whatever the webhook subscribes to. */
function isTestOf(webhook: string, { type, changes }: StoredEvent): boolean {
  const delivery = changes.delivery?.after as { webhook_id?: unknown } | undefined
  return type === tested && delivery?.webhook_id === webhook
}

function once({ _id, ...delivery }: DeliveryRecord) {
  return { updateOne: { filter: { _id }, update: { $setOnInsert: delivery }, upsert: true } }
}
