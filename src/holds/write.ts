import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import { requireAnAdmin } from '../accounts/admins.ts'
import type { ExplainOwn } from '../accounts/store.ts'
import type { AccountWrite, WrittenAccount } from '../accounts/write.ts'
import { type Expression, literal } from '../database/expression.ts'
import { type AppealRecord, isOpen } from '../enforcement/appeal.ts'
import { coversAction } from '../enforcement/blocking.ts'
import { entryOf } from '../enforcement/entry.ts'
import { type HoldRecord, queueKey } from '../enforcement/hold.ts'
import type { Projections } from '../events/event.ts'
import type { Service } from '../service.ts'
import type { FoundHold } from './read.ts'

/** A hold as it was read, its new state, and the authority for the change. */
export type HoldWrite = Pick<AccountWrite, 'authority' | 'condition' | 'origin' | 'now'> & {
  current: Pick<FoundHold, 'record' | 'appeal'>
  members: Partial<HoldRecord>
  /**
   * The new state of its open appeal, or the appeal that is opened; if omitted, it stays, or is moot when the hold
   * ends.
   */
  appeal?: AppealRecord
  event: Omit<NonNullable<AccountWrite['event']>, 'projections'>
  /** Changes of other members of the account. */
  set?: AccountWrite['set']
  /** Finds the operation's own conflict with the current account. */
  explain?: ExplainOwn
}

/** The result of a write of a hold, with the account after it. */
export interface WrittenHold {
  record: HoldRecord
  appeal: AppealRecord | null
  account: WrittenAccount
}

/**
 * Changes a hold that has not ended: one guarded write of its account, in the version that was read. An open appeal
 * against a hold that ends is moot.
 *
 * @returns null when another change was faster
 * @throws Problem why the account cannot be written; `last_admin`
 */
export async function writeHold(service: Service, write: HoldWrite): Promise<WrittenHold | null> {
  const { record, appeal, projections } = changedBy(write)
  const { current, members, appeal: _, explain, condition = {}, event, set = {}, ...rest } = write
  const accountWrite: AccountWrite = {
    ...rest,
    account: record.account_id,
    condition: { $and: [condition, hasVersions([current.record])] },
    set: { ...set, holds: holdsWith(record, appeal) },
    event: { ...event, projections },
    alone: true,
    once: service.once,
  }
  const reaches = members.actions !== undefined || members.until !== undefined
  const account = await tryHolding(service, accountWrite, reaches ? record : null)
  if (account !== null) return { record, appeal, account }
  await service.store.explain(accountWrite, explain)
  return null
}

/**
 * One try of a write that leaves an account with a hold. If that may stop an admin from administering, it is a
 * transaction that ensures another admin remains; on all other accounts it is a single write.
 *
 * @param hold the hold afterwards, if the write changes its reach
 * @returns null when nothing matched
 * @throws Problem `last_admin`
 */
export async function tryHolding(
  service: Service,
  write: AccountWrite,
  hold: HoldRecord | null,
): Promise<WrittenAccount | null> {
  const keepsFromAdministering = hold !== null && hold.state === 'open' && coversAction(hold, 'admin.use')
  if (service.rehearses) return rehearse(service, write, keepsFromAdministering)
  if (!keepsFromAdministering) return service.store.tryWrite(write)
  const notOfAdmin: Filter<AccountDocument> = { roles: { $ne: 'admin' } }
  const written = await service.store.tryWrite({ ...write, condition: { $and: [write.condition ?? {}, notOfAdmin] } })
  if (written !== null) return written
  const isAdmin = await service.db.accounts.findOne({ _id: write.account, roles: 'admin' }, { projection: { _id: 1 } })
  if (isAdmin === null) return null
  return service.store.tryWriteInTransaction(write, async (_, transaction) => {
    await requireAnAdmin(service, { transaction })
    return true
  })
}

/** The same filter, only read; nothing is written. */
async function rehearse(service: Service, write: AccountWrite, keepsFromAdministering: boolean) {
  const account = await service.store.find(write)
  if (account !== null && keepsFromAdministering && account.roles.includes('admin')) {
    await requireAnAdmin(service, { without: account._id })
  }
  return account
}

type Change = Pick<HoldWrite, 'current' | 'members' | 'appeal' | 'now'>

/** The projection of a hold that ends in this state. */
export function endedBy(current: HoldWrite['current'], state: HoldRecord['state'], now: Date): Projections {
  return changedBy({ current, members: { state }, now }).projections
}

function changedBy({ current, members, appeal: newAppeal, now }: Change) {
  const record: HoldRecord = { ...current.record, ...members, version: current.record.version + 1, updated_at: now }
  const ends = record.state !== 'open'
  const appeal = newAppeal ?? (ends && current.appeal !== null ? mooted(current.appeal, now) : current.appeal)
  if (appeal !== null && appeal !== current.appeal) record.appeal_state = appeal.state
  record.queue_key = queueKey(record._id, !ends, record.review_due_at, isOpen(record.appeal_state))
  const projections: Projections = {
    holds: [record],
    appeals: appeal === null || appeal === current.appeal ? [] : [appeal],
  }
  return { record, appeal, projections }
}

/** An appeal whose hold has ended in another way. */
export function mooted(appeal: AppealRecord, now: Date): AppealRecord {
  return { ...appeal, state: 'moot', version: appeal.version + 1, updated_at: now }
}

/** The condition that these holds are unchanged since they were read. */
export function hasVersions(records: readonly Pick<HoldRecord, '_id' | 'version'>[]): Filter<AccountDocument> {
  const unchanged = records.map(({ _id, version }) => ({ holds: { $elemMatch: { ref: _id, version } } }))
  return (unchanged.length === 0 ? {} : { $and: unchanged }) as Filter<AccountDocument>
}

/** The account's holds with this one in its new state, or without it when it has ended. */
function holdsWith(record: HoldRecord, appeal: AppealRecord | null): Expression {
  const isThis = { $eq: ['$$this.ref', record._id] }
  if (record.state !== 'open') return { $filter: { input: '$holds', cond: { $not: [isThis] } } }
  const entry = entryOf(record, appeal !== null && isOpen(appeal.state) ? appeal : null)
  return { $map: { input: '$holds', in: { $cond: [isThis, literal(entry), '$$this'] } } }
}
