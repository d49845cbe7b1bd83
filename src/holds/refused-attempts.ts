import type { Collection } from 'mongodb'
import type { Collections } from '../collections.ts'
import type { RefusalNotes, RefusalRecord, Refused, RefusedRequests } from '../enforcement/refused-attempt.ts'
import { day, hour } from '../time.ts'

const keptFor = 90 * day
const gatherFor = 500

/** How many attempts one process keeps in memory until they are written; further ones are not recorded. */
const maxGathered = 1_000

/** How many attempts at one action of one account are stored individually per hour: the latest ones. */
export const maxRequests = 1_000

type Stored = Pick<Collections, 'holds' | 'refusals' | 'refused_requests'>
type Gathered = Refused & { at: Date; last: Date; count: number; requests: RefusedRequests['requests'] }

/** Creates the notes of refused attempts, which are written in batches of half a second. */
export function createRefusalNotes(db: Stored, now: () => Date, onError: (error: unknown) => void): RefusalNotes {
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
      if (known === undefined && gathered.size >= maxGathered) return
      const noted = known ?? { ...refused, at, last: at, count: 0, requests: [] }
      const request = { id: refused.requestId, hold_refs: refused.refs, at }
      const requests = [...noted.requests.slice(1 - maxRequests), request]
      gathered.set(key, { ...noted, last: at, count: noted.count + 1, requests })
      timer ??= setTimeout(flush, gatherFor).unref()
    },
    settled: flush,
  }
}

const hourOf = (at: Date) => new Date(Math.floor(at.getTime() / hour) * hour).toISOString()

async function write({ holds, refusals, refused_requests }: Stored, batch: Gathered[]): Promise<void> {
  const refs = batch.flatMap((refusal) => refusal.refs.slice(0, 1))
  const blocking = await holds.find({ _id: { $in: refs } }, { projection: { account_id: 1 } }).toArray()
  const accounts = new Map(blocking.map(({ _id, account_id }) => [_id, account_id]))
  const known = batch.flatMap((refusal) => {
    const account = accounts.get(refusal.refs[0] ?? '')
    return account === undefined ? [] : [{ ...refusal, account }]
  })
  if (known.length === 0) return
  await Promise.all([
    refusals.bulkWrite(known.map(counting), { ordered: false }),
    refused_requests.bulkWrite(known.map(keeping), { ordered: false }),
  ])
}

type Known = Gathered & { account: string }

const idOf = ({ at, account, action }: Known) => `${hourOf(at)} ${account} ${action}`

function counting(known: Known) {
  const { account, action, refs, requestId, at, last, count } = known
  const first = { account_id: account, action, hold_refs: refs, request_id: requestId, first_at: at }
  return {
    updateOne: {
      filter: { _id: idOf(known) },
      update: {
        $setOnInsert: { ...first, expire_at: new Date(at.getTime() + keptFor) },
        $max: { last_at: last },
        $inc: { count },
      },
      upsert: true,
    },
  } satisfies Parameters<Collection<RefusalRecord>['bulkWrite']>[0][number]
}

/** The last attempts of an hour are also stored for an hour. */
function keeping(known: Known) {
  const { account, action, at, requests } = known
  const expireAt = new Date(Date.parse(hourOf(at)) + 2 * hour)
  return {
    updateOne: {
      filter: { _id: idOf(known) },
      update: {
        $setOnInsert: { account_id: account, action, expire_at: expireAt },
        $push: { requests: { $each: requests, $slice: -maxRequests } },
      },
      upsert: true,
    },
  } satisfies Parameters<Collection<RefusedRequests>['bulkWrite']>[0][number]
}
