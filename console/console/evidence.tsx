import { useSignal } from '@preact/signals'
import type { EvidenceProps } from './evidence-files.tsx'
import { laterWithWords } from './later-words.ts'
import { w } from './words.ts'

const EvidenceFiles = laterWithWords<EvidenceProps>(() => import('./evidence-files.tsx'))

/** The files of a hold. They are read when they are opened. */
export function Evidence(props: EvidenceProps) {
  const isOpen = useSignal(false)
  return (
    <details onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary>
        <h2>{w().hold.evidence}</h2>
      </summary>
      {isOpen.value && <EvidenceFiles {...props} />}
    </details>
  )
}
