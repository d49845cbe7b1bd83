import { Problem } from '../http/problem.ts'

/** Bounds how many password hashes are computed and wait at once. */
export interface HashGate {
  /**
   * Runs `work` when a slot is free, in the order of arrival.
   *
   * @param signal an aborted request is dropped before it is hashed
   * @throws Problem `overloaded`, with `Retry-After`, when the queue is full
   */
  run<T>(lane: Lane, work: () => Promise<T>, signal?: AbortSignal): Promise<T>
}

/** Sign-ups leave a part of the slots and of the queue to sign-ins, which matter to those who are here already. */
export type Lane = 'sign-in' | 'sign-up'

interface Waiting {
  lane: Lane
  start: () => void
}

/**
 * @param slots hashes at once; as many as threads in the pool and cores
 * @param queue how many may wait
 */
export function createHashGate({ slots, queue }: { slots: number; queue: number }): HashGate {
  const running: Record<Lane, number> = { 'sign-in': 0, 'sign-up': 0 }
  const waiting: Waiting[] = []
  let typicalMs = 30

  const mostSignUps = Math.max(1, slots - 1)
  const hasSlot = (lane: Lane) =>
    running['sign-in'] + running['sign-up'] < slots &&
    (lane === 'sign-in' || running['sign-up'] < mostSignUps || !waiting.some((other) => other.lane === 'sign-in'))

  function full(lane: Lane): boolean {
    const room = lane === 'sign-in' ? queue : queue - Math.floor(queue / 4)
    return waiting.length >= room
  }

  function startNext(): void {
    const index = waiting.findIndex((next) => hasSlot(next.lane))
    if (index < 0) return
    const [next] = waiting.splice(index, 1)
    next?.start()
  }

  async function occupy<T>(lane: Lane, work: () => Promise<T>): Promise<T> {
    running[lane] += 1
    const began = performance.now()
    try {
      return await work()
    } finally {
      running[lane] -= 1
      typicalMs += (performance.now() - began - typicalMs) / 8
      startNext()
    }
  }

  return {
    run(lane, work, signal) {
      if (signal?.aborted) return Promise.reject(gone())
      if (waiting.length === 0 && hasSlot(lane)) return occupy(lane, work)
      if (full(lane)) return Promise.reject(overloaded((waiting.length * typicalMs) / slots))
      return new Promise((resolve, reject) => {
        const entry: Waiting = {
          lane,
          start: () => {
            signal?.removeEventListener('abort', abandon)
            occupy(lane, work).then(resolve, reject)
          },
        }
        const abandon = () => {
          waiting.splice(waiting.indexOf(entry), 1)
          reject(gone())
        }
        signal?.addEventListener('abort', abandon, { once: true })
        waiting.push(entry)
      })
    },
  }
}

/** The caller has gone: this is not read. */
function gone(): Problem {
  return new Problem('overloaded', { detail: 'The client has gone.' })
}

function overloaded(waitMs: number): Problem {
  return new Problem('overloaded', {
    detail: 'Too many passwords are being checked at once.',
    headers: { 'Retry-After': String(Math.max(1, Math.ceil(waitMs / 1000))) },
  })
}
