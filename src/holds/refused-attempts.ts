import type { Collection } from 'mongodb'
import { withUsernames } from '../accounts/usernames.ts'
import type { Collections } from '../collections.ts'
import type { RefusalNotes, RefusalRecord, Refused } from '../enforcement/refused-attempt.ts'
import { type PageRequest, toPage } from '../http/page.ts'
import type { Service } from '../service.ts'
import { day, hour } from '../time.ts'

const keptFor = 90 * day
const gatherFor = 500

/** How many attempts one process keeps in memory until they are written; further ones are not recorded. */
const mostGathered = 1_000

type Gathered = Refused & { at: Date; last: Date; count: number }

export function createRefusalNotes(
  db: Pick<Collections, 'holds' | 'refusals'>,
  now: () => Date,
  onError: (error: unknown) => void,
): RefusalNotes {
  let gathered = new Map<string, Gathered>()
  let writing = Promise.resolve()
  let timer: NodeJS.Timeout | null = null

  function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const batch = [...gathered.values()]
    gathered = new Map()
    writing = writing.then(() => (batch.length === 0 ? undefined : write(db, batch))).catch(onError)
    return writing
  }

  return {
    note(refused) {
      const at = now()
      const key = `${hourOf(at)} ${refused.refs[0]} ${refused.action}`
      const known = gathered.get(key)
      if (known === undefined && gathered.size >= mostGathered) return
      gathered.set(key, known ? { ...known, last: at, count: known.count + 1 } : { ...refused, at, last: at, count: 1 })
      timer ??= setTimeout(flush, gatherFor).unref()
    },
    settled: flush,
  }
}

const hourOf = (at: Date) => new Date(Math.floor(at.getTime() / hour) * hour).toISOString()

async function write({ holds, refusals }: Pick<Collections, 'holds' | 'refusals'>, batch: Gathered[]): Promise<void> {
  const refs = batch.flatMap((one) => one.refs.slice(0, 1))
  const found = await holds.find({ _id: { $in: refs } }, { projection: { account_id: 1 } }).toArray()
  const accounts = new Map(found.map(({ _id, account_id }) => [_id, account_id]))
  const known = batch.flatMap((one) => {
    const account = accounts.get(one.refs[0] ?? '')
    return account === undefined ? [] : [upsert(account, one)]
  })
  if (known.length > 0) await refusals.bulkWrite(known, { ordered: false })
}

function upsert(account: string, { action, refs, requestId, at, last, count }: Gathered) {
  const first = { account_id: account, action, hold_refs: refs, request_id: requestId, first_at: at }
  return {
    updateOne: {
      filter: { _id: `${hourOf(at)} ${account} ${action}` },
      update: {
        $setOnInsert: { ...first, expire_at: new Date(at.getTime() + keptFor) },
        $max: { last_at: last },
        $inc: { count },
      },
      upsert: true,
    },
  } satisfies Parameters<Collection<RefusalRecord>['bulkWrite']>[0][number]
}

/** The sampled refusals, those of the newest hour first. */
export async function searchRefusals(service: Service, search: PageRequest & { account?: string; action?: string }) {
  const filter = {
    ...(search.cursor === undefined ? {} : { _id: { $lt: service.cursors.read('refusals', search.cursor) } }),
    ...(search.account === undefined ? {} : { account_id: search.account }),
    ...(search.action === undefined ? {} : { action: search.action }),
  }
  const found = await service.db.refusals.find(filter, { sort: { _id: -1 }, limit: search.limit + 1 }).toArray()
  const page = toPage(service.cursors, 'refusals', found, ({ _id }) => _id, search.limit)
  return { ...page, items: await withUsernames(service, page.items.map(refusalView), ['account_id']) }
}

function refusalView(record: RefusalRecord) {
  return {
    account_id: record.account_id,
    action: record.action,
    hold_refs: record.hold_refs,
    request_id: record.request_id,
    first_at: record.first_at.toISOString(),
    last_at: record.last_at.toISOString(),
    count: record.count,
  }
}
