import { v7 as uuid } from 'uuid'
import type { Holdfast } from '../holdfast.ts'
import { queued } from '../mail/mail.ts'
import { queueMail } from '../mail/queue.ts'
import type { Caller } from './caller.ts'

/** Queues another mail by which the caller's address is verified; nothing is sent for one that is. */
export async function resendVerification(service: Holdfast, caller: Caller): Promise<void> {
  await queueMail(service, queued(uuid(), 'verify_email', service.now(), { account: caller.account._id }))
}
