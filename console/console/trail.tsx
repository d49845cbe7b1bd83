import { useSignal } from '@preact/signals'
import type { Event } from '../../client/src/index.ts'
import { api } from '../base/api.ts'
import { formatShort } from '../base/language.ts'
import { ListEnd, useList } from '../components/list.tsx'
import { w } from './words.ts'

/** The trail of an account, or of one hold, newest first. It is read when it is opened. */
export function Trail({ account, hold }: { account: string; hold?: string }) {
  const isOpen = useSignal(false)
  return (
    <details class="trail" onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary>
        <h2>{w().trail.title}</h2>
      </summary>
      {isOpen.value && <Events account={account} hold={hold} />}
    </details>
  )
}

function Events({ account, hold }: { account: string; hold: string | undefined }) {
  const list = useList<Event>(`trail ${account} ${hold}`, (cursor) =>
    api.admin.events.list({
      account,
      limit: 30,
      ...(hold === undefined ? {} : { hold }),
      ...(cursor === undefined ? {} : { cursor }),
    }),
  )
  return (
    <>
      <ol class="events">
        {list.shown.value?.items.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </ol>
      <ListEnd list={list} empty={w().trail.none} />
    </>
  )
}

/** One event as a sentence: when, who, what. */
export function EventLine({ event }: { event: Event }) {
  const { at, type, actor, hold_ref: ref } = event
  const words = w().trail
  const who = actor.username ?? words.actors[actor.kind] ?? actor.kind
  return (
    <li>
      <time dateTime={at}>{formatShort(at)}</time> {words.sentence(who, words.types[type] ?? type)}{' '}
      {ref !== null && <small>{ref}</small>}
    </li>
  )
}
