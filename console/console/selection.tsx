import { type ReadonlySignal, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useKeys } from './keys.ts'
import { w } from './words.ts'

/** The rows of a list that are chosen, by their `data-row`. */
export interface Selection {
  chosen: ReadonlySignal<ReadonlySet<string>>
  toggle(row: string): void
  /** Chooses every row from the last one that was chosen by itself to this one. */
  extend(row: string): void
  clear(): void
}

export function useSelection(rows: readonly string[]): Selection {
  const chosen = useSignal<ReadonlySet<string>>(new Set())
  const last = useRef<string | null>(null)
  return {
    chosen,
    toggle(row) {
      const next = new Set(chosen.value)
      if (!next.delete(row)) next.add(row)
      chosen.value = next
      last.current = row
    },
    extend(row) {
      const ends = [rows.indexOf(last.current ?? row), rows.indexOf(row)]
      const [from = 0, to = 0] = ends.sort((first, other) => first - other)
      chosen.value = new Set([...chosen.value, ...rows.slice(Math.max(from, 0), to + 1)])
    },
    clear() {
      chosen.value = new Set()
    },
  }
}

/** The box that chooses a row; with Shift all rows from the last one. */
export function RowBox({ selection, row, label }: { selection: Selection; row: string; label: string }) {
  return (
    <input
      type="checkbox"
      aria-label={w().selection.choose(label)}
      checked={selection.chosen.value.has(row)}
      onClick={(event) => {
        if (event.shiftKey) selection.extend(row)
        else selection.toggle(row)
      }}
    />
  )
}

/** What can be done with the rows that are chosen. */
export function Chosen({ selection, children }: { selection: Selection; children: ComponentChildren }) {
  const { size } = selection.chosen.value
  const toChosen = () => document.querySelector<HTMLElement>('.chosen button')?.focus()
  useKeys(size === 0 ? [] : [{ keys: 'b', label: w().selection.act, run: toChosen }])
  return (
    <div class="chosen" role="status">
      {size > 0 && (
        <p class="actions">
          <span>{w().selection.count(size)}</span>
          {children}
          <button type="button" onClick={selection.clear}>
            {w().selection.clear}
          </button>
        </p>
      )}
    </div>
  )
}
