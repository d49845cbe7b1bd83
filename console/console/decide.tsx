import { useSignal } from '@preact/signals'
import type { Appeal, Hold, Success } from '../../client/src/index.ts'
import { api } from '../base/api.ts'
import type { Members } from '../base/differences.ts'
import { accepted, type Failed, useForm } from '../base/form.ts'
import { visitor } from '../base/visit.ts'
import { Field } from '../components/field.tsx'
import { Problem } from '../components/problem.tsx'
import { Select } from '../components/select.tsx'
import { Submit } from '../components/submit.tsx'
import { clashOf } from './conflict.ts'
import { ConflictDialog } from './conflict-later.ts'
import { useNext } from './next.ts'
import { say } from './notice.tsx'
import { w } from './words.ts'

interface DecideProps {
  read: Success<Appeal>
  hold: Hold
  /** Gets the refs of the holds that are still in force, where the appeal was granted. */
  onDecided: (stillInForce: string[] | null) => Promise<void>
  onChanged: () => Promise<void>
}

export const appealMembers = ['state', 'assignee_username', 'decision'] as const

/** Decides an appeal, in words for its owner. Who may not decide is told why before anything is pressed. */
export function Decide({ read, hold, onDecided, onChanged }: DecideProps) {
  const { data: appeal, etag } = read
  const next = useNext(hold.ref)
  const clash = useSignal<Failed | null>(null)
  const form = useForm({ decision: '', reason: '', note: '' }, async (_, { key }) => send(etag ?? '', key()))
  const words = w().appeal
  async function send(version: string, idempotencyKey?: string) {
    const decision = form.values.decision.value as 'grant'
    const note = form.values.note.value
    const body = { decision, reason: form.values.reason.value, ...(note === '' ? {} : { note }) }
    const result = await api.admin.appeals.decide(appeal.id, body, {
      etag: version,
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    })
    if (!result.ok && clashOf(result) !== null) {
      clash.value = result
      return accepted
    }
    clash.value = null
    if (!result.ok) return result
    say(result.status === 202 ? w().hold.voted : words.decided)
    if (next.goOn()) return result
    await onDecided(result.data.state === 'granted' ? result.data.still_in_force : null)
    return result
  }
  const barred = reasonAgainst(appeal, hold)
  const conflict = clashOf(clash.value)
  return (
    <section id="decide">
      <h2>{words.decide}</h2>
      {barred !== null ? (
        <>
          <p id="barred">{barred}</p>
          <p class="actions">
            <button type="button" disabled aria-describedby="barred">
              {words.button}
            </button>
          </p>
        </>
      ) : (
        <form onSubmit={next.onSubmit(form.onSubmit)} noValidate>
          <Problem failed={form.failed.value} />
          <Select
            {...form.field('decision')}
            label={words.decision}
            options={{ '': words.choose, ...words.decisions }}
          />
          <Field {...form.field('reason')} label={words.reply} hint={words.replyHint} rows={4} />
          <Field {...form.field('note')} label={w().place.note} hint={w().place.noteHint} rows={2} required={false} />
          <Submit busy={form.busy} next={words.buttonNext}>
            {words.button}
          </Submit>
        </form>
      )}
      {conflict !== null && (
        <ConflictDialog
          clash={conflict}
          hold={appeal.hold_ref}
          saw={{ ...appeal }}
          yours={{ state: form.values.decision.value === 'grant' ? 'granted' : 'denied' }}
          members={appealMembers}
          read={() => api.admin.appeals.get(appeal.id)}
          onKeep={() => {
            clash.value = null
            onChanged()
          }}
          onTake={
            !isOpen(conflict.current) || conflict.code === 'already_claimed' ? undefined : (version) => send(version)
          }
          onClose={() => (clash.value = null)}
        />
      )}
    </section>
  )
}

const isOpen = (current: Members | null) => current?.state === 'submitted' || current?.state === 'in_review'

/** Why the person may not decide; null where they may. */
function reasonAgainst(appeal: Appeal, hold: Hold): string | null {
  const { id } = visitor.value.account ?? {}
  const words = w().appeal
  if (hold.created_by === id) return words.youPlacedIt
  return appeal.account_id === id ? words.yourOwn : null
}
