import { useSignal } from '@preact/signals'
import { later } from '../components/later.tsx'
import type { EvidenceProps } from './evidence-files.tsx'
import { w } from './words.ts'

const EvidenceFiles = later<EvidenceProps>(() => import('./evidence-files.tsx'))

/** The files of a hold. They are read when they are opened. */
export function Evidence(props: EvidenceProps) {
  const isOpen = useSignal(false)
  return (
    <details onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary>{w().evidence.title}</summary>
      {isOpen.value && <EvidenceFiles {...props} />}
    </details>
  )
}
