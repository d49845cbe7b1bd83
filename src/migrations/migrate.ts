import { setTimeout as pause } from 'node:timers/promises'
import { v7 as uuid } from 'uuid'
import type { Service } from '../service.ts'
import { forgetBatchTexts } from './batch-texts.ts'
import { dataVersion } from './data-version.ts'
import { moveHoldsIntoAccounts } from './holds-into-accounts.ts'
import { setVerifyBy } from './verify-by.ts'

/**
 * Migrates data to the version that it is listed under. It may die at any time and is then run again, so every step has
 * to be repeatable.
 *
 * @param renew renews the lease; called at least every ten seconds
 */
export type Migration = (service: Service, renew: () => Promise<void>) => Promise<void>

/** By the version that each leads to, without a gap. */
const migrations: Record<number, Migration> = { 2: moveHoldsIntoAccounts, 3: setVerifyBy, 4: forgetBatchTexts }

const leaseFor = 30_000
const lookAgainAfter = 500

/**
 * Migrates the data of an earlier version to the current one, once, one version after the other. One process does it,
 * under a lease; others wait.
 *
 * @throws StartError while a process is connected that must not run at the same time
 */
export async function migrate(service: Service): Promise<void> {
  const { settings } = service.db
  const worker = uuid()
  for (;;) {
    const version = await storedVersion(service)
    if (version >= dataVersion) return
    if (!(await lease(service, worker, version))) {
      await pause(lookAgainAfter)
      continue
    }
    try {
      await migrations[version + 1]?.(service, async () => {
        if (!(await lease(service, worker, version))) throw new Error('another process has taken over the migration')
      })
      const done = { version: version + 1, worker: null, leased_until: null }
      await settings.updateOne({ _id: 'service', 'data.worker': worker }, { $set: { data: done } })
    } finally {
      await settings.updateOne(
        { _id: 'service', 'data.worker': worker },
        { $set: { 'data.leased_until': new Date(0) } },
      )
    }
  }
}

async function storedVersion({ db }: Service): Promise<number> {
  return (await db.settings.findOne({ _id: 'service' }))?.data?.version ?? 1
}

/**
 * Takes or renews the lease; false while another process has it. It uses the clock of the machine, which no test moves.
 */
async function lease({ db }: Service, worker: string, version: number): Promise<boolean> {
  const now = new Date()
  const free = { $or: [{ 'data.worker': worker }, { 'data.leased_until': { $not: { $gt: now } } }] }
  const data = { version, worker, leased_until: new Date(now.getTime() + leaseFor) }
  const isThere =
    version === 1 ? { $or: [{ data: { $exists: false } }, { 'data.version': 1 }] } : { 'data.version': version }
  const taken = await db.settings.updateOne({ _id: 'service', $and: [isThere, free] }, { $set: { data } })
  return taken.matchedCount === 1
}
