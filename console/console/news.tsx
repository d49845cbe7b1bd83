import { useSignal } from '@preact/signals'
import type { Event } from '../../client/src/index.ts'
import { formatAgo } from '../base/language.ts'
import { isOfAnother, now, useLive } from './live.ts'
import { sentenceOf } from './sentence.ts'
import { isTyped } from './typing.ts'
import { w } from './words.ts'

/** Who did what, and how long ago. */
export function Ago({ event }: { event: Event }) {
  return (
    <>
      {sentenceOf(event)} <small>{formatAgo(event.at, now.value)}</small>
    </>
  )
}

const isBusy = () => isTyped() || document.querySelector('dialog[open]') !== null

/**
 * What others have done to what a screen shows. The screen is read again at once, unless something was typed in it: then a
 * button does, so that a form never changes under its writer.
 */
export function News({ concerns, reload }: { concerns: (event: Event) => boolean; reload: () => Promise<void> }) {
  const last = useSignal<Event | null>(null)
  const waits = useSignal(false)
  const show = () => {
    waits.value = false
    return reload()
  }
  useLive((events) => {
    const news = events.filter(concerns)
    if (news.length === 0) return
    const ofOthers = news.filter(isOfAnother)
    if (isBusy()) waits.value = waits.value || ofOthers.length > 0
    else show()
    last.value = ofOthers.at(-1) ?? last.value
  })
  if (last.value === null) return null
  return (
    <div class="said">
      <span role="status">{sentenceOf(last.value)}</span> <small>{formatAgo(last.value.at, now.value)}</small>{' '}
      {waits.value && (
        <button type="button" onClick={show}>
          {w().news.show}
        </button>
      )}
    </div>
  )
}
