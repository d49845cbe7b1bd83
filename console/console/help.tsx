import { useSignal } from '@preact/signals'
import { Dialog } from '../components/dialog.tsx'
import { areKeysOn, keysNow, switchKeys, useKeys } from './keys.ts'
import { w } from './words.ts'

/** The button for the keys of this screen, their list, and the switch for them. */
export function Help() {
  const isOpen = useSignal(false)
  const words = w().keys
  const open = () => {
    isOpen.value = true
  }
  useKeys([{ keys: '?', label: words.help, run: open }])
  const sending = [
    { keys: 'Ctrl+Enter', label: words.submit },
    { keys: 'Ctrl+Shift+Enter', label: words.submitNext },
  ]
  return (
    <>
      <button type="button" onClick={open}>
        {words.button}
      </button>
      {isOpen.value && (
        <Dialog title={words.title} onClose={() => (isOpen.value = false)}>
          <p>
            <label>
              <input
                type="checkbox"
                checked={areKeysOn.value}
                onChange={(event) => switchKeys(event.currentTarget.checked)}
              />{' '}
              {words.on}
            </label>
          </p>
          <dl>
            {[...keysNow(), ...sending].map(({ keys, label }) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{label}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      )}
    </>
  )
}
