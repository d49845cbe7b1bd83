import type { Static } from '@sinclair/typebox'
import type { EditHold } from '../../../src/holds/edit.ts'
import type { HoldSearch } from '../../../src/holds/find-holds.ts'
import { date, dateOrNull, sent } from '../../../src/schemas/new-hold.ts'
import type * as schema from './holds-schema.ts'

/** The edit of a body that is valid: an omitted member stays, null clears. */
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

/** The search of a query that is valid. */
export function toSearch({ due_before, case_ref, ...query }: Static<typeof schema.search.querystring>): HoldSearch {
  return sent({ ...query, caseRef: case_ref, dueBefore: date(due_before) }) as HoldSearch
}
