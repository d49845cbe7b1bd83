import type { ClientSession } from 'mongodb'
import { v7 as uuid } from 'uuid'
import { reviewerRoles } from '../accounts/admins.ts'
import type { Agent } from '../accounts/caller.ts'
import { AlreadyAppliedError, asUnknown, findAppliedEvent, type Once, onceFor } from '../accounts/once.ts'
import type { AccountWrite } from '../accounts/write.ts'
import { isDatabaseAway } from '../database/errors.ts'
import { inTransaction, unresolvedRace } from '../database/transaction.ts'
import { type HoldRecord, isRunning } from '../enforcement/hold.ts'
import { systemOrigin } from '../events/event.ts'
import { holdOf } from '../holds/change-hold.ts'
import { liftHold } from '../holds/lift.ts'
import { placeHold } from '../holds/place.ts'
import { readHold } from '../holds/read.ts'
import { Problem } from '../http/problem.ts'
import { catalogue } from '../problems.ts'
import type { Service } from '../service.ts'
import { createWorker, type Worker } from '../workers/worker.ts'
import { type HoldBatch, type ItemResult, resultId, withoutTexts } from './batch.ts'
import { targetsOf } from './read-batch.ts'

const every = 1_000

/** For how long a worker that has died keeps a batch from the others. Which worker is right is not decided by it. */
const leaseFor = 5_000

/** A step ends after this many items or milliseconds: others wait for their turn, and a stop waits for a step. */
const stepItems = 50
const stepFor = 500

/** How long an item waits that others keep from being done: twice as long as MongoDB lets stand what a killed process had open. */
const waitsFor = 120_000
const triedAgainAfter = 1_000

/** Thrown inside a transaction to abort it: another worker has the batch, or the item has a result. */
class LeaseLostError extends Error {}

/**
 * Does what batches ask for, item by item. It may die at any time and run in many processes: an item is done under a key of
 * its own, so that it is done once, and the worker that has the batch writes down what has become of it.
 */
export function createBatchRunner(service: Service, onError: (error: unknown) => void): Worker {
  const worker = uuid()
  return createWorker({
    every,
    onError,
    async step() {
      const batch = await take(service, worker)
      if (batch === null) return false
      try {
        if (batch.state === 'stopped') await settleStopped(service, batch)
        else await advance(service, batch, onError)
      } catch (error) {
        if (!(error instanceof LeaseLostError)) throw error
      }
      return true
    },
  })
}

/** The batch that has waited longest, for this worker alone. */
function take(service: Service, worker: string): Promise<HoldBatch | null> {
  const now = service.now()
  return service.db.hold_batches.findOneAndUpdate(
    { free_at: { $lte: now } },
    [{ $set: { worker, free_at: leased(now), state: begun, started_at: { $ifNull: ['$started_at', now] } } }],
    { sort: { free_at: 1 }, returnDocument: 'after' },
  )
}

const begun = { $cond: [{ $eq: ['$state', 'stopped'] }, '$state', 'running'] }
const leased = (now: Date) => new Date(now.getTime() + leaseFor)

/** Does some of the next items, then lets go of the batch. */
async function advance(service: Service, batch: HoldBatch, onError: (error: unknown) => void): Promise<void> {
  const until = performance.now() + stepFor
  const targets = await targetsOf(service, batch._id, batch.next, stepItems)
  let pause = 0
  for (const [at, target] of targets.entries()) {
    if (!(await doItem(service, { batch, index: batch.next + at, target }, onError))) pause = triedAgainAfter
    if (pause > 0 || performance.now() > until) break
  }
  const { _id, worker } = batch
  const freeAt = new Date(service.now().getTime() + pause)
  await service.db.hold_batches.updateOne({ _id, worker, state: 'running' }, { $set: { free_at: freeAt } })
}

interface Item {
  batch: HoldBatch
  index: number
  target: string
}

/** @returns false when others were in the way of the item, so that it is to be tried again: a race is no refusal */
async function doItem(service: Service, item: Item, onError: (error: unknown) => void): Promise<boolean> {
  const { batch, index } = item
  const once = batch.dry_run ? null : onceFor('hold batch', batch._id, index)
  const own = { ...service, once, rehearses: batch.dry_run }
  let result: ItemResult
  try {
    result = await attempt(own, item)
  } catch (error) {
    if (error instanceof LeaseLostError || isDatabaseAway(error)) throw error
    if (error instanceof Problem && error.code === 'overloaded' && (await mayWait(service, item))) return false
    const refusal = error instanceof AlreadyAppliedError ? await refusalOf(service, item) : error
    if (!(refusal instanceof Problem)) onError(refusal)
    result = (once && (await doneBefore(service, item, once))) ?? refused(item, refusal)
  }
  const recorded = await inTransaction(service.client, (transaction) => record(service, item, result, transaction))
  return recorded !== null
}

/**
 * Finds out what has become of the item that a worker may have had under way as its batch was stopped: where it was done, it
 * gets its result, and where it was not, it never will be. After this no item of the batch takes effect any more.
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
 * Uses the key of a refused item up, so that a worker that has lost the batch without knowing it does not do what this one
 * writes down as refused.
 *
 * @returns what has become of the item when an earlier run has done it; null when none has, and none will
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

/** Why an item is refused whose key a run that has died has used up. */
function refusalOf(service: Service, item: Item): Promise<unknown> {
  return attempt({ ...service, rehearses: true }, item).then(
    () => unresolvedRace(),
    (refusal: unknown) => refusal,
  )
}

/** The account that an item is about; null when there is no such hold. */
async function heldBy(service: Service, { batch, target }: Item): Promise<string | null> {
  if (batch.operation === 'place') return target
  const found = await readHold(service, target).catch(asUnknown)
  return found?.record.account_id ?? null
}

/** Whether the item may still wait. The first time it has to is kept, whichever worker tries it next. */
async function mayWait(service: Service, { batch, index }: Item): Promise<boolean> {
  const now = service.now()
  const kept = await service.db.hold_batches.findOneAndUpdate(
    { _id: batch._id, worker: batch.worker, next: index },
    [{ $set: { waits_since: { $ifNull: ['$waits_since', now] } } }],
    { returnDocument: 'after' },
  )
  if (kept === null) throw new LeaseLostError()
  return now.getTime() - (kept.waits_since ?? now).getTime() < waitsFor
}

/** One item as the single request would do it; where its key was applied before, what came of it then. */
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
 * Who asked for the batch, as they are now: what they may no longer do, their batch does not do either. It outlives their
 * session, as signing out revokes nothing.
 *
 * @throws Problem what keeps them from acting
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
  return { ...named, outcome: 'refused', status, problem: { code, title, status, detail: message } }
}

/** @throws TakenOver when the batch is another worker's, or the item is done */
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
          : { free_at: leased(now) }),
      },
      $inc: { [`counts.${result.outcome}`]: 1 },
    },
    { session },
  )
  if (moved.matchedCount === 0) throw new LeaseLostError()
  await service.db.hold_batch_results.insertOne({ _id: resultId(batch._id, index), ...result }, { session })
  return true
}
