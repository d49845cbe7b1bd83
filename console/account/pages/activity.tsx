import type { OwnEvent } from '../../../client/src/index.ts'
import { api } from '../../base/api.ts'
import { ListEnd, useList } from '../../components/list.tsx'
import { Page } from '../../components/page.tsx'
import { EventLine } from '../event-line.tsx'
import { own } from '../words.ts'

/** What happened to the account, newest first, in words. */
export default function Activity() {
  const list = useList<OwnEvent>('activity', (cursor) =>
    api.me.events.list({ limit: 30, ...(cursor === undefined ? {} : { cursor }) }),
  )
  const words = own().activity
  return (
    <Page title={words.title}>
      <p>{words.text}</p>
      <ol class="activity">
        {list.shown.value?.items.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </ol>
      <ListEnd list={list} empty={words.none} />
    </Page>
  )
}
