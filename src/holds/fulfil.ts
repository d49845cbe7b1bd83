import { type AccountWrite, type AlsoWrite, type ExplainOwn, literal, type WrittenAccount } from '../accounts/store.ts'
import type { Holdfast } from '../holdfast.ts'
import { untilExplained } from '../mongo/transaction.ts'
import type { Requirement } from './actions.ts'
import { entryOf, type HoldEntry, inForce } from './hold.ts'
import { writeHoldWithin } from './write.ts'

/**
 * One try of an account write that does what a requirement asks for, such as a change of the password: the holds that asked
 * for it end in the same transaction, so that a process that dies leaves neither. Each is one guarded write more, with its
 * own event. Holds that have not begun stay: what they ask for is asked from their beginning on.
 *
 * @returns the account after all of it; null when nothing was written
 */
export function tryFulfilling(
  service: Holdfast,
  requirement: Requirement,
  write: AccountWrite,
): Promise<WrittenAccount | null> {
  return service.store.tryWriteWith(write, fulfilling(service, requirement, write))
}

/** `tryFulfilling` with its explanation; see `AccountStore.write`. */
export function writeFulfilling(
  service: Holdfast,
  requirement: Requirement,
  makeWrite: () => AccountWrite,
  explain?: ExplainOwn,
): Promise<WrittenAccount> {
  let write = makeWrite()
  return untilExplained(
    () => {
      write = makeWrite()
      return tryFulfilling(service, requirement, write)
    },
    () => service.store.explain(write, explain),
  )
}

/** Ends the holds of an account that asked for what its write does, in its transaction. */
export function fulfilling(
  service: Holdfast,
  requirement: Requirement,
  { origin, now }: Pick<AccountWrite, 'origin' | 'now'>,
): AlsoWrite {
  const asksForIt = (hold: HoldEntry) => hold.requirement === requirement && inForce(hold, now)
  return async (written, transaction) => {
    let account = written
    for (const { ref } of written.holds.filter(asksForIt)) {
      const record = await service.db.holds.findOne({ _id: ref }, { session: transaction })
      if (record === null) return false
      const after = await writeHoldWithin(
        service,
        {
          record,
          members: { state: 'fulfilled' },
          authority: { kind: 'system' },
          origin,
          now,
          event: {
            type: 'hold.fulfilled',
            holdRef: ref,
            changes: {
              hold: { before: literal(entryOf(record)), after: null },
              requirement: { before: null, after: literal(requirement) },
            },
          },
        },
        transaction,
      )
      if (after === null) return false
      account = after
    }
    return account
  }
}
