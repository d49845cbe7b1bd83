import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { pathTo } from '../base/api.ts'
import { Dialog } from '../components/dialog.tsx'
import { type Key, keysNow } from './keys.ts'
import { mayReview } from './roles.ts'
import { w } from './words.ts'

type Command = Pick<Key, 'label' | 'run'> & { keys?: string }

/** The commands of this screen, found by what they say. Any other text finds an account, or opens a hold by its reference. */
export default function Commands({ onClose }: { onClose: () => void }) {
  const { route } = useLocation()
  const text = useSignal('')
  const input = useRef<HTMLInputElement>(null)
  const known = useRef(keysNow().filter(({ keys }) => keys !== 'Ctrl+K'))
  const words = w().palette
  const wanted = text.value.trim()
  const accounts = pathTo(mayReview() ? 'console/accounts' : 'console/')
  const matching: Command[] = known.current.filter(({ label }) => label.toLowerCase().includes(wanted.toLowerCase()))
  if (mayReview() && /^h-/i.test(wanted)) {
    const ref = wanted.toUpperCase()
    matching.push({ label: words.hold(ref), run: () => route(pathTo(`console/holds/${encodeURIComponent(ref)}`)) })
  }
  if (wanted !== '') {
    const search = new URLSearchParams({ text: wanted })
    matching.push({ label: words.accounts(wanted), run: () => route(`${accounts}?${search}`) })
  }
  useLayoutEffect(() => input.current?.focus(), [])
  const run = (command: Command | undefined) => {
    if (command === undefined) return
    input.current?.closest('dialog')?.close()
    requestAnimationFrame(command.run) // the focus is back by then
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        onKeyDown={moveFocus}
        onSubmit={(event) => {
          event.preventDefault()
          run(matching[0])
        }}
      >
        <div class="field">
          <label for="command">{words.label}</label>
          <input
            id="command"
            ref={input}
            type="search"
            autocomplete="off"
            value={text.value}
            onInput={(event) => (text.value = event.currentTarget.value)}
          />
        </div>
        <ul class="commands">
          {matching.map((command) => (
            <li key={command.label}>
              <button type="button" onClick={() => run(command)}>
                {command.label} {command.keys !== undefined && <kbd>{command.keys}</kbd>}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Dialog>
  )
}

/** The arrows go through the field and the commands. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')]
  const at = controls.indexOf(document.activeElement as HTMLElement)
  controls[Math.min(Math.max(at + step, 0), controls.length - 1)]?.focus()
}
