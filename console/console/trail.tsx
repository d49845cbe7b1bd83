import { useSignal } from '@preact/signals'
import { later } from '../components/later.tsx'
import type { TrailProps } from './events.tsx'
import { w } from './words.ts'

const Events = later<TrailProps>(() => import('./events.tsx'))

/** The trail of an account, or of one hold. It is read when it is opened. */
export function Trail(props: TrailProps) {
  const isOpen = useSignal(false)
  return (
    <details class="trail" onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary>
        <h2>{w().trail.title}</h2>
      </summary>
      {isOpen.value && <Events {...props} />}
    </details>
  )
}
