import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { OwnAppeal, OwnHold } from '../../client/src/index.ts'
import { api } from '../base/api.ts'
import { draftOf } from '../base/drafts.ts'
import type { Failed } from '../base/form.ts'
import { formatNumber, formatTime, t } from '../base/language.ts'
import { Problem } from './problem.tsx'

const most = 2_000

interface AppealProps {
  hold: OwnHold
  /** Called when the hold has to be read again. */
  onChanged: () => Promise<void>
}

/** The appeal against one hold: how it went, how to withdraw it, how to write one. */
export function AppealOf({ hold, onChanged }: AppealProps) {
  const { appeal: state } = hold
  const appeals = useSignal<OwnAppeal[]>([])
  const failed = useSignal<Failed | null>(null)
  const said = useSignal('')
  const heading = useRef<HTMLHeadingElement>(null)
  const words = t().appeal

  useEffect(() => {
    if (state?.state == null) return
    api.me.appeals.list(hold.ref).then((listed) => {
      if (listed.ok) appeals.value = listed.data.items
      else failed.value = listed
    })
  }, [hold.ref, state?.state])

  if (state === undefined) return null
  const [latest] = appeals.value
  const isOpen = latest?.state === 'submitted' || latest?.state === 'in_review'
  const changed = async (sentence: string) => {
    await onChanged()
    said.value = sentence
    heading.current?.focus()
  }
  async function withdraw({ id }: OwnAppeal): Promise<void> {
    const result = await api.me.appeals.withdraw(hold.ref, id)
    failed.value = result.ok ? null : result
    if (result.ok) await changed(words.withdrawn)
    else await onChanged()
  }
  const isOver = hold.state !== 'active' && hold.state !== 'scheduled'
  if (isOver && state.state === null) return null
  return (
    <section class="appeal">
      <h3 ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <p role="status">{said.value}</p>
      <Problem failed={failed.value} onFollowed={onChanged} />
      {latest !== undefined && <Latest appeal={latest} />}
      {latest !== undefined && isOpen && (
        <p class="actions">
          <button type="button" onClick={() => withdraw(latest)}>
            {words.withdraw}
          </button>
        </p>
      )}
      {state.allowed && <Write hold={hold} until={state.until} onSent={() => changed(words.sent)} />}
      {!state.allowed && state.state === null && <p>{words.notAllowed}</p>}
    </section>
  )
}

function Latest({ appeal }: { appeal: OwnAppeal }) {
  const words = t().appeal
  return (
    <>
      <p>{words.states[appeal.state]}</p>
      {appeal.decision !== null && (
        <figure>
          <figcaption>{words.decision}</figcaption>
          <blockquote>{appeal.decision.reason}</blockquote>
        </figure>
      )}
      <details>
        <summary>{words.yours}</summary>
        <blockquote>{appeal.text}</blockquote>
        <p class="hint">{words.sentAt(formatTime(appeal.created_at))}</p>
      </details>
    </>
  )
}

function Write({ hold, until, onSent }: { hold: OwnHold; until: string | null; onSent: () => Promise<void> }) {
  const id = useId()
  const text = draftOf(`appeal ${hold.ref}`)
  const isOpen = useSignal(text.value !== '')
  const isBusy = useSignal(false)
  const failed = useSignal<Failed | null>(null)
  const isEmpty = useSignal(false)
  const attempt = useRef({ key: '', text: '' })
  const field = useRef<HTMLTextAreaElement>(null)
  const words = t().appeal
  const used = [...text.value].length
  const isTooLong = used > most

  const onSubmit = async (event: Event) => {
    event.preventDefault()
    isEmpty.value = text.value.trim() === ''
    if (isBusy.value || isTooLong || isEmpty.value) return field.current?.focus()
    isBusy.value = true
    if (attempt.current.text !== text.value) attempt.current = { key: crypto.randomUUID(), text: text.value }
    const sent = await api.me.appeals.submit(hold.ref, { text: text.value }, { idempotencyKey: attempt.current.key })
    isBusy.value = false
    failed.value = sent.ok ? null : sent
    if (!sent.ok) return
    text.value = ''
    isOpen.value = false
    await onSent()
  }

  if (!isOpen.value) {
    const open = () => {
      isOpen.value = true
      requestAnimationFrame(() => field.current?.focus())
    }
    return (
      <p class="actions">
        <button type="button" aria-label={words.openLabel(hold.reason?.title ?? hold.ref)} onClick={open}>
          {words.open}
        </button>
        {until !== null && <span class="hint">{words.until(formatTime(until))}</span>}
      </p>
    )
  }
  const error = isTooLong ? words.tooLong(formatNumber(used - most)) : isEmpty.value ? words.empty : null
  return (
    <form onSubmit={onSubmit} noValidate>
      <Problem failed={failed.value} onFollowed={onSent} />
      <div class="field">
        <label for={id}>{words.text}</label>
        <textarea
          id={id}
          ref={field}
          rows={7}
          required
          aria-invalid={error !== null}
          aria-describedby={`${id}-error ${id}-count ${id}-hint`}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value
            isEmpty.value = false
          }}
        />
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
        <p class="hint" id={`${id}-count`}>
          {words.count(formatNumber(used), formatNumber(most))}
        </p>
        <p class="hint" id={`${id}-hint`}>
          {words.textHint} {words.draft}
        </p>
      </div>
      <p class="actions">
        <button type="submit" class="main" aria-disabled={isBusy.value}>
          {isBusy.value ? t().common.sending : words.send}
        </button>
        <button
          type="button"
          onClick={() => {
            isOpen.value = false
          }}
        >
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
