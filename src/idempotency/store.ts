import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Binary, ClientSession, Collection } from 'mongodb'
import { v7 as uuid } from 'uuid'
import { refusingIndex } from '../database/duplicate-key.ts'
import { retryOnRace } from '../database/transaction.ts'
import { Problem } from '../http/problem.ts'
import { createEncryptor, purposeKey } from '../secrets/encryptor.ts'
import { day } from '../time.ts'
import { lease } from './key.ts'
import { type Attempt, inProgress, reused } from './key-refusals.ts'

/** How long an answer is stored and repeated, in milliseconds. */
const keptFor = day

/** A key that a request has claimed, with its answer once there is one. It is invalid after `expire`. */
export interface IdempotencyRecord {
  /** SHA-256 of the caller, the route and the key. */
  _id: string
  /** The request that has claimed it; a later request that takes over has a different one. */
  claim: string
  leased_until: Date
  /** The database session in which it writes. */
  session: Binary
  /** HMAC-SHA-256 of the payload: a plain hash would be an oracle for a password in it. */
  fingerprint: string
  /** Encrypted; null until the request has succeeded. */
  answer: string | null
  expire: Date
}

/** A request under a key: its caller, its route and its payload. */
export interface KeyedRequest {
  principal: string
  route: string
  key: string
  payload: string
  attempt: Attempt
  session: Binary
}

/** The parts of an answer that are repeated. */
export interface SavedResponse {
  status: number
  headers: Record<string, string>
  body: string
}

/** A key with which this request may continue. */
export type Claim = Pick<IdempotencyRecord, '_id' | 'claim' | 'fingerprint'>

/** The answers of requests that came with an Idempotency-Key. */
export interface IdempotencyStore {
  /**
   * Claims a key, or finds its stored answer.
   *
   * @throws Problem `idempotency_key_reused` for another payload, `idempotency_in_progress`; `overloaded`
   */
  claim(request: KeyedRequest): Promise<{ claim: Claim } | { answer: SavedResponse }>
  /**
   * Stores the answer, in the transaction of its effect.
   *
   * @throws Problem `idempotency_in_progress` when the claim has lapsed and another request has taken it over
   */
  keep(claim: Claim, answer: SavedResponse, transaction?: ClientSession): Promise<void>
  /** Whether a fingerprint is that of this payload, with any of the secrets. */
  isOf(fingerprint: string, payload: string): boolean
  /** Releases a key whose request was refused or has failed; one that has an answer keeps it. */
  release(claim: Claim, transaction?: ClientSession): Promise<void>
}

/**
 * @param secrets the first encrypts and signs, any of them reads
 * @param endTransaction ends the transaction that a dead request may have left open in its session
 */
export function createIdempotencyStore(
  records: Collection<IdempotencyRecord>,
  secrets: readonly string[],
  clock: () => Date,
  endTransaction: (session: Binary) => Promise<void>,
): IdempotencyStore {
  const encryptor = createEncryptor(secrets, 'idempotent answer')
  const keys = secrets.map((secret) => purposeKey(secret, 'idempotent payload'))
  const [first = Buffer.alloc(0)] = keys

  const isOf = (known: string, payload: string) =>
    keys.some((key) => timingSafeEqual(Buffer.from(fingerprint(key, payload)), Buffer.from(known)))

  function newRecord(request: KeyedRequest): IdempotencyRecord {
    const now = clock().getTime()
    return {
      _id: recordId(request),
      claim: uuid(),
      leased_until: new Date(now + lease),
      session: request.session,
      fingerprint: fingerprint(first, request.payload),
      answer: null,
      expire: new Date(now + keptFor),
    }
  }

  /** @returns null when it was deleted or taken over meanwhile: then the claim is tried again */
  async function readClaim(request: KeyedRequest): Promise<{ claim: Claim } | { answer: SavedResponse } | null> {
    const record = await records.findOne({ _id: recordId(request) })
    if (record === null) return null
    const now = clock()
    const isValid = record.expire > now && (record.answer !== null || record.leased_until > now)
    if (!isValid) {
      if (record.answer === null) await endTransaction(record.session)
      return takeOver(records, record, newRecord(request))
    }
    if (!isOf(record.fingerprint, request.payload)) throw reused(request.attempt)
    if (record.answer === null) throw inProgress(request.attempt, request.key, now, record.leased_until)
    const text = encryptor.decrypt(record.answer)
    if (text === null) throw new Error(`the stored response ${record._id} cannot be decrypted`)
    return { answer: JSON.parse(text) }
  }

  return {
    claim: (request) =>
      retryOnRace(async () => (await insert(records, newRecord(request))) ?? (await readClaim(request))),

    async keep({ _id, claim }, answer, transaction) {
      const expire = new Date(clock().getTime() + keptFor)
      const extended = await records.updateOne(
        { _id, claim },
        { $set: { answer: encryptor.encrypt(JSON.stringify(answer)), expire } },
        transaction === undefined ? {} : { session: transaction },
      )
      if (extended.matchedCount === 1) return
      throw new Problem('idempotency_in_progress', {
        detail: {
          en: 'The request took so long that its repetition has taken over.',
          de: 'Die Anfrage dauerte so lange, dass ihre Wiederholung sie abgelöst hat.',
        },
        headers: { 'Retry-After': '1' },
      })
    },

    isOf,

    async release({ _id, claim }, transaction) {
      await records.deleteOne({ _id, claim, answer: null }, transaction === undefined ? {} : { session: transaction })
    },
  }
}

async function insert(
  records: Collection<IdempotencyRecord>,
  record: IdempotencyRecord,
): Promise<{ claim: Claim } | null> {
  try {
    await records.insertOne(record)
    return { claim: record }
  } catch (error) {
    if (refusingIndex(error) === null) throw error
    return null
  }
}

/** The process that claimed it has died, or its answer is too old: one of the current requests takes it over. */
async function takeOver(
  records: Collection<IdempotencyRecord>,
  record: IdempotencyRecord,
  { _id, ...renewed }: IdempotencyRecord,
): Promise<{ claim: Claim } | null> {
  const taken = await records.updateOne({ _id, claim: record.claim, answer: record.answer }, { $set: renewed })
  return taken.matchedCount === 1 ? { claim: { _id, ...renewed } } : null
}

function recordId({ principal, route, key }: KeyedRequest): string {
  return createHash('sha256').update(`${principal}\n${route}\n${key}`).digest('base64url')
}

function fingerprint(key: Buffer, payload: string): string {
  return createHmac('sha256', key).update(payload).digest('base64url')
}
