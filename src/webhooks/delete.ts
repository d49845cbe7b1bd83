import type { StaffCaller } from '../accounts/caller.ts'
import type { Precondition } from '../http/etag.ts'
import type { Service } from '../service.ts'
import { changeWebhook } from './change-webhook.ts'

/**
 * Deletes a webhook with its secret. Its waiting deliveries are not sent any more; the delivery worker removes them.
 *
 * @throws Problem as `changeWebhook` does
 */
export async function deleteWebhook(
  service: Service,
  staff: StaffCaller,
  id: string,
  expected: Precondition,
): Promise<void> {
  await changeWebhook(service, staff, id, expected, 'webhook.deleted', () => null)
}
