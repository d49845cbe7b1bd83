import { type HoldReason, reasonIn } from '../../src/enforcement/hold-reason.ts'
import type { Asks } from '../races/two-processes.ts'

/** An event of a trail as it is listed. */
export interface TrailEvent {
  id: string
  account_id: string
  seq: number
  type: string
  at: string
  actor: { kind: string; id: string }
  hold_ref: string
  // biome-ignore lint/suspicious/noExplicitAny: a change of a member of any shape
  changes: Record<string, { before: any; after: any }>
}

export interface Replayed {
  /** The members of the account's own view, and the ids of its sessions. */
  account: Record<string, unknown>
  holds: Map<string, Record<string, unknown> & { version: number; votes: string[] }>
  /** Each change that does not start from the result of the one before it. */
  breaks: string[]
}

const bumping = new Set([
  ...['account.created', 'profile.updated', 'username.changed', 'roles.changed', 'email.verified', 'email.changed'],
  ...['email.change_undone', 'account.closing', 'account.reopened', 'factor.recovery_codes_renewed'],
])
/** Changes by staff of resources that are not accounts, and actions that can be started repeatedly. */
const isDeed = (type: string) =>
  /^(hold_batch|reason|service_token|webhook|invitation|import)\.|^factor\.begun|^account\.exported|^session\.refused/.test(
    type,
  )
const ownEvents = [
  ...['username', 'email', 'email_verified', 'email_pending', 'second_factor'],
  ...['display_name', 'bio', 'website'],
]
const isChanged = (change?: { before: unknown; after: unknown }) =>
  change !== undefined && JSON.stringify(change.before) !== JSON.stringify(change.after)
const isBump = ({ type, changes }: TrailEvent) =>
  bumping.has(type) || ownEvents.some((member) => isChanged(changes[member]))

/** The state that a trail, oldest first, leads to. */
export function replay(events: TrailEvent[]): Replayed {
  const account: Record<string, unknown> = { id: events[0]?.account_id, created_at: events[0]?.at, version: 0 }
  const holds: Replayed['holds'] = new Map()
  const breaks: string[] = []
  for (const event of events) {
    const { seq, type, at, hold_ref } = event
    const { step_up: _, ...changes } = event.changes
    if (isBump(event)) Object.assign(account, { version: Number(account.version) + 1, updated_at: at })
    const members = Object.entries(changes).map(([name, { after }]) => [name, after])
    if (isDeed(type)) continue
    if (hold_ref === null) {
      for (const [name, { before }] of Object.entries(changes)) {
        const isBroken = name in account && JSON.stringify(account[name]) !== JSON.stringify(before)
        if (isBroken) breaks.push(`${type} ${seq}: ${name} was ${JSON.stringify(before)}`)
      }
      Object.assign(account, Object.fromEntries(members))
      continue
    }
    const { hold, lift, vote, sessions, decision, ...rest } = Object.fromEntries(members)
    if (sessions !== undefined) account.sessions = sessions
    const before = holds.get(hold_ref) ?? { version: 0, votes: [] }
    const votes = vote === undefined ? before.votes : votesAfter(before.votes, changes.vote)
    const state = decision?.outcome === 'grant' ? 'overturned' : (lift?.state ?? 'open')
    const appealed = decision === undefined ? {} : { appeal_state: rest.appeal.state }
    holds.set(hold_ref, { ...before, ...hold, ...rest, ...appealed, state, votes, version: before.version + 1 })
  }
  return { account, holds, breaks }
}

/** A vote that was given, or with `after` null one that was taken back. */
function votesAfter(votes: string[], vote: { before: unknown; after: unknown } | undefined): string[] {
  const [before, after] = [vote?.before, vote?.after] as ({ by: string } | null | undefined)[]
  return after ? [...votes, after.by] : votes.filter((by) => by !== before?.by)
}

/** The whole trail of an account, the oldest event first. */
export async function readWholeTrail(asks: Asks, token: string, id: string): Promise<TrailEvent[]> {
  const events: TrailEvent[] = []
  let cursor = ''
  do {
    const url = `/v1/admin/events?account=${id}&limit=100${cursor}`
    const { status, body } = await asks.ask('GET', url, { token })
    if (status !== 200) throw new Error(`trail: ${status} ${JSON.stringify(body)}`)
    events.push(...body.items)
    cursor = body.next_cursor === null ? '' : `&cursor=${encodeURIComponent(body.next_cursor)}`
  } while (cursor !== '')
  return events.reverse()
}

const asPlaced = ['ref', 'kind', 'requirement', 'reason', 'disclosure', 'since', 'dedupe_key', 'appeal_until']
const mayMove = ['actions', 'message', 'until', 'review_due_at', 'preset', 'note', 'case_ref', 'lift_requires']
/** The trail has the texts of a reason in all languages; staff see only the default ones. */
const shownOf = (name: string, value: unknown) =>
  name === 'reason' && value !== undefined ? reasonIn(value as HoldReason, null) : (value ?? null)
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Where the staff views of an account and its holds differ from the state that its trail leads to, as sentences. */
export async function replayFaults(asks: Asks, token: string, id: string): Promise<string[]> {
  const read = async (path: string) => (await asks.ask('GET', path, { token })).body
  const trail = await readWholeTrail(asks, token, id)
  const { account, holds, breaks } = replay(trail)
  const { sessions, seq, metadata, holds: _, ...view } = await read(`/v1/admin/accounts/${id}`)
  const faultOf = (faultOf: string) => `${faultOf}: ${JSON.stringify(account[faultOf])} by the trail`
  const faults = [
    ...breaks,
    ...(trail.length === seq && trail.every((event, index) => event.seq === index + 1) ? [] : ['the trail has gaps']),
    ...Object.keys(view).flatMap((member) => (same(account[member], view[member]) ? [] : [faultOf(member)])),
    ...(same(account.metadata ?? {}, metadata) ? [] : [faultOf('metadata')]),
    ...(same(sorted(account.sessions as string[]), sorted(sessions.map((session: { id: string }) => session.id)))
      ? []
      : [faultOf('sessions')]),
  ]
  for (const record of (await read(`/v1/admin/holds?account=${id}&limit=100`)).items) {
    const replayed = holds.get(record.ref)
    const isOpen = ['active', 'scheduled'].includes(record.state)
    const votes = record.lift_votes.map((vote: { by: string }) => vote.by)
    const states = isOpen ? 'open' : record.state
    const wrong = [...asPlaced, ...mayMove].filter((name) => !same(shownOf(name, replayed?.[name]), record[name]))
    if (!same(replayed?.votes, votes)) wrong.push('votes')
    if (replayed?.state !== states) wrong.push('state')
    faults.push(...wrong.map((name) => `${record.ref}: ${name}`))
  }
  return faults.map((fault) => `${id}: ${fault}`)
}

const sorted = (ids: readonly string[]) => [...ids].sort()
