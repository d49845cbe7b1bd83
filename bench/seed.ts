import { createHash } from 'node:crypto'
import type { Db, Document } from 'mongodb'
import { v7 as uuid } from 'uuid'
import { skeleton } from '../src/identifiers/confusables.ts'

/** An account that the service has stored itself, with what belongs to it in other collections. */
export interface Template {
  account: Document
  events: Document[]
  holds: Document[]
}

/** @throws Error when there is no such account, or its events have not been relayed */
export async function readTemplate(db: Db, username: string): Promise<Template> {
  const account = await db.collection('accounts').findOne({ 'names.key': username })
  if (account === null || account.events.length > 0) throw new Error(`${username} is not ready to be copied`)
  const ofAccount = { account_id: account._id }
  const [events, holds] = await Promise.all(
    ['events', 'holds'].map((name) => db.collection(name).find(ofAccount).sort({ seq: 1 }).toArray()),
  )
  return { account, events: events ?? [], holds: holds ?? [] }
}

export const seededName = (serial: number) => `seeded${serial}`
/** The reference of the hold of a seeded account, for those that are held. */
const seededRef = (serial: number) => `S${serial.toString(36).toUpperCase().padStart(9, '0')}`

const batch = 1_000
/** One of so many accounts is held. */
export const heldEach = 100

/**
 * Stores copies of the templates under names of their own, as if the service had: all that is unique is replaced
 * wherever it occurs in their documents.
 *
 * @param serials the first, and the one after the last
 */
export async function seed(db: Db, plain: Template, held: Template, [first, end]: [number, number]): Promise<void> {
  const [last] = await db.collection('events').find({}).sort({ position: -1 }).limit(1).toArray()
  let position: number = last?.position ?? 0
  for (let serial = first; serial < end; serial += batch) {
    const copies = Array.from({ length: Math.min(batch, end - serial) }, (_, index) => {
      const number = serial + index
      return copy(number % heldEach === 0 ? held : plain, number)
    })
    const events = copies
      .flatMap((accountCopy) => accountCopy.events)
      .map((event) => ({ ...event, position: ++position }))
    const holds = copies.flatMap((accountCopy) => accountCopy.holds)
    const insert = (name: string, documents: Document[]) =>
      documents.length === 0 ? null : db.collection(name).insertMany(documents, { ordered: false })
    const accounts = copies.map(({ account }) => account)
    await Promise.all([insert('accounts', accounts), insert('events', events), insert('holds', holds)])
  }
}

function copy({ account, events, holds }: Template, serial: number): Template {
  const name = seededName(serial)
  const [former] = account.names
  const replaced = new Map([
    [account._id, uuid()],
    [former.name, name],
    ...holds.map(({ _id }): [string, string] => [_id, seededRef(serial)]),
  ])
  const replace = <T>(value: T): T => replaceIn(value, replaced) as T
  return {
    account: {
      ...replace(account),
      names: [{ ...former, name, key: name, skeletons: [skeleton(name)] }],
      sessions: account.sessions.map((session: Document) => ({
        ...session,
        id: uuid(),
        token_hash: createHash('sha256').update(`${name} ${session.id}`).digest('base64url'),
      })),
      tokens: [],
    },
    events: events.map((event) => ({ ...replace(event), _id: uuid() })),
    holds: replace(holds),
  }
}

/** A copy with each text replaced, also as a part of longer ones. */
function replaceIn(value: unknown, replaced: Map<string, string>): unknown {
  if (typeof value === 'string')
    return [...replaced].reduce((text, [former, name]) => text.replaceAll(former, name), value)
  if (Array.isArray(value)) return value.map((item) => replaceIn(item, replaced))
  if (value === null || typeof value !== 'object' || value.constructor !== Object) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, replaceIn(member, replaced)]))
}
