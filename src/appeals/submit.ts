import { v7 as uuid } from 'uuid'
import type { Caller } from '../accounts/caller.ts'
import { applyOnce } from '../accounts/once.ts'
import { literal } from '../database/expression.ts'
import { retryOnRace } from '../database/transaction.ts'
import { type AppealRecord, appealTag, ownAppealView } from '../enforcement/appeal.ts'
import { appealFault, type HoldRecord, holdEnded, stateOf } from '../enforcement/hold.ts'
import type { StoredEvent } from '../events/event.ts'
import { readOwnHold } from '../holds/find-holds.ts'
import { changesOf } from '../holds/hold-events.ts'
import type { FoundHold } from '../holds/read.ts'
import { writeHold } from '../holds/write.ts'
import { type NextStep, Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { appealedAlsoAt, mayAppealAgain, tooManyAppeals } from './daily-limit.ts'

/**
 * Submits an appeal against one of the caller's holds. A hold has one open appeal at a time, and an account submits at
 * most five in 24 hours.
 *
 * @throws Problem `not_found`, `not_appealable` (also when the hold has ended or an appeal was denied), `appeal_open`,
 *   `appeal_window_closed`; `session_expired`; `rate_limited`
 */
export function submitAppeal(service: Service, caller: Caller, ref: string, text: string): Promise<AppealRecord> {
  const submit = async () => {
    const hold = await readOwnHold(service, caller, ref)
    const { record } = hold
    const now = service.now()
    requireAppealable(hold, now)
    const appeal = newAppeal(record, text, now)
    const written = await writeHold(service, {
      current: hold,
      members: {},
      appeal,
      authority: { kind: 'owner', action: 'floor', session: caller.session.token_hash },
      condition: mayAppealAgain(now),
      set: { appealed_at: appealedAlsoAt(now) },
      explain: (account) => tooManyAppeals(account, now),
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
    })
    return written && appeal
  }
  return applyOnce(
    service,
    async () => caller.account._id,
    appealOf,
    () => service.inTurn(`hold ${ref}`, () => retryOnRace(submit)),
  )
}

/** The appeal as an event recorded it. */
export function appealOf({ projections }: StoredEvent): AppealRecord | null {
  return projections?.appeals[0] ?? null
}

/** The path of an appeal for its owner. */
export const ownAppealHref = ({ _id, hold_ref }: AppealRecord) => `/v1/me/holds/${hold_ref}/appeals/${_id}`

/** After it another one can be submitted. */
function withdrawal(appeal: AppealRecord): NextStep {
  return {
    rel: 'choose-other',
    title: {
      en: 'Withdraw the open appeal, to appeal again',
      de: 'Den offenen Einspruch zurückziehen, um ihn neu einzulegen',
    },
    method: 'POST',
    href: `${ownAppealHref(appeal)}/withdraw`,
    headers: { 'If-Match': appealTag(appeal) },
  }
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

const denialIsFinal = {
  en: 'An appeal against this hold was denied. Another is possible only when the hold is made stronger.',
  de: 'Ein Einspruch gegen diese Sperre wurde abgelehnt. Ein weiterer ist erst möglich, wenn sie verschärft wird.',
}

function requireAppealable({ record, appeal }: FoundHold, now: Date): void {
  const state = stateOf(record, now)
  const next: NextStep[] = [
    {
      rel: 'read-hold',
      title: { en: 'Read the hold', de: 'Die Sperre lesen' },
      method: 'GET',
      href: `/v1/me/holds/${record._id}`,
    },
  ]
  if (state !== 'active' && state !== 'scheduled') {
    throw new Problem('not_appealable', { detail: holdEnded(state), current: { state }, next })
  }
  const fault = appealFault(record, now)
  if (fault === null) return
  const openAppeal = fault === 'appeal_open' ? appeal : null
  if (openAppeal !== null) next.push(withdrawal(openAppeal))
  const isFinal = fault === 'not_appealable' && record.appealable
  throw new Problem(fault, {
    ...(isFinal ? { detail: denialIsFinal } : {}),
    current:
      openAppeal === null ? { state, appeal_until: record.appeal_until.toISOString() } : ownAppealView(openAppeal),
    next,
  })
}
