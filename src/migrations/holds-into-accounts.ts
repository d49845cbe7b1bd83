import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import { completeEntries } from '../holds/complete-entries.ts'
import type { Service } from '../service.ts'
import { requireNoEarlierProcess } from './data-version.ts'

const batchSize = 100

/**
 * From version 1 to 2: moves every hold that has not ended onto its account, with all its data.
 *
 * @throws StartError while a process of version 1 is connected
 */
export async function moveHoldsIntoAccounts(service: Service, renew: () => Promise<void>): Promise<void> {
  await requireNoEarlierProcess(service.client)
  await moveAll(service, renew)
  await requireNoEarlierProcess(service.client)
}

/** By id, so that an entry that cannot be completed is passed once, and not read forever. */
async function moveAll(service: Service, renew: () => Promise<void>): Promise<void> {
  for (let after = ''; ; ) {
    const some = await service.db.accounts
      .find(withEarlierHolds(after), { projection: { holds: 1 }, sort: { _id: 1 }, limit: batchSize })
      .toArray()
    for (const { _id, holds } of some) await completeEntries(service, _id, holds)
    const last = some.at(-1)
    if (last === undefined) return
    after = last._id
    await renew()
  }
}

function withEarlierHolds(after: string): Filter<AccountDocument> {
  const earlier = { holds: { $elemMatch: { version: { $exists: false } } } }
  return { _id: { $gt: after }, 'holds.ref': { $gt: '' }, ...earlier } as Filter<AccountDocument>
}
