import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import { requireMayModerate } from '../accounts/admins.ts'
import type { Agent } from '../accounts/caller.ts'
import { applyOnce } from '../accounts/once.ts'
import { selfHold } from '../accounts/refusals.ts'
import { unlessRevoked } from '../accounts/unless-revoked.ts'
import { retryOnRace } from '../database/transaction.ts'
import { allowedFrom, type HoldRecord, hasEnded, holdEnded, holdTag, stateOf } from '../enforcement/hold.ts'
import type { StoredEvent } from '../events/event.ts'
import type { Precondition } from '../http/etag.ts'
import { requireVersion } from '../http/preconditions.ts'
import { Problem } from '../http/problem.ts'
import type { Sentence } from '../languages.ts'
import type { Service } from '../service.ts'
import { withoutLapsedClaim } from './lapsed-claims.ts'
import { type FoundHold, readHold } from './read.ts'
import { staffHoldViewOf } from './staff-views.ts'
import { type HoldWrite, writeHold } from './write.ts'

const changing = { en: 'change a hold on your own account', de: 'eine Sperre auf Ihrem eigenen Konto ändern' }

/**
 * The effect of an operation on a hold: its new members, the event that records it, and the other requirements of the
 * write.
 */
export interface HoldChange extends Pick<HoldWrite, 'explain' | 'event'> {
  record: Partial<HoldRecord>
  condition?: Filter<AccountDocument>
}

interface ChangeOptions {
  /** False when the caller need not name a version. */
  versionRequired?: boolean
  /** What staff may not do on their own account, for the refusal. */
  activity?: Sentence
  /** True for an operation that ends the hold, or belongs to that: it remains possible once the account is closed. */
  onClosed?: boolean
}

/**
 * The one way in which staff change an existing hold: read it, decide, then write the account, in the version that was
 * read. When another change was faster, everything starts again, so that a refusal always reports the current state.
 *
 * @param decide returns null when nothing has to change; it throws the Problem that blocks the change
 * @throws Problem `not_found`; `forbidden` for a reviewer on staff; `precondition_required`; `precondition_failed` or
 *   `version_conflict` with the current hold; `invalid_transition`, also for a closed account; `self_hold`;
 *   `last_admin`; and what `decide` throws
 */
export function changeHold(
  service: Service,
  staff: Agent,
  ref: string,
  expected: Precondition,
  decide: (current: FoundHold, now: Date) => HoldChange | null | Promise<HoldChange | null>,
  { versionRequired = true, activity = changing, onClosed = false }: ChangeOptions = {},
): Promise<HoldRecord> {
  const change = async () => {
    const read = await readHold(service, ref)
    const now = service.now()
    const record = withoutLapsedClaim(service, read.record, now)
    const current = { ...read, record }
    requireMayModerate(staff.account, current)
    await requireHoldVersion(service, current, { expected, staff, now, required: versionRequired })
    requireRunning(record, now)
    if (record.account_id === staff.account._id) throw selfHold(activity)
    if (!onClosed) requireLiveAccount(current)
    const change = await decide(current, now)
    if (change === null) {
      await service.store.checkAgent(staff)
      return record
    }
    const { record: members, ...rest } = change
    const written = await writeHold(service, {
      ...rest,
      current,
      members,
      authority: { kind: 'staff', actor: staff },
      origin: staff.origin,
      now,
    })
    return written === null ? null : written.record
  }
  const account = async () => (await readHold(service, ref)).record.account_id
  return applyOnce(service, account, holdOf, () =>
    unlessRevoked(service, staff, () => service.inTurn(`hold ${ref}`, () => retryOnRace(change))),
  )
}

/** The hold as an event recorded it. */
export function holdOf({ projections }: StoredEvent): HoldRecord | null {
  return projections?.holds[0] ?? null
}

interface ExpectedVersion {
  expected: Precondition
  staff: Agent
  now: Date
  required: boolean
}

function requireHoldVersion(
  service: Service,
  { record, appeal }: FoundHold,
  { expected, staff, now, required }: ExpectedVersion,
): Promise<void> {
  return requireVersion(expected, required, {
    tag: holdTag(record, now),
    number: record.version,
    href: hrefOf(record),
    attempt: staff.origin.attempt,
    show: () => staffHoldViewOf(service, record, now, appeal),
  })
}

function requireRunning(record: HoldRecord, now: Date): void {
  if (!hasEnded(record, now)) return
  const state = stateOf(record, now)
  throw new Problem('invalid_transition', {
    detail: holdEnded(state),
    current: { state, allowed: allowedFrom(state) },
    next: [
      { rel: 'refetch', title: { en: 'Read the hold', de: 'Die Sperre lesen' }, method: 'GET', href: hrefOf(record) },
    ],
  })
}

/**
 * Closing an account has emptied its holds and increased their versions, so nothing that was decided before is written
 * after it.
 *
 * @throws Problem `invalid_transition` with the state of the account
 */
export function requireLiveAccount({ record, state }: Pick<FoundHold, 'record' | 'state'>): void {
  if (state !== 'closed') return
  throw new Problem('invalid_transition', {
    detail: {
      en: 'The account of this hold is closed: the hold can be read and lifted, and stays as it is otherwise.',
      de: 'Das Konto dieser Sperre ist geschlossen: Die Sperre kann gelesen und aufgehoben werden und bleibt sonst, wie sie ist.',
    },
    current: { state, allowed: [] },
    next: [
      { rel: 'refetch', title: { en: 'Read the hold', de: 'Die Sperre lesen' }, method: 'GET', href: hrefOf(record) },
    ],
  })
}

/** The path of a hold for staff. */
export const hrefOf = (record: HoldRecord) => `/v1/admin/holds/${record._id}`
