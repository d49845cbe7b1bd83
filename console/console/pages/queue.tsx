import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { Appeal, Event, Hold, SearchHoldsQuery } from '../../../client/src/index.ts'
import { api, pathTo } from '../../base/api.ts'
import type { Failed } from '../../base/form.ts'
import { formatNumber } from '../../base/language.ts'
import { useRead } from '../../base/read.ts'
import { visitor } from '../../base/visit.ts'
import { ListEnd, useList } from '../../components/list.tsx'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { Chips } from '../chips.tsx'
import { chosenTargets } from '../chosen-targets.ts'
import { claimableOf, isMine, openAppeal, toggleClaim } from '../claims.ts'
import { AppealRow, HoldRow, isOver, placeOf } from '../hold-row.tsx'
import { isOfAnother, useLive } from '../live.ts'
import { Ago } from '../news.tsx'
import { keepOrder } from '../next.ts'
import { useRowKeys } from '../rows.ts'
import { Chosen, RowBox, useSelection } from '../selection.tsx'
import { sentenceOf } from '../sentence.ts'
import { w } from '../words.ts'

type Show = 'appeals' | 'overdue' | 'mine'
type Kind = SearchHoldsQuery['kind']
type Item = Hold | Appeal

const isAppeal = (item: Item): item is Appeal => 'hold_ref' in item
const refOf = (item: Item) => (isAppeal(item) ? item.hold_ref : item.ref)
const claimable = (item: Item) => (isAppeal(item) ? claimableOf(item) : item)
const hrefOf = (item: Item) => (isAppeal(item) ? pathTo(`console/appeals/${item.id}`) : placeOf(item))
const placed = (item: Item) => ({ ref: refOf(item), href: hrefOf(item) })
const isDone = (item: Item) => (isAppeal(item) ? openAppeal({ appeal: item }) === null : isOver(item))

/** What waits for review: holds with an appeal first, then by the date on which they are due. */
export default function Queue() {
  const { query } = useRoute() // that of the location is already that of the next screen when this one is left
  const { route } = useLocation()
  const failed = useSignal<Failed | null>(null)
  const show = query.show as Show | undefined
  const kind = query.kind as Kind
  const list = useList<Item>(`queue ${show} ${kind}`, (cursor) =>
    show === 'mine' ? readMine(kind, cursor) : readOpen(show, kind, cursor),
  )
  const counts = useRead(() => api.admin.queue.get(), [])
  const items = list.shown.value?.items ?? []
  const words = w().queue
  const reload = async () => {
    news.clear()
    await Promise.all([list.reload(), counts.reload()])
  }
  const news = useNews(list, items, counts.reload)
  async function toggle(item: Item | undefined): Promise<void> {
    if (item === undefined || isDone(item)) return
    const result = await toggleClaim(claimable(item), reload)
    failed.value = result.ok ? null : result
  }
  const selection = useSelection(items.map(refOf))
  const chosen = items.filter((item) => selection.chosen.value.has(refOf(item)) && !isDone(item))
  const claimChosen = async (wanted: boolean) => {
    for (const item of chosen.filter((item) => isMine(claimable(item)) !== wanted)) await toggle(item)
    selection.clear()
  }
  const liftChosen = () => {
    chosenTargets.value = chosen.map(refOf).join('\n')
    route(pathTo('console/bulk?do=lift'))
  }
  useRowKeys({ selection, onClaim: (row) => toggle(items.find((item) => refOf(item) === row)) })
  useEffect(() => {
    if (list.shown.value !== null) keepOrder(items.filter((item) => !isDone(item)).map(placed))
  }, [list.shown.value])
  const { mine, appeals_open: appeals, overdue, due_today: today } = counts.shown.value?.data ?? {}
  const numbers = [appeals ?? 0, overdue ?? 0, today ?? 0, mine ?? 0].map(formatNumber)
  return (
    <Page title={words.title}>
      {mine !== undefined && <p class="hint">{words.counts(numbers)}</p>}
      <Chips label={words.show} name="show" options={{ '': words.all, ...words.shows }} />
      <Chips label={words.kind} name="kind" options={{ '': words.all, ...w().holds.kinds }} />
      <Problem failed={failed.value} onFollowed={reload} />
      {news.added > 0 && (
        <p class="actions">
          <button type="button" onClick={reload}>
            {words.added(news.added)}
          </button>
        </p>
      )}
      <Chosen selection={selection}>
        <button type="button" onClick={() => claimChosen(true)}>
          {words.claim}
        </button>
        <button type="button" onClick={() => claimChosen(false)}>
          {words.release}
        </button>
        <button type="button" onClick={() => liftChosen()}>
          {words.liftMany}
        </button>
      </Chosen>
      <ul class="rows">
        {items.map((item) => (
          <li key={refOf(item)} class={isDone(item) ? 'done' : undefined}>
            <RowBox selection={selection} row={refOf(item)} label={refOf(item)} />
            {isAppeal(item) ? <AppealRow appeal={item} /> : <HoldRow hold={item} href={hrefOf(item)} />}
            <RowNews event={news.of(refOf(item))} />
            {!isDone(item) && (
              <button
                type="button"
                aria-label={words.claimLabel(isMine(claimable(item)), refOf(item))}
                onClick={() => toggle(item)}
              >
                {isMine(claimable(item)) ? words.release : words.claim}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div role="status" class="hidden">
        {news.latest !== null && `${refOf(news.latest.item)}: ${sentenceOf(news.latest.event)}`}
      </div>
      <ListEnd list={list} empty={words.none} />
    </Page>
  )
}

function RowNews({ event }: { event: Event | undefined }) {
  return event === undefined ? null : (
    <span class="news">
      <Ago event={event} />
    </span>
  )
}

/**
 * Reads the rows again that something has happened to, each by itself and in its place. What has newly come to the queue is
 * only counted: no row moves while somebody reads.
 */
function useNews(list: ReturnType<typeof useList<Item>>, items: readonly Item[], recount: () => Promise<void>) {
  const events = useSignal<ReadonlyMap<string, Event>>(new Map())
  const added = useSignal<ReadonlySet<string>>(new Set())
  const latest = useSignal<{ item: Item; event: Event } | null>(null)
  useLive(async (heard) => {
    const about = new Map(heard.map((event) => [event.hold_ref, event]))
    about.delete(null)
    if (about.size === 0) return
    recount()
    const listed = items.filter((item) => about.has(refOf(item)))
    const comes = heard.filter(({ type }) => type === 'hold.placed' || type === 'appeal.submitted')
    const refs = comes.filter(isOfAnother).map(({ hold_ref: ref }) => ref ?? '')
    const known = new Set(listed.map(refOf))
    added.value = new Set([...added.value, ...refs.filter((ref) => !known.has(ref))])
    await Promise.all(
      listed.map(async (item) => {
        const read = await (isAppeal(item) ? api.admin.appeals.get(item.id) : api.admin.holds.get(item.ref))
        const event = about.get(refOf(item))
        if (!read.ok || event === undefined) return
        list.put(item, read.data)
        if (!isOfAnother(event) && !isDone(read.data)) return
        events.value = new Map(events.value).set(refOf(item), event)
        latest.value = { item, event }
      }),
    )
  })
  return {
    of: (ref: string) => events.value.get(ref),
    added: added.value.size,
    latest: latest.value,
    clear() {
      events.value = new Map()
      added.value = new Set()
    },
  }
}

/** One page of the holds that are not over. The service lists appeals first and ended holds last, so there the list ends. */
async function readOpen(show: Show | undefined, kind: Kind, cursor: string | undefined, assignee?: string) {
  const read = await api.admin.holds.list({
    limit: 50,
    ...(cursor === undefined ? {} : { cursor }),
    ...(kind === undefined ? {} : { kind }),
    ...(show === 'overdue' ? { due_before: new Date().toISOString() } : {}),
    ...(assignee === undefined ? {} : { assignee }),
  })
  if (!read.ok) return read
  const { items, next_cursor } = read.data
  const end = items.findIndex((hold) => isOver(hold) || (show === 'appeals' && openAppeal(hold) === null))
  const data = end === -1 ? { items, next_cursor } : { items: items.slice(0, end), next_cursor: null }
  return { ...read, data }
}

/** What the person has claimed: the appeals, which are as many as one can decide, then the holds page by page. */
async function readMine(kind: Kind, cursor: string | undefined) {
  const assignee = visitor.value.account?.id ?? ''
  const holds = await readOpen('mine', kind, cursor, assignee)
  if (!holds.ok || cursor !== undefined || kind !== undefined) return holds
  const appeals = await api.admin.appeals.list({ assignee, state: 'in_review', limit: 100 })
  if (!appeals.ok) return appeals
  const claimed = new Set(appeals.data.items.map(({ hold_ref: ref }) => ref))
  const unclaimed = holds.data.items.filter(({ ref }) => !claimed.has(ref))
  return { ...holds, data: { ...holds.data, items: [...appeals.data.items, ...unclaimed] } }
}
