import type { ClientSession } from 'mongodb'
import { type AccountWrite, type ExplainOwn, type Expression, literal, type WrittenAccount } from '../accounts/store.ts'
import { endOpenAppeal, isOpen } from '../appeals/appeal.ts'
import type { Holdfast } from '../holdfast.ts'
import { requireAnAdmin } from './admins.ts'
import { coversAction } from './decide.ts'
import { entryOf, type HoldRecord, queueKey } from './hold.ts'

/** A hold as it was read, what becomes of it, and by whose right. */
export type HoldWrite = Pick<AccountWrite, 'authority' | 'condition' | 'origin' | 'now' | 'event'> & {
  record: HoldRecord
  members: Partial<HoldRecord>
  /** What else belongs into the transaction; false aborts it. */
  also?: (transaction: ClientSession, account: WrittenAccount) => Promise<unknown>
  /** Tells the operation's own conflict with what the account is. */
  explain?: ExplainOwn
}

/**
 * Writes a hold on its account and on its record, in one transaction: the account first, so that a busy owner cannot
 * starve the reviewer, the record only in the version that was read. An open appeal of a hold that ends is moot.
 *
 * @returns null when somebody else was faster
 * @throws Problem what keeps the account from being written; `last_admin`
 */
export async function writeHold(service: Holdfast, write: HoldWrite): Promise<HoldRecord | null> {
  const changed = changedBy(write)
  const accountWrite = accountWriteOf(write, changed)
  const written = await service.store.tryWriteWith(accountWrite, (account, transaction) =>
    writeRecord(service, write, changed, account, transaction),
  )
  if (written !== null) return changed
  await service.store.explain(accountWrite, write.explain)
  return null
}

/**
 * The same inside a transaction that has begun, one guarded write more on the account.
 *
 * @returns the account after it; null when somebody else was faster, and the transaction is to be aborted
 */
export async function writeHoldWithin(
  service: Holdfast,
  write: HoldWrite,
  transaction: ClientSession,
): Promise<WrittenAccount | null> {
  const changed = changedBy(write)
  const account = await service.store.tryWrite(accountWriteOf(write, changed), transaction)
  if (account === null) return null
  return (await writeRecord(service, write, changed, account, transaction)) ? account : null
}

function changedBy({ record, members, now }: HoldWrite): HoldRecord {
  const changed: HoldRecord = { ...record, ...members, version: record.version + 1, updated_at: now }
  const ended = changed.state !== 'open'
  if (ended && isOpen(changed.appeal_state)) changed.appeal_state = 'moot'
  changed.queue_key = queueKey(record._id, !ended, changed.review_due_at, isOpen(changed.appeal_state))
  return changed
}

function accountWriteOf(write: HoldWrite, changed: HoldRecord): AccountWrite {
  const { record, members, also, explain, condition = {}, ...rest } = write
  const isThere = changed.state === 'open' ? [{ 'holds.ref': record._id }] : []
  return {
    ...rest,
    account: record.account_id,
    condition: { $and: [condition, ...isThere] },
    set: { holds: holdsWith(changed) },
  }
}

async function writeRecord(
  service: Holdfast,
  { record, now, also }: HoldWrite,
  changed: HoldRecord,
  account: WrittenAccount,
  transaction: ClientSession,
): Promise<boolean> {
  const ends = changed.state !== 'open'
  const affectsAdmin = account.roles.includes('admin') && !ends && coversAction(changed, 'admin.use')
  if (affectsAdmin) await requireAnAdmin(service, transaction)
  if ((await also?.(transaction, account)) === false) return false
  if (changed.appeal_state === 'moot' && isOpen(record.appeal_state)) {
    await endOpenAppeal(service, record._id, 'moot', now, transaction)
  }
  const unchanged = { _id: record._id, version: record.version }
  const replaced = await service.db.holds.replaceOne(unchanged, changed, { session: transaction })
  return replaced.matchedCount === 1
}

/** The account's holds with this one as it is now, or without it when it has ended. */
function holdsWith(hold: HoldRecord): Expression {
  const isThis = { $eq: ['$$this.ref', hold._id] }
  if (hold.state !== 'open') return { $filter: { input: '$holds', cond: { $not: [isThis] } } }
  return { $map: { input: '$holds', in: { $cond: [isThis, literal(entryOf(hold)), '$$this'] } } }
}
