import type { Event } from '../../client/src/index.ts'
import { isSame } from '../base/differences.ts'

/** One member of an account, or of one of its holds. */
export interface Member {
  /** The reference of the hold; null for the account itself. */
  ref: string | null
  name: string
  value: unknown
}

/** What an account and its holds were after an event, and what that event has changed. */
export interface Step {
  members: ReadonlyMap<string, Member>
  /** What a changed member was before, by its key. */
  before: ReadonlyMap<string, unknown>
}

const isDeed =
  /^(hold_batch|reason|service_token|webhook|invitation|import|evidence)\.|^factor\.begun|^account\.exported|^session\./

/** The state in which an event leaves a hold that ends with it. */
const ends: Readonly<Record<string, string>> = {
  'hold.expired': 'expired',
  'hold.fulfilled': 'fulfilled',
  'appeal.decided': 'overturned',
}

type Part = [name: string, value: unknown]
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** What a change of a hold comes to, by its members: the trail tells of the hold as a whole. */
export function partsOf(type: string, name: string, before: unknown, after: unknown): Part[] {
  if (name === 'lift' && isObject(after)) {
    const { state, ...remaining } = after
    return [['state', state], ...Object.entries(remaining).map(([part, value]): Part => [`lift_${part}`, value])]
  }
  if (name !== 'hold') return [[name, after]]
  if (!isObject(after)) return [['state', ends[type] ?? 'lifted']]
  const state: Part[] = before === null ? [['state', after.starts_at == null ? 'active' : 'scheduled']] : []
  return [...state, ...Object.entries(after)]
}

/** The members that an event changes, of the account itself or of one of its holds. Deeds of staff elsewhere have none. */
function changesOf({ type, hold_ref: ref, changes }: Event): Member[] {
  if (isDeed.test(type)) return []
  return Object.entries(changes)
    .filter(([name]) => name !== 'sessions' && name !== 'notify')
    .flatMap(([name, { before, after }]) =>
      ref === null ? [[name, after] as Part] : partsOf(type, name, before, after),
    )
    .map(([name, value]) => ({ ref, name, value }))
}

/** The key of a member: its name, after the reference of its hold. */
export const keyOf = ({ ref, name }: Pick<Member, 'ref' | 'name'>) => (ref === null ? name : `${ref} ${name}`)

/**
 * The steps of a trail, one for each event.
 *
 * @param events the oldest first
 */
export function rebuild(events: readonly Event[]): Step[] {
  const steps: Step[] = []
  for (const event of events) {
    const known = steps.at(-1)?.members ?? new Map<string, Member>()
    const changed = changesOf(event).filter((change) => !isSame(known.get(keyOf(change))?.value, change.value))
    steps.push({
      members: new Map([...known, ...changed.map((change) => [keyOf(change), change] as const)]),
      before: new Map(changed.map((change) => [keyOf(change), known.get(keyOf(change))?.value ?? null])),
    })
  }
  return steps
}
