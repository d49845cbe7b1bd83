import { enforcedPatterns, exemptActions, presets } from '../enforcement/actions.ts'
import { mayAdminister } from '../enforcement/decide.ts'
import { withOwnersHolds } from '../enforcement/entry.ts'
import { type HoldRecord, type HoldSource, type PlaceHold, queueKey } from '../enforcement/hold.ts'
import { type Reason, wordsOf } from '../reasons/reason.ts'
import type { Service } from '../service.ts'
import { day, laterBy } from '../time.ts'

interface Circumstances {
  ref: string
  now: Date
  by: string
  source: HoldSource
  liftRequires: 1 | 2
}

/** The requested hold, not placed yet. */
export function newHold(
  input: PlaceHold,
  reason: Reason,
  { ref, now, by, source, liftRequires }: Circumstances,
): HoldRecord {
  const preset = input.preset ?? (input.actions === undefined ? reason.preset : null)
  const patterns = input.actions ?? (preset === null ? [] : [...presets[preset]])
  const since = input.startsAt ?? now
  const later = (days: number) => laterBy(since, days * day)
  const usualEnd = reason.duration_days === null ? null : later(reason.duration_days)
  const reviewDueAt = input.reviewDueAt ?? later(reason.review_days)
  return {
    _id: ref,
    account_id: input.account,
    kind: input.kind,
    actions: enforcedPatterns(patterns, input.kind),
    except: exemptActions(input.requirement ?? null),
    preset,
    requirement: input.requirement ?? null,
    reason: wordsOf(reason),
    message: input.message ?? null,
    note: input.note ?? null,
    case_ref: input.caseRef ?? null,
    disclosure: input.disclosure ?? 'full',
    source,
    automated: source.type === 'rule',
    state: 'open',
    since,
    starts_at: input.startsAt ?? null,
    until: input.expiresAt === undefined ? usualEnd : input.expiresAt,
    review_due_at: reviewDueAt,
    lift_requires: liftRequires,
    lift_votes: [],
    assignee: null,
    claimed_at: null,
    end_sessions: input.endSessions ?? (input.kind === 'security' && input.startsAt === undefined),
    appealable: input.appealable ?? true,
    appeal_until: later(reason.appeal_window_days),
    appeal_state: null,
    dedupe_key: input.dedupeKey ?? null,
    version: 1,
    created_by: by,
    created_at: now,
    updated_at: now,
    queue_key: queueKey(ref, true, reviewDueAt),
  }
}

/** Security and legal holds need two reviewers, if at least two besides the held person can lift them. */
export async function defaultLift(
  service: Service,
  input: PlaceHold,
  reason: Reason,
  warn: (message: string) => void,
): Promise<1 | 2> {
  if (reason.lift_requires !== null) return reason.lift_requires
  if (service.liftRequires === 1 || (input.kind !== 'security' && input.kind !== 'legal')) return 1
  const now = service.now()
  const reviewers = await service.db.accounts
    .find({ roles: { $in: ['admin', 'reviewer'] } }, { projection: withOwnersHolds({}) })
    .toArray()
  const able = reviewers.filter((reviewer) => reviewer._id !== input.account && mayAdminister(reviewer.holds, now))
  if (able.length >= 2) return 2
  warn(`one reviewer can lift a ${input.kind} hold, because there are not two who could`)
  return 1
}
