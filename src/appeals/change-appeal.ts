import { requireMayModerate } from '../accounts/admins.ts'
import type { StaffCaller } from '../accounts/caller.ts'
import { applyOnce } from '../accounts/once.ts'
import { selfHold } from '../accounts/refusals.ts'
import { unlessRevoked } from '../accounts/unless-revoked.ts'
import { type Expression, literal } from '../database/expression.ts'
import { retryOnRace } from '../database/transaction.ts'
import { type AppealRecord, appealTag } from '../enforcement/appeal.ts'
import { positionOf } from '../enforcement/blocking.ts'
import { inForceExpression } from '../enforcement/conditions.ts'
import { type HoldEntry, type HoldRecord, inForce } from '../enforcement/hold.ts'
import type { EventType, StoredEvent } from '../events/event.ts'
import { claimedSteps } from '../holds/claim.ts'
import { changesOf, endOf } from '../holds/hold-events.ts'
import { appealWithoutLapsedClaim, isClaimedByAnother } from '../holds/lapsed-claims.ts'
import { writeHold } from '../holds/write.ts'
import type { Precondition } from '../http/etag.ts'
import { requireVersion } from '../http/preconditions.ts'
import { Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { type FoundAppeal, readAppeal, staffAppealViewOf } from './find-appeals.ts'
import { isMootByNow, type OpenAppeal, requireOpen } from './open-appeal.ts'

/** The effect of a staff operation on an appeal. */
export interface AppealChange {
  appeal: Pick<AppealRecord, 'state'> & Partial<AppealRecord>
  /** What happens to its hold besides the state of the appeal. */
  hold?: Partial<HoldRecord>
  type: EventType
  /** What the trail records besides the states. */
  details?: Record<string, unknown>
}

export interface ChangedAppeal {
  appeal: AppealRecord
  /**
   * The holds of its account that are in force after the change, oldest first; empty when nothing had to be changed.
   */
  stillInForce: string[]
}

/**
 * The one way in which staff change an appeal: read it with its hold, decide, then write the account, in the versions
 * that were read. When another change was faster, everything starts again.
 *
 * @param decide returns null when nothing has to change; it is called only for an open appeal that is not the caller's
 *   own
 * @throws Problem `not_found`; `forbidden` for a reviewer on staff; `precondition_failed` or `version_conflict` if a
 *   version was named; `invalid_transition` when the appeal is over; `self_hold`; and what `decide` throws
 */
export function changeAppeal(
  service: Service,
  staff: StaffCaller,
  id: string,
  expected: Precondition,
  decide: (open: OpenAppeal, now: Date) => AppealChange | null | Promise<AppealChange | null>,
): Promise<ChangedAppeal> {
  const change = async () => {
    const read = await readAppeal(service, id)
    const now = service.now()
    const appeal = appealWithoutLapsedClaim(service, read.appeal, now)
    const current: FoundAppeal = { ...read, appeal }
    requireMayModerate(staff.account, current)
    if (await isMootByNow(service, current, now)) return null
    await requireAppealVersion(service, appeal, expected, staff)
    requireOpen(current, appealHref(appeal))
    if (appeal.account_id === staff.account._id)
      throw selfHold({ en: 'decide about an appeal of your own', de: 'über einen eigenen Einspruch entscheiden' })
    const change = await decide(current, now)
    if (change === null) {
      await service.store.checkAgent(staff)
      return { appeal, stillInForce: [] }
    }
    return write(service, staff, current, change, now)
  }
  const account = async () => (await readAppeal(service, id)).appeal.account_id
  return applyOnce(service, account, changedBefore, () =>
    unlessRevoked(service, staff, () => service.inTurn(`appeal ${id}`, () => retryOnRace(change))),
  )
}

/** The result of an earlier run of the same request. */
function changedBefore({ projections, answer }: StoredEvent): ChangedAppeal | null {
  const appeal = projections?.appeals[0]
  return appeal === undefined ? null : { appeal, stillInForce: refsOf((answer ?? []) as Positioned[]) }
}

type Positioned = Pick<HoldEntry, 'ref' | 'since'>

const refsOf = (holds: readonly Positioned[]) =>
  [...holds].sort((a, b) => positionOf(a).localeCompare(positionOf(b), 'en')).map(({ ref }) => ref)

function requireAppealVersion(
  service: Service,
  appeal: AppealRecord,
  expected: Precondition,
  staff: StaffCaller,
): Promise<void> {
  return requireVersion(expected, false, {
    tag: appealTag(appeal),
    number: appeal.version,
    href: appealHref(appeal),
    attempt: staff.origin.attempt,
    show: () => staffAppealViewOf(service, appeal),
  })
}

async function write(
  service: Service,
  staff: StaffCaller,
  { appeal, hold: record }: OpenAppeal,
  change: AppealChange,
  now: Date,
): Promise<ChangedAppeal | null> {
  const changed: AppealRecord = { ...appeal, ...change.appeal, version: appeal.version + 1, updated_at: now }
  const ends = change.hold?.state !== undefined
  const details = Object.entries(change.details ?? {})
  const written = await writeHold(service, {
    current: { record, appeal },
    members: change.hold ?? {},
    appeal: changed,
    authority: { kind: 'staff', actor: staff },
    origin: staff.origin,
    now,
    event: {
      type: change.type,
      holdRef: record._id,
      changes: {
        ...(ends ? endOf(record) : changesOf(record, { ...record, appeal_state: changed.state })),
        appeal: { before: literal(outline(appeal)), after: literal(outline(changed)) },
        ...Object.fromEntries(details.map(([name, value]) => [name, { before: null, after: literal(value) }])),
      },
      ...(service.once === null ? {} : { answer: othersInForce(ends ? record._id : null, now) }),
    },
  })
  if (written === null) return null
  return { appeal: changed, stillInForce: refsOf(written.account.holds.filter((hold) => inForce(hold, now))) }
}

/** The same as an expression over the account before the write, for a repeated request. */
function othersInForce(ended: string | null, now: Date): Expression {
  const isOther = { $ne: ['$$this.ref', ended] }
  const holds = { $filter: { input: '$holds', cond: { $and: [inForceExpression(now), isOther] } } }
  return { $map: { input: holds, in: { ref: '$$this.ref', since: '$$this.since' } } }
}

const outline = ({ _id, state, assignee }: AppealRecord) => ({ id: _id, state, assignee })

const appealHref = ({ _id }: Pick<AppealRecord, '_id'>) => `/v1/admin/appeals/${_id}`

/** @throws Problem `already_claimed` when another reviewer who could still decide the appeal has claimed it */
export async function requireUnclaimed(
  service: Service,
  { appeal, roles }: Pick<FoundAppeal, 'appeal' | 'roles'>,
  staff: StaffCaller,
): Promise<void> {
  if (!(await isClaimedByAnother(service, appeal.assignee, staff, { roles }))) return
  throw new Problem('already_claimed', {
    detail: {
      en: 'Another member of staff is looking into this appeal.',
      de: 'Jemand anderes bearbeitet diesen Einspruch.',
    },
    current: await staffAppealViewOf(service, appeal),
    next: claimedSteps(appealHref(appeal), staff, {
      title: { en: 'Take another appeal that waits', de: 'Einen anderen Einspruch übernehmen, der wartet' },
      href: '/v1/admin/appeals?state=submitted',
    }),
  })
}

/** @throws Problem `same_reviewer` when the one who placed the hold would judge the appeal against it */
export function requireAnotherReviewer({ appeal, hold }: OpenAppeal, staff: StaffCaller): void {
  if (hold.created_by !== staff.account._id) return
  throw new Problem('same_reviewer', {
    detail: {
      en: 'You placed the hold that this appeal is against; a different reviewer has to decide it.',
      de: 'Sie haben die Sperre gesetzt, gegen die sich der Einspruch richtet; jemand anderes muss darüber entscheiden.',
    },
    next: [
      {
        rel: 'ask-second',
        title: { en: 'Another reviewer decides it', de: 'Jemand anderes entscheidet darüber' },
        method: 'POST',
        href: `${appealHref(appeal)}/decision`,
        needs: ['decision', 'reason'],
      },
    ],
  })
}
