import type { Event } from '../../client/src/index.ts'

/** What an account and its holds were, by member. A member of a hold begins with its reference. */
export type State = ReadonlyMap<string, unknown>

const isDeed =
  /^(hold_batch|reason|service_token|webhook|invitation|import)\.|^factor\.begun|^account\.exported|^session\./

/** The changes of an event to the account itself, or to one of its holds. Deeds of staff elsewhere have none. */
function changesOf({ type, hold_ref: ref, changes }: Event): [member: string, after: unknown][] {
  if (isDeed.test(type)) return []
  return Object.entries(changes)
    .filter(([member]) => member !== 'sessions')
    .flatMap(([member, { after }]): [string, unknown][] => {
      if (ref === null) return [[member, after]]
      const isWhole = (member === 'hold' || member === 'lift') && after !== null && typeof after === 'object'
      if (!isWhole) return [[`${ref} ${member}`, after]]
      return Object.entries(after).map(([part, value]) => [`${ref} ${part}`, value])
    })
}

/**
 * The state after each event of a trail.
 *
 * @param events the oldest first
 */
export function rebuild(events: readonly Event[]): State[] {
  const states: State[] = []
  for (const event of events) states.push(new Map([...(states.at(-1) ?? []), ...changesOf(event)]))
  return states
}
