import type { Filter } from 'mongodb'
import { type AccountDocument, tombstone } from '../accounts/account.ts'
import { type AccountWrite, literal } from '../accounts/store.ts'
import { systemOrigin } from '../events/event.ts'
import type { Holdfast } from '../holdfast.ts'
import { noHoldOn } from '../holds/decide.ts'
import { createWorker, type Worker } from '../workers/worker.ts'
import { closedChanges, erasedMembers } from './erase.ts'

const every = 10 * 60 * 1000
const batchSize = 100
const day = 24 * 60 * 60 * 1000

/**
 * Closes the accounts whose address was never verified in its time, and gives their names and addresses back at once; the
 * eraser does the rest. A hold on `account.close`, as those of kind review, security and legal are, postpones it; so does a role.
 */
export function createExpirer(service: Holdfast, onError: (error: unknown) => void): Worker {
  return createWorker({
    every,
    onError,
    async step() {
      const now = service.now()
      const due = await service.db.accounts
        .find(overdue(service, now), { projection: { _id: 1 }, sort: { created_at: 1 }, limit: batchSize })
        .toArray()
      const closed = await Promise.all(due.map(({ _id }) => service.store.tryWrite(closing(_id, now))))
      return closed.length === batchSize && closed.some((account) => account !== null)
    },
  })
}

/** Never verified, and nobody that the service may need: an admin among them. */
const forgettable: Filter<AccountDocument> = { email_verified_at: null, roles: { $size: 0 } }

function overdue(service: Holdfast, now: Date): Filter<AccountDocument> {
  const latest = new Date(now.getTime() - service.unverifiedDays * day)
  return {
    state: 'pending',
    created_at: { $lte: latest },
    ...forgettable,
    ...noHoldOn('account.close', now),
  }
}

/** By the owner's right, so that a hold placed in this moment is in the way. */
function closing(id: string, now: Date): AccountWrite {
  const key = tombstone(id)
  return {
    account: id,
    authority: { kind: 'owner', action: 'account.close' },
    origin: systemOrigin,
    now,
    states: ['pending'],
    condition: forgettable,
    set: { ...erasedMembers(id, now), names: literal([{ name: key, key, skeletons: [key], until: null }]) },
    bumpsVersion: true,
    event: { type: 'account.closed', changes: closedChanges },
  }
}
