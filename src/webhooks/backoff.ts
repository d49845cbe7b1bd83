import { hour } from '../time.ts'

const first = 5_000
const factor = 3
const maxPauseMs = 8 * hour

/**
 * When a delivery is tried again: after 5 s, then three times as long each time, at most 8 hours, less up to half of it by
 * chance, so that what failed together does not come back together. The last attempt is when it is given up.
 *
 * @param attempts how many have failed, at least one
 * @param chance 0 to 1
 * @returns null when it is given up
 */
export function nextAttempt(attempts: number, giveUpAt: Date, now: Date, chance = Math.random()): Date | null {
  if (now >= giveUpAt) return null
  const delay = Math.min(first * factor ** (attempts - 1), maxPauseMs) * (1 - chance / 2)
  return new Date(Math.min(now.getTime() + delay, giveUpAt.getTime()))
}
