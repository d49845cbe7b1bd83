import type { Static } from '@sinclair/typebox'
import type { PlaceHold } from '../../../src/enforcement/hold.ts'
import type { EditHold } from '../../../src/holds/edit.ts'
import type { HoldSearch } from '../../../src/holds/find-holds.ts'
import type * as schema from './holds-schema.ts'

/** Leaves out the members that were not sent, so that they stay apart from those sent as null. */
function sent<T extends object>(members: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }
}

const date = (value: string | undefined) => (value === undefined ? undefined : new Date(value))
const dateOrNull = (value: string | null | undefined) => (value === null ? null : date(value))

export function toHold(body: Static<typeof schema.NewHold>): Omit<PlaceHold, 'account'> {
  return sent({
    actions: body.actions,
    preset: body.preset,
    kind: body.kind,
    reason: body.reason,
    requirement: body.requirement,
    message: body.message,
    note: body.note,
    caseRef: body.case_ref,
    startsAt: date(body.starts_at),
    expiresAt: dateOrNull(body.expires_at),
    reviewDueAt: date(body.review_due_at),
    disclosure: body.disclosure,
    liftRequires: body.lift_requires,
    endSessions: body.end_sessions,
    appealable: body.appealable,
    dedupeKey: body.dedupe_key,
  }) as Omit<PlaceHold, 'account'>
}

export function toEdit(body: Static<typeof schema.edit.body>): EditHold {
  return sent({
    actions: body.actions,
    message: body.message,
    note: body.note,
    caseRef: body.case_ref,
    expiresAt: dateOrNull(body.expires_at),
    reviewDueAt: date(body.review_due_at),
  }) as EditHold
}

export function toSearch({ due_before, case_ref, ...query }: Static<typeof schema.search.querystring>): HoldSearch {
  return sent({ ...query, caseRef: case_ref, dueBefore: date(due_before) }) as HoldSearch
}
