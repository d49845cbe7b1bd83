import { signal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * What a key does on the screen. Two keys in a row are written with a space: `g q`; a letter with Shift as `Shift+x`; Escape as
 * `Esc`.
 */
export interface Key {
  keys: string
  label: string
  run: () => void
}

const storageKey = 'keys'
const longestPause = 1_500
const layers = new Set<() => readonly Key[]>()

/** Keys can be switched off, for people whose tools type letters (WCAG 2.1.4). */
export const areKeysOn = signal(localStorage.getItem(storageKey) !== 'off')

export function switchKeys(isOn: boolean): void {
  areKeysOn.value = isOn
  if (isOn) localStorage.removeItem(storageKey)
  else localStorage.setItem(storageKey, 'off')
}

/** Keys that work as soon as the component is shown. A later component takes precedence. */
export function useKeys(keys: readonly Key[]): void {
  const latest = useRef(keys)
  latest.current = keys
  useLayoutEffect(() => {
    const layer = () => latest.current
    layers.add(layer)
    return () => {
      layers.delete(layer)
    }
  }, [])
}

/** Every key that works now, each once. */
export function keysNow(): Key[] {
  const commands = [...layers].flatMap((layer) => layer())
  return [...new Map(commands.map((key) => [key.keys, key])).values()]
}

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input:not([type=checkbox], [type=radio]), textarea, select')

/** Letters belong to what is being typed, to the browser and to an open dialog. */
function isFree({ target, ctrlKey, metaKey, altKey, defaultPrevented, isComposing }: KeyboardEvent): boolean {
  if (!areKeysOn.value || ctrlKey || metaKey || altKey || defaultPrevented || isComposing) return false
  if (document.querySelector('dialog[open]') !== null) return false
  return !isField(target)
}

/** Leaves the field, so that letters are keys again. What was typed in it stays. */
function leaveField(): void {
  document.querySelector<HTMLElement>('main h1')?.focus()
}

const named = ({ key, shiftKey }: KeyboardEvent) => {
  if (key === 'Escape') return 'Esc'
  return shiftKey && /^[a-z]$/i.test(key) ? `Shift+${key.toLowerCase()}` : key
}

let begun = { key: '', at: 0 }

/** Sends the form that is typed in; with Shift by its button that goes on to what comes next, where it has one. */
function submit({ target, shiftKey }: KeyboardEvent): void {
  const form = target instanceof Element ? target.closest('form') : null
  const next = form?.querySelector<HTMLElement>('button[data-next]')
  if (!shiftKey) form?.requestSubmit()
  else if (next != null) form?.requestSubmit(next)
}

/** The command under Ctrl or the key that stands for it; these work while something is typed, too. */
function withControl(key: string): Key | undefined {
  if (document.querySelector('dialog[open]') !== null) return undefined
  return keysNow().find(({ keys }) => keys === `Ctrl+${key.toUpperCase()}`)
}

function onKeyDown(event: KeyboardEvent): void {
  const isControl = event.ctrlKey || event.metaKey
  if (event.key === 'Enter' && isControl) {
    submit(event)
    return
  }
  const key = named(event)
  if (!isControl && !isFree(event)) {
    const isInDialog = document.querySelector('dialog[open]') !== null
    if (key === 'Esc' && areKeysOn.value && !isInDialog && isField(event.target)) leaveField()
    return
  }
  const known = keysNow()
  const second = event.timeStamp - begun.at < longestPause ? `${begun.key} ${key}` : ''
  const command = isControl
    ? withControl(key)
    : (known.find(({ keys }) => keys === second) ?? known.find(({ keys }) => keys === key))
  begun = command === undefined ? { key, at: event.timeStamp } : { key: '', at: 0 }
  if (command === undefined) return
  event.preventDefault()
  command.run()
}

document.addEventListener('keydown', onKeyDown)
