import { insertMissing } from '../database/duplicate-key.ts'
import { ownersPartOf } from '../enforcement/entry.ts'
import type { HoldRecord } from '../enforcement/hold.ts'
import type { Service } from '../service.ts'
import { day, minute } from '../time.ts'
import { createWorker, type Worker } from '../workers/worker.ts'
import { newMail } from './mail.ts'
import { mailedHold } from './mailed-hold.ts'

const every = 10 * minute
const batchSize = 200
const ahead = day

/**
 * Queues the mails that say that a hold ends within a day, once for each end that the hold was given. A hold of at most
 * two days gets no reminder.
 */
export function createReminder(service: Service, onError: (error: unknown) => void): Worker {
  return createWorker({
    every,
    onError,
    async step() {
      const now = service.now()
      let from = now
      for (;;) {
        const ending = await endingAfter(service, from, new Date(now.getTime() + ahead))
        const worth = ending.filter(({ since, until }) => (until?.getTime() ?? 0) - since.getTime() > 2 * ahead)
        if (worth.length > 0)
          await insertMissing(
            service.db.mails,
            worth.map((hold) => reminder(hold, now)),
          )
        if (worth.length > 0) service.wakeMailDelivery()
        const last = ending.at(-1)?.until
        if (ending.length < batchSize || !last || last <= from) return false
        from = last
      }
    },
  })
}

function endingAfter(service: Service, from: Date, to: Date): Promise<HoldRecord[]> {
  return service.db.holds
    .find({ state: 'open', until: { $gte: from, $lte: to } }, { sort: { until: 1 }, limit: batchSize })
    .toArray()
}

function reminder(hold: HoldRecord, now: Date) {
  const id = `${hold._id} ${hold.until?.toISOString()} hold_ends_soon`
  return newMail(id, 'hold_ends_soon', now, { account: hold.account_id }, { hold: mailedHold(ownersPartOf(hold), now) })
}
