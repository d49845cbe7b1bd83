import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { Caller } from '../accounts/caller.ts'
import type { HoldKind } from '../enforcement/actions.ts'
import { oldestFirst } from '../enforcement/blocking.ts'
import { inForceFilter, runningFilter } from '../enforcement/conditions.ts'
import { ownersPartOf, recordOf } from '../enforcement/entry.ts'
import { endedFrom, type HoldRecord, type HoldState, inForce, stateOf } from '../enforcement/hold.ts'
import { ownerHoldView } from '../enforcement/hold-views.ts'
import { newestOf } from '../events/projections.ts'
import { type PageRequest, toPage } from '../http/page.ts'
import { Problem } from '../http/problem.ts'
import type { Language } from '../languages.ts'
import type { Service } from '../service.ts'
import { isComplete } from './complete-entries.ts'
import { claimsLapsedAt, withoutLapsedClaim } from './lapsed-claims.ts'
import { type FoundHold, readHold, showHold } from './read.ts'
import { staffHoldViews } from './staff-views.ts'
import { unreadableAccounts, type Viewer, viewRefusal } from './viewer.ts'

export interface HoldSearch extends PageRequest {
  state?: HoldState
  kind?: HoldKind
  reason?: string
  assignee?: string
  account?: string
  caseRef?: string
  dueBefore?: Date
}

/**
 * The queue, as far as the viewer may read it: holds with an open appeal, then the other open ones, each the most overdue
 * first, then those that have ended.
 */
export async function searchHolds(service: Service, viewer: Viewer, search: HoldSearch) {
  const now = service.now()
  const conditions: Filter<HoldRecord>[] = [{ account_id: { $nin: await unreadableAccounts(service, viewer) } }]
  if (search.cursor !== undefined) conditions.push({ queue_key: { $gt: service.cursors.read('holds', search.cursor) } })
  if (search.account !== undefined) conditions.push({ account_id: search.account })
  if (search.kind !== undefined) conditions.push({ kind: search.kind })
  if (search.reason !== undefined) conditions.push({ 'reason.code': search.reason })
  if (search.assignee !== undefined) {
    conditions.push({ assignee: search.assignee, claimed_at: { $gt: claimsLapsedAt(service, now) } })
  }
  if (search.caseRef !== undefined) conditions.push({ case_ref: search.caseRef })
  if (search.dueBefore !== undefined) {
    conditions.push({ queue_key: { $lt: endedFrom }, review_due_at: { $lt: search.dueBefore } })
  }
  if (search.state !== undefined) conditions.push(shownAs(search.state, now))
  const holds = await service.db.holds
    .find({ $and: conditions }, { sort: { queue_key: 1 }, limit: search.limit + 1 })
    .toArray()
  const page = toPage(service.cursors, 'holds', holds, (hold) => hold.queue_key, search.limit)
  return { ...page, items: await staffHoldViews(service, page.items, now) }
}

/** The condition under which a hold is shown in this state now; see `stateOf`. */
function shownAs(state: HoldState, now: Date): Filter<HoldRecord> {
  switch (state) {
    case 'active':
      return { state: 'open', ...inForceFilter(now) } as Filter<HoldRecord>
    case 'scheduled':
      return { state: 'open', starts_at: { $gt: now }, ...runningFilter(now) } as Filter<HoldRecord>
    case 'expired':
      return { $or: [{ state: 'expired' }, { state: 'open', until: { $lte: now } }] }
    default:
      return { state }
  }
}

/**
 * One hold as staff see it.
 *
 * @throws Problem `not_found`; `forbidden` for staff without the admin role on staff; `self_hold`
 */
export async function showHoldToStaff(service: Service, viewer: Viewer, ref: string): Promise<FoundHold> {
  const hold = await showHold(service, ref)
  const refusal = viewRefusal(viewer, { account: hold.record.account_id, roles: hold.roles })
  if (refusal !== null) throw refusal
  return { ...hold, record: withoutLapsedClaim(service, hold.record, service.now()) }
}

/**
 * The caller's own holds, oldest first.
 *
 * @param which those in force as the session check read them, or all
 * @param language that of the request, for reasons without words in that of the account
 */
export async function ownHolds(service: Service, caller: Caller, which: 'in_force' | 'all', language: Language) {
  const now = service.now()
  const { locale } = caller.account.profile
  if (which === 'in_force') {
    const entries = caller.account.holds.filter((hold) => inForce(hold, now))
    return oldestFirst(entries).map((entry) => ownerHoldView(entry, 'active', now, locale, language))
  }
  const account = await service.db.accounts.findOne(
    { _id: caller.account._id },
    { projection: { holds: 1, events: 1 } },
  )
  const records: HoldRecord[] = []
  if (account !== null) for await (const record of holdsOf(service, account)) records.push(record)
  const states = new Map(records.map((record) => [record._id, stateOf(record, now)]))
  return oldestFirst(records.map(ownersPartOf)).map((entry) =>
    ownerHoldView(entry, states.get(entry.ref) ?? 'active', now, locale, language),
  )
}

/**
 * All holds of an account that was just read: its own entries and waiting events take precedence over the projections.
 */
export async function* holdsOf(service: Service, account: Pick<AccountDocument, '_id' | 'holds' | 'events'>) {
  const waiting = account.events.flatMap(({ projections }) => projections?.holds ?? [])
  const entries = account.holds.filter(isComplete).map((entry) => recordOf(account._id, entry))
  yield* newestOf(service.db.holds.find({ account_id: account._id }, { sort: { queue_key: 1 } }), [
    ...waiting,
    ...entries,
  ])
}

/**
 * One of the caller's own holds, ended ones included.
 *
 * @param language that of the request, for a reason without words in that of the account
 * @throws Problem `not_found`, also for a hold of another account
 */
export async function ownHold(service: Service, caller: Caller, ref: string, language: Language) {
  const { record } = await showHold(service, ref)
  if (record.account_id !== caller.account._id) throw noSuchHold()
  const now = service.now()
  const { locale } = caller.account.profile
  return ownerHoldView(ownersPartOf(record), stateOf(record, now), now, locale, language)
}

/** @throws Problem `not_found`, also for a hold of another account */
export async function readOwnHold(service: Service, caller: Caller, ref: string): Promise<FoundHold> {
  const hold = await readHold(service, ref)
  if (hold.record.account_id !== caller.account._id) throw noSuchHold()
  return hold
}

function noSuchHold(): Problem {
  return new Problem('not_found', {
    detail: { en: 'You have no hold with this reference.', de: 'Eine Sperre mit dieser Nummer haben Sie nicht.' },
  })
}
