import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { OwnHold } from '../../client/src/index.ts'
import { wordsFor } from '../base/actions.ts'
import { formatTime, t } from '../base/language.ts'
import { Copy } from './copy.tsx'

/** One hold as its owner sees it: why, what it blocks, since when and until when. What belongs to its appeal goes inside. */
export function HoldCard({ hold, children }: { hold: OwnHold; children?: ComponentChildren }) {
  const id = useId()
  const words = t().holds
  const { ref, reason, state, since, until } = hold
  const isMinimal = reason === undefined
  const isOver = state !== 'active' && state !== 'scheduled'
  return (
    <article class="hold" aria-labelledby={id} data-hold={ref}>
      <h2 id={id}>{reason?.title ?? words.minimalTitle}</h2>
      <p>{isMinimal ? words.minimal : reason.text}</p>
      {hold.requirement != null && <p>{words.requirement[hold.requirement]}</p>}
      {hold.message != null && (
        <figure>
          <figcaption>{words.message}</figcaption>
          <blockquote>{hold.message}</blockquote>
        </figure>
      )}
      {hold.automated === true && <p class="hint">{words.automated}</p>}
      {isOver && <p>{words.ended[state]}</p>}
      {state === 'scheduled' && <p>{words.scheduled(formatTime(since))}</p>}
      <dl>
        {!isOver && (
          <div>
            <dt>{words.blocked}</dt>
            <dd>
              <ul>
                {wordsFor(hold.actions).map((action) => (
                  <li key={action}>{action}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.since}</dt>
          <dd>
            <time dateTime={since}>{formatTime(since)}</time>
          </dd>
        </div>
        {(!isOver || until !== null) && (
          <div>
            <dt>{words.until}</dt>
            <dd>{until === null ? words.openEnd : <time dateTime={until}>{formatTime(until)}</time>}</dd>
          </div>
        )}
        {!isOver && hold.review_due_at !== undefined && (
          <div>
            <dt>{words.review}</dt>
            <dd>
              <time dateTime={hold.review_due_at}>{formatTime(hold.review_due_at)}</time>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.reference}</dt>
          <dd>
            <code>{ref}</code> <Copy text={ref} label={words.copyLabel(ref)} />
          </dd>
        </div>
      </dl>
      {children}
    </article>
  )
}
