import type { FormField } from '../base/form.ts'
import { Field } from '../components/field.tsx'
import { patternsIn } from './patterns.ts'
import { w } from './words.ts'

const neverBlocked = ['session.end', 'hold.read', 'appeal.create', 'appeal.withdraw']

/** Actions as a text of patterns, with a box for each built-in one. */
export function ActionChoice(field: FormField) {
  const { value } = field
  const words = w().place
  const chosen = patternsIn(value.value)
  const toggle = (action: string, isOn: boolean) => {
    value.value = (isOn ? [...chosen, action] : chosen.filter((other) => other !== action)).join(' ')
  }
  return (
    <fieldset>
      <legend>{words.actions}</legend>
      <div class="boxes">
        {Object.entries(w().holds.actions)
          .filter(([action]) => !neverBlocked.includes(action))
          .map(([action, label]) => (
            <label key={action}>
              <input
                type="checkbox"
                checked={chosen.includes(action)}
                onChange={(event) => toggle(action, event.currentTarget.checked)}
              />{' '}
              {label}
            </label>
          ))}
      </div>
      <Field {...field} label={words.patterns} hint={words.patternsHint} />
    </fieldset>
  )
}
