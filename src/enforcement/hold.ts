import type { Sentence } from '../languages.ts'
import type { HoldKind, Preset, Requirement } from './actions.ts'
import { type AppealState, isOpen } from './appeal.ts'
import type { HoldReason } from './hold-reason.ts'

export const endStates = ['expired', 'lifted', 'overturned', 'fulfilled', 'cancelled'] as const
export const holdStates = ['scheduled', 'active', ...endStates] as const
export type HoldState = (typeof holdStates)[number]

export const disclosures = ['full', 'minimal'] as const
export type Disclosure = (typeof disclosures)[number]

/** The name of the rule that holds signing in after many failures, as the source of its holds and as the actor. */
export const failedSignInsRule = 'failed_sign_ins'

/** Who placed a hold, a rule by its name; `import` for a hold that came with its account. */
export const sourceTypes = ['staff', 'service', 'rule', 'import'] as const
export interface HoldSource {
  type: (typeof sourceTypes)[number]
  rule: string | null
}

/** A state of a hold, as it follows “it is” and “sie ist”. */
export const holdStateWords: Record<HoldState, Sentence> = {
  scheduled: { en: 'scheduled', de: 'geplant' },
  active: { en: 'active', de: 'in Kraft' },
  expired: { en: 'expired', de: 'abgelaufen' },
  lifted: { en: 'lifted', de: 'aufgehoben' },
  overturned: { en: 'overturned', de: 'auf einen Einspruch hin aufgehoben' },
  fulfilled: { en: 'fulfilled', de: 'erfüllt' },
  cancelled: { en: 'cancelled', de: 'zurückgenommen' },
}

/** That a hold has ended, and how. */
export function holdEnded(state: HoldState): Sentence {
  const { en, de } = holdStateWords[state]
  return { en: `The hold has ended: it is ${en}.`, de: `Die Sperre ist zu Ende: Sie ist ${de}.` }
}

/** The part of a hold that the owner may see and that the guard compares. */
export interface HoldEntry {
  ref: string
  kind: HoldKind
  actions: string[]
  /** Actions that the hold never covers, whatever its patterns say. */
  except: string[]
  requirement: Requirement | null
  reason: HoldReason
  message: string | null
  disclosure: Disclosure
  source: HoldSource
  automated: boolean
  since: Date
  /** The scheduled start; null when the hold began when it was placed, so that clocks cannot disagree about it. */
  starts_at: Date | null
  until: Date | null
  review_due_at: Date
  appealable: boolean
  appeal_until: Date
  /** Of the latest appeal; null when there was none. */
  appeal_state: AppealState | null
}

/** The part of a hold that only staff see. */
export interface StaffPart {
  preset: Preset | null
  note: string | null
  case_ref: string | null
  lift_requires: 1 | 2
  lift_votes: { by: string; at: Date }[]
  assignee: string | null
  claimed_at: Date | null
  end_sessions: boolean
  dedupe_key: string | null
  created_by: string
  created_at: Date
  updated_at: Date
}

/**
 * The complete hold. While it has not ended, its entry on the account is the source of truth (`entry.ts`); the document
 * of this shape in `holds` is a projection, and the only place of a hold that has ended. It is never deleted.
 */
export interface HoldRecord extends Omit<HoldEntry, 'ref'>, StaffPart {
  _id: string
  account_id: string
  /** `open` until it ends; the time decides whether an open hold is scheduled, active or expired. */
  state: 'open' | (typeof endStates)[number]
  version: number
  /** Sorts the queue: holds with an open appeal, then the other open ones, each by their due date, then the ended ones. */
  queue_key: string
}

/**
 * @param open false once the hold has ended
 * @param dueAt the order of holds of the same rank in the queue
 * @param appealed whether an appeal waits for its decision, which raises an open hold
 */
export function queueKey(ref: string, open: boolean, dueAt: Date, appealed = false): string {
  const rank = open ? openRanks[appealed ? 'appealed' : 'other'] : endedFrom
  return `${rank} ${dueAt.toISOString()} ${ref}`
}

const openRanks = { appealed: '00', other: '01' } as const

/** Above the queue keys of all open holds, below those of the ended ones. */
export const endedFrom = '1'

/** True while the hold has begun and not ended: in the half-open interval [since, until). */
export function inForce(hold: Pick<HoldEntry, 'starts_at' | 'until'>, now: Date): boolean {
  return (hold.starts_at === null || hold.starts_at <= now) && isRunning(hold, now)
}

/** True until the hold expires: active or scheduled. */
export function isRunning(hold: Pick<HoldEntry, 'until'>, now: Date): boolean {
  return hold.until === null || hold.until > now
}

/** The state of a hold that is on its account, which it is only until it has ended. */
export function runningState(hold: Pick<HoldEntry, 'starts_at' | 'until'>, now: Date): HoldState {
  if (inForce(hold, now)) return 'active'
  return isRunning(hold, now) ? 'scheduled' : 'expired'
}

/** The state shown, computed on reading: an expired hold is expired, whether its end is recorded or not. */
export function stateOf(record: HoldRecord, now: Date): HoldState {
  return record.state === 'open' ? runningState(record, now) : record.state
}

/** True in every state that a hold does not leave again. */
export function hasEnded(record: HoldRecord, now: Date): boolean {
  const state = stateOf(record, now)
  return state !== 'scheduled' && state !== 'active'
}

/** The states that can follow, none after an end. */
export function allowedFrom(state: HoldState): HoldState[] {
  if (state === 'scheduled') return ['active', 'cancelled']
  return state === 'active' ? ['expired', 'lifted', 'overturned', 'fulfilled'] : []
}

/** The path for appeals against a hold. */
export function appealsHref(ref: string): string {
  return `/v1/me/holds/${ref}/appeals`
}

/** Whether an appeal is accepted now. */
export function mayBeAppealed(entry: HoldEntry, state: HoldState, now: Date): boolean {
  return (state === 'active' || state === 'scheduled') && appealFault(entry, now) === null
}

/** Strong entity tag. It includes whether a claim is shown, because one lapses without a new version. */
export function holdTag(record: HoldRecord, now: Date): string {
  const claimed = record.assignee === null ? '' : '.claimed'
  return `"${record._id}.${record.version}.${stateOf(record, now)}${claimed}"`
}

/**
 * Why a hold cannot be appealed now, or null. A denied appeal is final unless an edit strengthens the hold; a withdrawn
 * one may be followed by another.
 */
export function appealFault(hold: Pick<HoldEntry, 'appealable' | 'appeal_until' | 'appeal_state'>, now: Date) {
  if (isOpen(hold.appeal_state)) return 'appeal_open'
  if (!hold.appealable || hold.appeal_state === 'denied') return 'not_appealable'
  return now < hold.appeal_until ? null : 'appeal_window_closed'
}

/** A reviewer's request; the rules of the route have checked it. */
export interface PlaceHold {
  account: string
  actions?: string[]
  preset?: Preset
  kind: HoldKind
  reason: string
  requirement?: Requirement
  message?: string | null
  note?: string | null
  caseRef?: string | null
  startsAt?: Date
  /** Null is open-ended; if omitted, the reason's duration decides. */
  expiresAt?: Date | null
  reviewDueAt?: Date
  disclosure?: Disclosure
  liftRequires?: 1 | 2
  endSessions?: boolean
  appealable?: boolean
  dedupeKey?: string
}
