import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'

const watchMs = 500
const pingMs = 1000

export interface Watched {
  isWell: () => Promise<boolean>
  /** Called, and awaited, each time the check has failed. */
  recover: () => Promise<void>
}

/**
 * Checks something about twice a second, without keeping the process alive.
 *
 * @returns a function that ends the watch, and waits for a recovery in progress
 */
export function watch({ isWell, recover }: Watched): () => Promise<void> {
  const ending = new AbortController()
  const rounds = async () => {
    while (!ending.signal.aborted) {
      await sleep(watchMs, undefined, { ref: false, signal: ending.signal }).catch(() => {})
      if (!ending.signal.aborted && !(await isWell()) && !ending.signal.aborted) await recover()
    }
  }
  const ended = rounds()
  return async () => {
    ending.abort()
    await ended
  }
}

/** A connection that only checks whether a database answers. */
export interface Pinger {
  ping: () => Promise<boolean>
  close: () => Promise<void>
}

/** Creates a pinger with one connection, which is opened by the first ping. */
export function connectPinger(uri: string): Pinger {
  const limits = { serverSelectionTimeoutMS: pingMs, connectTimeoutMS: pingMs, socketTimeoutMS: pingMs }
  const client = new MongoClient(uri, { ...limits, maxPoolSize: 1 })
  return {
    ping: () =>
      client
        .db('admin')
        .command({ ping: 1 })
        .then(
          () => true,
          () => false,
        ),
    close: () => client.close(),
  }
}
