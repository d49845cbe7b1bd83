import { randomInt } from 'node:crypto'
import type { Collection } from 'mongodb'
import type { HoldRecord } from '../enforcement/hold.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const drawnAtOnce = 32

/** A public, random reference such as `H-7K3M-Q2XA` (40 bits in Crockford's base 32). */
export function randomRef(): string {
  const letters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `H-${letters.slice(0, 4)}-${letters.slice(4)}`
}

/**
 * Draws references that no hold has or ever had. Many are looked up with one command, so that placing a hold needs none
 * for it; a unique index refuses a reference that another process has drawn as well.
 */
export function createRefs(holds: Pick<Collection<HoldRecord>, 'find'>, draw = randomRef): () => Promise<string> {
  let free: string[] = []
  return async function next(): Promise<string> {
    const ref = free.pop()
    if (ref !== undefined) return ref
    const drawn = Array.from({ length: drawnAtOnce }, draw)
    const inUse = await holds.find({ _id: { $in: drawn } }, { projection: { _id: 1 } }).toArray()
    const taken = new Set(inUse.map(({ _id }) => _id))
    free = [...new Set(drawn)].filter((ref) => !taken.has(ref))
    return next()
  }
}
