import { api, pathTo } from '../../base/api.ts'
import { formatNumber, formatShort } from '../../base/language.ts'
import { ListEnd, useList } from '../../components/list.tsx'
import { Page } from '../../components/page.tsx'
import type { Batch } from '../batch.tsx'
import { useRowKeys } from '../rows.ts'
import { more, w } from '../words.ts'

/** The batches, the newest first: what was done to many, by whom, and what became of it. */
export default function Batches() {
  const list = useList<Batch>('batches', (cursor) =>
    api.admin.batches.list({ limit: 50, ...(cursor === undefined ? {} : { cursor }) }),
  )
  useRowKeys()
  const words = more().bulk
  return (
    <Page title={words.batches}>
      <p class="actions">
        <a class="button main" href={pathTo('console/bulk')}>
          {words.title}
        </a>
      </p>
      <ul class="rows">
        {list.shown.value?.items.map(
          ({ id, operation, dry_run: isDry, state, counts, created_by_username: by, created_at: at }) => (
            <li key={id}>
              <a data-row={id} href={pathTo(`console/batches/${id}`)}>
                <strong>
                  {words.operations[operation]} {isDry && <span class="tag">{words.dryRun}</span>}
                </strong>
                <span>{words.by(by ?? w().common.gone, formatShort(at))}</span>
                <span class="tags">
                  <span class="tag">{words.states[state]}</span>
                  <small>
                    {words.progress(formatNumber(counts.total - counts.pending), formatNumber(counts.total))}
                  </small>
                </span>
              </a>
            </li>
          ),
        )}
      </ul>
      <ListEnd list={list} empty={words.noBatches} />
    </Page>
  )
}
