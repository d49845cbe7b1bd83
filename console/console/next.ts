import { useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Event } from '../../client/src/index.ts'
import { pathTo } from '../base/api.ts'
import { isOfAnother } from './live.ts'

interface Waiting {
  ref: string
  href: string
}

/** What the queue has shown last, in its order, without what is done. */
let waiting: readonly Waiting[] = []

export function keepOrder(items: readonly Waiting[]): void {
  waiting = items
}

const ending = ['hold.lifted', 'hold.expired', 'hold.fulfilled', 'appeal.decided', 'appeal.withdrawn']

/** Leaves out what others have done meanwhile. */
export function dropDone(events: readonly Event[]): void {
  const decided = events.filter(isOfAnother).filter(({ type }) => ending.includes(type))
  const done = new Set(decided.map(({ hold_ref: ref }) => ref))
  waiting = waiting.filter(({ ref }) => !done.has(ref))
}

/** Where the queue goes on after a hold; the queue itself after the last one, and after one that it did not show. */
function placeAfter(ref: string): string {
  const at = waiting.findIndex((item) => item.ref === ref)
  const next = at === -1 ? undefined : waiting[at + 1]
  return next?.href ?? pathTo('console/')
}

/**
 * Goes on to what comes next in the queue, for a form that was sent with its button for that.
 *
 * @param ref of the hold that the form decides about
 */
export function useNext(ref: string) {
  const { route } = useLocation()
  const isWanted = useRef(false)
  return {
    /** Whether it goes on: then the screen is another one. */
    goOn(): boolean {
      if (isWanted.current) route(placeAfter(ref))
      return isWanted.current
    },
    onSubmit: (submit: (event: globalThis.Event) => void) => (event: SubmitEvent) => {
      isWanted.current = event.submitter?.dataset.next !== undefined
      submit(event)
    },
  }
}
