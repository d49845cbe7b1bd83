import type { Quota } from './quotas.ts'

const written = /^([1-9]\d{0,6})\/([1-9]\d{0,4})([smhd])$/
const seconds: Record<string, number> = { s: 1, m: 60, h: 3_600, d: 86_400 }

/**
 * Reads a limit as operators write it: how many in how long, such as `60/10m`.
 *
 * @returns null for an invalid one: valid are up to 1,000,000 in up to a day
 */
export function readQuota(text: string): Quota | null {
  const [, points, length, unit = ''] = written.exec(text) ?? []
  const quota = { points: Number(points), seconds: Number(length) * (seconds[unit] ?? 0) }
  return quota.points <= 1_000_000 && quota.seconds > 0 && quota.seconds <= 86_400 ? quota : null
}
