import { useSignal } from '@preact/signals'
import type { FormField } from '../base/form.ts'
import { Field } from '../components/field.tsx'
import { readTargets } from './targets.ts'
import { more } from './words.ts'

/** Whom a batch is for: typed, pasted, dropped or picked as a file. It says how many there are. */
export function TargetsField({ field, label }: { field: FormField; label: string }) {
  const isOver = useSignal(false)
  const words = more().bulk
  const take = async (files: FileList | null | undefined) => {
    const texts = await Promise.all([...(files ?? [])].map((file) => file.text()))
    if (texts.length > 0) field.value.value = texts.join('\n')
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside typing and picking, which the keyboard has
    <div
      class={isOver.value ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        isOver.value = true
      }}
      onDragLeave={() => (isOver.value = false)}
      onDrop={(event) => {
        event.preventDefault()
        isOver.value = false
        take(event.dataTransfer?.files)
      }}
    >
      <Field {...field} label={label} hint={words.targetsHint} rows={6} />
      <p>
        <label>
          {words.file}{' '}
          <input type="file" accept=".csv,.txt,text/*" onChange={(event) => take(event.currentTarget.files)} />
        </label>
      </p>
      <p role="status">{field.value.value !== '' && words.found(readTargets(field.value.value).length)}</p>
    </div>
  )
}
