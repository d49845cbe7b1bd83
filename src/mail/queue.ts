import type { Holdfast } from '../holdfast.ts'
import { unsettled } from '../mongo/transaction.ts'
import type { MailRecord } from './mail.ts'

/**
 * Queues a mail that a request asks for; with an Idempotency-Key together with the answer that is kept.
 *
 * @throws Problem `overloaded`
 */
export async function queueMail(service: Holdfast, mail: MailRecord): Promise<void> {
  const queued = await service.store.together(async (session) => {
    await service.db.mails.insertOne(mail, { session })
    return true
  })
  if (queued === null) throw unsettled()
  service.nudgeMail()
}
