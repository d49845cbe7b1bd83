import { type Signal, signal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import type { Conflict, FieldError, NextStep, Refused, Unreachable } from '../../client/src/index.ts'
import { t } from './language.ts'

/** A call that did not succeed, whatever it was. */
export type Failed = Refused<RefusedBody> | Unreachable

/** What the pages read of any refusal. */
export interface RefusedBody {
  code: string
  title?: string | undefined
  detail?: string | undefined
  errors?: FieldError[] | undefined
  conflicts?: Conflict[] | undefined
  next?: NextStep[] | undefined
}

export interface FormField {
  name: string
  value: Signal<string>
  error: string | undefined
  suggestions: readonly string[] | undefined
}

export interface Form<N extends string> {
  values: Record<N, Signal<string>>
  /** What goes to the field of this name. */
  field(name: N): FormField
  /** What the service has refused as a whole, beside what is at its field. */
  failed: Signal<Failed | null>
  busy: Signal<boolean>
  onSubmit(event: Event): void
  /** Empties the form for the next time. */
  reset(): void
  /** What a person sees as one attempt: the same until a value changes, so that sending it again does nothing twice. */
  key(): string
}

interface Fault {
  error: string
  suggestions: readonly string[]
  /** The value that is refused: the fault is gone once it changes. */
  value: string
}

/** What a sender returns when all went well, whatever the calls answered. */
export const accepted = { ok: true } as const

/** Shows a refusal at the field that it is about, if it has this code. */
export function atField<R extends { ok: true } | Failed>(result: R, code: string, field: string, detail: string) {
  if (result.ok || result.kind !== 'problem' || result.problem.code !== code) return result
  const error = { in: 'body', pointer: `/${field}`, field, code: 'not_allowed', detail } as const
  return { ...result, problem: { ...result.problem, errors: [error] } }
}

type Send<N extends string> = (values: Record<N, string>, form: Form<N>) => Promise<{ ok: true } | Failed>

/**
 * The state of a form. A refusal goes to the fields that it names, and the first of them gets the focus.
 *
 * @param send sends the values; it returns the result, and does what follows a success
 */
export function useForm<N extends string>(initial: Record<N, string>, send: Send<N>): Form<N> {
  const latest = useRef(send)
  latest.current = send
  return useMemo(() => createForm(initial, (values, form) => latest.current(values, form)), [])
}

function createForm<N extends string>(initial: Record<N, string>, send: Send<N>): Form<N> {
  const names = Object.keys(initial) as N[]
  const values = Object.fromEntries(names.map((name) => [name, signal(initial[name])])) as Record<N, Signal<string>>
  const faults = signal<Partial<Record<string, Fault>>>({})
  const failed = signal<Failed | null>(null)
  const busy = signal(false)
  const current = () => Object.fromEntries(names.map((name) => [name, values[name].value])) as Record<N, string>
  let attempt = { key: '', of: '' }

  const form: Form<N> = {
    values,
    failed,
    busy,
    field(name) {
      const fault = faults.value[name]
      const stands = fault !== undefined && fault.value === values[name].value
      return {
        name,
        value: values[name],
        error: stands ? fault.error : undefined,
        suggestions: stands ? fault.suggestions : undefined,
      }
    },
    key() {
      const sentText = JSON.stringify(current())
      if (attempt.of !== sentText) attempt = { key: crypto.randomUUID(), of: sentText }
      return attempt.key
    },
    reset() {
      for (const name of names) values[name].value = initial[name]
    },
    onSubmit(event) {
      event.preventDefault()
      if (!busy.value) submit(event.currentTarget as HTMLFormElement)
    },
  }

  async function submit(element: HTMLFormElement): Promise<void> {
    busy.value = true
    const sent = current()
    const result = await send(sent, form)
    busy.value = false
    const fieldFaults = result.ok ? {} : faultsIn(result, sent)
    const isAllAtFields =
      Object.keys(fieldFaults).length > 0 && Object.keys(fieldFaults).every((name) => names.includes(name as N))
    faults.value = fieldFaults
    failed.value = result.ok || isAllAtFields ? null : result
    requestAnimationFrame(() => element.querySelector<HTMLElement>('[aria-invalid=true], [data-problem]')?.focus())
  }
  return form
}

function faultsIn(result: Failed, sent: Record<string, string>): Record<string, Fault> {
  if (result.kind !== 'problem') return {}
  const { errors = [], conflicts = [] } = result.problem
  const words = t().fields
  const messages = [
    ...errors.map(({ field, detail }) => [field ?? '', detail, []] as const),
    ...conflicts.map(
      (conflict) => [conflict.field, words.conflicts[conflict.code] ?? words.conflict, conflict.suggestions] as const,
    ),
  ]
  return Object.fromEntries(
    messages.reverse().map(([name, error, suggestions]) => [name, { error, suggestions, value: sent[name] ?? '' }]),
  )
}
