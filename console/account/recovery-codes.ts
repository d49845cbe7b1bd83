import { effect, signal } from '@preact/signals'
import { visitor } from '../base/visit.ts'

/**
 * New recovery codes, until their owner says that they are stored. The service shows them once, so they outlast a look at
 * another screen, and leaving the page asks first. They are in no storage of the browser.
 */
export const newCodes = signal<readonly string[] | null>(null)

effect(() => {
  if (visitor.value.account === null) newCodes.value = null
})

const warn = (event: Event) => event.preventDefault()
effect(() => {
  if (newCodes.value === null) removeEventListener('beforeunload', warn)
  else addEventListener('beforeunload', warn)
})
