import { setTimeout as pause } from 'node:timers/promises'
import type { ClientSession, Collection, Document, Filter, MongoClient } from 'mongodb'
import {
  type Changes,
  type EventRecord,
  type EventType,
  newEvent,
  type Origin,
  type Projections,
} from '../events/event.ts'
import type { Relay } from '../events/relay.ts'
import type { FactorSummary } from '../factors/state.ts'
import type { GuardedAction } from '../holds/actions.ts'
import type { HoldEntry } from '../holds/hold.ts'
import type { Precondition } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import { AlreadyAppliedError, isApplied, keysWith, type Once } from '../idempotency/once.ts'
import { refusedInserts } from '../mongo/duplicate-key.ts'
import { inTransaction, untilExplained } from '../mongo/transaction.ts'
import type { UnitOfWork } from '../mongo/unit-of-work.ts'
import type { TokenEntry } from '../tokens/single-use.ts'
import type { AccountDocument, AccountState } from './account.ts'
import type { Agent } from './caller.ts'
import type { CheckAgent, CheckedAgent } from './check-agent.ts'
import { deadlineChanges } from './deadlines.ts'
import { guard, refusal } from './guard.ts'
import type { VersionedView } from './versions.ts'

/** For how long many new accounts wait for the relay, in milliseconds. */
const relayedWithin = 1_000

/**
 * By whose right an account is written. The owner acts under the action that a hold may block, or under the floor; the
 * session (as a hash), the verified hash and the mail token, where given, must still stand when the write happens; a token
 * also needs the address that it proves.
 *
 * Staff and services act on the accounts of others. They are not stopped by the holds of the account they write, but their
 * own right is checked again immediately before the write, and they write no account that is out of their reach: not their own,
 * unless `self` allows it, and that of staff only as admin. `trail` records in the own account what a member of staff changes
 * elsewhere, always in the transaction of that change.
 */
export type Authority =
  | { kind: 'owner'; action: GuardedAction | 'floor'; session?: string; verifiedHash?: string; mailToken?: TokenEntry }
  | { kind: 'staff'; actor: Agent; self?: 'allowed' }
  | { kind: 'trail'; actor: Agent }
  | { kind: 'system' }

/** An aggregation expression; values from outside go in under `literal`. */
export type Expression = Document | string | number | boolean | null | Expression[]

/** A value as it is, even when it begins with `$`. */
export function literal(value: unknown): Expression {
  return { $literal: value }
}

/** The one way to change an account. */
export interface AccountWrite {
  account: string
  authority: Authority
  origin: Origin
  now: Date
  /** States in which the write is possible; all when left out. */
  states?: readonly AccountState[]
  /** What the caller said of the version it changes, and how the current one is shown when it is stale. */
  precondition?: { asked: Precondition; view: VersionedView }
  /** What the operation itself needs beyond that; `explain` tells why it is not so. */
  condition?: Filter<AccountDocument>
  /** New values of members, as expressions over the document before the write. */
  set: Record<string, Expression>
  /** Whether the own view changes: an expression where that depends on the account. */
  bumpsVersion?: Expression
  /** Exactly one event for each change, or null for what moves neither `seq` nor the trail. */
  event: AccountEvent | null
  /** The events of what else the same write changes, in their order. */
  furtherEvents?: readonly AccountEvent[]
  /** True for a write that takes effect by itself, even where a unit of work is open. */
  alone?: true
  /** The key under which it takes effect once; such a write is alone. */
  once?: Once | null
}

/** What a write tells the trail, and what it leaves for the projections. */
export interface AccountEvent {
  type: EventType
  changes: ChangeExpressions
  holdRef?: string | null
  /** The holds and appeals that the write changes, as they are after it. */
  projections?: Projections
  /** What the answer needs beside them, where the request can be repeated; the trail does not show it. */
  answer?: Expression
}

/** One that comes out as `$$REMOVE` is left out of the event. */
export type ChangeExpressions = Record<string, { before: Expression; after: Expression } | { $cond: Expression[] }>

const withoutSecrets = {
  ...{ password: 0, applied_keys: 0, 'holds.staff': 0, 'holds.appeal': 0 },
  ...{ 'factor.secret': 0, 'factor.last_step': 0, 'factor.replacement': 0 },
} as const

/** An account after a write, with the events not yet relayed, and of its holds what the owner may see. */
export type WrittenAccount = Omit<AccountDocument, 'password' | 'factor' | 'applied_keys' | 'holds'> & {
  holds: HoldEntry[]
  factor?: FactorSummary
}

/** Accounts, written through the guarded write alone. */
export interface AccountStore {
  /** The same store, whose writes belong to a unit of work for as long as that is open. */
  joining(unit: UnitOfWork): AccountStore
  /** Writes that span documents, all or nothing: see `inTransaction`. */
  together: Together
  /** @throws Problem `overloaded` when others kept getting in the way, inside a unit of work alone */
  insert(account: AccountDocument, transaction?: ClientSession): Promise<void>
  /**
   * Inserts each by itself, for staff, and waits a moment for the relay, so that many of them do not outrun it.
   *
   * @returns the ids of those that a unique index has refused
   * @throws Problem what keeps the actor from acting
   */
  insertEach(actor: Agent, accounts: readonly AccountDocument[]): Promise<ReadonlySet<string>>
  /**
   * One try: null when nothing matched. Nudges the relay and writes the projections, unless inside a transaction.
   *
   * @throws Problem what keeps a member of staff or a service from acting
   */
  tryWrite(write: AccountWrite, transaction?: ClientSession): Promise<WrittenAccount | null>
  /** The account as it is, if the write would match now; nothing is written. */
  find(write: AccountWrite): Promise<WrittenAccount | null>
  /**
   * One try of a write together with what belongs to it in other documents, all or nothing.
   *
   * @param also writes the rest; false aborts, as when something else was faster
   * @returns the account as it then is; null when nothing was written
   */
  tryWriteWith(write: AccountWrite, also: AlsoWrite): Promise<WrittenAccount | null>
  /** The guarded write with its explanation; see `untilExplained`. */
  write(write: () => AccountWrite, explain?: ExplainOwn): Promise<WrittenAccount>
  /** Throws the Problem that keeps `write` from matching, in the order of the contract; returns when there is none. */
  explain(write: AccountWrite, explain?: ExplainOwn): Promise<void>
  checkAgent: CheckAgent
  /** Hands the events of an account, written in a transaction that has committed, to the relay. */
  relayed(account: Pick<WrittenAccount, '_id' | 'events'>): void
}

type Together = <T>(work: (transaction: ClientSession) => Promise<T | null>) => Promise<T | null>

/** What is written in the transaction of a guarded write, which has given the account as it would then be. */
export type AlsoWrite = (account: WrittenAccount, transaction: ClientSession) => Promise<boolean>

/** Tells the operation's own conflict, the last in the order. */
export type ExplainOwn = (account: AccountDocument) => Promise<Problem | null> | Problem | null

interface StoreParts {
  client: MongoClient
  collection: Collection<AccountDocument>
  relay: Relay
  checkAgent: CheckAgent
  /** Writes projections; it never throws: what it misses the relay writes. */
  project: (projections: Projections) => Promise<void>
}

/** @param unit the unit of work that the writes belong to, for as long as it is open */
export function createAccountStore(parts: StoreParts, unit?: UnitOfWork): AccountStore {
  const { client, collection, relay, checkAgent, project } = parts
  /** The unit of work, where a write is not in a transaction already. */
  const unitOf = (transaction?: ClientSession) => (transaction === undefined && unit?.isOpen ? unit : undefined)

  /** What follows from a write: at once, or when its unit of work has been committed. */
  async function committed(write: AccountWrite, account: WrittenAccount): Promise<void> {
    const follow = async () => {
      relay.nudge(account._id, account.events)
      for (const { projections } of eventsOf(write)) if (projections !== undefined) await project(projections)
    }
    const joint = write.alone ? undefined : unitOf()
    if (joint === undefined) await follow()
    else joint.afterCommit(follow)
  }

  /** Who acts on the account of another, as they are now; null for owners and the system. */
  async function checked({ authority }: AccountWrite, transaction?: ClientSession): Promise<CheckedAgent | null> {
    return 'actor' in authority ? checkAgent(authority.actor, transaction) : null
  }

  const store: AccountStore = {
    joining: (unit) => createAccountStore(parts, unit),

    checkAgent,

    together: (work) => unitOf()?.run(work) ?? inTransaction(client, work),

    async insert(account, transaction) {
      const joined = await unitOf(transaction)?.run(async (joint) => {
        await store.insert(account, joint)
        return account
      })
      if (joined === null) throw contention()
      if (joined === undefined) {
        await collection.insertOne(account, transaction === undefined ? {} : { session: transaction })
      }
      if (transaction === undefined) store.relayed(account)
    },

    async insertEach(actor, accounts) {
      await checkAgent(actor)
      const refused = await collection.insertMany([...accounts], { ordered: false }).then(() => [], refusedInserts)
      const ids = new Set(refused.flatMap((index) => accounts[index]?._id ?? []))
      for (const { _id, events } of accounts) if (!ids.has(_id)) relay.nudge(_id, events)
      await Promise.race([relay.settled(), pause(relayedWithin, undefined, { ref: false })])
      return ids
    },

    async tryWrite(write, transaction) {
      const joint = write.alone ? undefined : unitOf(transaction)
      if (joint !== undefined) {
        const joined = await joint.run((inUnit) => store.tryWrite(write, inUnit))
        if (joined !== null) await committed(write, joined)
        return joined
      }
      const filter = guard(write, await checked(write, transaction))
      const account = await collection.findOneAndUpdate(filter, [{ $set: change(write) }], {
        returnDocument: 'after',
        projection: withoutSecrets,
        ...(transaction === undefined ? {} : { session: transaction }),
      })
      if (account === null || transaction !== undefined) return account
      await committed(write, account)
      return account
    },

    async find(write) {
      return collection.findOne(guard(write, await checked(write)), { projection: withoutSecrets })
    },

    async tryWriteWith(write, also) {
      const together: Together = write.alone ? (work) => inTransaction(client, work) : store.together
      const written = await together(async (transaction) => {
        const account = await store.tryWrite(write, transaction)
        return account !== null && (await also(account, transaction)) ? account : null
      })
      if (written === null) return null
      await committed(write, written)
      return written
    },

    write(makeWrite, explain) {
      let write = makeWrite()
      return untilExplained(
        () => {
          write = makeWrite()
          return store.tryWrite(write)
        },
        () => store.explain(write, explain),
      )
    },

    async explain(write, explainOwn) {
      const agent = await checked(write)
      const account = await collection.findOne({ _id: write.account })
      if (write.once && account !== null && isApplied(write.once, account)) throw new AlreadyAppliedError()
      const problem = (await refusal(write, account, agent)) ?? (account && ((await explainOwn?.(account)) ?? null))
      if (problem !== null) throw problem
    },

    relayed(account) {
      const nudge = () => relay.nudge(account._id, account.events)
      const joined = unitOf()
      if (joined === undefined) nudge()
      else joined.afterCommit(nudge)
    },
  }
  return store
}

function contention(): Problem {
  return new Problem('overloaded', {
    detail: 'Other changes were in the way of this one.',
    headers: { 'Retry-After': '1' },
  })
}

/** The update, one stage: every expression sees the document as it was, so that events tell what was before. */
function change(write: AccountWrite): Record<string, Expression> {
  const deadlines = deadlineChanges(write)
  const changed: Record<string, Expression> = { ...deadlines.set, ...write.set }
  const { bumpsVersion = false } = write
  if (bumpsVersion !== false) {
    changed.version = { $add: ['$version', { $cond: [bumpsVersion, 1, 0] }] }
    changed.updated_at = { $cond: [bumpsVersion, write.now, '$updated_at'] }
  }
  const events = eventsOf(write).map(({ type, holdRef = null, changes, projections, answer }, index) => {
    const known = newEvent(type, write.origin, write.now, holdRef)
    const all = index === 0 ? { ...deadlines.changes, ...changes } : changes
    const rest = { seq: { $add: ['$seq', index + 1] }, changes: all, ...(answer === undefined ? {} : { answer }) }
    const event = { ...known, ...(projections === undefined ? {} : { projections }) }
    return { id: known.id, expression: { $mergeObjects: [literal(event), rest] } }
  })
  if (events.length > 0) {
    changed.seq = { $add: ['$seq', events.length] }
    changed.events = { $concatArrays: ['$events', events.map(({ expression }) => expression)] }
    changed.pending = true
  }
  if (write.once) changed.applied_keys = keysWith(write.once, events[0]?.id ?? null, write.now)
  return changed
}

function eventsOf({ event, furtherEvents = [] }: AccountWrite): AccountEvent[] {
  return event === null ? [] : [event, ...furtherEvents]
}

/** The first events of a new account: its trail begins with `seq` 1. */
export function firstEvent(type: EventType, origin: Origin, now: Date, changes: Changes): EventRecord {
  return { ...newEvent(type, origin, now), seq: 1, changes }
}
