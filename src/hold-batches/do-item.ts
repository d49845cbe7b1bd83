import type { ClientSession } from 'mongodb'
import { reviewerRoles } from '../accounts/admins.ts'
import type { Agent } from '../accounts/caller.ts'
import { AlreadyAppliedError, asUnknown, findAppliedEvent, type Once, onceFor } from '../accounts/once.ts'
import type { AccountWrite } from '../accounts/write.ts'
import { isDatabaseUnavailable } from '../database/errors.ts'
import { inTransaction, unresolvedRace } from '../database/transaction.ts'
import { type HoldRecord, isRunning } from '../enforcement/hold.ts'
import { systemOrigin } from '../events/event.ts'
import { holdOf } from '../holds/change-hold.ts'
import { liftHold } from '../holds/lift.ts'
import { placeHold } from '../holds/place.ts'
import { readHold } from '../holds/read.ts'
import { Problem } from '../http/problem.ts'
import { catalogue } from '../problems/catalogue.ts'
import type { Service } from '../service.ts'
import { type HoldBatch, type ItemResult, resultId, withoutTexts } from './batch.ts'
import { targetsOf } from './read-batch.ts'

/** For how long the lease of a dead worker blocks the others. Correctness does not depend on it. */
const leaseFor = 5_000

/** How long a contended item waits: twice as long as MongoDB keeps a dead process's transaction open. */
const waitsFor = 120_000

/** Thrown inside a transaction to abort it: another worker has the batch, or the item has a result. */
export class LeaseLostError extends Error {}

/** Until when a worker that takes a batch now has the lease. */
export const leasedUntil = (now: Date) => new Date(now.getTime() + leaseFor)

interface Item {
  batch: HoldBatch
  index: number
  target: string
}

/**
 * Does an item and records its result.
 *
 * @returns false when the item met contention, so that it has to be tried again: a lost race is not a refusal
 * @throws LeaseLostError when another worker has the batch
 */
export async function doItem(service: Service, item: Item, onError: (error: unknown) => void): Promise<boolean> {
  const { batch, index } = item
  const once = batch.dry_run ? null : onceFor('hold batch', batch._id, index)
  const itemService = { ...service, once, rehearses: batch.dry_run }
  let result: ItemResult
  try {
    result = await attempt(itemService, item)
  } catch (error) {
    if (error instanceof LeaseLostError || isDatabaseUnavailable(error)) throw error
    if (error instanceof Problem && error.code === 'overloaded' && (await mayWait(service, item))) return false
    const refusal = error instanceof AlreadyAppliedError ? await refusalOf(service, item) : error
    if (!(refusal instanceof Problem)) onError(refusal)
    result = (once && (await doneBefore(service, item, once))) ?? refused(item, refusal)
  }
  const recorded = await inTransaction(service.client, (transaction) => record(service, item, result, transaction))
  return recorded !== null
}

/**
 * Finds the result of the item that a worker may have had in progress when its batch was stopped: if it was done, it
 * gets its result, and if not, it never will be. Afterwards no item of the batch takes effect any more.
 */
export async function settleStopped(service: Service, batch: HoldBatch): Promise<void> {
  const [target] = batch.dry_run ? [] : await targetsOf(service, batch._id, batch.next, 1)
  const item = { batch, index: batch.next, target: target ?? '' }
  const result =
    target === undefined ? null : await doneBefore(service, item, onceFor('hold batch', batch._id, batch.next))
  const isSame = { _id: batch._id, state: 'stopped', next: batch.next } as const
  await inTransaction(service.client, async (session) => {
    const counted = result === null ? {} : { $inc: { next: 1, [`counts.${result.outcome}`]: 1 } }
    const update = { $set: { free_at: null, worker: null }, ...counted }
    const { matchedCount } = await service.db.hold_batches.updateOne(isSame, update, { session })
    if (matchedCount === 0 || result === null) return true
    await service.db.hold_batch_results.insertOne({ _id: resultId(batch._id, item.index), ...result }, { session })
    return true
  })
}

/**
 * Uses up the key of a refused item, so that a worker that has lost the lease without noticing does not do what this
 * one records as refused.
 *
 * @returns the result of the item when an earlier run has done it; null when none has, and none will
 */
async function doneBefore(service: Service, item: Item, once: Once): Promise<ItemResult | null> {
  const account = await heldBy(service, item)
  if (account === null) return null
  const now = service.now()
  const write: AccountWrite = {
    account,
    authority: { kind: 'system' },
    origin: systemOrigin,
    now,
    set: {},
    event: null,
    alone: true,
    once,
  }
  if ((await service.store.tryWrite(write)) !== null) return null
  const event = await findAppliedEvent(service, account, once)
  const hold = event && holdOf(event)
  return hold && done(item, hold)
}

/** Why an item is refused whose key a dead run has used up. */
function refusalOf(service: Service, item: Item): Promise<unknown> {
  return attempt({ ...service, rehearses: true }, item).then(
    () => unresolvedRace(),
    (refusal: unknown) => refusal,
  )
}

/** The account of an item; null when there is no such hold. */
async function heldBy(service: Service, { batch, target }: Item): Promise<string | null> {
  if (batch.operation === 'place') return target
  const hold = await readHold(service, target).catch(asUnknown)
  return hold?.record.account_id ?? null
}

/** Whether the item may still wait. Its first wait is recorded, whichever worker tries it next. */
async function mayWait(service: Service, { batch, index }: Item): Promise<boolean> {
  const now = service.now()
  const waiting = await service.db.hold_batches.findOneAndUpdate(
    { _id: batch._id, worker: batch.worker, next: index },
    [{ $set: { waits_since: { $ifNull: ['$waits_since', now] } } }],
    { returnDocument: 'after' },
  )
  if (waiting === null) throw new LeaseLostError()
  return now.getTime() - (waiting.waits_since ?? now).getTime() < waitsFor
}

/** One item like a single request; if its key was applied before, the result of that. */
async function attempt(service: Service, item: Item): Promise<ItemResult> {
  const { batch, target } = item
  const staff = await requester(service, batch)
  if (batch.hold !== null) {
    if (!isRunning({ until: batch.hold.expiresAt ?? null }, service.now())) throw overAlready()
    return done(item, await placeHold(service, staff, { ...batch.hold, account: target }))
  }
  const anyVersion = { ifMatch: '*', member: 'version', number: null } as const
  return done(item, await liftHold(service, staff, target, anyVersion, { reason: batch.reason ?? '', note: null }))
}

function done({ batch }: Item, { _id, account_id, state }: HoldRecord): ItemResult {
  if (batch.operation === 'place') {
    return { outcome: 'placed', status: 201, ref: batch.dry_run ? null : _id, account_id, problem: null }
  }
  const outcome = state === 'open' ? 'voted' : state === 'cancelled' ? 'cancelled' : 'lifted'
  return { outcome, status: outcome === 'voted' ? 202 : 200, ref: _id, account_id, problem: null }
}

/**
 * The requester of the batch, with current rights: what they may no longer do, their batch does not do either. The
 * batch outlives their session, because signing out revokes nothing.
 *
 * @throws Problem why they may not act
 */
async function requester(service: Service, { created_by: id, request_id }: HoldBatch): Promise<Agent> {
  const agent: Agent = {
    account: { _id: id, roles: [] },
    right: { kind: 'staff', session: null, roles: reviewerRoles },
    origin: { actor: { kind: 'staff', id }, requestId: request_id, attempt: null },
  }
  const { roles } = await service.store.checkAgent(agent)
  return { ...agent, account: { _id: id, roles: [...roles] } }
}

function overAlready(): Problem {
  return new Problem('validation_failed', {
    detail: {
      en: 'The hold would have ended before its turn came.',
      de: 'Die Sperre wäre abgelaufen, ehe sie an der Reihe war.',
    },
  })
}

function refused({ batch, target }: Item, error: unknown): ItemResult {
  const { code, message } = error instanceof Problem ? error : new Problem('internal_error')
  const { title, status } = catalogue[code]
  const named = batch.operation === 'place' ? { account_id: target, ref: null } : { account_id: null, ref: target }
  return { ...named, outcome: 'refused', status, problem: { code, title: title.en, status, detail: message } }
}

/** @throws LeaseLostError when another worker has the batch, or the item is done */
async function record(service: Service, item: Item, result: ItemResult, session: ClientSession): Promise<true> {
  const { batch, index } = item
  const now = service.now()
  const isLast = index + 1 === batch.total
  const moved = await service.db.hold_batches.updateOne(
    { _id: batch._id, worker: batch.worker, next: index },
    {
      $set: {
        next: index + 1,
        waits_since: null,
        ...(isLast
          ? { state: 'done', free_at: null, finished_at: now, ...withoutTexts(batch) }
          : { free_at: leasedUntil(now) }),
      },
      $inc: { [`counts.${result.outcome}`]: 1 },
    },
    { session },
  )
  if (moved.matchedCount === 0) throw new LeaseLostError()
  await service.db.hold_batch_results.insertOne({ _id: resultId(batch._id, index), ...result }, { session })
  return true
}
