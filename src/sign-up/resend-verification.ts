import { v7 as uuid } from 'uuid'
import type { Caller } from '../accounts/caller.ts'
import { newMail } from '../mail/mail.ts'
import { queueMail } from '../mail/queue.ts'
import type { Service } from '../service.ts'

/** Queues another mail by which the caller's address is verified; nothing is sent for one that is. */
export async function resendVerification(service: Service, caller: Caller): Promise<void> {
  await queueMail(service, newMail(uuid(), 'verify_email', service.now(), { account: caller.account._id }))
}
