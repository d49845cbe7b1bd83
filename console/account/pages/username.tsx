import { useSignal } from '@preact/signals'
import { api } from '../../base/api.ts'
import { useForm } from '../../base/form.ts'
import { t } from '../../base/language.ts'
import { settings, visitor } from '../../base/visit.ts'
import { Field } from '../../components/field.tsx'
import { Submit } from '../../components/submit.tsx'
import { OwnChange } from '../own-change.tsx'
import { own } from '../words.ts'

/** Changes the username. What becomes of the old one is said before. */
export default function Username() {
  const said = useSignal('')
  const words = own().username
  const form = useForm({ username: '' }, async (input, form) => {
    said.value = ''
    const before = visitor.value.account?.username ?? ''
    const result = await api.me.changeUsername(input)
    if (!result.ok) return result
    visitor.value = { ...visitor.value, account: result.data }
    said.value = own().username.changed(result.data.username, before)
    form.reset()
    return result
  })
  const most = settings.value?.username.max
  return (
    <OwnChange title={words.title} failed={form.failed.value} said={said.value}>
      <p>{words.now(visitor.value.account?.username ?? '')}</p>
      <p>{words.quarantine}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <Field
          {...form.field('username')}
          label={words.field}
          hint={most === undefined ? undefined : t().fields.usernameHint(most)}
          autocomplete="off"
        />
        <Submit busy={form.busy}>{words.button}</Submit>
      </form>
    </OwnChange>
  )
}
