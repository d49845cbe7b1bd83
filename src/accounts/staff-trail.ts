import type { ClientSession } from 'mongodb'
import { refusingIndex } from '../database/duplicate-key.ts'
import { retryOnRace, retryOrExplain } from '../database/transaction.ts'
import type { Service } from '../service.ts'
import type { StaffCaller } from './caller.ts'
import type { TransactionStep } from './store.ts'
import type { AccountWrite } from './write.ts'

type StaffEvent = NonNullable<AccountWrite['event']>

/**
 * * * Changes something that belongs to no account, such as a reason, together with an event in the trail of the member
 * of staff: one transaction, in which their right to it is checked again.
 *
 * @param step writes the resource itself; false aborts, because a concurrent change was faster, and everything is tried
 *   again
 * @throws Problem why the member of staff may not act; what `step` throws (a duplicate key is translated outside)
 */
export async function changeAsStaff(
  service: Service,
  staff: StaffCaller,
  event: StaffEvent,
  step: TransactionStep,
): Promise<void> {
  const change = () => retryOnRace(() => tryAsStaff(service, staff, event, step))
  await service.inTurn(lineOf(staff), change)
}

/**
 * * One try of the same, for callers that read and decide again before each try.
 *
 * @returns null when a concurrent change was faster
 * @throws Problem why the member of staff may not act
 */
export async function tryAsStaff(
  service: Service,
  staff: StaffCaller,
  event: StaffEvent,
  step: TransactionStep,
): Promise<true | null> {
  const write = trailOf(service, staff, event)
  if ((await service.store.tryWriteInTransaction(write, step)) !== null) return true
  await service.store.explain(write)
  return null
}

function trailOf(service: Service, staff: StaffCaller, event: StaffEvent): AccountWrite {
  return {
    account: staff.account._id,
    authority: { kind: 'trail', actor: staff },
    origin: staff.origin,
    now: service.now(),
    set: {},
    event,
  }
}

/** A change that was decided on the basis of a read. */
export interface StaffChange<T> {
  result: T
  event: StaffEvent
  /** Writes the resource itself; false aborts, because a concurrent change was faster. */
  write(transaction: ClientSession): Promise<boolean>
}

/**
 * * Like `changeAsStaff`, for contended resources: the decision is repeated before every try, and the resource itself
 * is written first, so that the loser of a race is refused before it waits for the trail.
 *
 * @param decide reads the current state, for the member of staff with their current roles; throws the Problem that
 *   blocks the change
 * @throws Problem what `decide` throws; why the member of staff may not act; `overloaded`
 */
export async function decideAsStaff<T>(
  service: Service,
  staff: StaffCaller,
  decide: (staff: StaffCaller) => Promise<StaffChange<T>>,
): Promise<T> {
  const decideNow = async () => {
    const { roles } = await service.store.checkAgent(staff)
    return decide({ ...staff, account: { ...staff.account, roles: [...roles] } })
  }
  let trail: AccountWrite | null = null
  const change = () =>
    retryOrExplain(
      async () => {
        const { result, event, write } = await decideNow()
        const recorded = trailOf(service, staff, event)
        trail = recorded
        const written = await service.store
          .transaction(async (transaction) =>
            (await write(transaction)) ? service.store.tryWrite(recorded, transaction) : null,
          )
          .catch(takenMeanwhile)
        if (written === null) return null
        service.store.relayed(written)
        return result
      },
      async () => {
        if (trail !== null) await service.store.explain(trail)
        await decideNow()
      },
    )
  return service.inTurn(lineOf(staff), change)
}

/** The queue of one member of staff: their concurrent changes write the same trail. */
const lineOf = ({ account }: StaffCaller) => `trail ${account._id}`

/** The next decision finds the document because of which the unique index refused the write. */
function takenMeanwhile(error: unknown): null {
  if (refusingIndex(error) !== null) return null
  throw error
}
