import { v7 as uuid } from 'uuid'
import type { StaffCaller } from '../accounts/caller.ts'
import type { EventPattern } from '../events/patterns.ts'
import type { Service } from '../service.ts'
import { recorded } from './change-webhook.ts'
import { newSigningSecret } from './sign.ts'
import type { WebhookRecord } from './webhook.ts'

export interface CreateWebhook {
  name: string
  url: string
  events: EventPattern[]
}

/**
 * Creates a webhook, which gets the events that are relayed from then on.
 *
 * @returns also its signing secret, which is shown only once
 * @throws Problem `name_taken`; why staff may not act
 */
export async function createWebhook(
  service: Service,
  staff: StaffCaller,
  input: CreateWebhook,
): Promise<{ record: WebhookRecord; secret: string }> {
  const [now, secret] = [service.now(), newSigningSecret()]
  const record: WebhookRecord = {
    _id: uuid(),
    ...input,
    state: 'active',
    secret: service.webhooks.encryptor.encrypt(secret),
    version: 1,
    created_by: staff.account._id,
    created_at: now,
    updated_at: now,
  }
  await recorded(service, staff, 'webhook.created', null, record, (session) =>
    service.db.webhooks.insertOne(record, { session }),
  )
  return { record, secret }
}
