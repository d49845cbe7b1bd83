import { useKeys } from './keys.ts'
import type { Selection } from './selection.tsx'
import { w } from './words.ts'

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')]
const focused = () => rows().indexOf(document.activeElement as HTMLElement)

function move(by: 1 | -1): void {
  const elements = rows()
  const at = focused()
  elements[at === -1 ? 0 : Math.min(Math.max(at + by, 0), elements.length - 1)]?.focus()
}

interface RowKeys {
  /** Gets the `data-row` of the row with the focus. */
  onClaim?: (row: string) => void
  selection?: Selection | undefined
}

/** The keys of a list: the links with `data-row` are its rows, and the focus is the cursor. */
export function useRowKeys({ onClaim, selection }: RowKeys = {}): void {
  const words = w().keys
  const current = () => rows()[Math.max(focused(), 0)]
  const withRow = (then: (row: string) => void) => () => {
    const { row } = current()?.dataset ?? {}
    if (row !== undefined) then(row)
  }
  useKeys([
    { keys: 'j', label: words.down, run: () => move(1) },
    { keys: 'k', label: words.up, run: () => move(-1) },
    { keys: 'o', label: words.open, run: () => current()?.click() },
    ...(selection === undefined
      ? []
      : [
          { keys: 'x', label: words.select, run: withRow(selection.toggle) },
          { keys: 'Shift+x', label: words.selectRange, run: withRow(selection.extend) },
        ]),
    ...(onClaim === undefined ? [] : [{ keys: 'c', label: words.claim, run: withRow(onClaim) }]),
  ])
}
