import type { Filter } from 'mongodb'
import type { AccountDocument, Role } from '../accounts/account.ts'
import type { AppealRecord } from '../enforcement/appeal.ts'
import { appealIn, recordOf } from '../enforcement/entry.ts'
import { type HoldRecord, queueKey } from '../enforcement/hold.ts'
import type { AccountState } from '../enforcement/situation.ts'
import { lastInLog, newer, newestIn, project } from '../events/projections.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { completeEntries, isComplete } from './complete-entries.ts'

/** A hold in its newest version, wherever that is. */
export interface FoundHold {
  record: HoldRecord
  /** Its open appeal, or null. */
  appeal: AppealRecord | null
  /** Of the held account. */
  roles: Role[]
  /** Of the same account. */
  state: AccountState
  /** The version of its projection, if that had to be read; null when there is none. */
  projected?: number | null
}

/**
 * A hold by its reference. The account is read first, with its entry and its waiting events, then the projection: one
 * of the three has the newest version at any time.
 *
 * @throws Problem `not_found`
 */
export async function readHold(service: Service, ref: string): Promise<FoundHold> {
  const hold =
    (await inItsEntry(service, { 'holds.ref': ref }, ref)) ?? (await ended(service, ref, await projected(service, ref)))
  if (hold === null)
    throw new Problem('not_found', {
      detail: { en: 'There is no hold with this reference.', de: 'Eine Sperre mit dieser Nummer gibt es nicht.' },
    })
  return hold
}

/**
 * The same for a reader: the projection is repaired if it is behind.
 *
 * @throws Problem `not_found`
 */
export async function showHold(service: Service, ref: string): Promise<FoundHold> {
  const hold = await readHold(service, ref)
  const { record, projected } = hold
  const stored =
    projected ?? (await service.db.holds.findOne({ _id: ref }, { projection: { version: 1 } }))?.version ?? 0
  if (stored < record.version) await project(service.db, { holds: [record], appeals: [] })
  return hold
}

const projected = (service: Service, ref: string) => service.db.holds.findOne({ _id: ref })

/** A hold that has not ended is completely on its account. */
async function inItsEntry(service: Service, filter: Filter<AccountDocument>, ref: string): Promise<FoundHold | null> {
  const projection = { roles: 1, state: 1, holds: { $elemMatch: { ref } } }
  const account = await service.db.accounts.findOne(filter, { projection })
  const entry = account?.holds?.[0]
  if (account === null || entry === undefined) return null
  if (!isComplete(entry)) {
    await completeEntries(service, account._id, [entry])
    return inItsEntry(service, filter, ref)
  }
  const { _id: id, roles, state } = account
  return { record: recordOf(id, entry), appeal: appealIn(id, entry), roles, state }
}

/** A hold without an entry, from the events that wait on the account or, without one, from its projection. */
async function ended(service: Service, ref: string, stored: HoldRecord | null): Promise<FoundHold | null> {
  const filter = stored === null ? { pending: true, 'events.hold_ref': ref } : { _id: stored.account_id }
  const options = { projection: { roles: 1, state: 1, events: 1, holds: { $elemMatch: { ref } } } }
  const account = await service.db.accounts.findOne(filter as Filter<AccountDocument>, options)
  if (account?.holds?.[0] !== undefined) return inItsEntry(service, { _id: account._id }, ref) // placed meanwhile
  const waiting = newestIn(account?.events ?? [], ({ holds }) => holds, ref)
  const latest = stored?.state === 'open' || stored === null ? await projected(service, ref) : stored
  const newest = newer(waiting, latest)
  if (newest === null) return null
  const record = newest.state === 'open' ? await lost(service, newest) : newest
  const { roles = [], state = 'closed' } = account ?? {}
  return { record, appeal: null, roles, state, projected: latest?.version ?? null }
}

/**
 * A projection without anything on its account, as in a database that was restored partly: the hold is not in force.
 * The log says how it ended, if it does at all.
 */
async function lost(service: Service, record: HoldRecord): Promise<HoldRecord> {
  const { _id: ref, account_id: account } = record
  const logged = await lastInLog(service.db.events, { account, ref, id: ref }, ({ holds }) => holds)
  if (logged !== null && logged.state !== 'open') return logged
  const queue_key = queueKey(ref, false, record.review_due_at)
  return { ...record, state: 'expired', version: record.version + 1, updated_at: service.now(), queue_key }
}
