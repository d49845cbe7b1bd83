import type { Consumer } from '../accounts/relay.ts'
import type { Collections } from '../collections.ts'
import { type DeliveryRecord, laneOf, newDelivery, ringing } from './delivery.ts'
import { wants } from './webhook.ts'

/**
 * Makes the deliveries of events: each once, in the order of the events of an account. Called again, it makes what is
 * missing.
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
      webhooks.filter((one) => wants(one, event.type)).map(({ _id }) => newDelivery(event, _id, at)),
    )
    if (deliveries.length === 0) return
    await db.deliveries.bulkWrite(deliveries.map(once)) // in order: a later event is never there before an earlier one
    const lanes = new Map(deliveries.map((delivery) => [laneOf(delivery), delivery]))
    await db.lanes.bulkWrite(
      [...lanes].map(([_id, delivery]) => ({
        updateOne: { filter: { _id }, update: ringing(delivery, at), upsert: true },
      })),
    )
    wake()
  }
}

function once({ _id, ...delivery }: DeliveryRecord) {
  return { updateOne: { filter: { _id }, update: { $setOnInsert: delivery }, upsert: true } }
}
