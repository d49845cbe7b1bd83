import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso'
import type { Hold, SearchHoldsQuery } from '../../../client/src/index.ts'
import { api } from '../../base/api.ts'
import type { Failed } from '../../base/form.ts'
import { useRead } from '../../base/read.ts'
import { visitor } from '../../base/visit.ts'
import { ListEnd, useList } from '../../components/list.tsx'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { Chips } from '../chips.tsx'
import { isMine, openAppeal, toggleClaim } from '../claims.ts'
import { HoldRow, isOver, placeOf } from '../hold-row.tsx'
import { useRowKeys } from '../rows.ts'
import { w } from '../words.ts'

type Show = 'appeals' | 'overdue' | 'mine'

/** What waits for review: holds with an appeal first, then by the date on which they are due. */
export default function Queue() {
  const { query, url } = useLocation()
  const failed = useSignal<Failed | null>(null)
  const show = query.show as Show | undefined
  const list = useList<Hold>(url, (cursor) => readOpen(show, query.kind as SearchHoldsQuery['kind'], cursor))
  const counts = useRead(() => api.admin.queue.get(), [])
  const holds = list.shown.value?.items ?? []
  const words = w().queue
  async function toggle(hold: Hold | undefined): Promise<void> {
    if (hold === undefined) return
    const result = await toggleClaim(hold, async () => {
      await Promise.all([list.reload(), counts.reload()])
    })
    failed.value = result.ok ? null : result
  }
  useRowKeys((row) => toggle(holds.find(({ ref }) => ref === row)))
  const { mine, appeals_open: appeals, overdue, due_today: today } = counts.shown.value?.data ?? {}
  return (
    <Page title={words.title}>
      {mine !== undefined && <p class="hint">{words.counts(appeals ?? 0, overdue ?? 0, today ?? 0, mine)}</p>}
      <Chips label={words.show} name="show" options={{ '': words.all, ...words.shows }} />
      <Chips label={words.kind} name="kind" options={{ '': words.all, ...w().holds.kinds }} />
      <Problem failed={failed.value} onFollowed={list.reload} />
      <ul class="rows">
        {holds.map((hold) => (
          <li key={hold.ref}>
            <HoldRow hold={hold} href={placeOf(hold)} />
            <button type="button" aria-label={words.claimLabel(isMine(hold), hold.ref)} onClick={() => toggle(hold)}>
              {isMine(hold) ? words.release : words.claim}
            </button>
          </li>
        ))}
      </ul>
      <ListEnd list={list} empty={words.none} />
    </Page>
  )
}

/** One page of the holds that are not over. The service lists appeals first and ended holds last, so there the list ends. */
async function readOpen(show: Show | undefined, kind: SearchHoldsQuery['kind'], cursor: string | undefined) {
  const read = await api.admin.holds.list({
    limit: 50,
    ...(cursor === undefined ? {} : { cursor }),
    ...(kind === undefined ? {} : { kind }),
    ...(show === 'overdue' ? { due_before: new Date().toISOString() } : {}),
    ...(show === 'mine' ? { assignee: visitor.value.account?.id ?? '' } : {}),
  })
  if (!read.ok) return read
  const { items, next_cursor } = read.data
  const end = items.findIndex((hold) => isOver(hold) || (show === 'appeals' && openAppeal(hold) === null))
  const data = end === -1 ? { items, next_cursor } : { items: items.slice(0, end), next_cursor: null }
  return { ...read, data }
}
