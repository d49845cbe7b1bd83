import type { ChangeExpressions } from '../accounts/write.ts'
import { literal } from '../database/expression.ts'
import { trailEntryOf } from '../enforcement/entry.ts'
import type { HoldRecord } from '../enforcement/hold.ts'
import type { Changes } from '../events/event.ts'

/** The members that the owner’s part of a hold does not have; the trail shows them besides that part. */
const ofRecordAlone = ['preset', 'lift_requires', 'note', 'case_ref'] as const

/**
 * What an event records about a hold that was placed or edited.
 *
 * @param before null when it is placed
 */
export function changesOf(before: HoldRecord | null, after: HoldRecord): ChangeExpressions {
  return Object.fromEntries(
    Object.entries(valuesOf(before, after)).map(([member, change]) => [
      member,
      { before: literal(change.before), after: literal(change.after) },
    ]),
  )
}

/** The same as values, for an event that is stored with a new account. */
export function valuesOf(before: HoldRecord | null, after: HoldRecord): Changes {
  const was = (member: (typeof ofRecordAlone)[number]) => before?.[member] ?? null
  const moved = ofRecordAlone.filter((member) => was(member) !== after[member])
  return {
    hold: { before: before && trailEntryOf(before), after: trailEntryOf(after) },
    ...Object.fromEntries(moved.map((member) => [member, { before: was(member), after: after[member] }])),
  }
}

/** What an event records about a hold that has ended. */
export function endOf(record: HoldRecord): ChangeExpressions {
  return { hold: { before: literal(trailEntryOf(record)), after: null } }
}
