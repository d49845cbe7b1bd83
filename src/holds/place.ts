import type { Filter } from 'mongodb'
import type { AccountDocument } from '../accounts/account.ts'
import { moderationRefusal } from '../accounts/admins.ts'
import type { Agent, RuleAgent } from '../accounts/caller.ts'
import { endingSessions } from '../accounts/change-sessions.ts'
import { applyOnce, type Once } from '../accounts/once.ts'
import { selfHold } from '../accounts/refusals.ts'
import type { AccountWrite } from '../accounts/write.ts'
import { refusingIndex } from '../database/duplicate-key.ts'
import { type Expression, literal } from '../database/expression.ts'
import { holdRefIndex } from '../database/index-plan.ts'
import { retryOrExplain } from '../database/transaction.ts'
import { runningExpression } from '../enforcement/conditions.ts'
import { entryOf } from '../enforcement/entry.ts'
import { type HoldRecord, type HoldSource, isRunning, type PlaceHold } from '../enforcement/hold.ts'
import type { Actor } from '../events/event.ts'
import { Problem } from '../http/problem.ts'
import type { Reason } from '../reasons/reason.ts'
import type { Service } from '../service.ts'
import { holdOf } from './change-hold.ts'
import { completeEntries } from './complete-entries.ts'
import { noOtherWithKey, runningWithKey } from './dedupe.ts'
import { changesOf } from './hold-events.ts'
import { defaultLift, newHold } from './new-hold.ts'
import { tryHolding } from './write.ts'

/** The maximum number of holds of an account that have not ended. */
export const holdsLimit = 50

/** The maximum number of them that rules may have placed. */
const rulesLimit = 30

interface PlacingOptions {
  /** Receives a sentence when one reviewer can lift a hold that two should lift. */
  warn?: (message: string) => void
  /** The reason, if its entry in the catalogue was already read. */
  reason?: Reason | undefined
}

/**
 * Places a hold: one guarded write of the account, whose filter has the states, the reach of the actor, and the room.
 * Once this has returned, no guarded write of the covered actions succeeds any more.
 *
 * @throws Problem `not_found`; `forbidden` for a reviewer on staff; `self_hold`, `hold_exists`, `holds_limit`,
 *   `last_admin`, `invalid_transition` for a closed account; `overloaded`
 */
export async function placeHold(
  service: Service,
  by: Agent | RuleAgent,
  input: PlaceHold,
  { warn = () => {}, reason: known }: PlacingOptions = {},
): Promise<HoldRecord> {
  if ('account' in by && input.account === by.account._id) throw ownAccount(by)
  const reason = known ?? (await service.db.reasons.findOne({ _id: input.reason }))
  if (reason === null)
    throw new Problem('validation_failed', {
      detail: { en: 'The reason is not in the catalogue.', de: 'Der Grund steht nicht im Katalog.' },
    })
  const liftRequires = input.liftRequires ?? (await defaultLift(service, input, reason, warn))

  const placer = { by: placerOf(by), source: sourceOf(by.origin.actor), liftRequires }

  let record: HoldRecord
  let write: AccountWrite
  const place = async () => {
    record = newHold(input, reason, { ref: await service.newRef(), now: service.now(), ...placer })
    write = placingWrite(record, by, service.once)
    const placed = await tryHolding(service, write, record).catch(anotherRef)
    return placed && record
  }
  const explain = () =>
    service.store.explain(write, async (account) => {
      await completeEntries(service, account._id, account.holds)
      return conflict(service, record, account, service.now())
    })
  return applyOnce(
    service,
    async () => input.account,
    holdOf,
    () => retryOrExplain(place, explain),
  )
}

function ownAccount(staff: Agent): Problem {
  return (
    moderationRefusal(staff.account.roles, staff.account) ??
    selfHold({ en: 'place a hold on your own account', de: 'eine Sperre auf Ihr eigenes Konto setzen' })
  )
}

function placerOf(by: Agent | RuleAgent): string {
  return 'rule' in by ? `rule:${by.rule}` : by.account._id
}

function sourceOf({ kind, id }: Actor): HoldSource {
  if (kind === 'rule') return { type: 'rule', rule: id }
  return { type: kind === 'service' ? 'service' : 'staff', rule: null }
}

/** If another process has drawn the same reference, another one is drawn. */
function anotherRef(error: unknown): null {
  if (refusingIndex(error) === holdRefIndex) return null
  throw error
}

function placingWrite(record: HoldRecord, by: Agent | RuleAgent, once: Once | null): AccountWrite {
  const { created_at: now } = record
  const sessions = record.end_sessions ? endingSessions([]) : { set: {}, changes: {} }
  return {
    account: record.account_id,
    authority: 'rule' in by ? { kind: 'system' } : { kind: 'staff', actor: by },
    origin: by.origin,
    now,
    states: ['pending', 'active', 'closing'],
    condition: { $and: roomFor(record, now) },
    set: { holds: { $concatArrays: ['$holds', [literal(entryOf(record, null))]] }, ...sessions.set },
    event: {
      type: 'hold.placed',
      holdRef: record._id,
      changes: { ...changesOf(null, record), ...sessions.changes },
      projections: { holds: [record], appeals: [] },
    },
    alone: true,
    once,
  }
}

/** Room for another hold, and none running under the same key: by the clock, not by the recorded ends. */
function roomFor(record: HoldRecord, now: Date): Filter<AccountDocument>[] {
  const running = runningExpression(now)
  const fewerThan = (limit: number, cond: Expression) =>
    ({ $expr: { $lt: [{ $size: { $filter: { input: '$holds', cond } } }, limit] } }) as Filter<AccountDocument>
  const byRules = { $and: [running, { $eq: ['$$this.source.type', 'rule'] }] }
  const ofRules = record.source.type === 'rule' ? [fewerThan(rulesLimit, byRules)] : []
  return [...ofRules, fewerThan(holdsLimit, running), noOtherWithKey(record, now)]
}

async function conflict(
  service: Service,
  record: HoldRecord,
  account: AccountDocument,
  now: Date,
): Promise<Problem | null> {
  const same = await runningWithKey(service, record, account, now)
  if (same !== null) return same
  const running = account.holds.filter((hold) => isRunning(hold, now))
  const byRules = running.filter((hold) => hold.source.type === 'rule')
  if (running.length < holdsLimit && (record.source.type !== 'rule' || byRules.length < rulesLimit)) return null
  return new Problem('holds_limit', {
    detail: {
      en: `The account has ${running.length} holds that have not ended.`,
      de: `Das Konto hat ${running.length} Sperren, die nicht zu Ende sind.`,
    },
    next: [
      {
        rel: 'refetch',
        title: { en: 'See the holds of the account', de: 'Die Sperren des Kontos ansehen' },
        method: 'GET',
        href: `/v1/admin/holds?account=${account._id}`,
      },
    ],
  })
}
