import { type HoldKind, holdKinds } from '../enforcement/actions.ts'
import { type AppealState, appealStates } from '../enforcement/appeal.ts'
import { inForce } from '../enforcement/hold.ts'
import { type AccountState, accountStates } from '../enforcement/situation.ts'
import type { Service } from '../service.ts'
import { day } from '../time.ts'

/** The maximum of every count, so that none costs more than walking that much of an index. */
export const maxCounted = 1_000_000

/** The maximum number of open holds that are read, the most urgent ones. */
const maxHolds = 20_000

const daysShown = 30

/** Holds in force by their age. */
export const holdAges = ['under_1_day', 'under_7_days', 'under_30_days', 'older'] as const
type HoldAge = (typeof holdAges)[number]
const limits: [HoldAge, number][] = [
  ['under_1_day', day],
  ['under_7_days', 7 * day],
  ['under_30_days', 30 * day],
]

/**
 * The statistics. Each number is counted with an index alone, except the holds in force, of which a bounded number is
 * read.
 *
 * - accounts by state; appeals by state
 * - holds in force by kind and age, and how many of them are past their review date
 * - accounts created on each of the last 30 days (UTC), today last: by the time in their ids
 */
export async function readStatistics(service: Service) {
  const now = service.now()
  const [accounts, holds, appeals, signUps] = await Promise.all([
    countBy(accountStates, (state) => countAccounts(service, { state })),
    heldNow(service, now),
    countBy(appealStates, (state) => service.db.appeals.countDocuments({ state }, { limit: maxCounted })),
    signUpsByDay(service, now),
  ])
  return { at: now.toISOString(), accounts, holds, appeals, sign_ups: signUps }
}

async function countBy<T extends AccountState | AppealState>(
  values: readonly T[],
  count: (value: T) => Promise<number>,
) {
  const counts = await Promise.all(values.map(async (value) => [value, await count(value)] as const))
  return Object.fromEntries(counts) as Record<T, number>
}

function countAccounts(service: Service, filter: Parameters<Service['db']['accounts']['countDocuments']>[0]) {
  return service.db.accounts.countDocuments(filter, { limit: maxCounted })
}

async function heldNow(service: Service, now: Date) {
  const byKind = Object.fromEntries(
    holdKinds.map((kind) => [kind, Object.fromEntries(holdAges.map((age) => [age, 0]))]),
  ) as Record<HoldKind, Record<HoldAge, number>>
  let overdue = 0
  const projection = { kind: 1, since: 1, starts_at: 1, until: 1, review_due_at: 1 } as const
  const open = service.db.holds.find({ queue_key: { $lt: '1' } }, { projection, limit: maxHolds })
  for await (const hold of open) {
    if (!inForce(hold, now)) continue
    const age = now.getTime() - hold.since.getTime()
    const [name] = limits.find(([, limit]) => age < limit) ?? ['older']
    byKind[hold.kind][name as HoldAge] += 1
    if (hold.review_due_at <= now) overdue += 1
  }
  return { in_force: byKind, overdue }
}

function signUpsByDay(service: Service, now: Date) {
  const today = Math.floor(now.getTime() / day) * day
  const begins = Array.from({ length: daysShown }, (_, index) => today - (daysShown - 1 - index) * day)
  return Promise.all(
    begins.map(async (begin) => ({
      date: new Date(begin).toISOString().slice(0, 10),
      count: await countAccounts(service, { _id: { $gte: firstIdAt(begin), $lt: firstIdAt(begin + day) } }),
    })),
  )
}

/**
 * Sorts before every id created at this time or later: a UUIDv7 begins with it, in milliseconds (RFC 9562, section
 * 5.7).
 */
function firstIdAt(time: number): string {
  const hex = time.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}`
}
