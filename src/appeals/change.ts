import type { Caller } from '../accounts/caller.ts'
import { literal, type WrittenAccount } from '../accounts/store.ts'
import { requireVersion } from '../accounts/versions.ts'
import type { EventType } from '../events/event.ts'
import type { Holdfast } from '../holdfast.ts'
import { withinReach } from '../holds/admins.ts'
import { readHold, requireReach } from '../holds/change.ts'
import { changesOf } from '../holds/changes.ts'
import { claimedSteps } from '../holds/claim.ts'
import { entryOf, type HoldRecord, isRunning } from '../holds/hold.ts'
import { selfHold } from '../holds/place.ts'
import { recordExpiry } from '../holds/sweep.ts'
import { writeHold } from '../holds/write.ts'
import type { Precondition } from '../http/etag.ts'
import { Problem } from '../http/problem.ts'
import { untilExplained } from '../mongo/transaction.ts'
import { type AppealRecord, appealsAllowedFrom, appealTag, isOpen, staffAppealView } from './appeal.ts'
import { readAppeal } from './find.ts'

/** What a member of staff makes of an appeal. */
export interface AppealChange {
  appeal: Pick<AppealRecord, 'state'> & Partial<AppealRecord>
  /** What becomes of its hold beside the state of the appeal. */
  hold?: Partial<HoldRecord>
  type: EventType
  /** What the trail says of it beside the states. */
  told?: Record<string, unknown>
}

export interface ChangedAppeal {
  appeal: AppealRecord
  /** The account after it; null when nothing had to be changed. */
  account: WrittenAccount | null
}

/**
 * The one way in which staff change an appeal: read it and its hold, decide, then write the account, the hold's record and
 * the appeal in one transaction, each in the version that was read. When somebody else was faster, all of it begins again.
 *
 * @param decide returns null when it is so already; it is asked only for an open appeal that is not its reader's own
 * @throws Problem `not_found`; `forbidden` for a reviewer on staff; `precondition_failed` or `version_conflict` where a
 *   version was named; `invalid_transition` when the appeal is over; `self_hold`; and what `decide` throws
 */
export function changeAppeal(
  service: Holdfast,
  staff: Caller,
  id: string,
  asked: Precondition,
  decide: (appeal: AppealRecord, record: HoldRecord, now: Date) => AppealChange | null,
): Promise<ChangedAppeal> {
  return untilExplained(
    async () => {
      const appeal = await readAppeal(service, id)
      const record = await readHold(service, appeal.hold_ref)
      const now = service.now()
      await requireReach(service, staff, appeal.account_id)
      if (isOpen(appeal.state) && record.state === 'open' && !isRunning(record, now)) {
        await recordExpiry(service, record, now) // which makes the appeal moot
        return null
      }
      requireAppealVersion(appeal, asked, staff)
      if (!isOpen(appeal.state)) throw over(appeal)
      if (appeal.account_id === staff.account._id) throw selfHold('decide about an appeal of your own')
      const change = decide(appeal, record, now)
      if (change === null) return { appeal, account: null }
      return write(service, staff, { appeal, record, now }, change)
    },
    async () => {},
  )
}

function requireAppealVersion(appeal: AppealRecord, asked: Precondition, staff: Caller): void {
  requireVersion(asked, false, {
    tag: appealTag(appeal),
    number: appeal.version,
    href: appealHref(appeal),
    attempt: staff.origin.attempt,
    show: () => staffAppealView(appeal),
  })
}

interface Read {
  appeal: AppealRecord
  record: HoldRecord
  now: Date
}

async function write(
  service: Holdfast,
  staff: Caller,
  { appeal, record, now }: Read,
  change: AppealChange,
): Promise<ChangedAppeal | null> {
  const changed: AppealRecord = { ...appeal, ...change.appeal, version: appeal.version + 1, updated_at: now }
  const members = { ...change.hold, appeal_state: changed.state }
  const after = { ...record, ...members }
  const told = Object.entries(change.told ?? {}).map(([name, value]) => [name, { before: null, after: literal(value) }])
  let account: WrittenAccount | null = null
  const written = await writeHold(service, {
    record,
    members,
    authority: { kind: 'staff' },
    condition: { $and: [{}, ...withinReach(staff.account.roles)] },
    origin: staff.origin,
    now,
    event: {
      type: change.type,
      holdRef: record._id,
      changes: {
        ...(after.state === 'open'
          ? changesOf(record, after)
          : { hold: { before: literal(entryOf(record)), after: null } }),
        appeal: { before: literal(outline(appeal)), after: literal(outline(changed)) },
        ...Object.fromEntries(told),
      },
    },
    also: async (transaction, then) => {
      account = then
      const unchanged = { _id: appeal._id, version: appeal.version }
      const replaced = await service.db.appeals.replaceOne(unchanged, changed, { session: transaction })
      return replaced.matchedCount === 1
    },
  })
  return written && { appeal: changed, account }
}

const outline = ({ _id, state, assignee }: AppealRecord) => ({ id: _id, state, assignee })

export const appealHref = ({ _id }: Pick<AppealRecord, '_id'>) => `/v1/admin/appeals/${_id}`

function over(appeal: AppealRecord): Problem {
  return new Problem('invalid_transition', {
    detail: `The appeal is ${appeal.state}.`,
    current: { state: appeal.state, allowed: appealsAllowedFrom(appeal.state) },
    next: [{ rel: 'refetch', title: 'Read the appeal', method: 'GET', href: appealHref(appeal) }],
  })
}

/** @throws Problem `already_claimed` when somebody else has taken the appeal */
export function requireUnclaimed(appeal: AppealRecord, staff: Caller): void {
  if (appeal.assignee === null || appeal.assignee === staff.account._id) return
  throw new Problem('already_claimed', {
    detail: 'Another member of staff is looking into this appeal.',
    current: staffAppealView(appeal),
    next: claimedSteps(appealHref(appeal), staff, {
      title: 'Take another appeal that waits',
      href: '/v1/admin/appeals?state=submitted',
    }),
  })
}

/** @throws Problem `same_reviewer` when the one who placed the hold would judge the appeal against it */
export function requireAnotherReviewer(appeal: AppealRecord, record: HoldRecord, staff: Caller): void {
  if (record.created_by !== staff.account._id) return
  throw new Problem('same_reviewer', {
    detail: 'You placed the hold that this appeal is against; a different reviewer has to decide it.',
    next: [
      {
        rel: 'ask-second',
        title: 'Another reviewer decides it',
        method: 'POST',
        href: `${appealHref(appeal)}/decision`,
        needs: ['decision', 'reason'],
      },
    ],
  })
}
