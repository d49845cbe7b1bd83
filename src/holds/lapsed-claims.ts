import type { AppealRecord } from '../enforcement/appeal.ts'
import type { HoldRecord } from '../enforcement/hold.ts'
import type { Service } from '../service.ts'
import { hour } from '../time.ts'
import { ableReviewers } from './able-reviewers.ts'
import type { FoundHold } from './read.ts'

/** Claims from this time or earlier have lapsed. */
export function claimsLapsedAt({ claimHours }: Pick<Service, 'claimHours'>, now: Date): Date {
  return new Date(now.getTime() - claimHours * hour)
}

/** A hold as staff see it: a lapsed claim does not show. Nothing is written when it lapses. */
export function withoutLapsedClaim<T extends Pick<HoldRecord, 'assignee' | 'claimed_at'>>(
  service: Pick<Service, 'claimHours'>,
  record: T,
  now: Date,
): T {
  const { claimed_at } = record
  if (claimed_at === null || claimed_at > claimsLapsedAt(service, now)) return record
  return { ...record, assignee: null, claimed_at: null }
}

type ClaimedAppeal = Pick<AppealRecord, 'state' | 'assignee' | 'updated_at'>

/** The same for an appeal. One in review was last changed when it was claimed. */
export function appealWithoutLapsedClaim<T extends ClaimedAppeal>(
  service: Pick<Service, 'claimHours'>,
  appeal: T,
  now: Date,
): T {
  if (appeal.state !== 'in_review' || appeal.updated_at > claimsLapsedAt(service, now)) return appeal
  return { ...appeal, state: 'submitted', assignee: null }
}

/** Whether another reviewer who could still review it has claimed it. */
export async function isClaimedByAnother(
  service: Service,
  assignee: string | null,
  staff: { account: { _id: string } },
  target: Pick<FoundHold, 'roles'>,
): Promise<boolean> {
  if (assignee === null || assignee === staff.account._id) return false
  return (await ableReviewers(service, [assignee], target)).has(assignee)
}
