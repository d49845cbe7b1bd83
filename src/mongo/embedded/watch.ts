import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import type { Engine } from './engines.ts'

const WATCH_MS = 500
const PING_MS = 1000

/** @param recover called, and waited for, each time the check has failed */
export type Watched = { isWell: () => Promise<boolean>; recover: () => Promise<void> }

/**
 * Looks after something about twice a second, without keeping the process alive.
 *
 * @returns a function that ends the watch, and waits for a recovery that has begun
 */
export function watch({ isWell, recover }: Watched): () => Promise<void> {
  const ending = new AbortController()
  const rounds = async () => {
    while (!ending.signal.aborted) {
      await sleep(WATCH_MS, undefined, { ref: false, signal: ending.signal }).catch(() => {})
      if (!ending.signal.aborted && !(await isWell()) && !ending.signal.aborted) await recover()
    }
  }
  const ended = rounds()
  return async () => {
    ending.abort()
    await ended
  }
}

/** A connection for nothing but asking whether a database answers. */
export type Pinger = { uri: string; ping: () => Promise<boolean>; close: () => Promise<void> }

export function connectPinger(uri: string, engine: Engine): Pinger {
  const limits = { serverSelectionTimeoutMS: PING_MS, connectTimeoutMS: PING_MS, socketTimeoutMS: PING_MS }
  const client = new MongoClient(uri, { ...limits, maxPoolSize: 1 })
  const ask =
    engine === 'secantusd-py' ? askInTransaction : (asked: MongoClient) => asked.db('admin').command({ ping: 1 })
  const ping = () =>
    ask(client).then(
      () => true,
      () => false,
    )
  return { uri, ping, close: () => client.close() }
}

/**
 * The Python stand-in ends what a killed process has left open after 60 s, as MongoDB does, but looks for it only when
 * some transaction speaks: until then all that it has written to stays locked.
 */
async function askInTransaction(client: MongoClient): Promise<void> {
  await client.withSession(async (session) => {
    session.startTransaction()
    await client.db().collection('pings').findOne({}, { session })
    await session.abortTransaction()
  })
}
