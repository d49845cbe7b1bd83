import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { Holdfast } from '../holdfast.ts'
import { Problem } from '../http/problem.ts'
import { type HoldEntry, type HoldRecord, isRunning, staffHoldView } from './hold.ts'

type Keyed = Pick<HoldRecord, '_id' | 'dedupe_key'>

/** The condition that no other hold runs under the same key: by the clock, not by what has been swept. */
export function noOtherWithKey(hold: Keyed, now: Date): Filter<AccountDocument> {
  if (hold.dedupe_key === null) return {}
  const same = { dedupe_key: hold.dedupe_key, ref: { $ne: hold._id }, until: { $not: { $lte: now } } }
  return { holds: { $not: { $elemMatch: same } } } as Filter<AccountDocument>
}

/** The 409 that shows the other hold which runs under the same key, or null when there is none. */
export async function runningWithKey(
  service: Holdfast,
  hold: Keyed,
  account: { holds: readonly HoldEntry[] },
  now: Date,
): Promise<Problem | null> {
  const isSame = (one: HoldEntry) => one.ref !== hold._id && one.dedupe_key === hold.dedupe_key && isRunning(one, now)
  const same = hold.dedupe_key === null ? undefined : account.holds.find(isSame)
  if (same === undefined) return null
  const record = await service.db.holds.findOne({ _id: same.ref })
  return new Problem('hold_exists', {
    detail: `The hold ${same.ref} has this dedupe_key and has not ended.`,
    conflictingField: 'dedupe_key',
    conflicts: [{ field: 'dedupe_key', code: 'hold_exists', suggestions: [] }],
    ...(record === null ? {} : { current: staffHoldView(record, now) }),
    next: [
      { rel: 'read-hold', title: 'Read the hold that is there', method: 'GET', href: `/v1/admin/holds/${same.ref}` },
    ],
  })
}
