import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'

/** What a key does on the screen. Two keys in a row are written with a space: `g q`. */
export interface Key {
  keys: string
  label: string
  run: () => void
}

const kept = 'keys'
const longestPause = 1_500
const layers = new Set<() => readonly Key[]>()

/** Keys can be switched off, for people whose tools type letters (WCAG 2.1.4). */
export const areKeysOn = signal(localStorage.getItem(kept) !== 'off')

export function switchKeys(isOn: boolean): void {
  areKeysOn.value = isOn
  if (isOn) localStorage.removeItem(kept)
  else localStorage.setItem(kept, 'off')
}

/** Keys that work while the component is shown. A later component takes precedence. */
export function useKeys(keys: readonly Key[]): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const layer = () => latest.current
    layers.add(layer)
    return () => {
      layers.delete(layer)
    }
  }, [])
}

/** Every key that works now. */
export const keysNow = (): Key[] => [...layers].flatMap((layer) => layer())

/** Letters belong to what is being typed, to the browser and to an open dialog. */
function isFree({ target, ctrlKey, metaKey, altKey, defaultPrevented, isComposing }: KeyboardEvent): boolean {
  if (!areKeysOn.value || ctrlKey || metaKey || altKey || defaultPrevented || isComposing) return false
  if (document.querySelector('dialog[open]') !== null) return false
  return !(target instanceof Element && target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
}

let begun = { key: '', at: 0 }

function onKeyDown(event: KeyboardEvent): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target instanceof Element) {
    event.target.closest('form')?.requestSubmit()
    return
  }
  if (!isFree(event)) return
  const known = keysNow().reverse()
  const second = event.timeStamp - begun.at < longestPause ? `${begun.key} ${event.key}` : ''
  const found = known.find(({ keys }) => keys === second) ?? known.find(({ keys }) => keys === event.key)
  begun = found === undefined ? { key: event.key, at: event.timeStamp } : { key: '', at: 0 }
  if (found === undefined) return
  event.preventDefault()
  found.run()
}

document.addEventListener('keydown', onKeyDown)
