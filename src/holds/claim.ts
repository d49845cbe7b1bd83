import type { StaffCaller } from '../accounts/caller.ts'
import { literal } from '../database/expression.ts'
import type { HoldRecord } from '../enforcement/hold.ts'
import type { EventType } from '../events/event.ts'
import type { Precondition } from '../http/etag.ts'
import { type NextStep, Problem } from '../http/problem.ts'
import type { Service } from '../service.ts'
import { changeHold, hrefOf } from './change-hold.ts'
import { isClaimedByAnother } from './lapsed-claims.ts'
import type { FoundHold } from './read.ts'
import { staffHoldViewOf } from './staff-views.ts'

const claiming = { en: 'claim a hold on your own account', de: 'eine Sperre auf Ihrem eigenen Konto übernehmen' }

/**
 * Claims a hold for review. Claiming it again changes nothing. A claim that has lapsed, or whose reviewer could no
 * longer review the hold, blocks no one.
 *
 * @throws Problem `not_found`; `forbidden` for a reviewer on staff; `precondition_failed` or `version_conflict` if a
 *   version was named; `invalid_transition`, `self_hold`; `already_claimed` by another reviewer
 */
export function claimHold(
  service: Service,
  staff: StaffCaller,
  ref: string,
  expected: Precondition,
): Promise<HoldRecord> {
  const me = staff.account._id
  return assign(service, staff, ref, expected, 'hold.claimed', async (current, now) => {
    if (current.record.assignee === me) return null
    await requireUnclaimed(service, staff, current, now)
    return { assignee: me, claimed_at: now }
  })
}

/**
 * Releases a hold: its assignee can, and an admin for everyone. A hold that is not claimed stays as it is.
 *
 * @throws Problem as `claimHold` does
 */
export function releaseHold(
  service: Service,
  staff: StaffCaller,
  ref: string,
  expected: Precondition,
): Promise<HoldRecord> {
  return assign(service, staff, ref, expected, 'hold.released', async (current, now) => {
    if (current.record.assignee === null) return null
    if (!mayRelease(staff)) await requireUnclaimed(service, staff, current, now)
    return { assignee: null, claimed_at: null }
  })
}

/** An admin releases anyone's claim, so that nothing waits for an absent reviewer. */
export function mayRelease(staff: StaffCaller): boolean {
  return staff.account.roles.includes('admin')
}

type Assignment = Pick<HoldRecord, 'assignee' | 'claimed_at'>

/** @param decide returns null when nothing has to change */
function assign(
  service: Service,
  staff: StaffCaller,
  ref: string,
  expected: Precondition,
  type: EventType,
  decide: (current: FoundHold, now: Date) => Promise<Assignment | null>,
): Promise<HoldRecord> {
  const change = async (current: FoundHold, now: Date) => {
    const assignment = await decide(current, now)
    if (assignment === null) return null
    const changes = { assignee: { before: literal(current.record.assignee), after: literal(assignment.assignee) } }
    return { record: assignment, event: { type, holdRef: ref, changes } }
  }
  return changeHold(service, staff, ref, expected, change, { versionRequired: false, activity: claiming })
}

/** @throws Problem `already_claimed` when another reviewer who could still review the hold has claimed it */
async function requireUnclaimed(service: Service, staff: StaffCaller, current: FoundHold, now: Date): Promise<void> {
  const { record } = current
  if (!(await isClaimedByAnother(service, record.assignee, staff, current))) return
  throw new Problem('already_claimed', {
    detail: { en: 'Another member of staff is looking into this hold.', de: 'Jemand anderes bearbeitet diese Sperre.' },
    current: await staffHoldViewOf(service, record, now),
    next: claimedSteps(hrefOf(record), staff, {
      title: { en: 'Take another hold from the queue', de: 'Eine andere Sperre aus der Warteschlange übernehmen' },
      href: '/v1/admin/holds',
    }),
  })
}

/** The next steps when another reviewer has claimed it: an admin can release it; everyone can claim another one. */
export function claimedSteps(href: string, staff: StaffCaller, other: Pick<NextStep, 'title' | 'href'>): NextStep[] {
  const release: NextStep = {
    rel: 'claim',
    title: {
      en: 'Give it back for its assignee, then claim it',
      de: 'Die Übernahme für die andere Person beenden, dann selbst übernehmen',
    },
    method: 'DELETE',
    href: `${href}/claim`,
  }
  return [
    {
      rel: 'refetch',
      title: { en: 'See who has claimed it', de: 'Nachsehen, wer es übernommen hat' },
      method: 'GET',
      href,
    },
    ...(mayRelease(staff) ? [release] : []),
    { rel: 'choose-other', method: 'GET', ...other },
  ]
}
