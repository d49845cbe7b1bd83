import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { hash } from '@node-rs/argon2'
import { StartError } from '../start-error.ts'
import { createFailureTime, type HashKindStore, kindOf } from './failure-time.ts'
import { type PasswordHash, parseHash } from './hash-formats.ts'
import { createHashGate, type HashGate, type Lane, type Requester } from './hash-gate.ts'
import { type PhpassHash, unpadded, wrappedPhpass } from './hash-grammar.ts'
import { passwordThread } from './password-thread.ts'
import { argon2Variants, type FindSignerKey, readsWhole, verifyHash } from './verify-hash.ts'

/** The cost of a hash: memory in KiB and passes, one lane (RFC 9106; OWASP's minimum is 19456 and 2). */
export interface HashCost {
  memoryKib: number
  timeCost: number
}

/** Hashes and verifies passwords, a bounded number concurrently. */
export interface Passwords {
  /** @returns a PHC string; throws Problem `overloaded` when too many wait */
  hash(password: string, lane: Lane, requester: Requester): Promise<string>
  /**
   * Verifies a password. An unparsable hash matches nothing. A failure takes the same time for every hash: that of the
   * slowest kind in use, at most a second.
   *
   * @param phc null for an unknown login: it is verified against a hash that nothing matches, of the current cost
   */
  verify(phc: string | null, password: string, requester: Requester): Promise<boolean>
  /**
   * Verifies a password as `verify` does. The hash is looked up shortly before its turn: requests that arrive together
   * do not read the database all at once, and one that is refused as `overloaded` does not read it at all.
   */
  lookUpAndVerify<Found extends { phc: string | null }>(
    lookUp: () => Promise<Found>,
    password: string,
    requester: Requester,
  ): Promise<{ found: Found; matches: boolean }>
  /** Verifies a password and answers immediately, where a refusal does not depend only on the result. */
  matches(phc: string, password: string, requester: Requester): Promise<boolean>
  /** Whether a new password is easily guessed. Throws Problem `overloaded` when too many wait. */
  isGuessable(password: string, requester: Requester): Promise<boolean>
  /** Whether a hash has another form or cost than those that are created now. */
  isOutdated(phc: string): boolean
  /** Whether a hash that a password matches may be replaced by a new one of this password. */
  mayRenew(phc: string, password: string): boolean
  /** A hash of the current cost that matches no password. */
  unmatchable(): string
  /** Hashes a weak hash with argon2id, so that it is not stored itself. Throws Problem `overloaded`. */
  wrap(weak: PhpassHash, requester: Requester): Promise<string>
  /** Adds the kind of a hash to those in use, before the first hash of it is stored. */
  expect(phc: string): Promise<void>
  /** Records the kinds in use as they were read. A failure takes the maximum time before the first call. */
  takeKinds(kinds: readonly string[]): void
  load: HashGate['load']
}

/** The dependencies of hashing. */
export interface PasswordStores {
  findSignerKey: FindSignerKey
  kinds: Pick<HashKindStore, 'add'>
}

/** The measurements of the service itself have a line of their own. */
const ownWork: Requester = { source: 'this service' }

const none: PasswordStores = { findSignerKey: async () => null, kinds: { add: async () => {} } }

/**
 * argon2id behind a gate, after a trial run: a broken native build is a clear error at the start, not at the first
 * sign-up.
 *
 * @param slots concurrent hashes
 * @param queue how many may wait beyond those
 * @throws StartError when the library does not hash correctly
 */
export async function createPasswords(cost: HashCost, slots: number, queue: number, stores = none): Promise<Passwords> {
  const options = {
    algorithm: argon2Variants.argon2id,
    memoryCost: cost.memoryKib,
    timeCost: cost.timeCost,
    parallelism: 1,
  }
  const gate = createHashGate({ slots, queue })
  const unmatchable = () => unmatchableHash(cost)
  const nothingMatches = parsed(unmatchable())
  const presentKind = kindOfCost(cost)

  const timed = async (known: PasswordHash, password: string): Promise<{ matches: boolean; ms: number }> => {
    const began = performance.now()
    const matches = await verifyHash(known, password, stores.findSignerKey)
    return { matches, ms: performance.now() - began }
  }
  const failureTime = createFailureTime(presentKind, stores.kinds, async (kind) => {
    const { ms } = await gate.run('sign-up', ownWork, () => timed(parsed(kind), trial))
    return ms
  })

  const trial = crypto.randomUUID()
  const own = parseHash(await hash(trial, options))
  const { matches, ms } = own.ok ? await timed(own.hash, trial) : { matches: false, ms: 0 }
  if (!matches) throw new StartError('argon2 does not verify its own hash: reinstall the dependencies with npm ci.')
  failureTime.note(presentKind, ms)

  /** One verification; `done` resolves when a failure may be answered. */
  function attempt<Found extends { phc: string | null }>(
    lookUp: () => Promise<Found>,
    password: string,
    requester: Requester,
  ) {
    let lookedUp: Promise<Found> | undefined
    const prepare = () => {
      lookedUp = lookUp()
      lookedUp.catch(() => {}) // rejects below, unless the request is refused meanwhile
    }
    const work = async () => {
      const found = await (lookedUp ?? lookUp())
      const check = found.phc === null ? null : parseHash(found.phc)
      const known = check?.ok ? check.hash : nothingMatches
      const kind = kindOf(known)
      const timer = new AbortController()
      const done = pause(failureTime.of(kind), undefined, { signal: timer.signal }).catch(() => {})
      const { matches, ms } = await timed(known, password)
      failureTime.note(kind, ms)
      if (matches) timer.abort()
      return { found, matches: matches && check?.ok === true, done }
    }
    return gate.run('sign-in', requester, work, prepare)
  }

  const lookUpAndVerify: Passwords['lookUpAndVerify'] = async (lookUp, password, requester) => {
    const { found, matches, done } = await attempt(lookUp, password, requester)
    if (!matches) await done
    return { found, matches }
  }

  return {
    hash: (password, lane, requester) => gate.run(lane, requester, () => hash(password, options)),
    lookUpAndVerify,
    verify: async (phc, password, requester) =>
      (await lookUpAndVerify(async () => ({ phc }), password, requester)).matches,
    matches: async (phc, password, requester) => (await attempt(async () => ({ phc }), password, requester)).matches,
    isGuessable: (password, requester) =>
      gate.run('sign-up', requester, () => passwordThread.run('guessable', password)),
    isOutdated: (phc) => {
      const check = parseHash(phc)
      return !check.ok || kindOf(check.hash) !== presentKind
    },
    mayRenew: (phc, password) => {
      const check = parseHash(phc)
      return check.ok && readsWhole(check.hash, password)
    },
    unmatchable,
    wrap: async (weak, requester) =>
      wrappedPhpass(weak, await gate.run('sign-up', requester, () => hash(weak.hash, options))),
    expect: async (phc) => {
      const check = parseHash(phc)
      if (check.ok) await failureTime.add(kindOf(check.hash))
    },
    takeKinds: failureTime.take,
    load: gate.load,
  }
}

/** The kind of the hashes that are created at a cost. */
export const kindOfCost = (cost: HashCost): string => kindOf(parsed(unmatchableHash(cost)))

/** A hash of 256 random bits: at sign-in it takes the same work as any other of its cost. */
function unmatchableHash({ memoryKib, timeCost }: HashCost): string {
  return `$argon2id$v=19$m=${memoryKib},t=${timeCost},p=1$${unpadded(randomBytes(16))}$${unpadded(randomBytes(32))}`
}

/** @throws StartError for a hash beyond the limits, which the configuration prevents */
function parsed(text: string): PasswordHash {
  const check = parseHash(text)
  if (!check.ok)
    throw new StartError(`A password hash of this configuration could not be verified: it ${check.detail.en}.`)
  return check.hash
}
