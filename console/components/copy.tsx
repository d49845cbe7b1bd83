import { useSignal } from '@preact/signals'
import { t } from '../base/language.ts'

/** A button that copies a text, and says that it did. */
export function Copy({ text, label }: { text: string; label: string }) {
  const isCopied = useSignal(false)
  const { copy, copied } = t().common
  const onClick = async () => {
    await navigator.clipboard.writeText(text)
    isCopied.value = true
  }
  return (
    <>
      <button type="button" class="quiet" aria-label={label} onClick={onClick}>
        {copy}
      </button>{' '}
      <span role="status">{isCopied.value && copied}</span>
    </>
  )
}
