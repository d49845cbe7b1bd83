import type { StaffCaller } from '../accounts/caller.ts'
import { changeAsStaff } from '../accounts/staff-trail.ts'
import { literal } from '../database/expression.ts'
import type { Service } from '../service.ts'
import { type DeliveryRecord, newDelivery } from './delivery.ts'
import { readWebhook } from './find-webhooks.ts'

/**
 * Sends a webhook the event `webhook.tested`, whatever it subscribes to, like any event: the delivery is created when
 * the event is relayed, and is sent after the waiting deliveries for the same account, which are tried at once.
 *
 * @returns the delivery as it is about to be created
 * @throws Problem `not_found`; why staff may not act
 */
export async function testWebhook(service: Service, staff: StaffCaller, id: string): Promise<DeliveryRecord> {
  await readWebhook(service, id)
  const delivery = { before: literal(null), after: literal({ webhook_id: id, state: 'waiting' }) }
  let tested: { _id: string; account_id: string; seq: number } | undefined
  await changeAsStaff(service, staff, { type: 'webhook.tested', changes: { delivery } }, async (account) => {
    const event = account.events.at(-1)
    if (event !== undefined) tested = { _id: event.id, account_id: account._id, seq: event.seq }
    return event !== undefined
  })
  if (tested === undefined) throw new Error('a test was recorded without its event')
  return newDelivery({ ...tested, type: 'webhook.tested' }, id, service.now())
}
