import { setTimeout as pause } from 'node:timers/promises'

/** For how long one waits for those before, in milliseconds; then one goes ahead, as those of other processes do. */
const longestWait = 3_000

/** Runs `work` when all that came before it under the same name are through, or after three seconds. */
export type InTurn = <T>(thing: string, work: () => Promise<T>) => Promise<T>

/**
 * Puts those in line who change one and the same thing through this process: of many who race for a version all but one lose
 * each time, and the unlucky would be told that the state keeps changing. The write is guarded all the same: other
 * processes have lines of their own.
 */
export function createTurns(): InTurn {
  const lines = new Map<string, Promise<void>>()

  return async (thing, work) => {
    const before = lines.get(thing)
    const { promise: through, resolve: next } = resolvable()
    lines.set(thing, through)
    try {
      if (before !== undefined) await atMost(longestWait, before)
      return await work()
    } finally {
      next()
      if (lines.get(thing) === through) lines.delete(thing)
    }
  }
}

function resolvable() {
  let resolve = () => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

async function atMost(milliseconds: number, before: Promise<void>): Promise<void> {
  const waiting = new AbortController()
  await Promise.race([before, pause(milliseconds, undefined, { signal: waiting.signal }).catch(() => {})])
  waiting.abort()
}
