import type { Filter } from 'mongodb'
import type { AccountDocument, Role } from '../accounts/account.ts'
import type { Caller } from '../accounts/caller.ts'
import { withUsername, withUsernames } from '../accounts/usernames.ts'
import { type AppealRecord, type AppealState, isOpen, ownAppealView, staffAppealView } from '../enforcement/appeal.ts'
import { appealIn, recordOf } from '../enforcement/entry.ts'
import type { HoldRecord } from '../enforcement/hold.ts'
import { lastInLog, newer, newestIn, newestOf, project } from '../events/projections.ts'
import { completeEntries, isComplete } from '../holds/complete-entries.ts'
import { readOwnHold } from '../holds/find-holds.ts'
import { appealWithoutLapsedClaim, claimsLapsedAt } from '../holds/lapsed-claims.ts'
import { unreadableAccounts, type Viewer, viewRefusal } from '../holds/viewer.ts'
import { mooted } from '../holds/write.ts'
import { type PageRequest, toPage } from '../http/page.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'

export interface AppealSearch extends PageRequest {
  state?: AppealState
  account?: string
  assignee?: string
}

/** Appeals as staff see them, with the usernames beside the ids. */
function staffAppealViews(service: Service, appeals: readonly AppealRecord[]) {
  const now = service.now()
  const views = appeals.map((appeal) => staffAppealView(appealWithoutLapsedClaim(service, appeal, now)))
  return withUsernames(service, views, named)
}

const named = ['account_id', 'assignee'] as const

export type StaffAppealView = Awaited<ReturnType<typeof staffAppealViews>>[number]

/** One appeal as staff see it. */
export async function staffAppealViewOf(service: Service, appeal: AppealRecord): Promise<StaffAppealView> {
  return withUsername(service, staffAppealView(appealWithoutLapsedClaim(service, appeal, service.now())), named)
}

/** Appeals that the viewer may read, the oldest first. */
export async function searchAppeals(service: Service, viewer: Viewer, search: AppealSearch) {
  const conditions: Filter<AppealRecord>[] = [{ account_id: { $nin: await unreadableAccounts(service, viewer) } }]
  const lapsed = claimsLapsedAt(service, service.now())
  if (search.state !== undefined) conditions.push(shownAs(search.state, lapsed))
  if (search.account !== undefined) conditions.push({ account_id: search.account })
  if (search.assignee !== undefined) conditions.push({ assignee: search.assignee, ...notLapsed(lapsed) })
  if (search.cursor !== undefined) conditions.push({ _id: { $gt: service.cursors.read('appeals', search.cursor) } })
  const appeals = await service.db.appeals
    .find({ $and: conditions }, { sort: { _id: 1 }, limit: search.limit + 1 })
    .toArray()
  const page = toPage(service.cursors, 'appeals', appeals, (appeal) => appeal._id, search.limit)
  return { ...page, items: await staffAppealViews(service, page.items) }
}

/** The condition under which staff are shown an appeal in this state; see `appealWithoutLapsedClaim`. */
function shownAs(state: AppealState, lapsed: Date): Filter<AppealRecord> {
  if (state === 'in_review') return { state, updated_at: { $gt: lapsed } }
  if (state !== 'submitted') return { state }
  return { $or: [{ state }, { state: 'in_review', updated_at: { $lte: lapsed } }] }
}

const notLapsed = (lapsed: Date): Filter<AppealRecord> => ({
  $or: [{ state: { $ne: 'in_review' } }, { updated_at: { $gt: lapsed } }],
})

/** An appeal in its newest version, wherever that is. */
export interface FoundAppeal {
  appeal: AppealRecord
  /** While the appeal is open, its hold; null once it is over. */
  hold: HoldRecord | null
  /** Of the held account. */
  roles: Role[]
  /** The version of its projection, if that had to be read; null when there is none. */
  projected?: number | null
}

/**
 * An appeal by its id, read as `readHold` reads a hold.
 *
 * @throws Problem `not_found`
 */
export async function readAppeal(service: Service, id: string): Promise<FoundAppeal> {
  const appeal = (await inItsHold(service, id)) ?? (await notOpen(service, id, await projected(service, id)))
  if (appeal === null)
    throw new Problem('not_found', {
      detail: { en: 'There is no such appeal.', de: 'Diesen Einspruch gibt es nicht.' },
    })
  return appeal
}

/**
 * The same for a reader: the projection is repaired if it is behind.
 *
 * @throws Problem `not_found`; `forbidden` for those who are not admin on staff; `self_hold`
 */
export async function showAppeal(service: Service, viewer: Viewer, id: string): Promise<AppealRecord> {
  const { appeal, projected, roles } = await readAppeal(service, id)
  const refusal = viewRefusal(viewer, { account: appeal.account_id, roles })
  if (refusal !== null) throw refusal
  const stored =
    projected ?? (await service.db.appeals.findOne({ _id: id }, { projection: { version: 1 } }))?.version ?? 0
  if (stored < appeal.version) await project(service.db, { holds: [], appeals: [appeal] })
  return appealWithoutLapsedClaim(service, appeal, service.now())
}

/**
 * All appeals of an account that was just read: its own entries and waiting events take precedence over the
 * projections.
 */
export async function* appealsOf(service: Service, account: Pick<AccountDocument, '_id' | 'holds' | 'events'>) {
  const waiting = account.events.flatMap(({ projections }) => projections?.appeals ?? [])
  const open = account.holds.filter(isComplete).flatMap((entry) => appealIn(account._id, entry) ?? [])
  yield* newestOf(service.db.appeals.find({ account_id: account._id }), [...waiting, ...open])
}

/**
 * The caller's own appeals against one hold, the newest first.
 *
 * @throws Problem `not_found`, also for a hold of another account
 */
export async function ownAppeals(service: Service, caller: Caller, ref: string, page: PageRequest) {
  await readOwnHold(service, caller, ref)
  const account = await service.db.accounts.findOne(
    { _id: caller.account._id },
    { projection: { holds: 1, events: 1 } },
  )
  const appeals: AppealRecord[] = []
  if (account !== null) for await (const appeal of appealsOf(service, account)) appeals.push(appeal)
  const list = `own-appeals ${ref}`
  const before = page.cursor === undefined ? null : service.cursors.read(list, page.cursor)
  const left = appeals
    .filter(({ _id, hold_ref }) => hold_ref === ref && (before === null || _id < before))
    .sort((a, b) => (a._id < b._id ? 1 : -1))
  const result = toPage(service.cursors, list, left, ({ _id }) => _id, page.limit)
  return { ...result, items: result.items.map(ownAppealView) }
}

/**
 * One of the caller's own appeals, with its decision.
 *
 * @throws Problem `not_found`, also for an appeal of another account or against another hold
 */
export async function ownAppeal(service: Service, caller: Caller, ref: string, id: string): Promise<AppealRecord> {
  const { appeal } = await readAppeal(service, id)
  if (appeal.account_id === caller.account._id && appeal.hold_ref === ref) return appeal
  throw new Problem('not_found', {
    detail: {
      en: 'You have no such appeal against this hold.',
      de: 'Diesen Einspruch gegen die Sperre haben Sie nicht eingelegt.',
    },
  })
}

const projected = (service: Service, id: string) => service.db.appeals.findOne({ _id: id })

/** An open appeal is completely in the entry of its hold. */
async function inItsHold(service: Service, id: string): Promise<FoundAppeal | null> {
  const isIts = { 'appeal.id': id }
  const account = await service.db.accounts.findOne(
    { 'holds.appeal.id': id },
    { projection: { roles: 1, holds: { $elemMatch: isIts } } },
  )
  const [entry] = account?.holds ?? []
  const appeal = account === null || entry === undefined ? null : appealIn(account._id, entry)
  if (account === null || entry === undefined || appeal === null) return null
  return { appeal, hold: recordOf(account._id, entry), roles: account.roles }
}

/**
 * An appeal that is in no entry any more, from the events that wait on the account or, without one, from its
 * projection.
 */
async function notOpen(service: Service, id: string, stored: AppealRecord | null): Promise<FoundAppeal | null> {
  const filter = stored === null ? { pending: true, 'events.projections.appeals._id': id } : { _id: stored.account_id }
  const isIts = stored === null ? { 'appeal.id': id } : { ref: stored.hold_ref }
  const options = { projection: { roles: 1, events: 1, holds: { $elemMatch: isIts } } }
  const account = await service.db.accounts.findOne(filter as Filter<AccountDocument>, options)
  const entry = account?.holds?.[0]
  if (account !== null && entry !== undefined && !isComplete(entry)) {
    await completeEntries(service, account._id, [entry])
    return readAppeal(service, id)
  }
  if (entry?.appeal?.id === id) return inItsHold(service, id) // submitted meanwhile
  const waiting = newestIn(account?.events ?? [], ({ appeals }) => appeals, id)
  const latest = stored === null || isOpen(stored.state) ? await projected(service, id) : stored
  const newest = newer(waiting, latest)
  if (newest === null) return null
  const appeal = isOpen(newest.state) ? await lost(service, newest) : newest
  return { appeal, hold: null, roles: account?.roles ?? [], projected: latest?.version ?? null }
}

/** An appeal that is open only in its projection, like `lost` in `holds/read.ts`. */
async function lost(service: Service, appeal: AppealRecord): Promise<AppealRecord> {
  const { _id: id, account_id: account, hold_ref: ref } = appeal
  const logged = await lastInLog(service.db.events, { account, ref, id }, ({ appeals }) => appeals)
  return logged !== null && !isOpen(logged.state) ? logged : mooted(appeal, service.now())
}
