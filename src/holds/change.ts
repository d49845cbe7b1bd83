import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { Agent } from '../accounts/caller.ts'
import type { AccountWrite } from '../accounts/store.ts'
import { requireVersion } from '../accounts/versions.ts'
import type { Holdfast } from '../holdfast.ts'
import type { Precondition } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import { untilExplained } from '../mongo/transaction.ts'
import { staffOnly, withinReach } from './admins.ts'
import { allowedFrom, type HoldRecord, holdTag, staffHoldView, stateOf } from './hold.ts'
import { type AlsoHold, selfHold } from './place.ts'
import { type HoldWrite, writeHold } from './write.ts'

/** What an operation makes of a hold: its new members, the event that tells it, and what else it needs. */
export interface HoldChange extends Pick<HoldWrite, 'explain'> {
  record: Partial<HoldRecord>
  event: NonNullable<AccountWrite['event']>
  condition?: Filter<AccountDocument>
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
  staff: Agent,
  ref: string,
  asked: Precondition,
  decide: DecideChange,
  also?: AlsoHold,
): Promise<HoldRecord> {
  return untilExplained(
    async () => {
      const record = await readHold(service, ref)
      const now = service.now()
      await requireReach(service, staff, record.account_id)
      requireHoldVersion(record, asked, staff, now)
      requireRunning(record, now)
      if (record.account_id === staff.account._id) throw selfHold('change a hold on your own account')
      const { record: members, condition = {}, ...change } = decide(record, now)
      return writeHold(service, {
        ...change,
        record,
        members,
        authority: { kind: 'staff' },
        condition: { $and: [condition, ...withinReach(staff.account.roles)] },
        origin: staff.origin,
        now,
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

/** @throws Problem `forbidden` for a reviewer who would act on staff */
export async function requireReach(service: Holdfast, staff: Agent, account: string): Promise<void> {
  const target = await service.db.accounts.findOne({ _id: account }, { projection: { roles: 1 } })
  const refusal = target === null ? null : staffOnly(staff.account.roles, target)
  if (refusal !== null) throw refusal
}

/**
 * @param required false where naming a version is left to the caller
 * @throws Problem `precondition_required`; `precondition_failed` or `version_conflict` with the hold as it stands
 */
export function requireHoldVersion(
  record: HoldRecord,
  asked: Precondition,
  staff: Agent,
  now: Date,
  required = true,
): void {
  requireVersion(asked, required, {
    tag: holdTag(record, now),
    number: record.version,
    href: hrefOf(record),
    attempt: staff.origin.attempt,
    show: () => staffHoldView(record, now),
  })
}

/** @throws Problem `invalid_transition` when the hold has ended */
export function requireRunning(record: HoldRecord, now: Date): void {
  const state = stateOf(record, now)
  if (state === 'scheduled' || state === 'active') return
  throw new Problem('invalid_transition', {
    detail: `The hold has ended: it is ${state}.`,
    current: { state, allowed: allowedFrom(state) },
    next: [{ rel: 'refetch', title: 'Read the hold', method: 'GET', href: hrefOf(record) }],
  })
}

export const hrefOf = (record: HoldRecord) => `/v1/admin/holds/${record._id}`
