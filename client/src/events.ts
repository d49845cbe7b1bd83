import type { Core, Event, SearchEventsQuery } from './generated.ts'
import { pause } from './send.ts'
import { HoldfastError } from './types.ts'

export interface FollowEvents extends Omit<SearchEventsQuery, 'cursor' | 'limit' | 'since' | 'until'> {
  /** The id of the last event that was seen; left out, only what happens from now on. */
  after?: string
  /** How long to wait when there is nothing new, in milliseconds; 2,000 when left out. */
  every?: number
  signal?: AbortSignal
}

const maxPause = 30_000

/**
 * Every event of the audit trail in order, without end. Keep the id of the last one you have dealt with, and go on `after` it.
 *
 * @throws HoldfastError when the service refuses; what cannot be reached is asked again, at growing intervals
 */
export async function* followEvents(
  client: Core,
  { after, every = 2_000, signal, ...filter }: FollowEvents = {},
): AsyncGenerator<Event, never> {
  let wait = every
  let last = after
  let isFirst = last === undefined
  for (;;) {
    const options = signal === undefined ? {} : { signal }
    const query = last === undefined ? { limit: isFirst ? 1 : 100 } : { limit: 100, after: last }
    const page = await client.admin.events.list({ ...filter, ...query }, options)
    if (page.ok) {
      wait = every
      const events = last === undefined ? page.data.items.toReversed() : page.data.items
      for (const event of events) {
        last = event.id
        if (!isFirst) yield event
      }
      isFirst = false
      if (events.length === 100) continue
    } else if (page.kind === 'problem' && page.status < 500 && page.status !== 429) {
      throw new HoldfastError(page)
    } else {
      wait = Math.min(wait * 2, maxPause)
    }
    await pause(wait, signal)
  }
}
