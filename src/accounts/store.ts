import { setTimeout as pause } from 'node:timers/promises'
import type { ClientSession, Collection, MongoClient } from 'mongodb'
import { refusedInserts } from '../database/duplicate-key.ts'
import { inTransaction, retryOrExplain, unresolvedRace } from '../database/transaction.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import type { Projections } from '../events/event.ts'
import type { Problem } from '../http/problem.ts'
import type { AccountDocument } from './account.ts'
import type { Agent } from './caller.ts'
import { changeOf, eventsOf } from './change.ts'
import type { CheckAgent, CheckedAgent } from './check-agent.ts'
import { guard, refusal } from './guard.ts'
import { AlreadyAppliedError, isApplied } from './once.ts'
import type { Relay } from './relay.ts'
import type { AccountWrite, WrittenAccount } from './write.ts'

/** For how long a bulk of new accounts waits for the relay, in milliseconds. */
const relayedWithin = 1_000

const withoutSecrets = {
  password: 0,
  applied_keys: 0,
  'holds.staff': 0,
  'holds.appeal': 0,
  'factor.secret': 0,
  'factor.last_step': 0,
  'factor.replacement': 0,
} as const

/** Accounts, written only through the guarded write. */
export interface AccountStore {
  /** The same store, whose writes belong to a unit of work while that is open. */
  joining(unit: UnitOfWork): AccountStore
  /** Writes that span documents, all or nothing: see `inTransaction`. */
  transaction: RunTransaction
  /** @throws Problem `overloaded` when other writes kept conflicting, only inside a unit of work */
  insert(account: AccountDocument, transaction?: ClientSession): Promise<void>
  /**
   * Inserts each separately, for staff, and waits a moment for the relay, so that a large number does not outrun it.
   *
   * @returns the ids of those that a unique index has refused
   * @throws Problem why the actor may not act
   */
  insertEach(actor: Agent, accounts: readonly AccountDocument[]): Promise<ReadonlySet<string>>
  /**
   * One try: null when nothing matched. Wakes the relay and writes the projections, unless inside a transaction.
   *
   * @throws Problem why a member of staff or a service may not act
   */
  tryWrite(write: AccountWrite, transaction?: ClientSession): Promise<WrittenAccount | null>
  /** The current account, if the write would match now; nothing is written. */
  find(write: AccountWrite): Promise<WrittenAccount | null>
  /**
   * * One try of a write together with its writes to other documents, all or nothing.
   *
   * @param step writes the rest; false aborts, because a concurrent change was faster
   * @returns the account afterwards; null when nothing was written
   */
  tryWriteInTransaction(write: AccountWrite, step: TransactionStep): Promise<WrittenAccount | null>
  /** The guarded write with its explanation; see `retryOrExplain`. */
  write(write: () => AccountWrite, explain?: ExplainOwn): Promise<WrittenAccount>
  /**
   * Throws the Problem that prevents `write` from matching, in the order of the contract; returns when there is none.
   */
  explain(write: AccountWrite, explain?: ExplainOwn): Promise<void>
  checkAgent: CheckAgent
  /** Hands the events of an account, written in a transaction that has committed, to the relay. */
  relayed(account: Pick<WrittenAccount, '_id' | 'events'>): void
}

type RunTransaction = <T>(work: (transaction: ClientSession) => Promise<T | null>) => Promise<T | null>

/** Writes in the transaction of a guarded write, which passes the account as it would be afterwards. */
export type TransactionStep = (account: WrittenAccount, transaction: ClientSession) => Promise<boolean>

/** Explains the conflict that only this operation knows, which comes last in the order. */
export type ExplainOwn = (account: AccountDocument) => Promise<Problem | null> | Problem | null

interface StoreParts {
  client: MongoClient
  collection: Collection<AccountDocument>
  relay: Relay
  checkAgent: CheckAgent
  /** Writes the projections of an event. It never throws: the relay writes what it misses. */
  project: (event: string, projections: Projections) => Promise<void>
}

/** @param unit the unit of work that the writes belong to, while it is open */
export function createAccountStore(parts: StoreParts, unit?: UnitOfWork): AccountStore {
  const { client, collection, relay, checkAgent, project } = parts
  /** The unit of work, unless a write is in a transaction already. */
  const unitOf = (transaction?: ClientSession) => (transaction === undefined && unit?.isOpen ? unit : undefined)

  /** The consequences of a write: immediately, or when its unit of work has been committed. */
  async function committed(write: AccountWrite, account: WrittenAccount): Promise<void> {
    const follow = async () => {
      relay.wake(account._id, account.events)
      const { length } = eventsOf(write)
      for (const { id, projections } of length === 0 ? [] : account.events.slice(-length)) {
        if (projections !== undefined) await project(id, projections)
      }
    }
    const joint = write.alone ? undefined : unitOf()
    if (joint === undefined) await follow()
    else joint.afterCommit(follow)
  }

  /** The actor on another account, with current rights; null for owners and the system. */
  async function checked({ authority }: AccountWrite, transaction?: ClientSession): Promise<CheckedAgent | null> {
    return 'actor' in authority ? checkAgent(authority.actor, transaction) : null
  }

  const store: AccountStore = {
    joining: (unit) => createAccountStore(parts, unit),

    checkAgent,

    transaction: (work) => unitOf()?.run(work) ?? inTransaction(client, work),

    async insert(account, transaction) {
      const joined = await unitOf(transaction)?.run(async (joint) => {
        await store.insert(account, joint)
        return account
      })
      if (joined === null) throw unresolvedRace()
      if (joined === undefined) {
        await collection.insertOne(account, transaction === undefined ? {} : { session: transaction })
      }
      if (transaction === undefined) store.relayed(account)
    },

    async insertEach(actor, accounts) {
      await checkAgent(actor)
      const refused = await collection.insertMany([...accounts], { ordered: false }).then(() => [], refusedInserts)
      const ids = new Set(refused.flatMap((index) => accounts[index]?._id ?? []))
      for (const { _id, events } of accounts) if (!ids.has(_id)) relay.wake(_id, events)
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
      const account = await collection.findOneAndUpdate(filter, [{ $set: changeOf(write) }], {
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

    async tryWriteInTransaction(write, step) {
      const runTogether: RunTransaction = write.alone ? (work) => inTransaction(client, work) : store.transaction
      const written = await runTogether(async (transaction) => {
        const account = await store.tryWrite(write, transaction)
        return account !== null && (await step(account, transaction)) ? account : null
      })
      if (written === null) return null
      await committed(write, written)
      return written
    },

    write(makeWrite, explain) {
      let write = makeWrite()
      return retryOrExplain(
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
      const wake = () => relay.wake(account._id, account.events)
      const joined = unitOf()
      if (joined === undefined) wake()
      else joined.afterCommit(wake)
    },
  }
  return store
}
