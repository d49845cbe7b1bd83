import type { AccountDocument } from '../accounts/account.ts'
import { entryOf } from '../enforcement/entry.ts'
import type { HoldRecord } from '../enforcement/hold.ts'
import { newEvent, type Origin } from '../events/event.ts'
import { valuesOf } from '../holds/hold-events.ts'
import { defaultLift, newHold } from '../holds/new-hold.ts'
import { placingRules } from '../holds/rules-of-placing.ts'
import type { FieldError } from '../http/problem.ts'
import type { Reason } from '../reasons/reason.ts'
import { toHold } from '../schemas/new-hold.ts'
import type { Service } from '../service.ts'
import type { ImportedLine } from './imported-account.ts'

type Fault = Omit<FieldError, 'in' | 'field'>

/** What the schema cannot express about the holds of a line, for those of them that passed it. */
export async function holdFaults(service: Service, holds: unknown[], faults: readonly FieldError[]): Promise<Fault[]> {
  const ruleFaults: Fault[] = []
  const keys = new Set<unknown>()
  for (const [index, hold] of holds.entries()) {
    const pointer = `/holds/${index}`
    if (typeof hold !== 'object' || hold === null || Array.isArray(hold)) continue
    const hasFailed = (member: string) => faults.some((fault) => within(fault.pointer, `${pointer}/${member}`))
    const body = hold as Record<string, unknown>
    const passed = (member: string) => Object.hasOwn(body, member) && !hasFailed(member)
    const broken = await placingRules(body, service, passed)
    if (passed('dedupe_key')) {
      if (keys.has(body.dedupe_key)) {
        broken.push({
          pointer: '/dedupe_key',
          code: 'not_allowed',
          detail: {
            en: 'Another hold of this line has this key.',
            de: 'Eine andere Sperre dieser Zeile hat diesen Schlüssel.',
          },
        })
      }
      keys.add(body.dedupe_key)
    }
    ruleFaults.push(...broken.map((fault) => ({ ...fault, pointer: pointer + fault.pointer })))
  }
  return ruleFaults
}

const within = (pointer: string, place: string) => pointer === place || pointer.startsWith(`${place}/`)

/** A new account with its imported holds, each with its event, to be stored with the same insert. */
export async function withHolds(
  service: Service,
  account: AccountDocument,
  holds: NonNullable<ImportedLine['holds']>,
  origin: Origin,
): Promise<AccountDocument> {
  const records: HoldRecord[] = []
  for (const hold of holds) records.push(await recordOf(service, account, hold, origin))
  const events = records.map((record, index) => ({
    ...newEvent('hold.placed', origin, record.created_at, record._id),
    seq: account.seq + index + 1,
    changes: valuesOf(null, record),
    projections: { holds: [record], appeals: [] },
  }))
  return {
    ...account,
    holds: records.map((record) => entryOf(record, null)),
    events: [...account.events, ...events],
    seq: account.seq + events.length,
  }
}

async function recordOf(
  service: Service,
  account: AccountDocument,
  hold: NonNullable<ImportedLine['holds']>[number],
  { actor }: Origin,
): Promise<HoldRecord> {
  const input = { account: account._id, ...toHold(hold) }
  const reason = (await service.db.reasons.findOne({ _id: input.reason })) as Reason // no reason is ever deleted
  return newHold(input, reason, {
    ref: await service.newRef(),
    now: account.updated_at,
    by: String(actor.id),
    source: { type: 'import', rule: null },
    liftRequires: input.liftRequires ?? (await defaultLift(service, input, reason, () => {})),
  })
}
