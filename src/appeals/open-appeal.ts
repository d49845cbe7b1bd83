import { appealInState, appealsAllowedFrom } from '../enforcement/appeal.ts'
import { type HoldRecord, isRunning } from '../enforcement/hold.ts'
import { recordExpiry } from '../holds/sweep.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import type { FoundAppeal } from './find-appeals.ts'

/** An appeal that waits for its decision, with its hold. */
export type OpenAppeal = FoundAppeal & { hold: HoldRecord }

/**
 * Whether the hold of an appeal has expired. Its end is recorded then, with which the appeal is moot, and has to be read
 * again.
 */
export async function isMootByNow(service: Service, { appeal, hold }: FoundAppeal, now: Date): Promise<boolean> {
  if (hold === null || isRunning(hold, now)) return false
  await recordExpiry(service, { record: hold, appeal }, now)
  return true
}

/** @throws Problem `invalid_transition` when the appeal is over */
export function requireOpen<T extends FoundAppeal>(
  target: T,
  href: string,
): asserts target is T & { hold: HoldRecord } {
  if (target.hold !== null) return
  const { state } = target.appeal
  throw new Problem('invalid_transition', {
    detail: appealInState[state],
    current: { state, allowed: appealsAllowedFrom(state) },
    next: [{ rel: 'refetch', title: { en: 'Read the appeal', de: 'Den Einspruch lesen' }, method: 'GET', href }],
  })
}
