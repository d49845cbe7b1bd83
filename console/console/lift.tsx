import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso'
import type { Hold, Success } from '../../client/src/index.ts'
import { api, pathTo } from '../base/api.ts'
import { accepted, type Failed, useForm } from '../base/form.ts'
import { visitor } from '../base/visit.ts'
import { Field } from '../components/field.tsx'
import { Problem } from '../components/problem.tsx'
import { Submit } from '../components/submit.tsx'
import { prepareAgain } from './again.ts'
import { clashOf } from './conflict.ts'
import { ConflictDialog } from './conflict-later.ts'
import { holdMembers } from './hold-members.ts'
import { isOver } from './hold-row.tsx'
import { useNext } from './next.ts'
import { say } from './notice.tsx'
import { w } from './words.ts'

interface LiftProps {
  read: Success<Hold>
  onChanged: () => Promise<void>
}

/** Lifts a hold, or votes to lift it where that takes two. */
export function Lift({ read, onChanged }: LiftProps) {
  const { data: hold, etag } = read
  const { route } = useLocation()
  const next = useNext(hold.ref)
  const clash = useSignal<Failed | null>(null)
  const form = useForm({ reason: '', note: '' }, async (values, { key }) => send(values, etag ?? '', key()))
  const words = w().hold
  async function send({ reason, note }: { reason: string; note: string }, version: string, idempotencyKey?: string) {
    const body = { reason, ...(note === '' ? {} : { note }) }
    const result = await api.admin.holds.lift(hold.ref, body, {
      etag: version,
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    })
    if (!result.ok && clashOf(result) !== null) {
      clash.value = result
      return accepted
    }
    clash.value = null
    if (!result.ok) return result
    if (result.status === 202) say(words.voted, () => withdrawVote(result.etag))
    else say(words.lifted(hold.ref), placeAgain, words.placeAgain)
    if (!next.goOn()) await onChanged()
    return result
  }
  const placeAgain = () => {
    prepareAgain(hold)
    route(pathTo(`console/accounts/${hold.account_id}/hold`))
  }
  const conflict = clashOf(clash.value)
  const hasVoted = hold.lift_votes.some(({ by }) => by === visitor.value.account?.id)
  const takeBack = () => withdrawVote(etag)
  async function withdrawVote(version: string | null): Promise<void> {
    const result = await api.admin.holds.takeBackVote(hold.ref, version === null ? {} : { etag: version })
    if (result.ok) {
      say(words.tookBack)
      await onChanged()
    } else form.failed.value = result
  }
  return (
    <section>
      <h2>{words.lift}</h2>
      {hold.lift_requires > 1 && (
        <p>{words.votes(hold.lift_votes.map((vote) => vote.by_username ?? w().common.gone))}</p>
      )}
      {hasVoted ? (
        <>
          <Problem failed={form.failed.value} />
          <p class="actions">
            <button type="button" onClick={takeBack}>
              {words.takeBack}
            </button>
          </p>
        </>
      ) : (
        <form onSubmit={next.onSubmit(form.onSubmit)} noValidate>
          <Problem failed={form.failed.value} />
          <div id="lift">
            <Field {...form.field('reason')} label={words.liftReason} rows={2} />
          </div>
          <Field {...form.field('note')} label={w().place.note} rows={2} required={false} />
          <Submit busy={form.busy} next={hold.lift_requires > 1 ? words.voteNext : words.liftNext}>
            {hold.lift_requires > 1 ? words.vote : words.liftButton}
          </Submit>
        </form>
      )}
      {conflict !== null && (
        <ConflictDialog
          clash={conflict}
          hold={hold.ref}
          saw={{ ...hold }}
          yours={{ state: 'lifted' }}
          members={holdMembers}
          read={() => api.admin.holds.get(hold.ref)}
          onKeep={() => {
            clash.value = null
            onChanged()
          }}
          onTake={
            conflict.current === null || isOver(conflict.current as unknown as Hold)
              ? undefined
              : (version) => send({ reason: form.values.reason.value, note: form.values.note.value }, version)
          }
          onClose={() => (clash.value = null)}
        />
      )}
    </section>
  )
}
