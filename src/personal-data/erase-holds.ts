import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { AccountEvent } from '../accounts/write.ts'
import { type Expression, literal } from '../database/expression.ts'
import { appealIn, entryOf, recordOf } from '../enforcement/entry.ts'
import { mooted } from '../holds/write.ts'

/** The part of a closing write that keeps the holds of the account that have not ended, without their texts. */
interface ErasedHolds {
  condition: Filter<AccountDocument>
  set: { holds: Expression }
  projections: NonNullable<AccountEvent['projections']>
}

/**
 * Empties the holds of a closed account, each in the version that was read, which it increases. Their open appeals are
 * moot.
 *
 * @param account as it was read, its entries complete
 */
export function erasedHolds({ _id, holds }: Pick<AccountDocument, '_id' | 'holds'>, now: Date): ErasedHolds {
  const read = holds.map(({ ref, version }) => ({ ref, version }))
  const present = { $map: { input: '$holds', in: { ref: '$$this.ref', version: '$$this.version' } } }
  const emptied = holds.map((entry) => {
    const record = recordOf(_id, entry)
    const open = appealIn(_id, entry)
    const appeal = open && { ...mooted(open, now), text: '' }
    const written = { message: null, note: null, case_ref: null, dedupe_key: null, updated_at: now }
    const appeal_state = appeal === null ? record.appeal_state : appeal.state
    const hold = { ...record, ...written, appeal_state, version: record.version + 1 }
    return { entry: entryOf(hold, null), appeal }
  })
  return {
    condition: { $expr: { $eq: [present, literal(read)] } },
    set: { holds: literal(emptied.map(({ entry }) => entry)) },
    projections: {
      holds: emptied.map(({ entry }) => recordOf(_id, entry)),
      appeals: emptied.flatMap(({ appeal }) => appeal ?? []),
    },
  }
}
