import type { Event } from '../../client/src/index.ts'
import { api } from '../base/api.ts'
import { ListEnd, useList } from '../components/list.tsx'
import { EventLine } from './event-line.tsx'
import { useLive } from './live.ts'
import { w } from './words.ts'

export interface TrailProps {
  account: string
  hold?: string | undefined
}

/** The events of a trail, newest first. */
export default function Events({ account, hold }: TrailProps) {
  const list = useList<Event>(`trail ${account} ${hold}`, (cursor) =>
    api.admin.events.list({
      ...(hold === undefined ? { account } : { hold }), // files of a hold are deeds of staff, in their trail
      limit: 30,
      ...(cursor === undefined ? {} : { cursor }),
    }),
  )
  useLive((events) => {
    if (events.some((event) => (hold === undefined ? event.account_id === account : event.hold_ref === hold)))
      list.reload()
  })
  return (
    <>
      <ol class="events">
        {list.shown.value?.items.map((event) => (
          <EventLine key={event.id} event={event} isOfHold={hold !== undefined} />
        ))}
      </ol>
      <ListEnd list={list} empty={w().trail.none} />
    </>
  )
}
