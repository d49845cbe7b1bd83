import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import { isDue } from '../accounts/deadlines.ts'
import { noHoldOn } from '../accounts/guard.ts'
import type { AccountWrite, ChangeExpressions } from '../accounts/write.ts'
import type { Expression } from '../database/expression.ts'
import { systemOrigin } from '../events/event.ts'
import { completeEntries } from '../holds/complete-entries.ts'
import type { Service } from '../service.ts'
import { createWorker, type Worker } from '../workers/worker.ts'
import { accountMembers } from './account-members.ts'
import { personalData } from './collections.ts'
import { erasedHolds } from './erase-holds.ts'
import { Exempt } from './exempt.ts'

const every = 30_000
const batchSize = 50

type Due = Pick<AccountDocument, '_id' | 'state' | 'names' | 'pending' | 'holds'>

/**
 * Erases the closing accounts whose grace period is over: first the account itself, with a write that a hold on
 * `account.close` or `account.reopen` blocks, then, once its last event has been relayed, what other collections store
 * about its owner. When its names leave quarantine they are released, and the rest is checked once more. It may die at
 * any time and run in many processes: each of its writes can be repeated.
 *
 * @param relayed resolves when this process has relayed everything it knows of
 */
export function createEraser(
  service: Service,
  relayed: () => Promise<void>,
  onError: (error: unknown) => void,
): Worker {
  return createWorker({
    every,
    onError,
    async step() {
      const due = await findDue(service)
      let advanced = 0
      for (const account of due) {
        const done = account.state === 'closing' ? await eraseAccount(service, account) : await finish(service, account)
        if (done) advanced += 1
      }
      if (advanced > 0) await relayed()
      return advanced > 0
    },
  })
}

/** Accounts that a hold protects from erasure are skipped, however many there are. */
async function findDue(service: Service): Promise<Due[]> {
  const now = service.now()
  const options = {
    sort: { due_at: 1 },
    limit: batchSize,
    projection: { state: 1, names: 1, pending: 1, holds: 1 },
  } as const
  const find = (...conditions: Filter<AccountDocument>[]) =>
    service.db.accounts.find({ $and: conditions }, options).toArray()
  return [
    ...(await find({ state: 'closing' }, isDue('due_at', now), noHoldOn('account.close', now))),
    ...(await find({ state: 'closed', due_at: { $lte: now } })),
  ]
}

/** On its owner's behalf. False when it was reopened or held meanwhile, or another process was faster. */
async function eraseAccount(service: Service, account: Due): Promise<boolean> {
  const now = service.now()
  await completeEntries(service, account._id, account.holds)
  const holds = erasedHolds(account, now)
  const erased = await service.store.tryWrite({
    account: account._id,
    authority: { kind: 'owner', action: 'account.close' },
    origin: systemOrigin,
    now,
    states: ['closing'],
    condition: { $and: [isDue('due_at', now), holds.condition] },
    set: { ...erasedMembers(account._id, now), ...holds.set },
    bumpsVersion: true,
    event: { type: 'account.closed', changes: closedChanges, projections: holds.projections },
  })
  return erased !== null
}

/** What the trail reveals about a closed account. */
export const closedChanges: ChangeExpressions = {
  state: { before: '$state', after: 'closed' },
  roles: { before: '$roles', after: [] },
  sessions: { before: { $map: { input: '$sessions', in: '$$this.id' } }, after: [] },
}

/** The replacements for the members of an erased account. */
export function erasedMembers(id: string, now: Date): Record<string, Expression> {
  const fates = Object.entries(accountMembers)
  return Object.fromEntries(
    fates.flatMap(([member, { erased }]) => (erased === null ? [] : [[member, erased(id, now)]])),
  )
}

/**
 * The steps after the erasure of an account. Not while it has an unrelayed event, or another account has one about its
 * holds: a relay that has an event in memory stores it unchanged.
 */
async function finish(service: Service, account: Due): Promise<boolean> {
  if (account.pending || (await hasEventElsewhere(service, account._id))) return false
  for (const { erase } of Object.values(personalData)) {
    if (!(erase instanceof Exempt)) await erase(service, account._id)
  }
  return (await service.store.tryWrite(letNamesGo(account, service.now()))) !== null
}

async function hasEventElsewhere({ db }: Service, account: string): Promise<boolean> {
  const waiting = db.accounts.find({ pending: true }, { projection: { 'events.hold_ref': 1 } })
  for await (const { events } of waiting) {
    const refs = events.flatMap(({ hold_ref }) => hold_ref ?? [])
    if (refs.length === 0) continue
    if ((await db.holds.countDocuments({ _id: { $in: refs }, account_id: account }, { limit: 1 })) > 0) return true
  }
  return false
}

/**
 * Removes the names with a lapsed quarantine from the account, which is processed again when the last of the others has
 * lapsed.
 */
function letNamesGo(account: Due, now: Date): AccountWrite {
  const lapsed = account.names.some(({ until }) => until !== null && until <= now)
  const left = account.names.flatMap(({ until }) => (until !== null && until > now ? [until] : []))
  const next = left.length === 0 ? '$$REMOVE' : new Date(Math.max(...left.map((until) => until.getTime())))
  const stays = { $or: [{ $eq: ['$$this.until', null] }, { $gt: ['$$this.until', now] }] }
  return {
    account: account._id,
    authority: { kind: 'system' },
    origin: systemOrigin,
    now,
    states: ['closed'],
    condition: { due_at: { $lte: now } },
    set: { names: { $filter: { input: '$names', cond: stays } }, due_at: next },
    event: lapsed ? { type: 'username.released', changes: {} } : null,
  }
}
