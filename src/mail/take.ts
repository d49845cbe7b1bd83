import { randomUUID } from 'node:crypto'
import type { Service } from '../service.ts'
import type { MailRecord } from './mail.ts'

/** How many mails are taken at a time. */
export const maxTaken = 10

/** Longer than any conversation with a mail server takes. */
const lease = 120_000

/**
 * * Takes the mails that have been due longest, by postponing their due time, so that another process takes them when
 * this one has died. That is one read and one write, however many there are. Only if another process was faster with
 * some of them, one more read finds out which ones were taken.
 */
export async function takeMails({ db: { mails }, now }: Service): Promise<MailRecord[]> {
  const at = now()
  const due = await mails.find({ due_at: { $lte: at } }, { sort: { due_at: 1, _id: 1 }, limit: maxTaken }).toArray()
  if (due.length === 0) return []
  const holder = randomUUID()
  const taken = { due_at: new Date(at.getTime() + lease), holder }
  const takes = due.map(({ _id, due_at, attempts }) => ({
    updateOne: { filter: { _id, due_at, attempts }, update: { $set: taken, $inc: { attempts: 1 } } },
  }))
  const { modifiedCount } = await mails.bulkWrite(takes, { ordered: false })
  const leased = due.map((mail) => ({ ...mail, ...taken, attempts: mail.attempts + 1 }))
  if (modifiedCount === due.length) return leased
  const had = await mails
    .find({ _id: { $in: due.map(({ _id }) => _id) }, holder }, { projection: { _id: 1 } })
    .toArray()
  const ids = new Set(had.map(({ _id }) => _id))
  return leased.filter(({ _id }) => ids.has(_id))
}
