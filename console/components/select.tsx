import { useId } from 'preact/hooks'
import type { FormField } from '../base/form.ts'

interface SelectProps extends FormField {
  label: string
  hint?: string | undefined
  /** Each value with its words. */
  options: Readonly<Record<string, string>>
}

/** One value of a few, with its error. */
export function Select({ label, name, value, error, hint, options }: SelectProps) {
  const id = useId()
  const described = [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value.value}
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
        onChange={(event) => (value.value = event.currentTarget.value)}
      >
        {Object.entries(options).map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
