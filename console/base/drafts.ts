import { type Signal, signal } from '@preact/signals'

const prefix = 'draft '
const drafts = new Map<string, Signal<string>>()

/** A text that is being written. It outlives its form and a reload, in this tab; signing out clears it. */
export function draftOf(name: string): Signal<string> {
  const known = drafts.get(name)
  if (known !== undefined) return known
  const draft = signal(sessionStorage.getItem(prefix + name) ?? '')
  draft.subscribe((text) => {
    if (text === '') sessionStorage.removeItem(prefix + name)
    else sessionStorage.setItem(prefix + name, text)
  })
  drafts.set(name, draft)
  return draft
}

/** Forgets what another person at this browser is not to see. */
export function dropDrafts(): void {
  for (const draft of drafts.values()) draft.value = ''
  drafts.clear()
}
