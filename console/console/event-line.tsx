import type { Event } from '../../client/src/index.ts'
import { formatShort } from '../base/language.ts'
import { sentenceOf } from './sentence.ts'

/** One event as a sentence: when, who, what, and to which hold, unless all of the list are about it. */
export function EventLine({ event, isOfHold = false }: { event: Event; isOfHold?: boolean }) {
  const { at, hold_ref: ref } = event
  return (
    <li>
      <time dateTime={at}>{formatShort(at)}</time> {sentenceOf(event)}{' '}
      {ref !== null && !isOfHold && <small>{ref}</small>}
    </li>
  )
}
