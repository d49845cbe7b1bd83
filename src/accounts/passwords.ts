import { argon2id, hash, needsRehash, verify } from 'argon2'
import { StartError } from '../start-error.ts'
import { verifyForeign } from './foreign-hashes.ts'
import { createHashGate, type Lane } from './hash-gate.ts'

/** The cost of a hash: memory in KiB and passes, one lane (RFC 9106; OWASP's minimum is 19456 and 2). */
export interface HashCost {
  memoryKib: number
  timeCost: number
}

/** Hashes and verifies passwords, a bounded number at a time. */
export interface Passwords {
  /** @returns a PHC string; throws Problem `overloaded` when too many wait */
  hash(password: string, lane: Lane, signal?: AbortSignal): Promise<string>
  /**
   * @param phc null for an unknown login: the same work is done against a hash that nothing matches, so that the time
   *   does not tell whether the login exists
   */
  verify(phc: string | null, password: string, signal?: AbortSignal): Promise<boolean>
  /** Whether a hash is of another make or cost than those made now. */
  isOutdated(phc: string): boolean
}

/**
 * argon2id behind a gate, after a trial run: a bad native build is a clear error at start, not at the first sign-up.
 *
 * @param slots hashes at once
 * @param queue how many may wait beyond those
 * @throws StartError when the library does not hash as it should
 */
export async function createPasswords(cost: HashCost, slots: number, queue: number): Promise<Passwords> {
  const options = { type: argon2id, memoryCost: cost.memoryKib, timeCost: cost.timeCost, parallelism: 1 }
  const gate = createHashGate({ slots, queue })
  const forgotten = crypto.randomUUID()
  const nothingMatches = await hash(forgotten, options)
  if (!(await verify(nothingMatches, forgotten))) {
    throw new StartError('argon2 does not verify its own hash: reinstall the dependencies with npm ci.')
  }
  return {
    hash: (password, lane, signal) => gate.run(lane, () => hash(password, options), signal),
    async verify(phc, password, signal) {
      const matches = await gate.run('sign-in', () => verifyAny(phc ?? nothingMatches, password), signal)
      return matches && phc !== null
    },
    isOutdated: (phc) => !phc.startsWith('$argon2id$') || needsRehash(phc, options),
  }
}

/** What is no hash of a known form matches nothing. */
async function verifyAny(hash: string, password: string): Promise<boolean> {
  if (/^\$argon2(id|i|d)\$/.test(hash)) return verify(hash, password)
  return (await verifyForeign(hash, password)) ?? false
}
