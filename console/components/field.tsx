import type { Signal } from '@preact/signals'
import { useEffect, useId } from 'preact/hooks'
import { t } from '../base/language.ts'

export interface FieldProps {
  label: string
  value: Signal<string>
  name: string
  type?: 'text' | 'email' | 'password' | 'url' | 'datetime-local'
  /** What the browser may fill in. */
  autocomplete?: string
  hint?: string | undefined
  /** What is wrong with the value; the field is then marked as invalid. */
  error?: string | undefined
  /** Values that are available in place of this one. */
  suggestions?: readonly string[] | undefined
  rows?: number
  required?: boolean
  /** Whether it gets the focus when it appears. */
  isFocused?: boolean
  inputMode?: 'numeric' | 'text' | 'url' | 'email'
}

/** A labelled field. Its hint, its error and its suggestions describe it to a screen reader. */
export function Field(props: FieldProps) {
  const { label, value, name, type = 'text', autocomplete, hint, error, suggestions = [], rows, inputMode } = props
  const { required = true, isFocused = false } = props
  const id = useId()
  useEffect(() => {
    if (isFocused) document.getElementById(id)?.focus()
  }, [])
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const described = [error !== undefined && errorId, hint !== undefined && hintId].filter(Boolean).join(' ')
  const attributes = {
    id,
    name,
    required,
    'aria-invalid': error !== undefined,
    'aria-describedby': described || undefined,
    value: value.value,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      value.value = event.currentTarget.value
    },
  }
  const kind = { type: type as 'text', autocomplete, inputMode } // the types of Preact tell inputs apart by a literal
  const spelled = { autocapitalize: 'none', spellcheck: false } as const
  return (
    <div class="field">
      <label for={id}>
        {label} {!required && <small>({t().common.optional})</small>}
      </label>
      {rows === undefined ? <input {...attributes} {...spelled} {...kind} /> : <textarea {...attributes} rows={rows} />}
      {error !== undefined && (
        <p class="error" id={errorId}>
          {error}
        </p>
      )}
      {suggestions.length > 0 && (
        <p class="suggestions">
          {t().fields.suggestions}{' '}
          {suggestions.map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              class="quiet"
              aria-label={t().fields.useSuggestion(suggestion)}
              onClick={() => {
                value.value = suggestion
                document.getElementById(id)?.focus()
              }}
            >
              {suggestion}
            </button>
          ))}
        </p>
      )}
      {hint !== undefined && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}
