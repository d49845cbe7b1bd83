import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { HoldPreview } from '../../client/src/index.ts'
import { api } from '../base/api.ts'
import type { Failed } from '../base/form.ts'
import { HoldCard } from '../components/hold-card.tsx'
import { Problem } from '../components/problem.tsx'
import type { NewHold } from './new-hold.ts'
import { Refusal } from './what-they-can-do.tsx'
import { w } from './words.ts'

const pause = 400

/** What placing a hold would come to: the page of the owner, the mail and the refusal. Nothing is written. */
export function Preview({ account, hold }: { account: string; hold: NewHold }) {
  const preview = useSignal<HoldPreview | null>(null)
  const failed = useSignal<Failed | null>(null)
  const body = JSON.stringify(hold)
  useEffect(() => {
    if (hold.reason === '') return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const result = await api.admin.holds.place(account, hold, { query: { preview: true }, signal: stop.signal })
        failed.value = result.ok ? null : result
        if (result.ok) preview.value = result.data as HoldPreview
      } catch {
        // a later preview has taken its place
      }
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [account, body])
  const words = w().place
  const isIncomplete = failed.value?.kind === 'problem' && failed.value.problem.code === 'validation_failed'
  const { owner_view: ownerView, mail, refusal } = preview.value ?? {}
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">{words.preview}</h2>
      {preview.value === null && failed.value === null && <p>{words.previewEmpty}</p>}
      {isIncomplete ? <p class="hint">{words.previewIncomplete}</p> : <Problem failed={failed.value} />}
      {ownerView !== undefined && failed.value === null && (
        <>
          <h3>{words.ownerPage}</h3>
          <HoldCard hold={ownerView} />
          <h3>{words.mail}</h3>
          {mail == null ? (
            <p>{words.noMail}</p>
          ) : (
            <figure class="refusal">
              <figcaption>{mail.subject}</figcaption>
              <pre>{mail.text}</pre>
            </figure>
          )}
          <h3>{words.refusal}</h3>
          {refusal == null ? (
            <p>{words.noRefusal}</p>
          ) : (
            <details>
              <summary>
                {String(refusal.status)} {String(refusal.title)}
              </summary>
              <Refusal refusal={refusal} />
            </details>
          )}
        </>
      )}
    </section>
  )
}
