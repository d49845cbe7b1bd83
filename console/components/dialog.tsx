import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../base/language.ts'

interface DialogProps {
  title: string
  /** Called when it is closed by its button or by Escape. */
  onClose: () => void
  /** What its closing button says. */
  closing?: string
  isWide?: boolean
  /** Whether Escape does not close it. */
  isFirm?: boolean
  children: ComponentChildren
}

/** A native modal dialog, open before the next key is typed. The focus goes to its heading, and afterwards back to where it was. */
export function Dialog({ title, onClose, closing, isWide = false, isFirm = false, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
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
    <dialog
      ref={dialog}
      aria-labelledby={id}
      class={isWide ? 'wide' : undefined}
      onClose={(event) => event.target === event.currentTarget && onClose()}
      onCancel={(event) => isFirm && event.preventDefault()}
    >
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
