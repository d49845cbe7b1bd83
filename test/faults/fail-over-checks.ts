import { type Db, MongoClient } from 'mongodb'
import { violations } from '../races/history.ts'
import { readTrail } from '../races/hold-loop.ts'
import { eventually } from '../service-process.ts'
import type { Answer, EditedAccount, Load } from './fail-over.ts'

const expected = new Set(['200', '201', '409 account_held', '409 idempotency_in_progress', '503 database_unavailable'])
/** A lift that was answered 503 and repeated may have taken effect. */
const expectedOfHolds = new Set(['409 invalid_transition'])
const isWhole = (retryAfter: string | null) => /^[1-9]\d*$/.test(retryAfter ?? '')

/** The answers that a client must not see during a fail-over, each kind once, in words. */
export function unexpected(answers: readonly Answer[]): string[] {
  const wrong = answers.flatMap(({ kind, status, code, retryAfter }) => {
    const outcome = [status ?? 'no answer', code].filter((part) => part !== null).join(' ')
    const isExpected = expected.has(outcome) || (kind === 'hold' && expectedOfHolds.has(outcome))
    if (!isExpected) return [`${kind}: ${outcome}`]
    return status === 503 && !isWhole(retryAfter) ? [`${kind}: 503 with Retry-After ${retryAfter}`] : []
  })
  return [...new Set(wrong)]
}

/** What was lost, duplicated, reordered or let through, in words; waits until every event is relayed. */
export async function faultsIn({ set, seen, admin, processes }: Load): Promise<string[]> {
  const [service] = processes
  if (service === undefined) throw new Error('there is no process to ask')
  const client = new MongoClient(set.uri)
  try {
    const db = client.db()
    await eventually(
      'every event to be relayed',
      async () => (await db.collection('accounts').findOne({ pending: true })) === null,
    )
    const faults = [...(await lostSignUps(db, seen.signUps)), ...(await gapsIn(db)), ...seen.refusedUnderKey]
    for (const { token, name } of seen.signUps) {
      const ownView = await service.ask('GET', '/v1/me', { token })
      if (ownView.body.username !== name) faults.push(`the session of ${name} is answered ${ownView.status}`)
    }
    for (const account of seen.edited) {
      const trail = await readTrail(service, account.id, admin)
      faults.push(...violations(trail, account.operations), ...lostEdits(seen.answers, account))
      faults.push(...(await brokenChain(db, account)))
    }
    return faults
  } finally {
    await client.close()
  }
}

async function lostSignUps(db: Db, signUps: Load['seen']['signUps']): Promise<string[]> {
  const stored = new Map<string, string>()
  for await (const { names, _id } of db.collection<{ _id: string; names: { name: string }[] }>('accounts').find()) {
    for (const { name } of names ?? []) stored.set(name, _id)
  }
  return signUps.flatMap(({ id, name }) => (stored.get(name) === id ? [] : [`the sign-up of ${name} is lost`]))
}

/** The trails of all accounts begin with 1, have no gap and end with the `seq` of the account. */
async function gapsIn(db: Db): Promise<string[]> {
  const trails = db
    .collection('events')
    .aggregate([
      { $match: { account_id: { $ne: null } } },
      { $group: { _id: '$account_id', first: { $min: '$seq' }, last: { $max: '$seq' }, count: { $sum: 1 } } },
    ])
  const byMail = new Map<string, { first: number; last: number; count: number }>()
  for await (const { _id, first, last, count } of trails) byMail.set(String(_id), { first, last, count })
  const faults: string[] = []
  for await (const { _id, seq } of db.collection('accounts').find({ seq: { $gt: 0 } })) {
    const trail = byMail.get(String(_id))
    if (trail?.first !== 1 || trail.last !== seq || trail.count !== seq) {
      faults.push(`${_id} is at seq ${seq}, its trail is ${JSON.stringify(trail ?? 'missing')}`)
    }
  }
  return faults
}

/** Edits that were acknowledged with the same version: the later one has overwritten the earlier one. */
function lostEdits(answers: readonly Answer[], { id, token }: EditedAccount): string[] {
  const tags = answers.flatMap(({ edited }) => (edited?.token === token ? [edited.etag] : []))
  const doubled = tags.length - new Set(tags).size
  return doubled === 0 ? [] : [`${doubled} edits of ${id} were acknowledged with a version that another one has, too`]
}

interface Edited {
  seq: number
  type: string
  changes: { bio?: { before: string | null; after: string | null } }
}

/** Every edit starts from the result of the one before it, and the last result is stored. */
async function brokenChain(db: Db, { id }: EditedAccount): Promise<string[]> {
  const account = await db.collection<{ _id: string; profile: { bio: string | null } }>('accounts').findOne({ _id: id })
  const trail = await db.collection<Edited>('events').find({ account_id: id }).sort({ seq: 1 }).toArray()
  let bio: string | null = null
  const faults = trail.flatMap(({ seq, changes }) => {
    if (changes.bio === undefined) return []
    const { before, after } = changes.bio
    const isNext = before === bio
    bio = after
    return isNext ? [] : [`the edit ${seq} of ${id} began with ${before}`]
  })
  return account?.profile.bio === bio
    ? faults
    : [...faults, `${id} is stored as ${account?.profile.bio}, not as ${bio}`]
}
