import { v7 as uuid } from 'uuid'
import type { Caller } from '../accounts/caller.ts'
import { newMail } from '../mail/mail.ts'
import { queueMail } from '../mail/queue.ts'
import type { Service } from '../service.ts'

/** Queues another mail to verify the caller's address; nothing is sent if it is verified. */
export async function resendVerification(service: Service, caller: Caller): Promise<void> {
  await queueMail(service, newMail(uuid(), 'verify_email', service.now(), { account: caller.account._id }))
}
