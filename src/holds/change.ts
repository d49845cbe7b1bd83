import type { ClientSession } from 'mongodb'
import type { AccountRecord } from '../accounts/account.ts'
import type { Acting } from '../accounts/caller.ts'
import { type AccountWrite, type Expression, literal } from '../accounts/store.ts'
import { staleProblem, versionSteps } from '../accounts/versions.ts'
import { endOpenAppeal, isOpen } from '../appeals/appeal.ts'
import type { Holdfast } from '../holdfast.ts'
import { isConditional, matchesStrongly, type Precondition } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import { untilExplained } from '../mongo/transaction.ts'
import { requireAnAdmin, staffOnly, withinReach } from './admins.ts'
import { coversAction } from './decide.ts'
import { allowedFrom, entryOf, type HoldRecord, holdTag, staffHoldView, stateOf } from './hold.ts'
import { type AlsoHold, selfHold } from './place.ts'

/** What an operation makes of a hold: its new members, and the event that tells it. */
export interface HoldChange {
  record: Partial<HoldRecord>
  event: NonNullable<AccountWrite['event']>
}

/**
 * Decides what an operation makes of a hold as it stands.
 *
 * @throws Problem when the operation is not possible on it
 */
export type DecideChange = (record: HoldRecord, now: Date) => HoldChange

/**
 * The one way to change a hold that was placed: read the record, decide, then write the account and the record in one
 * transaction, the record only in the version that was read. When somebody else was faster, all of it begins again, so
 * that a refusal always tells of the present state.
 *
 * @param also writes what belongs to it, in the same transaction; what it throws takes the change back
 * @throws Problem `not_found`; `forbidden` for a reviewer on staff; `precondition_required`; `precondition_failed` or
 *   `version_conflict` with the hold as it stands; `invalid_transition`, `self_hold`; `last_admin`; and what `decide`
 *   throws
 */
export async function changeHold(
  service: Holdfast,
  staff: Acting,
  ref: string,
  asked: Precondition,
  decide: DecideChange,
  also?: AlsoHold,
): Promise<HoldRecord> {
  return untilExplained(
    async () => {
      const record = await readHold(service, ref)
      const target = await service.db.accounts.findOne({ _id: record.account_id }, { projection: { roles: 1 } })
      const now = service.now()
      requirePermission(staff, target)
      requireVersion(record, asked, staff, now)
      requireRunning(record, now)
      if (record.account_id === staff.account._id) throw selfHold('change a hold on your own account')
      const { record: members, event } = decide(record, now)
      return writeHold(service, {
        record,
        members,
        authority: { kind: 'staff' },
        condition: { $and: [{}, ...withinReach(staff.account.roles)] },
        origin: staff.origin,
        now,
        event,
        ...(also === undefined ? {} : { also: (transaction) => also({ ...record, ...members }, transaction) }),
      })
    },
    async () => {},
  )
}

/** @throws Problem `not_found` */
export async function readHold(service: Holdfast, ref: string): Promise<HoldRecord> {
  const record = await service.db.holds.findOne({ _id: ref })
  if (record === null) throw new Problem('not_found', { detail: 'There is no hold with this reference.' })
  return record
}

function requirePermission(staff: Acting, target: Pick<AccountRecord, 'roles'> | null): void {
  const refusal = target === null ? null : staffOnly(staff.account.roles, target)
  if (refusal !== null) throw refusal
}

function requireVersion(record: HoldRecord, asked: Precondition, staff: Acting, now: Date): void {
  const tag = holdTag(record, now)
  const step = { asked, tag, number: record.version, href: hrefOf(record), attempt: staff.origin.attempt }
  if (!isConditional(asked)) throw new Problem('precondition_required', { next: versionSteps(step) })
  const headerFails = asked.ifMatch !== null && !matchesStrongly(asked.ifMatch, tag)
  const memberFails = asked.number !== null && asked.number !== record.version
  if (headerFails || memberFails) throw staleProblem(headerFails, staffHoldView(record, now), step)
}

function requireRunning(record: HoldRecord, now: Date): void {
  const state = stateOf(record, now)
  if (state === 'scheduled' || state === 'active') return
  throw new Problem('invalid_transition', {
    detail: `The hold has ended: it is ${state}.`,
    current: { state, allowed: allowedFrom(state) },
    next: [{ rel: 'refetch', title: 'Read the hold', method: 'GET', href: hrefOf(record) }],
  })
}

const hrefOf = (record: HoldRecord) => `/v1/admin/holds/${record._id}`

/** A hold as it was read, what becomes of it, and by whose right. */
type HoldWrite = Pick<AccountWrite, 'authority' | 'condition' | 'origin' | 'now' | 'event'> & {
  record: HoldRecord
  members: Partial<HoldRecord>
  /** What else belongs into the transaction. */
  also?: (transaction: ClientSession) => Promise<unknown>
}

/**
 * Writes a hold on its account and on its record, in one transaction: the account first, so that a busy owner cannot
 * starve the reviewer, the record only in the version that was read. An open appeal of a hold that ends is moot.
 *
 * @returns null when somebody else was faster
 * @throws Problem what keeps the account from being written; `last_admin`
 */
export async function writeHold(service: Holdfast, write: HoldWrite): Promise<HoldRecord | null> {
  const { record, members, also, ...rest } = write
  const changed: HoldRecord = { ...record, ...members, version: record.version + 1, updated_at: write.now }
  const ends = changed.state !== 'open'
  if (ends && isOpen(changed.appeal_state)) changed.appeal_state = 'moot'
  const accountWrite: AccountWrite = { ...rest, account: record.account_id, set: { holds: holdsWith(changed) } }

  const written = await service.store.tryWriteWith(accountWrite, async (account, transaction) => {
    const affectsAdmin = account.roles.includes('admin') && !ends && coversAction(changed, 'admin.use')
    if (affectsAdmin) await requireAnAdmin(service, transaction)
    if (ends && isOpen(record.appeal_state)) await endOpenAppeal(service, record._id, 'moot', write.now, transaction)
    await also?.(transaction)
    const unchanged = { _id: record._id, version: record.version }
    const replaced = await service.db.holds.replaceOne(unchanged, changed, { session: transaction })
    return replaced.matchedCount === 1
  })
  if (written !== null) return changed
  await service.store.explain(accountWrite)
  return null
}

/** The account's holds with this one as it is now, or without it when it has ended. */
function holdsWith(hold: HoldRecord): Expression {
  const isThis = { $eq: ['$$this.ref', hold._id] }
  if (hold.state !== 'open') return { $filter: { input: '$holds', cond: { $not: [isThis] } } }
  return { $map: { input: '$holds', in: { $cond: [isThis, literal(entryOf(hold)), '$$this'] } } }
}
