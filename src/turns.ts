import { setTimeout as pause } from 'node:timers/promises'

/** Runs `work` when all earlier work under the same name is done, whether it succeeded or failed. */
export type InTurn = <T>(thing: string, work: () => Promise<T>) => Promise<T>

/**
 * In milliseconds. A caller who has waited this long in a line that does not move, or in total, goes ahead out of turn.
 */
interface Patience {
  standstill: number
  inAll: number
}

interface Line {
  /** Settles when the last work in the line is done. */
  last: Promise<void>
  /** When the line last moved. */
  moved: number
}

/**
 * Lets callers who change the same thing in this process run one after the other. In a race for a version all but one
 * lose each time, and the unlucky ones would get a 503. Other processes have lines of their own, so the write is
 * guarded anyway.
 *
 * @param patience if omitted, every caller waits for their turn, however long it takes
 */
export function createTurns(patience?: Patience): InTurn {
  const lines = new Map<string, Line>()

  return async (thing, work) => {
    const line = lines.get(thing) ?? { last: Promise.resolve(), moved: performance.now() }
    const before = line.last
    let leave = () => {}
    const mine = new Promise<void>((resolve) => {
      leave = resolve
    })
    line.last = mine
    lines.set(thing, line)
    try {
      await (patience === undefined ? before : turnOrPatience(before, line, patience))
      return await work()
    } finally {
      line.moved = performance.now()
      if (line.last === mine) lines.delete(thing)
      leave()
    }
  }
}

async function turnOrPatience(before: Promise<void>, line: Line, { standstill, inAll }: Patience): Promise<void> {
  const came = before.then(() => true)
  const waiting = new AbortController()
  const { signal } = waiting
  const began = performance.now()
  for (let isOver = false; !isOver; ) {
    const later = pause(standstill, false, { signal }).catch(() => false)
    const now = () => performance.now()
    isOver = (await Promise.race([came, later])) || now() > line.moved + standstill || now() > began + inAll
  }
  waiting.abort()
}
