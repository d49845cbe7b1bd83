import type { StaffCaller } from '../accounts/caller.ts'
import { changeAsStaff } from '../accounts/staff-trail.ts'
import { literal } from '../database/expression.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { type DeliveryRecord, laneOf, laneUpsert, triedFor } from './delivery.ts'
import { readWebhook } from './find-webhooks.ts'

/**
 * Requeues a delivery, whatever its result: it is sent at once, and tried for as long as a new one. Waiting deliveries
 * of the same account follow it.
 *
 * @throws Problem `not_found` for the delivery, also when its webhook is gone; why staff may not act
 */
export async function redeliver(service: Service, staff: StaffCaller, id: string): Promise<DeliveryRecord> {
  const { deliveries, lanes } = service.db
  const before = await deliveries.findOne({ _id: id })
  if (before === null)
    throw new Problem('not_found', {
      detail: { en: 'There is no delivery with this id.', de: 'Eine Zustellung mit dieser Kennung gibt es nicht.' },
    })
  const { webhook_id: webhook } = before
  await readWebhook(service, webhook)
  const now = service.now()
  const waiting = {
    ...({ state: 'waiting', attempts: 0, next_attempt_at: now, expire_at: null } as const),
    give_up_at: new Date(now.getTime() + triedFor),
  }
  const outlineIn = (state: string) => literal({ id, event_id: before.event_id, webhook_id: webhook, state })
  const event = {
    type: 'webhook.redelivered',
    changes: { delivery: { before: outlineIn(before.state), after: outlineIn('waiting') } },
  } as const
  await changeAsStaff(service, staff, event, async (_account, session) => {
    const { matchedCount } = await deliveries.updateOne({ _id: id }, { $set: waiting }, { session })
    const lane = { _id: laneOf(before) }
    await lanes.updateOne(lane, laneUpsert(before, now), { upsert: true, session })
    await lanes.updateOne({ ...lane, holder: null }, { $set: { due_at: now } }, { session })
    return matchedCount === 1
  })
  service.webhooks.wake()
  return { ...before, ...waiting }
}
