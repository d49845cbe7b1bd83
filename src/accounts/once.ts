import { createHash } from 'node:crypto'
import type { Filter } from 'mongodb'
import { literal } from '../database/expression.ts'
import type { StoredEvent } from '../events/event.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { day } from '../time.ts'
import type { AccountDocument, AppliedKey } from './account.ts'

const keptFor = day
const keysKept = 100

/** What a write gets that takes effect once, however often and by whichever process it is tried. */
export interface Once {
  hash: string
  fingerprint: string
  /**
   * Compares the payload of this request with that of the one that has taken effect.
   *
   * @throws Problem `idempotency_key_reused`
   */
  requireSame(fingerprint: string): void
}

/** The write matched nothing because an earlier one under the same key has taken effect. */
export class AlreadyAppliedError extends Error {}

/** The `Once` of an item of a batch. */
export function onceFor(...parts: readonly (string | number)[]): Once {
  const hash = createHash('sha256').update(parts.join(' ')).digest('base64url')
  return { hash, fingerprint: '', requireSame: () => {} }
}

/** The condition that no write under this key has taken effect. */
export function notApplied({ hash }: Once): Filter<AccountDocument> {
  return { 'applied_keys.hash': { $ne: hash } } as Filter<AccountDocument>
}

/** Whether a write under this key has taken effect on an account that was read. */
export function isApplied({ hash }: Once, account: Pick<AccountDocument, 'applied_keys'>): boolean {
  return account.applied_keys?.some((key) => key.hash === hash) ?? false
}

/** The account's keys with this one, as an expression: the newest of those of the last 24 hours. */
export function keysWith({ hash, fingerprint }: Once, eventId: string | null, now: Date) {
  const recent = { $gt: ['$$this.at', new Date(now.getTime() - keptFor)] }
  const recentKeys = { $filter: { input: { $ifNull: ['$applied_keys', []] }, cond: recent } }
  const key: AppliedKey = { hash, fingerprint, event_id: eventId, at: now }
  return { $slice: [{ $concatArrays: [recentKeys, [literal(key)]] }, -keysKept] }
}

/**
 * Runs an operation on the holds of one account. If it has a key and is refused, the key decides first: the result is
 * that of an earlier run of the same request.
 *
 * @param account finds the owner of the holds; a Problem means that there is no such account, so that nothing was done
 * @param resultOf rebuilds the result from the event of the earlier run
 */
export async function applyOnce<T>(
  service: Service,
  account: () => Promise<string>,
  resultOf: (event: StoredEvent) => T | null,
  run: () => Promise<T>,
): Promise<T> {
  const { once } = service
  if (once === null) return run()
  try {
    return await run()
  } catch (refusal) {
    if (!(refusal instanceof Problem || refusal instanceof AlreadyAppliedError)) throw refusal
    const id = await account().catch(asUnknown)
    const event = id === null ? null : await findAppliedEvent(service, id, once)
    const result = event === null ? null : resultOf(event)
    if (result === null) throw refusal
    return result
  }
}

/** For `catch`: a refusal as null; other errors are thrown. */
export function asUnknown(error: unknown): null {
  if (error instanceof Problem) return null
  throw error
}

/**
 * The event of the change under a key. The account is read first, the log second: the event is in one of them.
 *
 * @throws Problem `idempotency_key_reused`
 */
export async function findAppliedEvent(service: Service, account: string, once: Once): Promise<StoredEvent | null> {
  const projection = { applied_keys: { $elemMatch: { hash: once.hash } }, events: 1 }
  const document = await service.db.accounts.findOne({ _id: account }, { projection })
  const key = document?.applied_keys?.[0]
  if (key === undefined) return null
  once.requireSame(key.fingerprint)
  if (key.event_id === null) return null
  const pending = document?.events.find(({ id }) => id === key.event_id)
  if (pending === undefined) return service.db.events.findOne({ _id: key.event_id })
  const { id, ...event } = pending
  return { _id: id, account_id: account, ...event }
}
