import { type ChangeExpressions, literal } from '../accounts/store.ts'
import { entryOf, type HoldRecord } from './hold.ts'

/** What the account does not carry of a hold; the trail has to, or it could not be replayed. */
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
    hold: { before: literal(before === null ? null : entryOf(before)), after: literal(entryOf(after)) },
    ...Object.fromEntries(
      moved.map((member) => [member, { before: literal(was(member)), after: literal(after[member]) }]),
    ),
  }
}
