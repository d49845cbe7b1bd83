import type { FormField } from '../base/form.ts'
import { Field } from '../components/field.tsx'
import { w } from './words.ts'

const day = 86_400_000

/** A time as an input of a browser has it: in the time zone of the reader, to the minute. */
export function toLocal(time: string | number | null): string {
  if (time === null) return ''
  const date = new Date(time)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

/** The same as the service takes it; null for an empty text. */
export const fromLocal = (local: string): string | null => (local === '' ? null : new Date(local).toISOString())

/** When a hold ends: a date in the time zone of the reader, or one of the usual choices. */
export function Expiry({ field, label, hint }: { field: FormField; label: string; hint: string }) {
  const words = w().place
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <>
      <Field {...field} label={label} type="datetime-local" hint={`${words.zone(zone)} ${hint}`} required={false} />
      <p class="choices">
        {[1, 7, 30].map((days) => (
          <button
            key={days}
            type="button"
            class="quiet"
            onClick={() => (field.value.value = toLocal(Date.now() + days * day))}
          >
            {words.inDays(days)}
          </button>
        ))}
        <button type="button" class="quiet" onClick={() => (field.value.value = '')}>
          {words.noEnd}
        </button>
      </p>
    </>
  )
}
