import { v7 as uuid } from 'uuid'
import type { Caller } from '../accounts/caller.ts'
import { literal } from '../accounts/store.ts'
import type { Holdfast } from '../holdfast.ts'
import { changesOf } from '../holds/changes.ts'
import { readOwnHold } from '../holds/find.ts'
import { type HoldRecord, stateOf } from '../holds/hold.ts'
import { writeHold } from '../holds/write.ts'
import { type NextStep, Problem } from '../http/problem.ts'
import { untilExplained } from '../mongo/transaction.ts'
import { type AppealRecord, appealFault, openStates, ownAppealView } from './appeal.ts'

/**
 * Appeals one of the caller's holds: the appeal, the account and the hold's record in one transaction. One is open for a
 * hold at a time.
 *
 * @throws Problem `not_found`, `not_appealable` (also when the hold has ended or an appeal was denied), `appeal_open`,
 *   `appeal_window_closed`; `session_expired`
 */
export function submitAppeal(service: Holdfast, caller: Caller, ref: string, text: string): Promise<AppealRecord> {
  return untilExplained(
    async () => {
      const record = await readOwnHold(service, caller, ref)
      const now = service.now()
      await requireAppealable(service, record, now)
      const appeal = newAppeal(record, text, now)
      const written = await writeHold(service, {
        record,
        members: { appeal_state: 'submitted' },
        authority: { kind: 'owner', action: 'floor', session: caller.session.token_hash },
        origin: caller.origin,
        now,
        event: {
          type: 'appeal.submitted',
          holdRef: ref,
          changes: {
            ...changesOf(record, { ...record, appeal_state: 'submitted' }),
            appeal: { before: null, after: literal({ id: appeal._id, state: appeal.state, text }) },
          },
        },
        also: async (transaction) => {
          await service.db.appeals.insertOne(appeal, { session: transaction })
        },
      })
      return written === null ? null : appeal
    },
    async () => {},
  )
}

function newAppeal(record: HoldRecord, text: string, now: Date): AppealRecord {
  return {
    _id: uuid(),
    hold_ref: record._id,
    account_id: record.account_id,
    state: 'submitted',
    text,
    assignee: null,
    decision: null,
    version: 1,
    created_at: now,
    updated_at: now,
  }
}

async function requireAppealable(service: Holdfast, record: HoldRecord, now: Date): Promise<void> {
  const state = stateOf(record, now)
  const next: NextStep[] = [
    { rel: 'read-hold', title: 'Read the hold', method: 'GET', href: `/v1/me/holds/${record._id}` },
  ]
  if (state !== 'active' && state !== 'scheduled') {
    throw new Problem('not_appealable', { detail: `The hold has ended: it is ${state}.`, current: { state }, next })
  }
  const fault = appealFault(record, now)
  if (fault === null) return
  const open = fault === 'appeal_open' ? await openAppealOf(service, record._id) : null
  throw new Problem(fault, {
    current: open === null ? { state, appeal_until: record.appeal_until.toISOString() } : ownAppealView(open),
    next,
  })
}

function openAppealOf(service: Holdfast, ref: string): Promise<AppealRecord | null> {
  return service.db.appeals.findOne({ hold_ref: ref, state: { $in: [...openStates] } })
}
