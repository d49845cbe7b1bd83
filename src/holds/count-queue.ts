import { openStates } from '../enforcement/appeal.ts'
import { endedFrom, hasEnded } from '../enforcement/hold.ts'
import type { Service } from '../service.ts'
import { day } from '../time.ts'
import { appealWithoutLapsedClaim, withoutLapsedClaim } from './lapsed-claims.ts'
import { staffAccounts, type Viewer } from './viewer.ts'

/** For how long a read of the queue is cached, for all callers. */
const keptFor = 5_000

/** Only so many holds, the most urgent ones, and appeals, the oldest ones, are read. */
const maxRead = 20_000

/** A hold that has not ended, or an appeal that waits for its decision. */
interface Item {
  account: string
  /** The assignee of a claim that counts. */
  assignee: string | null
  /** When a hold has to be reviewed; null for an appeal. */
  dueAt: Date | null
}

interface Queue {
  items: Item[]
  staff: ReadonlySet<string>
}

/**
 * Creates the function that counts the queue for a viewer, as far as they may read it. The database is queried once in
 * five seconds, for any number of viewers.
 */
export function createQueueCounter(service: Service) {
  const none = { at: Number.NEGATIVE_INFINITY, queue: Promise.resolve<Queue>({ items: [], staff: new Set() }) }
  let last = none

  function queue(): Promise<Queue> {
    const at = service.now().getTime()
    if (at - last.at < keptFor) return last.queue
    const begun = { at, queue: readQueue(service) }
    begun.queue.catch(() => {
      if (last === begun) last = none
    })
    last = begun
    return begun.queue
  }
  return async (viewer: Viewer) => countFor(viewer, await queue(), service.now())
}

async function readQueue(service: Service): Promise<Queue> {
  const now = service.now()
  const holdsProjection = { account_id: 1, state: 1, starts_at: 1, until: 1, review_due_at: 1 } as const
  const claimProjection = { assignee: 1, claimed_at: 1 } as const
  const [holds, appeals, staff] = await Promise.all([
    service.db.holds
      .find(
        { queue_key: { $lt: endedFrom } },
        { projection: { ...holdsProjection, ...claimProjection }, sort: { queue_key: 1 }, limit: maxRead },
      )
      .toArray(),
    service.db.appeals
      .find(
        { state: { $in: [...openStates] } },
        { projection: { account_id: 1, state: 1, assignee: 1, updated_at: 1 }, limit: maxRead },
      )
      .toArray(),
    staffAccounts(service),
  ])
  const openHolds = holds.filter((hold) => !hasEnded(hold, now))
  return {
    items: [
      ...openHolds.map((hold): Item => {
        const { account_id: account, assignee } = withoutLapsedClaim(service, hold, now)
        return { account, assignee, dueAt: hold.review_due_at }
      }),
      ...appeals.map((appeal): Item => {
        const { account_id: account, assignee } = appealWithoutLapsedClaim(service, appeal, now)
        return { account, assignee, dueAt: null }
      }),
    ],
    staff: new Set(staff),
  }
}

function countFor(viewer: Viewer, { items, staff }: Queue, now: Date) {
  const isAdmin = viewer.roles.includes('admin')
  const visible = items.filter(({ account }) => account !== viewer.id && (isAdmin || !staff.has(account)))
  const tomorrow = new Date((Math.floor(now.getTime() / day) + 1) * day)
  const count = (counts: (item: Item) => boolean) => visible.filter(counts).length
  return {
    mine: count(({ assignee }) => assignee === viewer.id),
    unclaimed: count(({ assignee }) => assignee === null),
    overdue: count(({ dueAt }) => dueAt !== null && dueAt <= now),
    appeals_open: count(({ dueAt }) => dueAt === null),
    due_today: count(({ dueAt }) => dueAt !== null && dueAt > now && dueAt < tomorrow),
  }
}
