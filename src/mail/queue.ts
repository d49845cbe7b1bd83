import { unresolvedRace } from '../database/transaction.ts'
import type { Service } from '../service.ts'
import type { MailRecord } from './mail.ts'

/**
 * Queues a mail that a request asks for; with an Idempotency-Key together with the answer that is kept.
 *
 * @throws Problem `overloaded`
 */
export async function queueMail(service: Service, mail: MailRecord): Promise<void> {
  const queued = await service.store.transaction(async (session) => {
    await service.db.mails.insertOne(mail, { session })
    return true
  })
  if (queued === null) throw unresolvedRace()
  service.wakeMailDelivery()
}
