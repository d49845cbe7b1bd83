import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import { literal } from '../database/expression.ts'
import { isOpen, openStates } from '../enforcement/appeal.ts'
import { entryOf, type StoredHold } from '../enforcement/entry.ts'
import type { HoldEntry, HoldRecord } from '../enforcement/hold.ts'
import { systemOrigin } from '../events/event.ts'
import type { Service } from '../service.ts'

/** An entry from the time before it contained the whole hold. */
type OldEntry = HoldEntry & { dedupe_key?: string | null }

/** Whether an entry contains the whole hold; those of the first version did not. */
export function isComplete(entry: StoredHold): boolean {
  return entry.version !== undefined
}

/**
 * Completes entries of an account from the time before they contained the whole hold, from their records and appeals.
 * It can be repeated and run concurrently: a complete entry stays as it is.
 */
export async function completeEntries(
  service: Pick<Service, 'db' | 'store' | 'now'>,
  account: string,
  entries: readonly StoredHold[],
): Promise<void> {
  for (const entry of entries.filter((candidate) => !isComplete(candidate))) {
    const { ref } = entry
    const record = await service.db.holds.findOne({ _id: ref })
    const appeal = isOpen(entry.appeal_state)
      ? await service.db.appeals.findOne({ hold_ref: ref, state: { $in: [...openStates] } })
      : null
    const whole = entryOf(record ?? withoutRecord(account, entry), appeal)
    const isThis = { $and: [{ $eq: ['$$this.ref', ref] }, { $eq: [{ $type: '$$this.version' }, 'missing'] }] }
    await service.store.tryWrite({
      account,
      authority: { kind: 'system' },
      origin: systemOrigin,
      now: service.now(),
      condition: { holds: { $elemMatch: { ref, version: { $exists: false } } } } as Filter<AccountDocument>,
      set: { holds: { $map: { input: '$holds', in: { $cond: [isThis, literal(whole), '$$this'] } } } },
      event: null,
      alone: true,
    })
  }
}

/** A hold without its record stays in force: with the members of its entry, and the minimum of those for staff. */
function withoutRecord(account: string, entry: OldEntry): HoldRecord {
  const { ref, ...rest } = entry
  return {
    _id: ref,
    account_id: account,
    ...rest,
    dedupe_key: entry.dedupe_key ?? null,
    preset: null,
    note: null,
    case_ref: null,
    state: 'open',
    lift_requires: 1,
    lift_votes: [],
    assignee: null,
    claimed_at: null,
    end_sessions: false,
    version: 1,
    created_by: entry.source.rule === null ? 'unknown' : `rule:${entry.source.rule}`,
    created_at: entry.since,
    updated_at: entry.since,
    queue_key: '',
  }
}
