import { effect, signal } from '@preact/signals'
import { visitor } from '../base/visit.ts'
import { w } from './words.ts'

interface Said {
  text: string
  /** Takes back what was done. */
  undo?: (() => void) | undefined
  /** What the button for it says; “Undo” when left out. */
  label?: string | undefined
}

const undoable = 60_000
const said = signal<Said | null>(null)
effect(() => {
  if (visitor.value.account === null) said.value = null
})

let timer: ReturnType<typeof setTimeout> | undefined

/** Says what was done, on whatever screen is shown next. It can be undone for a minute. */
export function say(text: string, undo?: () => void, label?: string): void {
  clearTimeout(timer)
  said.value = { text, undo, label }
  timer = setTimeout(() => {
    said.value = null
  }, undoable)
}

export function Notice() {
  const { text, undo, label } = said.value ?? {}
  const onClick = () => {
    said.value = null
    undo?.()
  }
  return (
    <div role="status" class={text === undefined ? undefined : 'said'}>
      {text}{' '}
      {undo !== undefined && (
        <button type="button" onClick={onClick}>
          {label ?? w().common.undo}
        </button>
      )}
    </div>
  )
}
