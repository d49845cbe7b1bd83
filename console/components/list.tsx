import { effect, type Signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Success } from '../../client/src/index.ts'
import type { Failed } from '../base/form.ts'
import { t } from '../base/language.ts'
import { signIns, visitor } from '../base/visit.ts'
import { Problem } from './problem.tsx'

interface Shown<T> {
  items: readonly T[]
  next: string | null
  pages: number
}

export interface List<T> {
  /** Null until the first page was read. */
  shown: Signal<Shown<T> | null>
  failed: Signal<Failed | null>
  more: () => Promise<void>
  reload: () => Promise<void>
  /** Puts an item in the place of another, until the list is read again. */
  put: (old: T, item: T) => void
}

type ReadPage<T> = (cursor: string | undefined) => Promise<Success<{ items: T[]; next_cursor: string | null }> | Failed>

/** What was shown at an address. A person who comes back finds it there at once, while it is read again. */
const known = new Map<string, Shown<unknown>>()

effect(() => {
  if (visitor.value.account === null) known.clear()
})

/** A list that is read page by page. */
export function useList<T>(address: string, readPage: ReadPage<T>): List<T> {
  const shown = useSignal(known.get(address) as Shown<T> | null | undefined) as Signal<Shown<T> | null>
  const failed = useSignal<Failed | null>(null)
  const turn = useRef(0)
  async function read(pages: number): Promise<void> {
    const thisTurn = ++turn.current
    const items: T[] = []
    let cursor: string | null | undefined
    let count = 0
    while (count < pages && cursor !== null) {
      const page = await readPage(cursor)
      if (thisTurn !== turn.current) return
      failed.value = page.ok ? null : page
      if (!page.ok) return
      items.push(...page.data.items)
      cursor = page.data.next_cursor
      count++
    }
    shown.value = { items, next: cursor ?? null, pages: count }
    known.set(address, shown.value)
  }
  useEffect(() => {
    shown.value = (known.get(address) as Shown<T> | undefined) ?? null
    read(shown.value?.pages ?? 1)
  }, [address, signIns.value])
  return {
    shown,
    failed,
    more: () => read((shown.value?.pages ?? 0) + 1),
    reload: () => read(shown.value?.pages ?? 1),
    put(old, item) {
      const { value } = shown
      if (value !== null) shown.value = { ...value, items: value.items.map((entry) => (entry === old ? item : entry)) }
    },
  }
}

/** What follows the rows: that there are none, or the button for more. */
export function ListEnd<T>({ list, empty }: { list: List<T>; empty: string }) {
  const { shown, failed, more, reload } = list
  const words = t().common
  return (
    <>
      <Problem failed={failed.value} />
      {failed.value !== null && failed.value.kind !== 'problem' && (
        <p class="actions">
          <button type="button" onClick={reload}>
            {words.tryAgain}
          </button>
        </p>
      )}
      {shown.value === null && failed.value === null && <p role="status">{words.loading}</p>}
      {shown.value?.items.length === 0 && <p>{empty}</p>}
      {shown.value?.next != null && (
        <p class="actions">
          <button type="button" onClick={more}>
            {words.more}
          </button>
        </p>
      )}
    </>
  )
}
