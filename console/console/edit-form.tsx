import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Success } from '../../client/src/index.ts'
import type { Members } from '../base/differences.ts'
import { accepted, type Failed, type Form, useForm } from '../base/form.ts'
import { Problem } from '../components/problem.tsx'
import { Submit } from '../components/submit.tsx'
import { clashOf } from './conflict.ts'
import { ConflictDialog } from './conflict-later.ts'
import { say } from './notice.tsx'
import { w } from './words.ts'

interface EditFormProps<T extends object, N extends string> {
  /** What the form begins with. */
  read: Success<T>
  valuesOf: (item: T) => Record<N, string>
  /** The members of a change, from the values of the form. */
  membersOf: (values: Record<N, string>) => Members
  send: (change: Members, etag: string) => Promise<Success<T> | Failed>
  readAgain: () => Promise<Success<T> | Failed>
  fields: (form: Form<N>) => ComponentChildren
  onSaved: () => void
}

/** Edits what has versions. Only members that were changed are sent; who was overtaken gets the dialog about conflicts. */
export function EditForm<T extends object, N extends string>(props: EditFormProps<T, N>) {
  const { read, valuesOf, membersOf, readAgain, fields, onSaved } = props
  const base = useSignal(read)
  const clash = useSignal<Failed | null>(null)
  const form = useForm<N>(valuesOf(read.data), async () => send(base.value.etag ?? ''))
  const now = () => {
    const values = Object.entries<{ value: string }>(form.values).map(([name, { value }]) => [name, value])
    return membersOf(Object.fromEntries(values))
  }
  const before = membersOf(valuesOf(base.value.data))
  const change = () =>
    Object.fromEntries(
      Object.entries(now()).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
    )
  async function send(etag: string, left: ReadonlySet<string> = new Set()): Promise<{ ok: true } | Failed> {
    const wanted = Object.fromEntries(Object.entries(change()).filter(([name]) => !left.has(name)))
    if (Object.keys(wanted).length === 0) {
      onSaved()
      return accepted
    }
    const result = await props.send(wanted, etag)
    clash.value = !result.ok && clashOf(result) !== null ? result : null
    if (clash.value !== null) return accepted
    if (!result.ok) return result
    say(w().hold.edited)
    onSaved()
    return result
  }
  const keepTheirs = async () => {
    clash.value = null
    const newer = await readAgain()
    if (!newer.ok) return
    base.value = newer
    for (const [name, value] of Object.entries<string>(valuesOf(newer.data))) form.values[name as N].value = value
  }
  const conflict = clashOf(clash.value)
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Problem failed={form.failed.value} />
      {fields(form)}
      <Submit busy={form.busy}>{w().hold.save}</Submit>
      {conflict !== null && (
        <ConflictDialog
          clash={conflict}
          saw={membersOf(valuesOf(base.value.data))}
          yours={change()}
          members={Object.keys(before)}
          read={readAgain}
          onKeep={keepTheirs}
          onTake={(etag, left) => send(etag, left)}
          onClose={() => (clash.value = null)}
        />
      )}
    </form>
  )
}
