import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { t } from '../base/language.ts'

interface DialogProps {
  title: string
  /** Called when it is closed by its button or by Escape. */
  onClose: () => void
  /** What its closing button says. */
  closing?: string
  isWide?: boolean
  children: ComponentChildren
}

/** A native modal dialog. The focus goes to its heading, and afterwards back to where it was. */
export function Dialog({ title, onClose, closing, isWide = false, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const { current } = dialog
    current?.showModal()
    heading.current?.focus()
    return () => {
      const isClosed = current?.open !== true // then the browser has moved the focus back
      if (!isClosed && before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={id} class={isWide ? 'wide' : undefined} onClose={onClose}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <p class="actions">
        <button type="button" onClick={() => dialog.current?.close()}>
          {closing ?? t().common.close}
        </button>
      </p>
    </dialog>
  )
}
