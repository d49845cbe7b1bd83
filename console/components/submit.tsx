import type { Signal } from '@preact/signals'
import { t } from '../base/language.ts'

interface SubmitProps {
  busy: Signal<boolean>
  /** What a second button says, which sends the form and goes on to what comes next. */
  next?: string
  children: string
}

/** The button that sends a form. While it is being sent it stays where it is, keeps the focus, and says so. */
export function Submit({ busy, next, children }: SubmitProps) {
  return (
    <p class="actions">
      <button type="submit" class="main" aria-disabled={busy.value}>
        {busy.value ? t().common.sending : children}
      </button>
      {next !== undefined && (
        <button type="submit" data-next aria-disabled={busy.value}>
          {next}
        </button>
      )}
    </p>
  )
}
