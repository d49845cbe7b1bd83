import { setTimeout as pause } from 'node:timers/promises'

/** How long one waits in a line that does not move, and in all, in milliseconds; then one goes ahead out of turn. */
const patience = { standstill: 3_000, inAll: 15_000 }

/** Runs `work` when all that came before it under the same name are through, or when that takes too long. */
export type InTurn = <T>(thing: string, work: () => Promise<T>) => Promise<T>

interface Line {
  /** Settles when the last one in the line is through. */
  last: Promise<void>
  /** When somebody in the line was last through. */
  moved: number
}

/**
 * Puts those in line who change one and the same thing through this process: of many who race for a version all but one lose
 * each time, and the unlucky would be told that the state keeps changing. The write is guarded all the same: other
 * processes have lines of their own.
 */
export function createTurns(): InTurn {
  const lines = new Map<string, Line>()

  return async (thing, work) => {
    const line = lines.get(thing) ?? { last: Promise.resolve(), moved: performance.now() }
    const before = line.last
    let through = () => {}
    const mine = new Promise<void>((resolve) => {
      through = resolve
    })
    line.last = mine
    lines.set(thing, line)
    try {
      await turnCame(before, line)
      return await work()
    } finally {
      line.moved = performance.now()
      if (line.last === mine) lines.delete(thing)
      through()
    }
  }
}

async function turnCame(before: Promise<void>, line: Line): Promise<void> {
  const came = before.then(() => true)
  const waiting = new AbortController()
  const { signal } = waiting
  const began = performance.now()
  for (let isOver = false; !isOver; ) {
    const later = pause(patience.standstill, false, { signal }).catch(() => false)
    const now = () => performance.now()
    isOver =
      (await Promise.race([came, later])) || now() > line.moved + patience.standstill || now() > began + patience.inAll
  }
  waiting.abort()
}
