import type { Event } from '../../client/src/index.ts'
import { formatShort } from '../base/language.ts'
import { sentenceOf } from './sentence.ts'

/** One event as a sentence: when, who, what. */
export function EventLine({ event }: { event: Event }) {
  const { at, hold_ref: ref } = event
  return (
    <li>
      <time dateTime={at}>{formatShort(at)}</time> {sentenceOf(event)} {ref !== null && <small>{ref}</small>}
    </li>
  )
}
