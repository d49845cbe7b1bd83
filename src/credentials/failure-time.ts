import type { PasswordHash } from './hash-formats.ts'
import { phpassDigit, unpadded, wrappedPhpass } from './hash-grammar.ts'

/** The store of the kinds of hashes in use, shared by all processes. */
export interface HashKindStore {
  read(): Promise<readonly string[]>
  add(kind: string): Promise<void>
}

/**
 * After how long a failed verification is answered: always the same time, because a different one would reveal the kind
 * of an account's hash, and that there is an account. It is a little longer than the slowest kind in use has taken
 * lately.
 */
export interface FailureTime {
  /**
   * In milliseconds, from the beginning of the verification.
   *
   * @param kind of the hash that is being verified
   */
  of(kind: string): number
  /** Records how long a verification took. */
  note(kind: string, ms: number): void
  /** Records the kinds in use, and measures new ones in the background. */
  take(kinds: readonly string[]): void
  /** Adds a kind to those in use, and measures it once. */
  add(kind: string): Promise<void>
}

/** The maximum time of an answer. */
const maxMs = 1_000

/** The share added to the measured time, for variation between runs. */
const margin = 1.25

/** How much a quicker run lowers the measured time of its kind. */
const easing = 1 / 64

/** More kinds are not measured: failures then take the maximum time. */
export const maxKinds = 40

/** @param measure runs one verification of a kind and returns its duration */
export function createFailureTime(
  present: string,
  store: Pick<HashKindStore, 'add'>,
  measure: (kind: string) => Promise<number>,
): FailureTime {
  const measured = new Map<string, number>()
  const known = new Set([present])
  let isRead = false
  let measuring: Promise<void> | null = null

  /** Measures the unmeasured kinds, one after the other; a failed measurement is repeated later. */
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

  /** If it fails, unknown kinds keep the time at its maximum. */
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
 * The parameters that determine the time of a verification, as a hash of that kind that nothing matches: two hashes of
 * one kind take the same time.
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
