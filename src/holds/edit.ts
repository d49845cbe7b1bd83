import type { Agent } from '../accounts/caller.ts'
import { covers, enforcedPatterns } from '../enforcement/actions.ts'
import type { HoldRecord } from '../enforcement/hold.ts'
import type { Precondition } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { changeHold } from './change-hold.ts'
import { noOtherWithKey, runningWithKey } from './dedupe.ts'
import { changesOf } from './hold-events.ts'
import { secondReviewer } from './lift-votes.ts'

/** A merge patch of a hold: null clears, absent stays. */
export interface EditHold {
  actions?: string[]
  message?: string | null
  note?: string | null
  expiresAt?: Date | null
  reviewDueAt?: Date
  caseRef?: string | null
}

/**
 * Edits one hold. An edit that changes what is enforced discards the votes to lift it, which were for a different hold.
 * An edit that strengthens the hold allows another appeal after a denied one.
 *
 * @throws Problem as `changeHold` does; `validation_failed` when it would end before it begins;
 *   `second_reviewer_required` when it would weaken a hold that needs two reviewers; `hold_exists` when another
 *   process, by whose clock the hold had ended already, has placed one with the same key
 */
export function editHold(
  service: Service,
  staff: Agent,
  ref: string,
  expected: Precondition,
  edit: EditHold,
): Promise<HoldRecord> {
  return changeHold(service, staff, ref, expected, ({ record }, now) => {
    const edited = patched(record, edit)
    if (edited.until !== null && edited.until <= edited.since) throw endsBeforeItBegins()
    if (record.lift_requires === 2 && isWeaker(edited, record)) throw weakens(record, now)
    const isHeavier = isWeaker(record, edited)
    const changed = {
      ...edited,
      ...(isHeavier || isWeaker(edited, record) ? { lift_votes: [] } : {}),
      ...(isHeavier && record.appeal_state === 'denied' ? { appeal_state: null } : {}),
    }
    return {
      record: changed,
      event: { type: 'hold.edited', holdRef: record._id, changes: changesOf(record, { ...record, ...changed }) },
      condition: noOtherWithKey(record, now),
      explain: (account) => runningWithKey(service, record, account, service.now()),
    }
  })
}

function patched(record: HoldRecord, edit: EditHold) {
  return {
    actions: edit.actions === undefined ? record.actions : enforcedPatterns(edit.actions, record.kind),
    preset: edit.actions === undefined ? record.preset : null,
    message: edit.message === undefined ? record.message : edit.message,
    note: edit.note === undefined ? record.note : edit.note,
    case_ref: edit.caseRef === undefined ? record.case_ref : edit.caseRef,
    until: edit.expiresAt === undefined ? record.until : edit.expiresAt,
    since: record.since,
    review_due_at: edit.reviewDueAt ?? record.review_due_at,
  }
}

type Reach = Pick<HoldRecord, 'actions' | 'until'>

/** True when the edited hold blocks less, or for less time. */
export function isWeaker(edited: Reach, before: Reach): boolean {
  if (!before.actions.every((pattern) => covers(edited.actions, pattern))) return true
  return edited.until !== null && (before.until === null || edited.until < before.until)
}

function endsBeforeItBegins(): Problem {
  return new Problem('validation_failed', {
    detail: { en: 'The hold would end before it begins.', de: 'Die Sperre würde enden, bevor sie beginnt.' },
    errors: [
      {
        in: 'body',
        pointer: '/expires_at',
        field: 'expires_at',
        code: 'out_of_range',
        detail: {
          en: 'This has to be after the beginning of the hold.',
          de: 'Das muss nach dem Beginn der Sperre liegen.',
        },
      },
    ],
  })
}

function weakens(record: HoldRecord, now: Date): Problem {
  return secondReviewer(
    record,
    now,
    { en: 'Lift it with another reviewer', de: 'Sie zu zweit aufheben' },
    {
      detail: {
        en: 'The edit would weaken a hold that two reviewers have to lift.',
        de: 'Die Änderung würde eine Sperre schwächen, die nur zwei Prüfer gemeinsam aufheben können.',
      },
      suggestion: {
        en: 'Lift it by two reviewers and place a weaker one.',
        de: 'Heben Sie die Sperre zu zweit auf, und setzen Sie eine schwächere.',
      },
    },
  )
}
