import type { ClientSession } from 'mongodb'
import type { Holdfast } from '../holdfast.ts'
import { refusingIndex } from '../mongo/duplicate-key.ts'
import { untilExplained } from '../mongo/transaction.ts'
import type { Caller } from './caller.ts'
import type { AccountWrite, AlsoWrite } from './store.ts'

type StaffEvent = NonNullable<AccountWrite['event']>

/**
 * Changes something that belongs to no account, such as a reason, together with an event in the trail of the member of
 * staff who does it: one transaction, which a hold on `admin.use` or the end of the session stops.
 *
 * @param also writes the thing itself; false aborts, as when something else was faster, and all is tried again
 * @throws Problem `session_expired`, `account_held`, `invalid_transition`; what `also` throws (a duplicate key is translated outside)
 */
export async function changeAsStaff(
  service: Holdfast,
  staff: Caller,
  event: StaffEvent,
  also: AlsoWrite,
): Promise<void> {
  const change = () =>
    untilExplained(
      () => tryAsStaff(service, staff, event, also),
      async () => {},
    )
  await service.inTurn(lineOf(staff), change)
}

/**
 * One try of the same, for what is read and decided anew each time.
 *
 * @returns null when somebody else was faster
 * @throws Problem what keeps the member of staff from acting
 */
export async function tryAsStaff(
  service: Holdfast,
  staff: Caller,
  event: StaffEvent,
  also: AlsoWrite,
): Promise<true | null> {
  const write = writeOf(service, staff, event)
  if ((await service.store.tryWriteWith(write, also)) !== null) return true
  await service.store.explain(write)
  return null
}

/**
 * Looks whether a member of staff may still act, for a write that is not one of their own account.
 *
 * @throws Problem `session_expired`, `account_held`, `invalid_transition`
 */
export function requireStaff(service: Holdfast, staff: Caller): Promise<void> {
  return service.store.explain(writeOf(service, staff, null))
}

function writeOf(service: Holdfast, staff: Caller, event: AccountWrite['event']): AccountWrite {
  return {
    account: staff.account._id,
    authority: { kind: 'owner', action: 'admin.use', session: staff.session.token_hash },
    origin: staff.origin,
    now: service.now(),
    states: ['pending', 'active'],
    set: {},
    event,
  }
}

/** What is to be done, decided on what was read. */
interface StaffChange<T> {
  result: T
  event: StaffEvent
  /** Writes the thing itself; false aborts, as when something else was faster. */
  write(transaction: ClientSession): Promise<boolean>
}

/**
 * As `changeAsStaff`, for what many want at once: it is decided anew before every try, and the thing itself is written
 * first, so that those who come second are told before they stand in line for the trail.
 *
 * @param decide reads what there is; throws the Problem that is in the way
 * @throws Problem what `decide` throws; `session_expired`, `account_held`; `overloaded`
 */
export async function decideAsStaff<T>(
  service: Holdfast,
  staff: Caller,
  decide: () => Promise<StaffChange<T>>,
): Promise<T> {
  let trail = writeOf(service, staff, null)
  const change = () =>
    untilExplained(
      async () => {
        const { result, event, write } = await decide()
        trail = writeOf(service, staff, event)
        const written = await service.store
          .together(async (transaction) =>
            (await write(transaction)) ? service.store.tryWrite(trail, transaction) : null,
          )
          .catch(takenMeanwhile)
        if (written === null) return null
        service.store.relayed(written)
        return result
      },
      async () => {
        await service.store.explain(trail)
        await decide()
      },
    )
  return service.inTurn(lineOf(staff), change)
}

/** What all that a member of staff does at once has in common. */
const lineOf = ({ account }: Caller) => `trail ${account._id}`

/** Who else has taken the place is found when it is decided anew. */
function takenMeanwhile(error: unknown): null {
  if (refusingIndex(error) !== null) return null
  throw error
}
