import { type AppealRecord, isOpen } from './appeal.ts'
import { type HoldEntry, type HoldRecord, queueKey, type StaffPart } from './hold.ts'

/** An open appeal in the entry of its hold; its state is the entry's `appeal_state`. */
export interface OpenAppeal {
  id: string
  text: string
  assignee: string | null
  version: number
  created_at: Date
  updated_at: Date
}

/** The entry of a hold that has not ended, on its account: all of its data. */
export interface StoredHold extends HoldEntry {
  version: number
  staff: StaffPart
  appeal: OpenAppeal | null
}

const ownersPart: Record<keyof HoldEntry, 1> = {
  ref: 1,
  kind: 1,
  actions: 1,
  except: 1,
  requirement: 1,
  reason: 1,
  message: 1,
  disclosure: 1,
  source: 1,
  automated: 1,
  since: 1,
  starts_at: 1,
  until: 1,
  review_due_at: 1,
  appealable: 1,
  appeal_until: 1,
  appeal_state: 1,
}
const ownersMembers = Object.keys(ownersPart) as (keyof HoldEntry)[]

const ownersHolds: Record<string, 1> = Object.fromEntries(ownersMembers.map((member) => [`holds.${member}`, 1]))

/**
 * The projection for reading an account with its holds as the owner sees them: a member that is not listed above is not
 * read at all. It includes the language of the owner, in which refusals show the reasons of holds.
 *
 * @param members the other members to read
 */
export function withOwnersHolds(members: Record<string, unknown>): Record<string, unknown> {
  return { ...members, ...ownersHolds, ...('profile' in members ? {} : { 'profile.locale': 1 }) }
}

/** The part of a hold that the owner may see. */
export function ownersPartOf(record: HoldRecord): HoldEntry {
  const { _id: ref } = record
  return Object.fromEntries(ownersMembers.map((member) => [member, { ...record, ref }[member]])) as unknown as HoldEntry
}

/** @param appeal the open appeal of the hold, or null */
export function entryOf(record: HoldRecord, appeal: AppealRecord | null): StoredHold {
  const { _id, account_id, state, queue_key, version, ...members } = record
  const staff = Object.fromEntries(Object.entries(members).filter(([name]) => !(name in ownersPart)))
  return {
    ...ownersPartOf(record),
    version,
    staff: staff as unknown as StaffPart,
    appeal: appeal && openAppealOf(appeal),
  }
}

function openAppealOf({ _id: id, text, assignee, version, created_at, updated_at }: AppealRecord): OpenAppeal {
  return { id, text, assignee, version, created_at, updated_at }
}

/** The complete hold of an account's entry. */
export function recordOf(account: string, entry: StoredHold): HoldRecord {
  const { ref, staff, appeal, ...rest } = entry
  const key = queueKey(ref, true, rest.review_due_at, isOpen(rest.appeal_state))
  return { _id: ref, account_id: account, ...rest, ...staff, state: 'open', queue_key: key }
}

/** The open appeal of an account's entry, or null. */
export function appealIn(account: string, { ref, appeal_state: state, appeal }: StoredHold): AppealRecord | null {
  if (appeal === null || state === null) return null
  const { id, ...rest } = appeal
  return { _id: id, hold_ref: ref, account_id: account, state, decision: null, ...rest }
}

/** How the trail shows a hold before and after a change. */
export function trailEntryOf(record: HoldRecord): HoldEntry & Pick<StaffPart, 'dedupe_key'> {
  return { ...ownersPartOf(record), dedupe_key: record.dedupe_key }
}
