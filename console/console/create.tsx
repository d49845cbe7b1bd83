import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Success } from '../../client/src/index.ts'
import { type Failed, type Form, useForm } from '../base/form.ts'
import { Problem } from '../components/problem.tsx'
import { Submit } from '../components/submit.tsx'
import { Secret } from './secret.tsx'

interface CreateProps<N extends string, T> {
  /** What the heading and the button say. */
  label: string
  initial: Record<N, string>
  fields: (form: Form<N>) => ComponentChildren
  create: (values: Record<N, string>, key: () => string) => Promise<Success<T> | Failed>
  onCreated: (created: T) => Promise<void>
  /** The secret of what was created, which the service shows this once. */
  secretOf?: (created: T) => { title: string; secret: string }
}

/** A form that opens below its heading and creates something. A secret is shown until the person has stored it. */
export function Create<N extends string, T>(props: CreateProps<N, T>) {
  const { label, initial, fields, create, onCreated, secretOf } = props
  const created = useSignal<{ title: string; secret: string } | null>(null)
  const form = useForm(initial, async (values, { key, reset }) => {
    const result = await create(values, key)
    if (!result.ok) return result
    created.value = secretOf?.(result.data) ?? null
    reset()
    await onCreated(result.data)
    return result
  })
  return (
    <>
      <details>
        <summary>
          <h2>{label}</h2>
        </summary>
        <form onSubmit={form.onSubmit} noValidate>
          <Problem failed={form.failed.value} />
          {fields(form)}
          <Submit busy={form.busy}>{label}</Submit>
        </form>
      </details>
      {created.value !== null && <Secret {...created.value} onStored={() => (created.value = null)} />}
    </>
  )
}
