import type { Filter } from 'mongodb'
import type { Holdfast } from '../holdfast.ts'
import { cut, firstPlace, type PageRequest } from '../http/page.ts'
import { Problem } from '../http/problem.ts'
import { type EventType, eventView, type StoredEvent } from './event.ts'

export interface EventSearch extends PageRequest {
  account?: string
  type?: EventType
  /** The id of the one who acted. */
  actor?: string
  /** An event's id: the list goes forward from there, without it. */
  after?: string
}

/** Events, the newest first; with `after` the oldest first from there. */
export async function searchEvents(service: Holdfast, search: EventSearch) {
  return search.account === undefined ? feed(service, search) : trail(service, search.account, search)
}

/** Over all accounts, by id, which is by time: it may lag behind by what has not been relayed yet. */
async function feed(service: Holdfast, search: EventSearch) {
  const forward = search.after !== undefined
  const list = forward ? 'events-forward' : 'events'
  const from = search.cursor === undefined ? search.after : service.cursors.read(list, search.cursor)
  const place = forward || from === undefined ? { $gt: from ?? firstPlace } : { $lt: from }
  const found = await service.db.events
    .find({ $and: [matching(search), { _id: place }] }, { sort: { _id: forward ? 1 : -1 }, limit: search.limit + 1 })
    .toArray()
  const page = cut(service.cursors, list, found, (event) => event._id, search.limit)
  return { ...page, items: page.items.map(eventView) }
}

/** Of one account, by `seq`, joined with what is still in the account: never behind an acknowledged write. */
async function trail(service: Holdfast, account: string, search: EventSearch) {
  const forward = search.after !== undefined
  const list = `${forward ? 'trail-forward' : 'trail'} ${account}`
  const pending = await pendingOf(service, account)
  const from =
    search.cursor === undefined
      ? await seqOf(service, account, search.after, pending)
      : Number(service.cursors.read(list, search.cursor))
  const beyond = (seq: number) => from === null || (forward ? seq > from : seq < from)
  const range = from === null ? {} : { seq: forward ? { $gt: from } : { $lt: from } }
  const stored = await service.db.events
    .find({ $and: [{ account_id: account }, matching(search), range] } as Filter<StoredEvent>, {
      sort: { seq: forward ? 1 : -1 },
      limit: search.limit + 1,
    })
    .toArray()
  const unrelayed = pending.filter((event) => beyond(event.seq) && isWanted(event, search))
  const bySeq = new Map([...unrelayed, ...stored].map((event) => [event.seq, event]))
  const joined = [...bySeq.values()].sort((a, b) => (forward ? a.seq - b.seq : b.seq - a.seq))
  const page = cut(service.cursors, list, joined.slice(0, search.limit + 1), (event) => String(event.seq), search.limit)
  return { ...page, items: page.items.map(eventView) }
}

/** Read before the stored ones: an event moved in between is then found there. */
async function pendingOf(service: Holdfast, account: string): Promise<StoredEvent[]> {
  const found = await service.db.accounts.findOne({ _id: account }, { projection: { events: 1 } })
  return (found?.events ?? []).map(({ id, ...event }) => ({ _id: id, account_id: account, ...event }))
}

async function seqOf(service: Holdfast, account: string, id: string | undefined, pending: StoredEvent[]) {
  if (id === undefined) return null
  const event = pending.find((one) => one._id === id) ?? (await service.db.events.findOne({ _id: id }))
  if (event !== null && event.account_id === account) return event.seq
  throw new Problem('validation_failed', {
    errors: [
      {
        in: 'query',
        pointer: '/after',
        field: 'after',
        code: 'not_allowed',
        detail: 'is not an event of this account',
      },
    ],
  })
}

function matching(search: EventSearch): Filter<StoredEvent> {
  return {
    ...(search.type === undefined ? {} : { type: search.type }),
    ...(search.actor === undefined ? {} : { 'actor.id': search.actor }),
  }
}

function isWanted(event: StoredEvent, search: EventSearch): boolean {
  const typeFits = search.type === undefined || event.type === search.type
  return typeFits && (search.actor === undefined || event.actor.id === search.actor)
}
