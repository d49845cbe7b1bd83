import { refusingIndex } from '../database/duplicate-key.ts'
import { literal } from '../database/expression.ts'
import { identityIndexes } from '../database/index-plan.ts'
import { systemOrigin } from '../events/event.ts'
import type { Conflict } from '../http/problem.ts'
import { suggestNames } from '../identifiers/suggest-names.ts'
import type { NewName } from '../identifiers/usernames.ts'
import type { Service } from '../service.ts'
import type { AccountDocument, NameEntry } from './account.ts'
import { isReservation } from './reservation.ts'

/** The name and the address that a write would claim. */
export interface WantedIdentity {
  name?: NewName
  emailKey?: string
}

type NameClash = { code: 'username_taken' | 'username_confusable'; owner: Named; entry: NameEntry }
type Named = Pick<AccountDocument, '_id' | 'names'>

const identity = new Set<string>(Object.values(identityIndexes))

/** True when a write was refused because its name, a look-alike of it, or its address belongs to another account. */
export function isIdentityClash(error: unknown): boolean {
  return identity.has(refusingIndex(error) ?? '')
}

/**
 * Runs a write that claims a name or an address.
 *
 * @returns null when an identity clash refused it; the caller finds out which
 */
export async function nullOnClash<T>(write: () => Promise<T>): Promise<T | null> {
  try {
    return await write()
  } catch (error) {
    if (isIdentityClash(error)) return null
    throw error
  }
}

/**
 * Looks up every field that clashes, because the index that refused the write names only the first. A name whose
 * quarantine has lapsed is released instead of being reported.
 *
 * @param self an account whose own names do not clash
 * @param lapsed `leave` for a lookup that changes nothing: a lapsed name is neither reported nor released
 * @returns username before e-mail; empty when nothing clashes (any more)
 */
export async function findClashes(
  service: Service,
  input: WantedIdentity,
  self?: string,
  lapsed: 'release' | 'leave' = 'release',
): Promise<Conflict[]> {
  const [name, emailTaken] = await Promise.all([
    input.name === undefined ? null : findNameClash(service, input.name, self, lapsed),
    input.emailKey === undefined ? false : isEmailTaken(service, input.emailKey, self),
  ])
  const conflicts: Conflict[] = []
  if (name !== null && input.name !== undefined) {
    conflicts.push({ field: 'username', code: name.code, suggestions: await freeNames(service, input.name) })
  }
  if (emailTaken) conflicts.push({ field: 'email', code: 'email_taken', suggestions: [] })
  return conflicts
}

async function findNameClash(
  service: Service,
  name: NewName,
  self?: string,
  lapsed: 'release' | 'leave' = 'release',
): Promise<NameClash | null> {
  const projection = { names: 1 } as const
  const [sameKey, sameLook] = await Promise.all([
    service.db.accounts.findOne({ 'names.key': name.key }, { projection }),
    service.db.accounts.find({ 'names.skeletons': { $in: name.skeletons } }, { projection }).toArray(),
  ])
  const taken = sameKey === null ? [] : clashesWith(sameKey, 'username_taken', (entry) => entry.key === name.key)
  const alike = sameLook.flatMap((owner) =>
    clashesWith(owner, 'username_confusable', (entry) =>
      entry.skeletons.some((skeleton) => name.skeletons.includes(skeleton)),
    ),
  )
  for (const clash of [...taken, ...alike]) {
    if (clash.owner._id === self) continue
    if (!hasLapsed(clash, service.now())) return clash
    if (lapsed === 'release') await releaseLapsed(service, clash)
  }
  return null
}

function clashesWith(owner: Named, code: NameClash['code'], matches: (entry: NameEntry) => boolean): NameClash[] {
  return owner.names.filter(matches).map((entry) => ({ code, owner, entry }))
}

function hasLapsed({ entry: { until } }: NameClash, now: Date): boolean {
  return until !== null && until <= now
}

/**
 * Removes a name whose quarantine has lapsed, or drops its reservation. Guarded by that time: if it was taken back
 * meanwhile, it stays.
 */
async function releaseLapsed(service: Service, { owner, entry }: NameClash): Promise<void> {
  const now = service.now()
  if (isReservation(owner._id)) {
    await service.db.reservations.deleteOne({ _id: owner._id, due_at: { $lte: now } })
    return
  }
  const { until } = entry
  const isThisEntry = { $and: [{ $eq: ['$$this.key', entry.key] }, { $eq: ['$$this.until', until] }] }
  await service.store.tryWrite({
    account: owner._id,
    authority: { kind: 'system' },
    origin: systemOrigin,
    now,
    condition: { names: { $elemMatch: { key: entry.key, until } } },
    set: { names: { $filter: { input: '$names', cond: { $not: [isThisEntry] } } } },
    event: {
      type: 'username.released',
      changes: { released_username: { before: nameUnlessClosed(entry), after: null } },
    },
  })
}

/** The trail of a closed account reveals nothing about its owner. */
function nameUnlessClosed(entry: NameEntry) {
  return { $cond: [{ $eq: ['$state', 'closed'] }, null, literal(entry.name)] }
}

async function isEmailTaken(service: Service, key: string, self?: string): Promise<boolean> {
  const owner = await service.db.accounts.findOne({ email_key: key }, { projection: { _id: 1 } })
  return owner !== null && owner._id !== self
}

const maxSuggestions = 5

/** Up to five similar names that were available, by key and by look, a moment ago. */
export async function freeNames(service: Service, input: NewName): Promise<string[]> {
  const candidates = suggestNames(input, service.names)
  const taken = await service.db.accounts
    .find({ 'names.skeletons': { $in: candidates.flatMap((name) => name.skeletons) } }, { projection: { names: 1 } })
    .toArray()
  const looks = new Set(taken.flatMap((account) => account.names.flatMap((entry) => entry.skeletons)))
  const free = candidates.filter((name) => !name.skeletons.some((skeleton) => looks.has(skeleton)))
  return free.slice(0, maxSuggestions).map((name) => name.name)
}

/**
 * Whether a name is available now; lapsed quarantines do not count.
 *
 * @returns the code of the conflict, or null
 */
export async function findNameConflict(service: Service, name: NewName): Promise<NameClash['code'] | null> {
  return (await findNameClash(service, name))?.code ?? null
}
