import type { ChangeExpressions } from '../accounts/write.ts'
import { literal } from '../database/expression.ts'
import { trailEntryOf } from '../enforcement/entry.ts'
import type { HoldRecord } from '../enforcement/hold.ts'

/** What the owner’s part of a hold does not have; the trail shows it beside that part. */
const ofRecordAlone = ['preset', 'lift_requires', 'note', 'case_ref'] as const

/**
 * What an event says of a hold that was placed or edited.
 *
 * @param before null when it is placed
 */
export function changesOf(before: HoldRecord | null, after: HoldRecord): ChangeExpressions {
  const was = (member: (typeof ofRecordAlone)[number]) => before?.[member] ?? null
  const moved = ofRecordAlone.filter((member) => was(member) !== after[member])
  return {
    hold: { before: literal(before && trailEntryOf(before)), after: literal(trailEntryOf(after)) },
    ...Object.fromEntries(
      moved.map((member) => [member, { before: literal(was(member)), after: literal(after[member]) }]),
    ),
  }
}

/** What an event says of a hold that has ended. */
export function endOf(record: HoldRecord): ChangeExpressions {
  return { hold: { before: literal(trailEntryOf(record)), after: null } }
}
