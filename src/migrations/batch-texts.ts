import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { Expression } from '../database/expression.ts'
import { systemOrigin } from '../events/event.ts'
import { withoutTexts } from '../hold-batches/batch.ts'
import type { Service } from '../service.ts'

const renewEvery = 100

/**
 * From version 3 to 4: removes the texts about holds from finished batches, and from the trails of their requesters,
 * where the erasure of the held account does not find them. It begins with the events that wait to be relayed: those
 * that are relayed meanwhile are then found in the trail.
 */
export async function forgetBatchTexts(service: Service, renew: () => Promise<void>): Promise<void> {
  const { db } = service
  let seen = 0
  const renewNow = async () => {
    seen += 1
    if (seen % renewEvery === 0) await renew()
  }
  for await (const { _id, hold } of db.hold_batches.find({ _id: { $gt: '' }, state: 'done' })) {
    await db.hold_batches.updateOne({ _id }, { $set: withoutTexts({ hold }) })
    await renewNow()
  }
  for await (const { _id } of db.accounts.find(withWaitingEvent, { projection: { _id: 1 } })) {
    await forgetWaiting(service, _id)
    await renewNow()
  }
  const texts = ['hold.message', 'hold.note', 'hold.caseRef', 'hold.dedupeKey', 'reason']
  const gone = Object.fromEntries(texts.map((text) => [`changes.batch.after.${text}`, 1]))
  for await (const { _id } of db.events.find({ type: 'hold_batch.created' }, { projection: { _id: 1 } })) {
    await db.events.updateOne({ _id }, { $unset: gone } as never)
    await renewNow()
  }
}

const withWaitingEvent = { pending: true, 'events.type': 'hold_batch.created' } as Filter<AccountDocument>

async function forgetWaiting(service: Service, account: string): Promise<void> {
  const hold = without(['message', 'note', 'caseRef', 'dedupeKey'], '$$this.changes.batch.after.hold')
  const after = { $mergeObjects: [without(['reason'], '$$this.changes.batch.after'), { hold }] }
  const batch = { $mergeObjects: ['$$this.changes.batch', { after }] }
  const changes = { $mergeObjects: ['$$this.changes', { batch }] }
  const isOfBatch = { $eq: ['$$this.type', 'hold_batch.created'] }
  const event = { $cond: [isOfBatch, { $mergeObjects: ['$$this', { changes }] }, '$$this'] }
  await service.store.tryWrite({
    account,
    authority: { kind: 'system' },
    origin: systemOrigin,
    now: service.now(),
    condition: withWaitingEvent,
    set: { events: { $map: { input: '$events', in: event } } },
    event: null,
    alone: true,
  })
}

function without(members: readonly string[], from: Expression): Expression {
  return members.reduce<Expression>((input, field) => ({ $unsetField: { field, input } }), from)
}
