import type { AccountRecord } from '../accounts/account.ts'
import type { Caller } from '../accounts/caller.ts'
import type { AccountWrite } from '../accounts/store.ts'
import { staleProblem, versionSteps } from '../accounts/versions.ts'
import type { Holdfast } from '../holdfast.ts'
import { isConditional, matchesStrongly, type Precondition } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import { inTransaction, untilExplained } from '../mongo/transaction.ts'
import { requireAnAdmin, staffOnly, withinReach } from './admins.ts'
import { coversAction } from './decide.ts'
import { allowedFrom, type HoldRecord, holdTag, staffHoldView, stateOf } from './hold.ts'
import { selfHold } from './place.ts'

/** What an operation on one hold makes of it: the record's new members, and what is written on its account. */
export interface HoldChange {
  record: Partial<HoldRecord>
  account: Pick<AccountWrite, 'set' | 'event'>
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
 * @throws Problem `not_found`; `forbidden` for a reviewer on staff; `precondition_required`; `precondition_failed` or
 *   `version_conflict` with the hold as it stands; `invalid_transition`, `self_hold`; `last_admin`; and what `decide`
 *   throws
 */
export async function changeHold(
  service: Holdfast,
  staff: Caller,
  ref: string,
  asked: Precondition,
  decide: DecideChange,
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
      return writeBoth(service, staff, record, decide(record, now), now)
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

function requirePermission(staff: Caller, target: Pick<AccountRecord, 'roles'> | null): void {
  const refusal = target === null ? null : staffOnly(staff.account.roles, target)
  if (refusal !== null) throw refusal
}

function requireVersion(record: HoldRecord, asked: Precondition, staff: Caller, now: Date): void {
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

async function writeBoth(service: Holdfast, staff: Caller, record: HoldRecord, change: HoldChange, now: Date) {
  const changed: HoldRecord = { ...record, ...change.record, version: record.version + 1, updated_at: now }
  const written = await inTransaction(service.client, async (transaction) => {
    const account = await service.store.tryWrite(
      {
        account: record.account_id,
        authority: { kind: 'staff' },
        origin: staff.origin,
        now,
        condition: { $and: [{}, ...withinReach(staff.account.roles)] },
        ...change.account,
      },
      transaction,
    )
    if (account === null) return null
    const affectsAdmin =
      account.roles.includes('admin') && changed.state === 'open' && coversAction(changed, 'admin.use')
    if (affectsAdmin) await requireAnAdmin(service, transaction)
    const replaced = await service.db.holds.replaceOne({ _id: record._id, version: record.version }, changed, {
      session: transaction,
    })
    return replaced.matchedCount === 1 ? account : null
  })
  if (written === null) return null
  service.store.relayed(written)
  return changed
}
