import type { Holdfast } from '../holdfast.ts'
import { withoutTexts } from '../holds/batch.ts'

const renewEvery = 100

/**
 * From version 3 to 4: what is written of a hold goes from the batches that are done, and from the trails of those who asked for
 * them, where the erasure of the held account does not find it.
 */
export async function forgetBatchTexts({ db }: Holdfast, renew: () => Promise<void>): Promise<void> {
  let seen = 0
  const renewNow = async () => {
    seen += 1
    if (seen % renewEvery === 0) await renew()
  }
  for await (const { _id, hold } of db.hold_batches.find({ _id: { $gt: '' }, state: 'done' })) {
    await db.hold_batches.updateOne({ _id }, { $set: withoutTexts({ hold }) })
    await renewNow()
  }
  const texts = ['hold.message', 'hold.note', 'hold.caseRef', 'hold.dedupeKey', 'reason']
  const gone = Object.fromEntries(texts.map((text) => [`changes.batch.after.${text}`, 1]))
  for await (const { _id } of db.events.find({ type: 'hold_batch.created' }, { projection: { _id: 1 } })) {
    await db.events.updateOne({ _id }, { $unset: gone } as never)
    await renewNow()
  }
}
