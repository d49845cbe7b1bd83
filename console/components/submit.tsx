import type { Signal } from '@preact/signals'
import { t } from '../base/language.ts'

/** The button that sends a form. While it is being sent it stays where it is, keeps the focus, and says so. */
export function Submit({ busy, children }: { busy: Signal<boolean>; children: string }) {
  return (
    <p class="actions">
      <button type="submit" class="main" aria-disabled={busy.value}>
        {busy.value ? t().common.sending : children}
      </button>
    </p>
  )
}
