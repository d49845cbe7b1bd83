import { type AccountWrite, type AlsoWrite, literal } from '../accounts/store.ts'
import type { Holdfast } from '../holdfast.ts'
import type { Requirement } from './actions.ts'
import { entryOf, type HoldEntry, inForce } from './hold.ts'
import { writeHoldWithin } from './write.ts'

/**
 * Ends the holds that asked for what an account write does, in its transaction: once the write is there, so are their
 * ends, and a process that dies leaves neither. Each hold is one guarded write more, with its own event.
 *
 * Given to `tryWriteWith` together with the write, such as the change of a password for `password_changed`:
 * `service.store.tryWriteWith(write, fulfilling(service, 'password_changed', write))`, which returns the account as it is
 * after all of them. Holds that have not begun stay: what they ask for is asked from their beginning on.
 */
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
