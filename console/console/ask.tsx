import { type Signal, useSignal } from '@preact/signals'
import type { Failed } from '../base/form.ts'
import { Dialog } from '../components/dialog.tsx'
import { Problem } from '../components/problem.tsx'
import { w } from './words.ts'

interface AskProps {
  /** What the button says, here and in the dialog. */
  label: string
  title: string
  text: string
  /** Does it. What the service refuses is shown in the dialog. */
  act: () => Promise<{ ok: true } | Failed>
}

/** A button for what cannot be taken back: a dialog asks first. */
export function Ask({ label, title, text, act }: AskProps) {
  const isOpen = useSignal(false)
  return (
    <>
      <button type="button" onClick={() => (isOpen.value = true)}>
        {label}
      </button>
      {isOpen.value && <Asked {...{ label, title, text, act, isOpen }} />}
    </>
  )
}

function Asked({ label, title, text, act, isOpen }: AskProps & { isOpen: Signal<boolean> }) {
  const failed = useSignal<Failed | null>(null)
  const go = async () => {
    const result = await act()
    failed.value = result.ok ? null : result
    if (result.ok) isOpen.value = false
  }
  return (
    <Dialog title={title} closing={w().common.cancel} onClose={() => (isOpen.value = false)}>
      <p>{text}</p>
      <Problem failed={failed.value} />
      <p class="actions">
        <button type="button" class="main" onClick={go}>
          {label}
        </button>
      </p>
    </Dialog>
  )
}
