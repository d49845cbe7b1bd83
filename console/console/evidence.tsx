import { useSignal } from '@preact/signals'
import { api, pathTo } from '../base/api.ts'
import { formatNumber } from '../base/language.ts'
import { ListEnd, useList } from '../components/list.tsx'
import { w } from './words.ts'

/** The files of a hold, as downloads. They are read when they are opened. */
export function Evidence({ hold }: { hold: string }) {
  const isOpen = useSignal(false)
  return (
    <details onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary>{w().evidence.title}</summary>
      {isOpen.value && <Files hold={hold} />}
    </details>
  )
}

function Files({ hold }: { hold: string }) {
  const list = useList(`evidence ${hold}`, (cursor) =>
    api.admin.evidence.list(hold, cursor === undefined ? {} : { cursor }),
  )
  return (
    <>
      <ul>
        {list.shown.value?.items.map(({ path, size }) => (
          <li key={path}>
            <a
              href={pathTo(`v1/admin/holds/${hold}/evidence/${path.split('/').map(encodeURIComponent).join('/')}`)}
              download
            >
              {path}
            </a>{' '}
            <small>{w().evidence.size(formatNumber(size))}</small>
          </li>
        ))}
      </ul>
      <ListEnd list={list} empty={w().evidence.none} />
    </>
  )
}
