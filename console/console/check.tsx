import type { FormField } from '../base/form.ts'

/** A box of a form: its value is `yes` or empty. */
export function Check({ name, value, label }: FormField & { label: string }) {
  return (
    <p>
      <label>
        <input
          type="checkbox"
          name={name}
          checked={value.value === 'yes'}
          onChange={(event) => (value.value = event.currentTarget.checked ? 'yes' : '')}
        />{' '}
        {label}
      </label>
    </p>
  )
}

/** Several of a few, as a text with spaces between. Each has its words. */
export function Checks({
  name,
  value,
  error,
  label,
  options,
}: FormField & { label: string; options: Readonly<Record<string, string>> }) {
  const chosen = value.value.split(' ').filter((part) => part !== '')
  const toggle = (option: string, isOn: boolean) => {
    value.value = (isOn ? [...chosen, option] : chosen.filter((other) => other !== option)).join(' ')
  }
  return (
    <fieldset aria-invalid={error !== undefined} tabIndex={-1}>
      <legend>{label}</legend>
      {error !== undefined && <p class="error">{error}</p>}
      <div class="boxes">
        {Object.entries(options).map(([option, words]) => (
          <label key={option}>
            <input
              type="checkbox"
              name={name}
              checked={chosen.includes(option)}
              onChange={(event) => toggle(option, event.currentTarget.checked)}
            />{' '}
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
