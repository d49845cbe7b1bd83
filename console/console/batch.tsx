import { useSignal } from '@preact/signals'
import { api, pathTo } from '../base/api.ts'
import type { Failed } from '../base/form.ts'
import { formatNumber } from '../base/language.ts'
import { Problem } from '../components/problem.tsx'
import { toCsv } from './targets.ts'
import { more, w } from './words.ts'

type Answer = Awaited<ReturnType<typeof api.admin.batches.get>>
type Whole = Extract<Answer, { ok: true }>['data']
type Item = Whole['items'][number]
export type Batch = Omit<Whole, 'items' | 'next_cursor'>

/** What became of each, read when it is asked for, in groups of the same outcome. */
export function BatchResults({ batch }: { batch: Batch }) {
  const items = useSignal<readonly Item[] | null>(null)
  const failed = useSignal<Failed | null>(null)
  const words = more().bulk
  const read = async () => {
    const readItems: Item[] = []
    let cursor: string | null | undefined
    while (cursor !== null) {
      const page: Answer = await api.admin.batches.get(batch.id, {
        limit: 100,
        ...(cursor === undefined ? {} : { cursor }),
      })
      failed.value = page.ok ? null : page
      if (!page.ok) return
      readItems.push(...page.data.items)
      cursor = page.data.next_cursor
      items.value = [...readItems]
    }
  }
  const groups = Object.groupBy(items.value ?? [], groupOf)
  const refused = items.value?.filter(({ outcome }) => outcome === 'refused') ?? []
  return (
    <section>
      <h2>{words.results}</h2>
      <Problem failed={failed.value} />
      <p class="actions">
        <button type="button" onClick={read}>
          {items.value === null ? words.showResults : words.again}
        </button>
        {refused.length > 0 && (
          <button type="button" onClick={() => download(`${batch.id}.csv`, csvOf(refused))}>
            {words.csv}
          </button>
        )}
      </p>
      {Object.entries(groups).map(([group, members = []]) => (
        <details key={group}>
          <summary>
            {groupWords(group, members[0])} <small>{formatNumber(members.length)}</small>
          </summary>
          <ul class="names">
            {members.slice(0, 200).map((item) => (
              <ItemLine key={item.index} item={item} />
            ))}
          </ul>
          {members.length > 200 && <p>{words.onlyFirst(200)}</p>}
        </details>
      ))}
    </section>
  )
}

function ItemLine({ item: { account_id: account, account_username: name, ref } }: { item: Item }) {
  return (
    <li>
      {account === null ? ref : <a href={pathTo(`console/accounts/${account}`)}>{name ?? account}</a>}{' '}
      {account !== null && ref !== null && <a href={pathTo(`console/holds/${ref}`)}>{ref}</a>}
    </li>
  )
}

const groupOf = ({ outcome, problem }: Item) => problem?.code ?? outcome ?? 'pending'

function groupWords(group: string, first: Item | undefined): string {
  return more().bulk.outcomes[group] ?? first?.problem?.title ?? group
}

function csvOf(items: readonly Item[]): string {
  const rows = items.map(({ index, account_id, account_username, ref, problem }) => [
    index,
    account_id,
    account_username,
    ref,
    problem?.code,
    problem?.detail,
  ])
  return toCsv([['row', 'account_id', 'username', 'ref', 'code', 'detail'], ...rows])
}

/** Hands a text to the browser as a file. */
function download(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** The counts of a batch, without those that are none. */
export function BatchCounts({ counts }: { counts: Batch['counts'] }) {
  const { total: _, ...byOutcome } = counts
  const nonZero = Object.entries(byOutcome).filter(([, count]) => count > 0)
  return (
    <p class="tags">
      {nonZero.map(([name, count]) => (
        <span key={name} class={name === 'refused' ? 'tag late' : 'tag'}>
          {more().bulk.outcomes[name] ?? name}: {formatNumber(count)}
        </span>
      ))}
      {nonZero.length === 0 && w().common.none}
    </p>
  )
}
