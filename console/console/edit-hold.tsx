import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Hold, Success } from '../../client/src/index.ts'
import { api } from '../base/api.ts'
import { accepted, type Failed, useForm } from '../base/form.ts'
import { t } from '../base/language.ts'
import { Field } from '../components/field.tsx'
import { Problem } from '../components/problem.tsx'
import { Submit } from '../components/submit.tsx'
import { clashOf } from './conflict.ts'
import { ConflictDialog } from './conflict-later.ts'
import { Expiry, fromLocal, toLocal } from './expiry.tsx'
import { holdMembers } from './hold-members.ts'
import { isOver } from './hold-row.tsx'
import { say } from './notice.tsx'
import { patternsIn } from './patterns.ts'
import { forgetTyping } from './typing.ts'
import { w } from './words.ts'

type Change = Parameters<typeof api.admin.holds.edit>[1]

interface EditHoldProps {
  read: Success<Hold>
  onChanged: () => Promise<void>
}

/** Edits a hold. Only what was changed is sent, over the version that the form began with. */
export function EditHold({ read, onChanged }: EditHoldProps) {
  const base = useSignal(read)
  const clash = useSignal<Failed | null>(null)
  const form = useForm(valuesOf(read.data), async () => send(base.value.etag ?? '', base.value.data))
  const words = w().hold
  const changeNow = () => changesOf(base.value.data, currentValues())
  const currentValues = () =>
    Object.fromEntries(Object.entries(form.values).map(([name, value]) => [name, value.value])) as Values

  useEffect(() => {
    if (Object.keys(changeNow()).length === 0) take(read)
    else if (JSON.stringify(valuesOf(read.data)) === JSON.stringify(valuesOf(base.value.data))) base.value = read
  }, [read])
  function take(newer: Success<Hold>): void {
    forgetTyping('#edit form')
    base.value = newer
    for (const [name, value] of Object.entries(valuesOf(newer.data))) form.values[name as keyof Values].value = value
  }
  /** @param before what the change is sent over, and what undoing it brings back */
  async function send(etag: string, before: Hold, left: ReadonlySet<string> = new Set()) {
    const edited = Object.entries(changeNow())
    const change: Change = Object.fromEntries(edited.filter(([name]) => !left.has(comparedAs(name))))
    if (Object.keys(change).length === 0) {
      clash.value = null
      return accepted
    }
    const result = await api.admin.holds.edit(before.ref, change, { etag })
    if (!result.ok && clashOf(result) !== null) {
      clash.value = result
      return accepted
    }
    clash.value = null
    if (!result.ok) return result
    take(result)
    say(words.edited, () => undo(before, change, result.etag ?? ''))
    await onChanged()
    return result
  }
  async function undo(before: Hold, change: Change, etag: string): Promise<void> {
    const fromServer: Change = { ...before, expires_at: before.until }
    const reverse = Object.fromEntries(Object.keys(change).map((name) => [name, fromServer[name as keyof Change]]))
    const result = await api.admin.holds.edit(before.ref, reverse, { etag })
    say(result.ok ? words.undone : words.notUndone)
    await onChanged()
  }
  const conflict = clashOf(clash.value)
  const { expires_at: expiresAt, ...change } = changeNow()
  const yours = expiresAt === undefined ? change : { ...change, until: expiresAt }
  return (
    <section>
      <h2>{words.edit}</h2>
      <p class="hint">{words.version(base.value.data.version)}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <Problem failed={form.failed.value} />
        <Field {...form.field('actions')} label={w().place.patterns} hint={w().place.patternsHint} rows={2} />
        <Expiry field={form.field('expires_at')} label={w().place.expires} hint={words.expiresHint} />
        <Field {...form.field('review_due_at')} label={t().holds.review} type="datetime-local" />
        <Field {...form.field('message')} label={w().place.message} rows={3} required={false} />
        <Field {...form.field('note')} label={w().place.note} rows={3} required={false} />
        <Field {...form.field('case_ref')} label={w().place.caseRef} required={false} />
        <Submit busy={form.busy}>{words.save}</Submit>
      </form>
      {conflict !== null && (
        <ConflictDialog
          clash={conflict}
          hold={base.value.data.ref}
          saw={{ ...base.value.data }}
          yours={yours}
          members={holdMembers}
          read={() => api.admin.holds.get(base.value.data.ref)}
          onKeep={() => {
            clash.value = null
            form.failed.value = null
            take(base.value)
            onChanged()
          }}
          onTake={
            conflict.current === null || isOver(conflict.current as unknown as Hold)
              ? undefined
              : (etag, left) => send(etag, conflict.current as unknown as Hold, left)
          }
          onClose={() => (clash.value = null)}
        />
      )}
    </section>
  )
}

/** The name of a member of a change in the hold itself. */
const comparedAs = (name: string) => (name === 'expires_at' ? 'until' : name)

type Values = ReturnType<typeof valuesOf>

function valuesOf({ actions, until, review_due_at, message, note, case_ref }: Hold) {
  return {
    actions: actions.join(' '),
    expires_at: toLocal(until),
    review_due_at: toLocal(review_due_at),
    message: message ?? '',
    note: note ?? '',
    case_ref: case_ref ?? '',
  }
}

/** What the values change of a hold. */
function changesOf(hold: Hold, values: Values): Change {
  const before = valuesOf(hold)
  const isChanged = (name: keyof Values) => before[name] !== values[name]
  const texts = (['message', 'note', 'case_ref'] as const).filter(isChanged)
  return {
    ...(isChanged('actions') ? { actions: patternsIn(values.actions) } : {}),
    ...(isChanged('expires_at') ? { expires_at: fromLocal(values.expires_at) } : {}),
    ...(isChanged('review_due_at') && values.review_due_at !== ''
      ? { review_due_at: fromLocal(values.review_due_at) ?? '' }
      : {}),
    ...Object.fromEntries(texts.map((name) => [name, values[name] === '' ? null : values[name]])),
  }
}
