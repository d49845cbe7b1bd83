import { unresolvedRace } from '../database/transaction.ts'
import type { Service } from '../service.ts'
import type { MailRecord } from './mail.ts'

/**
 * Queues a mail for a request; with an Idempotency-Key together with the stored answer.
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
