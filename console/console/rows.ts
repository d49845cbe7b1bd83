import { useKeys } from './keys.ts'
import { w } from './words.ts'

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')]
const focused = () => rows().indexOf(document.activeElement as HTMLElement)

function move(by: 1 | -1): void {
  const all = rows()
  const at = focused()
  all[at === -1 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus()
}

/**
 * The keys of a list: the links with `data-row` are its rows, and the focus is the cursor.
 *
 * @param onClaim gets the `data-row` of the row with the focus
 */
export function useRowKeys(onClaim?: (row: string) => void): void {
  const words = w().keys
  const current = () => rows()[Math.max(focused(), 0)]
  useKeys([
    { keys: 'j', label: words.down, run: () => move(1) },
    { keys: 'k', label: words.up, run: () => move(-1) },
    { keys: 'o', label: words.open, run: () => current()?.click() },
    ...(onClaim === undefined
      ? []
      : [{ keys: 'c', label: words.claim, run: () => onClaim(current()?.dataset.row ?? '') }]),
  ])
}
