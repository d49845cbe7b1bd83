import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { settings, visitor } from '../base/visit.ts'
import { Copy } from '../components/copy.tsx'
import { Page } from '../components/page.tsx'
import { newCodes } from './recovery-codes.ts'
import { own } from './words.ts'

/** Recovery codes, shown this once: they are copied or downloaded, and acknowledged. */
export function NewCodes({ codes, onStored }: { codes: readonly string[]; onStored: () => void }) {
  const isStored = useSignal(false)
  const isMissed = useSignal(false)
  const box = useRef<HTMLInputElement>(null)
  const words = own().codes
  const text = useMemo(() => {
    const name = settings.value?.service_name ?? ''
    return `${words.file(name, visitor.value.account?.username ?? '')}\n\n${codes.join('\n')}\n`
  }, [codes, words])
  const address = useMemo(() => URL.createObjectURL(new Blob([text], { type: 'text/plain' })), [text])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  const onSubmit = (event: Event) => {
    event.preventDefault()
    isMissed.value = !isStored.value
    if (!isStored.value) return box.current?.focus()
    newCodes.value = null
    onStored()
  }
  return (
    <Page title={words.title}>
      <p>{words.text}</p>
      <ul class="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p class="actions">
        <a class="button" href={address} download="recovery-codes.txt">
          {words.download}
        </a>
        <Copy text={text} label={words.copy} />
      </p>
      <form onSubmit={onSubmit} noValidate>
        <div class="field">
          <label>
            <input
              type="checkbox"
              ref={box}
              checked={isStored.value}
              aria-invalid={isMissed.value}
              aria-describedby={isMissed.value ? 'not-stored' : undefined}
              onChange={(event) => {
                isStored.value = event.currentTarget.checked
                isMissed.value = false
              }}
            />{' '}
            {words.stored}
          </label>
          {isMissed.value && (
            <p class="error" id="not-stored">
              {words.notStored}
            </p>
          )}
        </div>
        <p class="actions">
          <button type="submit" class="main">
            {words.done}
          </button>
        </p>
      </form>
    </Page>
  )
}
