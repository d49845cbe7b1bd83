import type { Filter } from 'mongodb'
import type { Agent } from '../accounts/caller.ts'
import { type EventType, eventTypes, type LoggedEvent, type StoredEvent } from '../events/event.ts'
import { type EventPattern, matchesPattern } from '../events/patterns.ts'
import { presentViewer, type Viewer } from '../holds/viewer.ts'
import { type Page, type PageRequest, toPage } from '../http/page.ts'
import { Problem } from '../http/problem.ts'
import type { Sentence } from '../languages.ts'
import type { Service } from '../service.ts'
import { eventsFor } from './for-viewer.ts'

export interface EventFilter {
  account?: string
  type?: EventPattern
  /** The id of the actor. */
  actor?: string
  /** The ref of the hold that the event is about. */
  hold?: string
  /** The earliest time of the events. */
  since?: Date
  /** The time before which the events are. */
  until?: Date
  /** The id of an event: the list continues forward after it. */
  after?: string
}

/** Events in one order, by a number that each has. */
interface Order<T extends StoredEvent> {
  /** The name to which its cursors belong. */
  name: string
  positionOf(event: T): number
  /** @throws Problem `validation_failed` when it has no event with this id */
  positionOfId(id: string): Promise<number>
  /** The next events beyond a position; from one end if that is null. */
  read(from: number | null, forward: boolean, limit: number): Promise<T[]>
}

/** Events as the viewer may see them, the newest first; with `after` the oldest first from there. */
export async function searchEvents(service: Service, viewer: Viewer, search: EventFilter & PageRequest) {
  const show = await eventsFor(service, viewer)
  return search.account === undefined
    ? pageIn(service, feed(service, search), search, show)
    : pageIn(service, trail(service, search.account, search), search, show)
}

/** The trail of one account as it is stored, the newest first. */
export async function readTrail(service: Service, account: string, page: PageRequest): Promise<Page<StoredEvent>> {
  return pageIn(service, trail(service, account, {}), page, async (events) => [...events])
}

type Show = Awaited<ReturnType<typeof eventsFor>>

async function pageIn<T extends StoredEvent, V>(
  service: Service,
  order: Order<T>,
  search: EventFilter & PageRequest,
  show: (events: readonly StoredEvent[]) => Promise<V[]>,
): Promise<Page<V>> {
  const forward = search.after !== undefined
  const list = forward ? `${order.name} forward` : order.name
  const mark = search.after === undefined ? null : () => order.positionOfId(search.after as string)
  const from = search.cursor === undefined ? await mark?.() : Number(service.cursors.read(list, search.cursor))
  const events = await order.read(from ?? null, forward, search.limit + 1)
  const page = toPage(service.cursors, list, events, (event) => String(order.positionOf(event)), search.limit)
  return { ...page, items: await show(page.items) }
}

const batchSize = 200

/**
 * All events that match a filter, oldest first, one batch at a time: only as many are in memory as the reader takes,
 * and no cursor stays open in between. The right of the reader is checked again before each batch.
 *
 * @throws Problem `validation_failed` when `after` is no event, before the first batch; each batch as CheckAgent does
 */
export async function exportEvents(service: Service, reader: Agent, filter: EventFilter) {
  const showNow = async () => eventsFor(service, await presentViewer(service, reader))
  return filter.account === undefined
    ? batchesIn(feed(service, filter), filter, showNow)
    : batchesIn(trail(service, filter.account, filter), filter, showNow)
}

async function batchesIn<T extends StoredEvent>(order: Order<T>, filter: EventFilter, showNow: () => Promise<Show>) {
  const begin = filter.after === undefined ? null : await order.positionOfId(filter.after)
  return (async function* () {
    for (let from = begin; ; ) {
      const batch = await order.read(from, true, batchSize)
      const last = batch.at(-1)
      if (last === undefined) return
      yield (await showNow())(batch)
      if (batch.length < batchSize) return
      from = order.positionOf(last)
    }
  })()
}

/** Over all accounts, in the order in which events were relayed: events that are not relayed yet are missing. */
function feed(service: Service, filter: EventFilter): Order<LoggedEvent> {
  const { events } = service.db
  return {
    name: 'events',
    positionOf: ({ position }) => position,
    async positionOfId(id) {
      const isPending = (await service.db.accounts.findOne({ pending: true, 'events.id': id })) !== null
      const stored = await events.findOne({ _id: id }, { projection: { position: 1 } })
      if (stored !== null) return stored.position
      if (isPending) return Number.POSITIVE_INFINITY // nothing comes after it yet
      throw unknownEvent({ en: 'This is not an event.', de: 'Das ist kein Ereignis.' })
    },
    read(from, forward, limit) {
      const place = forward || from === null ? { $gt: from ?? 0 } : { $lt: from }
      return events
        .find({ $and: [matching(filter), { position: place }] }, { sort: { position: forward ? 1 : -1 }, limit })
        .toArray()
    },
  }
}

/**
 * Of one account, by `seq`, joined with the events that are still in the account: never behind an acknowledged write.
 */
function trail(service: Service, account: string, filter: EventFilter): Order<StoredEvent> {
  const { events } = service.db
  return {
    name: `trail ${account}`,
    positionOf: ({ seq }) => seq,
    async positionOfId(id) {
      const pending = await pendingOf(service, account)
      const event = pending.find((event) => event._id === id) ?? (await events.findOne({ _id: id }))
      if (event?.account_id === account) return event.seq
      throw unknownEvent({ en: 'This is not an event of this account.', de: 'Das ist kein Ereignis dieses Kontos.' })
    },
    async read(from, forward, limit) {
      const pending = await pendingOf(service, account)
      const beyond = (seq: number) => from === null || (forward ? seq > from : seq < from)
      const range = from === null ? {} : { seq: forward ? { $gt: from } : { $lt: from } }
      const stored: StoredEvent[] = await events
        .find({ $and: [{ account_id: account }, matching(filter), range] } as Filter<LoggedEvent>, {
          sort: { seq: forward ? 1 : -1 },
          limit,
        })
        .toArray()
      const unrelayed = pending.filter((event) => beyond(event.seq) && isWanted(event, filter))
      const bySeq = new Map([...unrelayed, ...stored].map((event) => [event.seq, event]))
      return [...bySeq.values()].sort((a, b) => (forward ? a.seq - b.seq : b.seq - a.seq)).slice(0, limit)
    },
  }
}

/** Read before the stored ones: an event moved in between is then found there. */
async function pendingOf(service: Service, account: string): Promise<StoredEvent[]> {
  const document = await service.db.accounts.findOne({ _id: account }, { projection: { events: 1 } })
  return (document?.events ?? []).map(({ id, ...event }) => ({ _id: id, account_id: account, ...event }))
}

function unknownEvent(detail: Sentence): Problem {
  return new Problem('validation_failed', {
    errors: [{ in: 'query', pointer: '/after', field: 'after', code: 'not_allowed', detail }],
  })
}

function matching({ type, actor, hold, since, until }: EventFilter): Filter<LoggedEvent> {
  const at = { ...(since === undefined ? {} : { $gte: since }), ...(until === undefined ? {} : { $lt: until }) }
  return {
    ...(type === undefined || type === '*' ? {} : { type: { $in: typesOf(type) } }),
    ...(actor === undefined ? {} : { 'actor.id': actor }),
    ...(hold === undefined ? {} : { hold_ref: hold }),
    ...(Object.keys(at).length === 0 ? {} : { at }),
  }
}

/** Each by its name, so that the index of the types finds a pattern, in the order of the feed. */
function typesOf(pattern: EventPattern): EventType[] {
  return eventTypes.filter((type) => matchesPattern(pattern, type))
}

function isWanted(event: StoredEvent, { type, actor, hold, since, until }: EventFilter): boolean {
  return (
    (type === undefined || matchesPattern(type, event.type)) &&
    (actor === undefined || event.actor.id === actor) &&
    (hold === undefined || event.hold_ref === hold) &&
    (since === undefined || event.at >= since) &&
    (until === undefined || event.at < until)
  )
}
