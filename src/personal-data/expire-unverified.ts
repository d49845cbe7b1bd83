import type { Filter } from 'mongodb'
import { type AccountDocument, tombstone } from '../accounts/account.ts'
import { isDue } from '../accounts/deadlines.ts'
import { noHoldOn } from '../accounts/guard.ts'
import type { AccountWrite, WrittenAccount } from '../accounts/write.ts'
import { literal } from '../database/expression.ts'
import { systemOrigin } from '../events/event.ts'
import { completeEntries } from '../holds/complete-entries.ts'
import type { Service } from '../service.ts'
import { minute } from '../time.ts'
import { createWorker, type Worker } from '../workers/worker.ts'
import { closedChanges, erasedMembers } from './erase.ts'
import { erasedHolds } from './erase-holds.ts'

const every = 10 * minute
const batchSize = 100

/**
 * * Closes the accounts that signed up here and whose address was not verified in time, and releases their names and
 * addresses immediately; the eraser does the rest. A hold on `account.close`, as those of kind review, security and
 * legal have, postpones it; so do a role and a hold that prevents the owner from verifying.
 */
export function createExpirer(service: Service, onError: (error: unknown) => void): Worker {
  return createWorker({
    every,
    onError,
    async step() {
      const now = service.now()
      const due = await service.db.accounts
        .find(
          { $and: [overdue(now), noHoldOn('account.close', now)] },
          { projection: { holds: 1 }, sort: { verify_by: 1 }, limit: batchSize },
        )
        .toArray()
      const closed = await Promise.all(due.map((account) => close(service, account, now)))
      return closed.length === batchSize && closed.some((account) => account !== null)
    },
  })
}

/** Not verified within its time, and not an account that the service may need, such as an admin’s. */
function overdue(now: Date): Filter<AccountDocument> {
  return { state: 'pending', email_verified_at: null, roles: { $size: 0 }, ...isDue('verify_by', now) }
}

type Due = Pick<AccountDocument, '_id' | 'holds'>

/** With the owner's authority, so that a concurrent hold blocks it. */
async function close(service: Service, account: Due, now: Date): Promise<WrittenAccount | null> {
  await completeEntries(service, account._id, account.holds)
  return service.store.tryWrite(closing(account, now))
}

function closing(account: Due, now: Date): AccountWrite {
  const { _id: id } = account
  const key = tombstone(id)
  const holds = erasedHolds(account, now)
  return {
    account: id,
    authority: { kind: 'owner', action: 'account.close' },
    origin: systemOrigin,
    now,
    states: ['pending'],
    condition: { $and: [overdue(now), holds.condition] },
    set: {
      ...erasedMembers(id, now),
      ...holds.set,
      names: literal([{ name: key, key, skeletons: [key], until: null }]),
    },
    bumpsVersion: true,
    event: { type: 'account.closed', changes: closedChanges, projections: holds.projections },
  }
}
