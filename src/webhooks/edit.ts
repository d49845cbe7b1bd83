import type { StaffCaller } from '../accounts/caller.ts'
import type { Precondition } from '../http/etag.ts'
import type { Service } from '../service.ts'
import { changeWebhook } from './change-webhook.ts'
import type { CreateWebhook } from './create.ts'
import { lanesOf } from './delivery.ts'
import type { WebhookRecord, WebhookState } from './webhook.ts'

type EditWebhook = Partial<CreateWebhook & { state: WebhookState }>

/**
 * Changes a webhook's name, address or events, pauses it or makes it active again. Waiting deliveries go to the new
 * address, and at once when it is active again.
 *
 * @throws Problem as `changeWebhook` does
 */
export async function editWebhook(
  service: Service,
  staff: StaffCaller,
  id: string,
  expected: Precondition,
  edit: EditWebhook,
): Promise<WebhookRecord> {
  let resumes = false
  let edited: WebhookRecord | undefined
  await changeWebhook(service, staff, id, expected, 'webhook.edited', (before, now) => {
    resumes = edit.state === 'active' && before.state === 'paused'
    edited = { ...before, ...edit, ...pausing(before, edit, now), version: before.version + 1, updated_at: now }
    return edited
  })
  if (resumes) await resume(service, id)
  return edited as WebhookRecord
}

function pausing(before: WebhookRecord, { state }: EditWebhook, now: Date): Partial<WebhookRecord> {
  if (state === undefined || state === (before.state ?? 'active')) return {}
  return state === 'paused' ? { paused_by: 'staff' } : { paused_by: null, resumed_at: now }
}

/**
 * Makes all waiting deliveries due; a worker that has just read the webhook as paused sees the increased counter, and
 * reads again.
 */
async function resume({ db, now, webhooks }: Service, id: string): Promise<void> {
  const due = { $cond: [{ $eq: ['$holder', null] }, now(), '$due_at'] }
  await db.lanes.updateMany(lanesOf(id), [{ $set: { due_at: due, bell: { $add: ['$bell', 1] } } }])
  webhooks.wake()
}
