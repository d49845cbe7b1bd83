import {
  appealsHref,
  type HoldEntry,
  type HoldRecord,
  type HoldState,
  mayBeAppealed,
  runningState,
  stateOf,
} from './hold.ts'
import { reasonIn } from './hold-reason.ts'

const iso = (date: Date | null) => date?.toISOString() ?? null

/**
 * A hold as the account's owner sees it; with minimal disclosure only its existence, what it blocks and until when.
 *
 * @param locale that of the account, in which the reason is shown
 * @param other the language that the reader has asked for, where the account's has no text
 */
export function ownerHoldView(
  entry: HoldEntry,
  state: HoldState,
  now: Date,
  locale: string | null,
  other: string | null = null,
) {
  const outline = {
    ref: entry.ref,
    state,
    actions: entry.actions,
    since: entry.since.toISOString(),
    until: iso(entry.until),
  }
  if (entry.disclosure === 'minimal') return outline
  return {
    ...outline,
    kind: entry.kind,
    requirement: entry.requirement,
    reason: reasonIn(entry.reason, locale, other),
    message: entry.message,
    review_due_at: entry.review_due_at.toISOString(),
    automated: entry.automated,
    appeal: {
      allowed: mayBeAppealed(entry, state, now),
      state: entry.appeal_state,
      until: entry.appeal_until.toISOString(),
      href: appealsHref(entry.ref),
    },
  }
}

/** @param now decides the state of an entry, which is in the account only until the hold has ended */
export function ownerEntryView(entry: HoldEntry, now: Date, locale: string | null) {
  return ownerHoldView(entry, runningState(entry, now), now, locale)
}

/** A hold as staff see it. */
export function staffHoldView(record: HoldRecord, now: Date) {
  return {
    ref: record._id,
    account_id: record.account_id,
    kind: record.kind,
    actions: record.actions,
    preset: record.preset,
    requirement: record.requirement,
    reason: reasonIn(record.reason, null),
    message: record.message,
    note: record.note,
    case_ref: record.case_ref,
    disclosure: record.disclosure,
    source: record.source,
    automated: record.automated,
    state: stateOf(record, now),
    since: record.since.toISOString(),
    until: iso(record.until),
    review_due_at: record.review_due_at.toISOString(),
    lift_requires: record.lift_requires,
    lift_votes: record.lift_votes.map((vote) => ({ by: vote.by, at: vote.at.toISOString() })),
    assignee: record.assignee,
    claimed_at: iso(record.claimed_at),
    end_sessions: record.end_sessions,
    appealable: record.appealable,
    appeal_until: record.appeal_until.toISOString(),
    dedupe_key: record.dedupe_key,
    version: record.version,
    created_by: record.created_by,
    created_at: record.created_at.toISOString(),
    updated_at: record.updated_at.toISOString(),
  }
}
