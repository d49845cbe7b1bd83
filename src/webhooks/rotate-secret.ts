import type { StaffCaller } from '../accounts/caller.ts'
import type { Precondition } from '../http/etag.ts'
import type { Service } from '../service.ts'
import { day } from '../time.ts'
import { changeWebhook } from './change-webhook.ts'
import { newSigningSecret } from './sign.ts'
import type { FormerSecret, WebhookRecord } from './webhook.ts'

/** For how long a former secret signs beside the current one. */
const signsFor = day

/** The maximum number of former secrets that sign: beyond that the oldest ends early. */
const maxFormer = 4

/**
 * Gives a webhook a new signing secret. The former one also signs for another day, so that its receiver can switch
 * without losing a message.
 *
 * @returns the new secret, which is shown only once
 * @throws Problem as `changeWebhook` does
 */
export async function rotateSecret(
  service: Service,
  staff: StaffCaller,
  id: string,
  expected: Precondition,
): Promise<string> {
  const secret = newSigningSecret()
  await changeWebhook(service, staff, id, expected, 'webhook.secret_rotated', (before, now) => ({
    ...before,
    secret: service.webhooks.encryptor.encrypt(secret),
    former_secrets: formerSecrets(service, before, now),
    version: before.version + 1,
    updated_at: now,
  }))
  return secret
}

/** Encrypted with the first SECRET, so that they can be read for as long as they sign, whichever SECRET is removed. */
function formerSecrets(service: Service, { secret, former_secrets = [] }: WebhookRecord, now: Date): FormerSecret[] {
  const { encryptor } = service.webhooks
  const secrets = [{ secret, until: new Date(now.getTime() + signsFor) }, ...former_secrets]
  return secrets
    .filter(({ until }) => until > now)
    .slice(0, maxFormer)
    .flatMap(({ secret: sealed, until }) => {
      const text = encryptor.decrypt(sealed)
      return text === null ? [] : [{ secret: encryptor.encrypt(text), until }]
    })
}
