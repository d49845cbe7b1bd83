import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import type { ExplainOwn } from '../accounts/store.ts'
import type { AccountEvent, AccountWrite, WrittenAccount } from '../accounts/write.ts'
import { literal } from '../database/expression.ts'
import { retryOrExplain } from '../database/transaction.ts'
import type { Requirement } from '../enforcement/actions.ts'
import { appealIn, recordOf, type StoredHold } from '../enforcement/entry.ts'
import { asksFor, isAskedFor } from '../enforcement/requirements.ts'
import type { Service } from '../service.ts'
import { completeEntries, isComplete } from './complete-entries.ts'
import { endOf } from './hold-events.ts'
import { endedBy, hasVersions } from './write.ts'

/**
 * One try of an account write that fulfils a requirement, such as a change of the password: the holds in force that
 * asked for it end in the same write, each with its own event. Scheduled holds stay: their requirement counts from
 * their start on.
 *
 * @returns the account afterwards; null when nothing was written
 */
export async function tryFulfilling(
  service: Service,
  requirements: readonly Requirement[],
  write: AccountWrite,
): Promise<WrittenAccount | null> {
  const withoutHolds = await service.store.tryWrite(fulfilling(requirements, write, []))
  if (withoutHolds !== null) return withoutHolds
  const account = await service.db.accounts.findOne({ _id: write.account }, { projection: { holds: 1 } })
  const asking = account?.holds.filter((hold) => asksFor(hold, requirements, write.now)) ?? []
  if (asking.length === 0) return null
  if (!asking.every(isComplete)) {
    await completeEntries(service, write.account, asking)
    return null // to be read again
  }
  return service.store.tryWrite(fulfilling(requirements, write, asking))
}

/** `tryFulfilling` with its explanation; see `AccountStore.write`. */
export function writeFulfilling(
  service: Service,
  requirements: readonly Requirement[],
  makeWrite: () => AccountWrite,
  explain?: ExplainOwn,
): Promise<WrittenAccount> {
  let write = makeWrite()
  return retryOrExplain(
    () => {
      write = makeWrite()
      return tryFulfilling(service, requirements, write)
    },
    () => service.store.explain(write, explain),
  )
}

/**
 * The write together with the end of these holds, on the condition that they are unchanged and that no other asks for
 * it. A requirement can be fulfilled while the account is closing, too; otherwise the hold could prevent reopening
 * forever.
 */
function fulfilling(
  requirements: readonly Requirement[],
  write: AccountWrite,
  asking: readonly StoredHold[],
): AccountWrite {
  const refs = asking.map(({ ref }) => ref)
  const records = asking.map((entry) => recordOf(write.account, entry))
  const another = { ref: { $nin: refs }, ...isAskedFor(requirements, write.now) }
  const noOther = { holds: { $not: { $elemMatch: another } } } as Filter<AccountDocument>
  const conditions = [write.condition ?? {}, noOther, hasVersions(records)]
  const isFulfilled = { $in: ['$$this.ref', refs] }
  const left = { $filter: { input: '$holds', cond: { $not: [isFulfilled] } } }
  return {
    ...write,
    ...(asking.length > 0 && write.states !== undefined ? { states: [...write.states, 'closing' as const] } : {}),
    condition: { $and: conditions },
    set: { ...write.set, ...(refs.length === 0 ? {} : { holds: left }) },
    furtherEvents: asking.map((entry): AccountEvent => {
      const current = { record: recordOf(write.account, entry), appeal: appealIn(write.account, entry) }
      const { _id: holdRef } = current.record
      return {
        type: 'hold.fulfilled',
        holdRef,
        changes: { ...endOf(current.record), requirement: { before: null, after: literal(entry.requirement) } },
        projections: endedBy(current, 'fulfilled', write.now),
      }
    }),
  }
}
