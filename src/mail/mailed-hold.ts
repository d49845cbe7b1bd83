import type { HoldEntry } from '../enforcement/hold.ts'
import { ownerEntryView } from '../enforcement/hold-views.ts'

/** The hold in a mail: the part that the owner may see, with the reason in all languages until the mail is written. */
export function mailedHold(entry: HoldEntry, at: Date) {
  const view = ownerEntryView(entry, at, null)
  return 'reason' in view ? { ...view, reason: entry.reason } : view
}
