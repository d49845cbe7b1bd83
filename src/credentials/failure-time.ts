import type { PasswordHash } from './hash-formats.ts'
import { phpassDigit, unpadded, wrappedPhpass } from './hash-grammar.ts'

/** Where the kinds of hashes in use are kept, for all processes. */
export interface HashKindStore {
  read(): Promise<readonly string[]>
  add(kind: string): Promise<void>
}

/**
 * After how long a failed verification is answered: always the same time, or it would tell which kind of hash an account
 * has, and that there is one. It is a little longer than the slowest kind in use has taken lately.
 */
export interface FailureTime {
  /**
   * In milliseconds, from the beginning of the verification.
   *
   * @param kind of the hash that is being verified
   */
  of(kind: string): number
  /** Takes in how long a verification took. */
  note(kind: string, ms: number): void
  /** Takes in the kinds that are in use, and measures in the background those that are new. */
  take(kinds: readonly string[]): void
  /** Counts a kind among those in use, and measures it once. */
  add(kind: string): Promise<void>
}

/** No answer waits longer. */
const maxMs = 1_000

/** The part beyond what was measured, for what varies from one run to the next. */
const margin = 1.25

/** How far a quicker run brings the measure of its kind down. */
const easing = 1 / 64

/** More kinds are not measured: failures then take the longest time. */
export const maxKinds = 40

/**
 * @param measure runs one verification of a kind and returns how long it took
 */
export function createFailureTime(
  present: string,
  store: Pick<HashKindStore, 'add'>,
  measure: (kind: string) => Promise<number>,
): FailureTime {
  const measured = new Map<string, number>()
  const known = new Set([present])
  let isRead = false
  let measuring: Promise<void> | null = null

  /** Measures what was not yet, one after the other; what fails is tried again later. */
  function measureAll(): Promise<void> {
    measuring ??= (async () => {
      for (const kind of known) {
        if (!measured.has(kind) && known.size <= maxKinds) note(kind, await measure(kind))
      }
    })().finally(() => {
      measuring = null
    })
    return measuring
  }

  function take(kinds: readonly string[]): void {
    for (const kind of kinds) known.add(kind)
    isRead = true
    inBackground(measureAll())
  }

  /** Where it fails, what is not known keeps the time at its longest. */
  const inBackground = (work: Promise<void>) => void work.catch(() => {})

  async function add(kind: string): Promise<void> {
    if (known.has(kind) && isRead) return
    await store.add(kind)
    known.add(kind)
    await measureAll().catch(() => {})
  }

  function note(kind: string, ms: number): void {
    known.add(kind)
    const before = measured.get(kind) ?? 0
    measured.set(kind, ms > before ? ms : before + (ms - before) * easing)
  }

  return {
    of(kind) {
      if (!known.has(kind)) inBackground(add(kind))
      const isKnown = isRead && measured.has(kind) && known.size <= maxKinds && measured.size === known.size
      return isKnown ? Math.min(maxMs, Math.ceil(margin * Math.max(...measured.values()))) : maxMs
    },
    note,
    take,
    add,
  }
}

/**
 * What the time of a verification depends on, as a hash of that kind that nothing matches: two hashes of one kind take the
 * same time.
 */
export function kindOf(hash: PasswordHash): string {
  const [salt, key] = [unpadded(Buffer.alloc(16)), unpadded(Buffer.alloc(32))]
  switch (hash.kind) {
    case 'argon2': {
      const { variant, version, memoryKib, timeCost, lanes } = hash
      return `$${variant}$v=${version}$m=${memoryKib},t=${timeCost},p=${lanes}$${salt}$${key}`
    }
    case 'bcrypt':
      return `$2b$${String(hash.cost).padStart(2, '0')}$${'.'.repeat(53)}`
    case 'scrypt':
    case 'firebase':
      return `$scrypt$ln=${Math.log2(hash.n)},r=${hash.r},p=${hash.p}$${salt}$${key}`
    case 'pbkdf2':
      return `$pbkdf2-${hash.digest}$i=${hash.iterations}$${salt}$${unpadded(Buffer.alloc(hash.hash.length))}`
    case 'phpass':
      return `$P$${phpassDigit(hash.rounds)}${'.'.repeat(30)}`
    case 'wrapped phpass':
      return wrappedPhpass({ ...hash.inner, ident: 'P', salt: '.'.repeat(8) }, kindOf(hash.outer))
  }
}
