import { Problem } from '../http/problem.ts'
import { createFairQueue, type Queued } from './fair-queue.ts'

/** For whom a password is hashed. */
export interface Requester {
  /** The source of the request, as limits count it: sources take turns at hashing. */
  source: string
  /** Aborted when the client has disconnected: a request that waits then is not hashed. */
  signal?: AbortSignal
}

/** Bounds how many password hashes are computed and how many wait, and lets the sources take turns. */
export interface HashGate {
  /**
   * Runs `work` when a slot is free and it is the turn of its source.
   *
   * @param prepare called once, when `work` is among the next to run: what it reads beforehand then costs its slot no
   *   time, and a hundred requests that arrive together do not read all at once
   * @throws Problem `overloaded`, with `Retry-After`, when the queue is full and no other source has a longer line;
   *   also later for the last of a long line, when another source needs its place
   */
  run<T>(lane: Lane, requester: Requester, work: () => Promise<T>, prepare?: () => void): Promise<T>
  /** How many run and wait now, and how many were refused since the start. */
  load(): HashLoad
}

export interface HashLoad {
  running: number
  waiting: number
  refused: number
}

/** Sign-ups leave a part of the slots and of the queue to sign-ins, which matter to existing owners. */
export type Lane = 'sign-in' | 'sign-up'

interface Waiting extends Queued {
  lane: Lane
  /** Undefined once it was called. */
  prepare?: (() => void) | undefined
  start: () => void
  refuse: (problem: Problem) => void
}

/**
 * @param slots concurrent hashes; as many as there are threads in the pool and cores
 * @param queue how many may wait, at most three quarters of them sign-ups
 */
export function createHashGate({ slots, queue }: { slots: number; queue: number }): HashGate {
  const running: Record<Lane, number> = { 'sign-in': 0, 'sign-up': 0 }
  const waiting = createFairQueue<Waiting>([
    { room: queue - Math.floor(queue / 4), counts: ({ lane }) => lane === 'sign-up' },
    { room: queue, counts: () => true },
  ])
  let typicalMs = 30
  let refusals = 0

  const maxSignUps = Math.max(1, slots - 1)
  const hasSlot = (lane: Lane) =>
    running['sign-in'] + running['sign-up'] < slots &&
    (lane === 'sign-in' || running['sign-up'] < maxSignUps || !waiting.some((other) => other.lane === 'sign-in'))

  async function occupy<T>(lane: Lane, work: () => Promise<T>): Promise<T> {
    running[lane] += 1
    const began = performance.now()
    try {
      return await work()
    } finally {
      running[lane] -= 1
      typicalMs += (performance.now() - began - typicalMs) / 8
      waiting.take((next) => hasSlot(next.lane))?.start()
      prepareNext()
    }
  }

  function prepareNext(): void {
    for (const next of waiting.next(slots)) {
      next.prepare?.()
      next.prepare = undefined
    }
  }

  return {
    run(lane, { source, signal }, work, prepare) {
      if (signal?.aborted) return Promise.reject(gone())
      if (waiting.size === 0 && hasSlot(lane)) return occupy(lane, work)
      return new Promise((resolve, reject) => {
        const settle = () => signal?.removeEventListener('abort', abandon)
        const entry: Waiting = {
          source,
          lane,
          prepare,
          start: () => {
            settle()
            occupy(lane, work).then(resolve, reject)
          },
          refuse: (problem) => {
            settle()
            refusals += 1
            reject(problem)
          },
        }
        const abandon = () => {
          waiting.remove(entry)
          reject(gone())
        }
        signal?.addEventListener('abort', abandon, { once: true })
        const refused = waiting.add(entry)
        refused?.refuse(overloaded((waiting.ahead(refused.source) * typicalMs) / slots))
        prepareNext()
      })
    },
    load: () => ({
      running: running['sign-in'] + running['sign-up'],
      waiting: waiting.size,
      refused: refusals,
    }),
  }
}

/** The client has disconnected: nothing reads this. */
function gone(): Problem {
  return new Problem('overloaded', {
    detail: { en: 'The client has gone.', de: 'Der Client hat die Verbindung getrennt.' },
  })
}

function overloaded(waitMs: number): Problem {
  return new Problem('overloaded', {
    detail: {
      en: 'Too many passwords are being checked at once.',
      de: 'Zu viele Passwörter werden gleichzeitig geprüft.',
    },
    headers: { 'Retry-After': String(Math.max(1, Math.ceil(waitMs / 1000))) },
  })
}
