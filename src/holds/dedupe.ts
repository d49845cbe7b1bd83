import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import { runningFilter } from '../enforcement/conditions.ts'
import { recordOf } from '../enforcement/entry.ts'
import { type HoldRecord, isRunning } from '../enforcement/hold.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { isComplete } from './complete-entries.ts'
import { staffHoldViewOf } from './staff-views.ts'

type Keyed = Pick<HoldRecord, '_id' | 'dedupe_key'>

/** The condition that no other hold runs under the same key: by the clock, not by the recorded ends. */
export function noOtherWithKey(hold: Keyed, now: Date): Filter<AccountDocument> {
  if (hold.dedupe_key === null) return {}
  const key = hold.dedupe_key
  const isKeyed = { $or: [{ 'staff.dedupe_key': key }, { dedupe_key: key }] } // the latter while an entry is not complete
  const same = { ...isKeyed, ref: { $ne: hold._id }, ...runningFilter(now) }
  return { holds: { $not: { $elemMatch: same } } } as Filter<AccountDocument>
}

/** The 409 that shows the other hold which runs under the same key, or null when there is none. */
export async function runningWithKey(
  service: Service,
  hold: Keyed,
  account: Pick<AccountDocument, '_id' | 'holds'>,
  now: Date,
): Promise<Problem | null> {
  if (hold.dedupe_key === null) return null
  const running = account.holds.filter((entry) => isComplete(entry) && entry.ref !== hold._id && isRunning(entry, now))
  const same = running.find(({ staff }) => staff.dedupe_key === hold.dedupe_key)
  if (same === undefined) return null
  return new Problem('hold_exists', {
    detail: {
      en: `The hold ${same.ref} has this dedupe_key and has not ended.`,
      de: `Die Sperre ${same.ref} hat diesen dedupe_key und ist noch nicht zu Ende.`,
    },
    conflictingField: 'dedupe_key',
    conflicts: [{ field: 'dedupe_key', code: 'hold_exists', suggestions: [] }],
    current: await staffHoldViewOf(service, recordOf(account._id, same), now),
    next: [
      {
        rel: 'read-hold',
        title: { en: 'Read the existing hold', de: 'Die vorhandene Sperre lesen' },
        method: 'GET',
        href: `/v1/admin/holds/${same.ref}`,
      },
    ],
  })
}
