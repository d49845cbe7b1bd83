import { setTimeout as pause } from 'node:timers/promises'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import type { Background } from '../workers/background.ts'
import { lease } from './key.ts'
import type { Claim, IdempotencyStore } from './store.ts'

interface Needs {
  idempotencyStore: IdempotencyStore
  background: Background
}

/** How long to wait between two tries, in milliseconds. */
const interval = 500

/**
 * * Releases the key of a request that failed, and ends the transaction that the request may have left open, so that a
 * repetition is carried out as soon as the database is available. A failed release is tried again in the background
 * until the claim lapses by itself. A key whose response was stored after all keeps it.
 */
export async function releaseClaim(service: Needs, claim: Claim, unit: UnitOfWork): Promise<void> {
  const release = async () => {
    await unit.close()
    await service.idempotencyStore.release(claim)
  }
  await release().catch(() => {
    service.background.run(`release of ${claim.claim}`, (stopped) => tryAgain(release, stopped))
  })
}

async function tryAgain(release: () => Promise<void>, stopped: AbortSignal): Promise<void> {
  const lapsed = performance.now() + lease
  while (!stopped.aborted && performance.now() < lapsed) {
    await pause(interval, undefined, { signal: stopped }).catch(() => {})
    try {
      return await release()
    } catch {
      // the database is still unavailable
    }
  }
}
