import { setTimeout as pause } from 'node:timers/promises'
import type { Filter } from 'mongodb'
import { v7 as uuid } from 'uuid'
import type { AccountDocument } from '../accounts/account.ts'
import type { Holdfast } from '../holdfast.ts'
import { completeEntries } from './complete-entries.ts'
import { dataVersion, requireNoEarlierProcess } from './data-version.ts'

const leaseFor = 30_000
const lookAgainAfter = 500
const batchSize = 100

/**
 * Brings the data of an earlier version to the present one, once: each hold that has not ended comes whole onto its account.
 * One process does it, under a lease; others wait. It may die at any time: what is done is not done again.
 *
 * @throws StartError while a process of an earlier version is connected
 */
export async function moveHoldsIntoAccounts(service: Holdfast): Promise<void> {
  const { settings } = service.db
  const worker = uuid()
  const isPresent = async () => (await settings.findOne({ _id: 'service' }))?.data?.version === dataVersion
  while (!(await isPresent())) {
    if (!(await lease(service, worker))) {
      await pause(lookAgainAfter)
      continue
    }
    try {
      await requireNoEarlierProcess(service.client)
      await moveAll(service, worker)
      await requireNoEarlierProcess(service.client)
      const done = { version: dataVersion, worker: null, leased_until: null }
      await settings.updateOne({ _id: 'service', 'data.worker': worker }, { $set: { data: done } })
    } finally {
      await settings.updateOne(
        { _id: 'service', 'data.worker': worker },
        { $set: { 'data.leased_until': new Date(0) } },
      )
    }
  }
}

/** Takes or renews the lease; false while another process has it. By the clock of the machine, which no test moves. */
async function lease({ db }: Holdfast, worker: string): Promise<boolean> {
  const now = new Date()
  const free = { $or: [{ 'data.worker': worker }, { 'data.leased_until': { $not: { $gt: now } } }] }
  const data = { version: 1, worker, leased_until: new Date(now.getTime() + leaseFor) }
  const isEarlier = { $or: [{ data: { $exists: false } }, { 'data.version': { $lt: dataVersion } }] }
  const taken = await db.settings.updateOne({ _id: 'service', $and: [isEarlier, free] }, { $set: { data } })
  return taken.matchedCount === 1
}

/** By id, so that what cannot be completed is passed once, and not looked at for ever. */
async function moveAll(service: Holdfast, worker: string): Promise<void> {
  for (let after = ''; ; ) {
    const some = await service.db.accounts
      .find(withEarlierHolds(after), { projection: { holds: 1 }, sort: { _id: 1 }, limit: batchSize })
      .toArray()
    for (const { _id, holds } of some) await completeEntries(service, _id, holds)
    const last = some.at(-1)
    if (last === undefined) return
    after = last._id
    if (!(await lease(service, worker))) throw new Error('another process has taken over the migration')
  }
}

function withEarlierHolds(after: string): Filter<AccountDocument> {
  const earlier = { holds: { $elemMatch: { version: { $exists: false } } } }
  return { _id: { $gt: after }, 'holds.ref': { $gt: '' }, ...earlier } as Filter<AccountDocument>
}
