import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Event, Problem, Result } from '../../client/src/index.ts'
import { api } from '../base/api.ts'
import { signIns, visitor } from '../base/visit.ts'
import { mayReview } from './roles.ts'

type Hear = (events: readonly Event[]) => void

const pauses = { visible: 5_000, hidden: 60_000 }
const pageSize = 100
const hearers = new Set<Hear>()

/** The time by which a page says how long ago something was. */
export const now = signal(Date.now())

/**
 * Hears what has happened since the page was opened, while the component is shown.
 *
 * @param hear gets the new events, the oldest first
 */
export function useLive(hear: Hear): void {
  const latest = useRef(hear)
  latest.current = hear
  useEffect(() => {
    const listener: Hear = (events) => latest.current(events)
    hearers.add(listener)
    return () => {
      hearers.delete(listener)
    }
  }, [])
}

/** Whether somebody else has done it. */
export const isOfAnother = ({ actor }: Event) => actor.id === null || actor.id !== visitor.value.account?.id

/**
 * Asks for new events as long as the session lasts. `X-Holdfast: poll` says that nobody was there to ask: the session of
 * somebody who has left the console open ends at its time, and this then shows the sign-in, over what they had typed.
 */
export function useFeed(): void {
  const mayRead = mayReview()
  useEffect(() => {
    if (!mayRead) return
    let last: string | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    let isStopped = false
    async function ask(): Promise<void> {
      clearTimeout(timer)
      const read = await readFeed(last)
      if (isStopped) return
      now.value = Date.now()
      if (read.ok) {
        const { items } = read.data
        if (last !== null && items.length > 0) for (const hear of hearers) hear(items)
        last = items.at(last === null ? 0 : -1)?.id ?? last
        if (items.length === pageSize) return ask()
      } else if (read.kind === 'problem') {
        if (read.status === 401 || read.status === 403) return // until the next sign-in
        if (read.status === 422) last = null // the account of this event was erased
      }
      const pause = document.hidden ? pauses.hidden : pauses.visible
      timer = setTimeout(ask, pause * (0.8 + Math.random() * 0.2))
    }
    const onVisible = () => {
      if (!document.hidden) ask()
    }
    document.addEventListener('visibilitychange', onVisible)
    ask()
    return () => {
      isStopped = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [mayRead, signIns.value])
}

/** What comes after an event; the latest alone where none is known. */
function readFeed(last: string | null) {
  const query = last === null ? 'limit=1' : `limit=${pageSize}&after=${encodeURIComponent(last)}`
  return poll<{ items: Event[] }>(`/v1/admin/events?${query}`)
}

/** Reads something without having been asked to by a person. */
export const poll = <T>(href: string) =>
  api.request({ method: 'GET', href, headers: { 'x-holdfast': 'poll' } }) as Promise<Result<T, Problem>>
