import type { StaffCaller } from '../accounts/caller.ts'
import type { Precondition } from '../http/etag.ts'
import type { Service } from '../service.ts'
import { changeWebhook } from './change-webhook.ts'
import type { CreateWebhook } from './create.ts'
import type { WebhookRecord } from './webhook.ts'

/**
 * Gives a webhook another name, address or choice of events; what waits to be sent goes to the new address.
 *
 * @throws Problem as `changeWebhook` does
 */
export async function editWebhook(
  service: Service,
  staff: StaffCaller,
  id: string,
  asked: Precondition,
  edit: Partial<CreateWebhook>,
): Promise<WebhookRecord> {
  let edited: WebhookRecord | undefined
  await changeWebhook(service, staff, id, asked, 'webhook.edited', (before, now) => {
    edited = { ...before, ...edit, version: before.version + 1, updated_at: now }
    return edited
  })
  return edited as WebhookRecord
}
